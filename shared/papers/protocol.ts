import type { Digest } from "#shared/cases/entry.ts";
import type { ProtocolFacts, ProtocolItem } from "#shared/commission/protocol-facts.ts";
import type { SignedProtocol } from "#shared/commission/sitting-state.ts";
import type { Edition } from "#shared/law/editions.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { unitNameOf } from "#shared/law/territory.ts";
import { say } from "#shared/notices/speech.ts";
import { languageNames } from "#shared/notices/words.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import { questionsBefore, type Receipt } from "#shared/registration/receipt.ts";
import { claimWords } from "#shared/registration/view/claim-words.ts";
import type { Paper, Part } from "./paper.ts";
import { askedWords, choiceWords, protocolWords, resultWords } from "./protocol-words.ts";
import { momentIn } from "./values.ts";
import { commonWords } from "./words.ts";

export interface ProtocolToPrint {
  readonly facts: ProtocolFacts<GroundClaim>;
  /** Of the facts; whoever presided signs this very one (R377-28d). */
  readonly digest: Digest;
  readonly signed: SignedProtocol | undefined;
  readonly edition: Pick<Edition, "title" | "legalBasis">;
  readonly locale: Locale;
}

interface Printing extends ProtocolToPrint {
  /** What is printed for a person: the name where one is known, else the subject. */
  readonly nameOf: (subject: string) => string;
  /** The same with the position. */
  readonly officialOf: (subject: string) => string;
}

type Row = readonly [string, string];

/** The names of the facts. Two of one name are told apart by their subjects. */
const namesIn = ({ facts: { people = [] }, locale }: ProtocolToPrint) => {
  const nameOf = (subject: string): string => {
    const person = people.find((one) => one.subject === subject);
    if (person === undefined) return subject;
    const isAlone = people.every((one) => one === person || one.name !== person.name);
    return isAlone ? person.name : `${person.name} (${subject})`;
  };
  const officialOf = (subject: string): string => {
    const position = people.find((one) => one.subject === subject)?.position[locale];
    return position === undefined ? nameOf(subject) : `${nameOf(subject)}, ${position}`;
  };
  return { nameOf, officialOf };
};

const questionOf = (asked: string): Receipt["question"] => {
  const found = questionsBefore.find((one) => one === asked);
  if (found === undefined) throw new Error(`the protocol has no words for ${asked}`);
  return found;
};

const headOf = ({ facts, edition, officialOf, locale }: Printing): Part => {
  const w = protocolWords;
  const row = (label: Trilingual, value: string): Row => [label[locale], value];
  const atOpening = facts.attendance.filter(({ from }) => from === facts.openedAt).length;
  const quorum = { needed: String(facts.quorum), present: String(atOpening) };
  const when = (at: typeof facts.openedAt, otherwise: Trilingual) =>
    at === undefined ? otherwise[locale] : momentIn(at);
  return {
    kind: "pairs",
    rows: [
      row(w.sitting, facts.sitting),
      row(commonWords.unit, unitNameOf(facts.unit)[locale]),
      row(w.called, momentIn(facts.startsAt)),
      row(w.opened, when(facts.openedAt, w.notOpened)),
      row(w.closed, when(facts.closedAt, w.notClosed)),
      row(w.foundingNumber, String(facts.foundingNumber)),
      row(w.quorum, say(w.quorumOf, locale, quorum)),
      row(w.presided, facts.presided.map(officialOf).join("; ") || commonWords.none[locale]),
      row(w.secretary, officialOf(facts.secretary)),
      row(commonWords.basis, edition.legalBasis[locale]),
      row(commonWords.edition, edition.title[locale]),
    ],
  };
};

const attendanceOf = ({ facts, officialOf, locale }: Printing): readonly Part[] => {
  const w = protocolWords;
  return [
    { kind: "heading", text: w.attendance[locale] },
    {
      kind: "table",
      widths: ["*", 95, 95],
      header: [w.member[locale], w.from[locale], w.until[locale]],
      rows: facts.attendance.map(({ member, from, until }) => [
        officialOf(member),
        momentIn(from),
        until === undefined ? w.toTheEnd[locale] : momentIn(until),
      ]),
    },
    { kind: "paragraph", small: true, text: commonWords.zone[locale] },
  ];
};

const agendaOf = ({ facts, locale }: ProtocolToPrint): readonly Part[] => [
  { kind: "heading", text: protocolWords.agenda[locale] },
  facts.agenda.length === 0
    ? { kind: "paragraph", text: protocolWords.emptyAgenda[locale] }
    : { kind: "list", numbered: true, items: facts.agenda },
];

/** The ballots exactly as the facts have them, one by one (R377-27, R377-33, G09). */
const ballotsOf = ({ ballots }: ProtocolItem<GroundClaim>, { nameOf, locale }: Printing): Part => {
  const w = protocolWords;
  if (ballots.length === 0) return { kind: "paragraph", text: w.noBallots[locale] };
  return {
    kind: "table",
    widths: ["*", 60, "*"],
    header: [w.member[locale], w.vote[locale], w.claim[locale]],
    rows: ballots.map(({ member, choice, claim }) => [
      nameOf(member),
      choiceWords[choice][locale],
      claim === undefined ? "" : `${claimWords(claim)[locale]} (${claim.ground})`,
    ]),
  };
};

const itemOf = (
  item: ProtocolItem<GroundClaim>,
  place: number,
  paper: Printing,
): readonly Part[] => {
  const { nameOf, locale } = paper;
  const { caseId, presiding, recused, tally, result } = item;
  const question = questionOf(item.question);
  const w = protocolWords;
  const counted = {
    present: String(tally.present),
    for: String(tally.for),
    against: String(tally.against),
  };
  return [
    { kind: "heading", text: say(w.item, locale, { place: String(place), caseId }) },
    {
      kind: "pairs",
      rows: [
        [w.question[locale], askedWords[question][locale]],
        [w.presiding[locale], nameOf(presiding)],
        [w.recused[locale], recused.map(nameOf).join(", ") || commonWords.none[locale]],
      ],
    },
    ballotsOf(item, paper),
    {
      kind: "pairs",
      rows: [
        [w.tally[locale], say(w.tallyOf, locale, counted)],
        [w.result[locale], resultWords[question][result][locale]],
      ],
    },
  ];
};

const restOf = ({ facts, locale }: ProtocolToPrint): readonly Part[] => {
  const rest = facts.agenda.filter((one) => !facts.items.some(({ caseId }) => caseId === one));
  if (rest.length === 0) return [];
  return [
    { kind: "heading", text: protocolWords.withoutVote[locale] },
    { kind: "list", items: rest },
  ];
};

/** Who signed, when, and which facts (R377-28d). */
const signatureOf = ({ digest, signed, officialOf, locale }: Printing): readonly Part[] => {
  const w = protocolWords;
  const heading: Part = { kind: "heading", text: w.signature[locale] };
  const facts: Row = [w.digest[locale], digest];
  if (signed === undefined) {
    return [
      heading,
      { kind: "pairs", rows: [facts] },
      { kind: "paragraph", text: w.unsigned[locale] },
    ];
  }
  const languages = signed.languages.map((one) => languageNames[one]).join(", ");
  return [
    heading,
    {
      kind: "pairs",
      rows: [
        facts,
        [w.signedBy[locale], officialOf(signed.by)],
        [w.signedAt[locale], momentIn(signed.at)],
        [w.signedIn[locale], languages],
      ],
    },
    ...(signed.digest === digest
      ? []
      : [
          {
            kind: "paragraph" as const,
            text: say(w.signedOther, locale, { digest: signed.digest }),
          },
        ]),
  ];
};

/**
 * The protocol of a sitting in one language: everything in it comes from the facts, so it can say
 * nothing that the ballots do not (R377-25, R377-27, R377-28d, R377-33).
 */
export const protocolPaper = (given: ProtocolToPrint): Paper => {
  const { facts, signed, locale } = given;
  const paper = { ...given, ...namesIn(given) };
  const title = protocolWords.title[locale];
  return {
    title,
    locale,
    at: signed?.at ?? facts.closedAt ?? facts.openedAt ?? facts.startsAt,
    about: `${title} · ${facts.sitting}`,
    parts: [
      { kind: "title", text: title },
      headOf(paper),
      ...attendanceOf(paper),
      ...agendaOf(paper),
      ...facts.items.flatMap((item, place) => itemOf(item, place + 1, paper)),
      ...restOf(paper),
      ...signatureOf(paper),
    ],
  };
};
