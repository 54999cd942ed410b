import type { Locale } from "#shared/law/languages.ts";
import type { Block } from "./block.ts";
import { evidenceIn, conditionsIn, groundsIn, reproachIn } from "./letter-lists.ts";
import { publicityWords } from "./list-words.ts";
import { inFigures, throughDay } from "./day-in-words.ts";
import { openingOf, placesOf } from "./letter-opening.ts";
import type {
  Considered,
  ReasonRecord,
  ReminderReasons,
  RemovalReasons,
  Votes,
} from "./reason-record.ts";
import { reminderWords } from "./reminder-words.ts";
import { signatureWords } from "#shared/signature/words.ts";
import { cite, listOf, paragraph, quotationOf, say } from "./speech.ts";
import { titleWords } from "./title-words.ts";
import { questionWords, recordWords, words } from "./words.ts";

/** The title of a letter: nothing but words of the catalogue. */
export const titleOf = (record: Pick<ReasonRecord, "kind" | "supplier">, locale: Locale): string =>
  say(titleWords[record.kind], locale, placesOf(record, locale));

const votesIn = (
  question: Considered["question"],
  { present, for: inFavour, against }: Votes,
  locale: Locale,
): Block =>
  paragraph(words.votes, locale, {
    question: questionWords[question][locale],
    present: String(present),
    for: String(inFavour),
    against: String(against),
  });

const appealTo = (appeal: "R377-29", locale: Locale): Block =>
  paragraph(words.appeal, locale, { citation: cite(locale, appeal) });

/** What was met, what not, what was taken into account, and how the votes fell (R377-28c). */
const consideredIn = (record: Considered, locale: Locale): readonly Block[] => [
  ...conditionsIn(words.unmet[locale], record.unmet, locale),
  ...conditionsIn(words.met[locale], record.met, locale),
  ...evidenceIn(record.evidence, locale),
  votesIn(record.question, record.votes, locale),
];

/** The reasons of a removal: with votes only where the Commission decided (R377-33, G25). */
const removalIn = (record: RemovalReasons, locale: Locale): readonly Block[] => {
  switch (record.ground) {
    case "R377-32.1a":
      return [];
    case "R377-32.2":
    case "R377-32.3a": {
      const { kind, number, date } = record.record;
      const shown = { record: recordWords[kind][locale], number, date: inFigures(date) };
      return [paragraph(words.shownBy, locale, shown), appealTo(record.appeal, locale)];
    }
    case "R377-32.4":
      return [
        ...reproachIn(words.notMet[locale], record.reproach, locale),
        ...quotationOf(words.justification[locale], record.justification),
        votesIn("removal", record.votes, locale),
        appealTo(record.appeal, locale),
      ];
  }
};

/** Whose duty it is, what is expected until when and how, and that nothing is decided (R377-9b, R377-17, R377-30.1). */
const expectedIn = (record: ReminderReasons, locale: Locale): readonly Block[] => {
  const { supplier, hasLapsed, validUntil } = record;
  const duty = cite(locale, supplier === "organization" ? "R377-9b" : "R377-17");
  return [
    paragraph(reminderWords.duty, locale, { ...placesOf(record, locale), duty }),
    paragraph(hasLapsed ? reminderWords.now : reminderWords.inTime, locale, {
      through: throughDay(validUntil, locale),
      change: cite(locale, "R377-30.1"),
    }),
    paragraph(reminderWords.meanwhile, locale),
  ];
};

/** What a letter tells after it has said what was decided. */
const reasonsIn = (record: ReasonRecord, locale: Locale): readonly Block[] => {
  switch (record.kind) {
    case "inclusion":
      return [
        paragraph(words.number, locale, {
          ...placesOf(record, locale),
          number: record.number,
          publicity: publicityWords[record.supplier][locale],
        }),
        ...quotationOf(words.justification[locale], record.justification),
        ...consideredIn(record, locale),
      ];
    case "change-accepted":
      return [
        ...quotationOf(words.justification[locale], record.justification),
        ...consideredIn(record, locale),
      ];
    case "refusal":
    case "change-refused":
      return [
        ...groundsIn(record.claims, locale),
        ...quotationOf(words.justification[locale], record.justification),
        ...consideredIn(record, locale),
        appealTo(record.appeal, locale),
      ];
    case "non-compliance":
      return [
        ...reproachIn(words.reproach[locale], record.reproach, locale),
        ...quotationOf(words.facts[locale], record.facts),
        paragraph(words.answer, locale, { through: throughDay(record.answerBy, locale) }),
      ];
    case "kept":
      return [
        ...reproachIn(words.reproach[locale], record.reproach, locale),
        ...quotationOf(words.justification[locale], record.justification),
        votesIn("removal", record.votes, locale),
      ];
    case "removal":
      return [
        ...removalIn(record, locale),
        paragraph(words.kept, locale, {
          through: throughDay(record.keptUntil, locale),
          citation: cite(locale, "R377-35"),
        }),
      ];
    case "listed-specialist":
      return [];
    case "signature-rejected":
      return [
        ...listOf(
          words.signatureFaults[locale],
          record.reasons.map((reason) => signatureWords[reason][locale]),
        ),
        paragraph(words.signAgain, locale),
      ];
    case "reminder":
      return expectedIn(record, locale);
  }
};

/** The law that was applied and the numbers by which a case is spoken of (R377-O.P, G33). */
const closingOf = ({ edition, caseId, number }: ReasonRecord, locale: Locale): readonly Block[] => [
  paragraph(words.basis, locale, {
    basis: edition.legalBasis[locale],
    title: edition.title[locale],
  }),
  number === undefined
    ? paragraph(words.case, locale, { caseId })
    : paragraph(words.caseAndNumber, locale, { caseId, number }),
];

/** The letter of a record, part by part; its text, its HTML and its print are all made from these. */
export const blocksOf = (record: ReasonRecord, locale: Locale): readonly Block[] => [
  { kind: "title", text: titleOf(record, locale) },
  ...openingOf(record, locale),
  ...reasonsIn(record, locale),
  ...closingOf(record, locale),
];
