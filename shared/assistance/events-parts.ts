import * as z from "zod";
import { lettersOf } from "#shared/cases/letters.ts";
import { daySchema } from "#shared/law/dates.ts";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";
import { documentIdSchema, fileDigestSchema } from "#shared/registration/forms/documents.ts";
import { applicationDocumentTypes } from "./forms/application.ts";

/** What people are written to about. */
export const noticeSchema = z.enum([
  "receipt",
  "handed-over",
  "participation",
  "more-needed",
  "provide",
  "refusal",
  "place-held",
  "place-lost",
  "waiting",
  "placed",
  "plan",
  "completed",
  "complaint-answer",
  "representation-ended",
  "signature-rejected",
]);
export type AssistanceNotice = z.infer<typeof noticeSchema>;

/** Why no mail could be sent: the server never takes one, every attempt failed, or there is no address to write to. */
const notSentReasonSchema = z.enum(["mail-refused", "attempts-failed", "no-address"]);

/** Whom a letter is to: whoever applied, or the person who is represented. */
export const letterToSchema = z.enum(["applicant", "person"]);
export type LetterTo = z.infer<typeof letterToSchema>;

/** What happens to the letters of an application, each of the entry that it tells of, and who says so. */
export const letters = lettersOf(
  { of: z.int().min(1), to: letterToSchema },
  noticeSchema,
  notSentReasonSchema,
);

/**
 * What somebody is reminded of: a term that ends or has ended; that the confidential track has not said yet that it has a
 * case; that the time of the services is over.
 */
export const reminderSchema = z.discriminatedUnion("of", [
  z.strictObject({
    of: z.literal("term"),
    provision: provisionIdSchema,
    when: z.enum(["before", "lapsed"]),
  }),
  z.strictObject({ of: z.literal("hand-over"), on: daySchema }),
  z.strictObject({ of: z.literal("services-over"), until: daySchema }),
]);
export type AssistanceReminder = z.infer<typeof reminderSchema>;

/** Whether two reminders are of the same. */
export const isSameReminder = (one: AssistanceReminder, other: AssistanceReminder): boolean => {
  switch (one.of) {
    case "term":
      return other.of === "term" && one.provision === other.provision && one.when === other.when;
    case "hand-over":
      return other.of === "hand-over" && one.on === other.on;
    case "services-over":
      return other.of === "services-over" && one.until === other.until;
  }
};

/** Why a representative acts no more. */
export const endsOfRepresentation = ["taken-over", "abuse", "unproven"] as const;
export type EndOfRepresentation = (typeof endsOfRepresentation)[number];

/** A paper as the history knows it: which one, how long, and its bytes by their hash. */
export const keptPaperSchema = z.strictObject({
  id: documentIdSchema,
  type: z.enum(applicationDocumentTypes),
  pages: z.int().min(1),
  sha256: fileDigestSchema,
});
export type KeptPaper = z.infer<typeof keptPaperSchema>;
