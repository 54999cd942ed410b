import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { lettersOf } from "#shared/cases/letters.ts";
import { daySchema } from "#shared/law/dates.ts";
import { documentIdSchema, documentTypeSchema, fileDigestSchema } from "./forms/documents.ts";

export const choiceSchema = z.enum(["for", "against"]);

/** What people are written to about: decisions, a reproach, a document that lapses, and a signature that did not hold (R377-28, R377-33, R377-34, R377-9b, R377-17). */
const notices = [
  "inclusion",
  "refusal",
  "change-accepted",
  "change-refused",
  "non-compliance",
  "kept",
  "removal",
  "reminder",
  "signature-rejected",
] as const;
export const noticeSchema = z.enum(notices);
export type Notice = z.infer<typeof noticeSchema>;

/** Why no mail could be sent: the server never takes one, every attempt failed, or the letter would have a gap (R377-28c). */
const notSentReasons = [
  "mail-refused",
  "attempts-failed",
  "lacks-number",
  "lacks-grounds",
  "lacks-justification",
  "lacks-facts",
  "lacks-record",
  "lacks-reproach",
] as const;
const notSentReasonSchema = z.enum(notSentReasons);
export type NotSentReason = z.infer<typeof notSentReasonSchema>;

/** Which letter of a notice: of the entry it tells of, and where it is not to the supplier itself, to which organisation (G26). */
const letter = { of: z.int().min(1), to: caseIdSchema.optional() };

/** What happens to the letters of a registration, and who says so. */
export const letters = lettersOf(letter, noticeSchema, notSentReasonSchema);

/** How the members present voted, who had declared a conflict, and who presided and closed the vote. */
export const tallySchema = z.strictObject({
  sitting: z.string(),
  present: z.int(),
  for: z.int(),
  against: z.int(),
  recused: z.array(z.string()),
  presiding: z.string(),
});
export type Tally = z.infer<typeof tallySchema>;

/** A document as the history knows it: which one, how long, and its bytes by their hash. */
export const keptDocumentSchema = z.strictObject({
  id: documentIdSchema,
  type: documentTypeSchema,
  pages: z.int().min(1),
  sha256: fileDigestSchema,
  validUntil: daySchema.optional(),
});

/** What the comparison of one device's price came to; the whole of it is made again from the application (R377-2.5). */
export const comparedPriceSchema = z.strictObject({
  code: z.string(),
  basis: z.enum(["domestic", "reference", "alternative", "incomplete"]),
  declaredTiyn: z.int(),
  /** Rounded, for showing; digits, as a sum may be longer than a JSON number is exact. */
  averageTiyn: z.string().regex(/^\d+$/).optional(),
  exceeds: z.boolean(),
  exwExceeds: z.boolean(),
});
export type ComparedPrice = z.infer<typeof comparedPriceSchema>;
