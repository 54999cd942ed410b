import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { unitNameOf } from "#shared/law/territory.ts";
import type { Block } from "#shared/notices/block.ts";
import { letterFrom, type ComposedLetter } from "#shared/notices/letter.ts";
import { cite, itemOf, listOf, paragraph } from "#shared/notices/speech.ts";
import { words } from "#shared/notices/words.ts";
import { commonWords } from "./common-words.ts";
import { provideIn, refusalIn } from "./decision-blocks.ts";
import type { LetterRecord } from "./record.ts";
import * as review from "./review-blocks.ts";
import { mayUse, rightsIn, type Right } from "./rights.ts";
import * as services from "./service-blocks.ts";
import { subjectWords, titleWords } from "./titles.ts";

const toldIn = (record: LetterRecord, locale: Locale): readonly Block[] => {
  const { content } = record;
  switch (content.told) {
    case "receipt":
      return review.receiptIn(content, record, locale);
    case "participation":
      return review.participationIn(content, record, locale);
    case "more-needed":
      return review.moreIn(content, record, locale);
    case "provide":
      return provideIn(content, record, locale);
    case "refusal":
      return refusalIn(content, record, locale);
    case "place-held":
      return services.heldIn(content, record, locale);
    case "place-lost":
      return services.lostIn(content, record, locale);
    case "waiting":
      return services.waitingIn(content, record, locale);
    case "placed":
      return services.placedIn(content, record, locale);
    case "plan":
      return services.planIn(content, record, locale);
    case "completed":
      return services.completedIn(content, record, locale);
    case "complaint-answer":
      return review.complaintIn(content, record, locale);
    case "signature-rejected":
      return review.signatureIn(content, record, locale);
    case "representation-ended":
      return review.representationIn(record, locale);
    case "handed-over":
      return review.handOverIn(record, locale);
    case "step":
      return review.stepIn(record, locale);
  }
};

/** Somebody who represents nobody any more is told of nobody's affairs. */
const isOver = ({ to: { standing }, content }: LetterRecord): boolean =>
  standing.is === "representative" && content.told === "representation-ended";

/** To whom it is; a representative is told that "you" are the people represented, and these that somebody acts for them (L114-13.2). */
const openingIn = (record: LetterRecord, locale: Locale): readonly Block[] => {
  const { name, standing } = record.to;
  const citation = cite(locale, "L114-13.2");
  const to = paragraph(words.to, locale, { name });
  if (standing.is === "person") {
    return standing.represented
      ? [to, paragraph(commonWords.represented, locale, { citation })]
      : [to];
  }
  return isOver(record)
    ? [to]
    : [to, paragraph(commonWords.asRepresentative, locale, { citation })];
};

const listed = (title: Trilingual, rights: readonly Right[], locale: Locale): readonly Block[] =>
  listOf(
    title[locale],
    rights.map(({ words: can, provisions }) => itemOf(can, locale, ...provisions)),
  );

/** What can be done now: by the person, or by a representative and what is left to the person (L114-12.1.3 to L114-12.1.6, L114-13.2, L114-20.3). */
const rightsOf = (record: LetterRecord, locale: Locale): readonly Block[] => {
  const { content, to } = record;
  const { standing } = to;
  const rights = isOver(record) ? [] : rightsIn(content, standing);
  if (standing.is === "person") return listed(commonWords.rights, rights, locale);
  const given = rights.filter((right) => mayUse(standing.acts, right));
  const kept = rights.filter((right) => !mayUse(standing.acts, right));
  return [
    ...listed(commonWords.rightsForThem, given, locale),
    ...listed(commonWords.theirs, kept, locale),
  ];
};

/** That all is kept confidential, whom the letter is from, by which law, and in which case (L114-12.1.7). */
const closingIn = ({ edition, caseId, unit }: LetterRecord, locale: Locale): readonly Block[] => [
  paragraph(commonWords.confidential, locale, { citation: cite(locale, "L114-12.1.7") }),
  paragraph(commonWords.from, locale, { unit: unitNameOf(unit)[locale] }),
  paragraph(commonWords.basis, locale, {
    basis: edition.legalBasis[locale],
    title: edition.title[locale],
  }),
  paragraph(words.case, locale, { caseId }),
];

/** The title that stands in a letter. */
export const titleOf = ({ content }: LetterRecord, locale: Locale): string =>
  titleWords[content.told][locale];

/** The letter of a record, part by part. */
export const blocksOf = (record: LetterRecord, locale: Locale): readonly Block[] => [
  { kind: "title", text: titleOf(record, locale) },
  ...openingIn(record, locale),
  ...toldIn(record, locale),
  ...rightsOf(record, locale),
  ...closingIn(record, locale),
];

/**
 * The letter of a record in one language: what happened and by which provision, what comes next and by when, what can be done
 * now, whom it is from (L114-12.1.2, L114-15.3a). Its subject is that of every other: nobody learns anything from it.
 */
export const letterOf = (record: LetterRecord, locale: Locale): ComposedLetter =>
  letterFrom(`${subjectWords[locale]}: ${record.caseId}`, blocksOf(record, locale));
