// The letters on the way to a decision (L114-12.1.1 to L114-14.3), and those about complaints, representation and signatures.
import type { Locale } from "#shared/law/languages.ts";
import type { Block } from "#shared/notices/block.ts";
import { byDay } from "#shared/notices/day-in-words.ts";
import { decisionWords as registrationWords } from "#shared/notices/decision-words.ts";
import { cite, listOf, paragraph, quotationOf } from "#shared/notices/speech.ts";
import { words } from "#shared/notices/words.ts";
import { signatureWords } from "#shared/signature/words.ts";
import { commonWords } from "./common-words.ts";
import { paperWords } from "./decision-words.ts";
import { dueIn, happened } from "./parts.ts";
import type {
  ComplaintTold,
  LetterRecord,
  MoreTold,
  ParticipationTold,
  ReceiptTold,
  SignatureTold,
} from "./record.ts";
import { reviewWords } from "./review-words.ts";

export const receiptIn = (
  { volume, assessment, signatureInDoubt }: ReceiptTold,
  record: LetterRecord,
  locale: Locale,
): readonly Block[] => [
  happened(reviewWords.received, record, locale, ["L114-12.1.1", "L114-13.1b"]),
  ...(signatureInDoubt ? [paragraph(reviewWords.signatureInDoubt, locale)] : []),
  ...dueIn(assessment, locale),
  ...(volume === "paid"
    ? [paragraph(reviewWords.paid, locale, { citation: cite(locale, "L114-15.6") })]
    : []),
];

export const participationIn = (
  { again, assessment }: ParticipationTold,
  record: LetterRecord,
  locale: Locale,
): readonly Block[] => [
  happened(again ? reviewWords.assignedAgain : reviewWords.assigned, record, locale, [
    "L114-14.3b",
  ]),
  ...dueIn(assessment, locale),
];

/** Where the own words of an official are left out: where they are found. */
const inTheCase = (locale: Locale): Block =>
  paragraph(commonWords.inTheCase, locale, { citation: cite(locale, "L114-12.1.2") });

export const moreIn = (
  { documents, what, by, running }: MoreTold,
  record: LetterRecord,
  locale: Locale,
): readonly Block[] => [
  happened(reviewWords.missing, record, locale, ["L114-12.2.1"]),
  ...listOf(
    reviewWords.papersAsked[locale],
    documents.map((type) => paperWords[type][locale]),
  ),
  ...quotationOf(reviewWords.whatIsMissing[locale], what),
  ...(what === undefined ? [inTheCase(locale)] : []),
  paragraph(reviewWords.addBy, locale, { by: byDay(by, locale) }),
  paragraph(reviewWords.noRefusal, locale, {
    citation: cite(locale, "L114-15.4.1", "L114-15.4.2"),
  }),
  ...dueIn(running, locale),
];

export const complaintIn = (
  { complaint, answer }: ComplaintTold,
  record: LetterRecord,
  locale: Locale,
): readonly Block[] => [
  happened(reviewWords.complaint, record, locale, ["L114-12.1.6"], {
    complaint: String(complaint),
  }),
  ...quotationOf(reviewWords.answer[locale], answer),
  ...(answer === undefined ? [inTheCase(locale)] : []),
];

/** Nothing was applied for where the signature did not hold (L114-13.1b). */
export const signatureIn = (
  { reasons }: SignatureTold,
  record: LetterRecord,
  locale: Locale,
): readonly Block[] => [
  happened(registrationWords["signature-rejected"], record, locale, ["L114-13.1b"], {
    filed: reviewWords.filed[locale],
  }),
  ...listOf(
    words.signatureFaults[locale],
    reasons.map((reason) => signatureWords[reason][locale]),
  ),
  paragraph(words.signAgain, locale),
];

/** That somebody acts for another no more; why is nobody's business but theirs (L114-13.2). */
export const representationIn = (record: LetterRecord, locale: Locale): readonly Block[] => [
  happened(
    record.to.standing.is === "representative"
      ? reviewWords.endedForRepresentative
      : reviewWords.endedForPerson,
    record,
    locale,
    ["L114-13.2"],
  ),
];

/** The one short letter about the confidential track: it names neither the track nor what it is for (G47). */
export const handOverIn = (record: LetterRecord, locale: Locale): readonly Block[] => [
  happened(reviewWords.handedOver, record, locale, []),
];

export const stepIn = (record: LetterRecord, locale: Locale): readonly Block[] => [
  happened(commonWords.step, record, locale, ["L114-12.1.2"]),
];
