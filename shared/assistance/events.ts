// Everything that happens to an application for services. No event holds personal data; what does is sealed beside it.
import * as z from "zod";
import { checkEventsOf } from "#shared/checks/events.ts";
import { signatureConfirmed, signatureRejected } from "#shared/registration/events-signature.ts";
import { reprojectedSchema } from "#shared/registration/events-terms.ts";
import {
  letterToSchema,
  noticeSchema,
  notSentReasonSchema,
  reminderSchema,
} from "./events-parts.ts";
import * as review from "./events-review.ts";
import * as services from "./events-services.ts";
import { representationSystemSchema } from "./representation.ts";

const number = z.int().min(1);

const checks = checkEventsOf(representationSystemSchema);

const withdrawn = z.strictObject({ type: z.literal("withdrawn") });

const complaintFiled = z.strictObject({
  type: z.literal("complaint-filed"),
  complaint: number,
  about: z.enum(["official", "provider"]),
});

const complaintAnswered = z.strictObject({
  type: z.literal("complaint-answered"),
  complaint: number,
});

/** The representative acts no more: the person does, or the report on the representative was founded. */
const representationEnded = z.strictObject({
  type: z.literal("representation-ended"),
  why: z.enum(["taken-over", "abuse"]),
});

const abuseReported = z.strictObject({ type: z.literal("abuse-reported") });

const abuseUnfounded = z.strictObject({ type: z.literal("abuse-unfounded") });

const offenceReported = z.strictObject({
  type: z.literal("offence-reported"),
  kind: z.enum(["by-minor", "against-minor"]),
  late: z.boolean(),
});

const appealRegistered = z.strictObject({ type: z.literal("appeal-registered") });

const legalHoldEnded = z.strictObject({ type: z.literal("legal-hold-ended") });

const letter = { of: number, to: letterToSchema };

const notified = z.strictObject({
  type: z.literal("notified"),
  ...letter,
  notice: noticeSchema,
  channel: z.literal("email"),
  messageId: z.string(),
});

const notSent = z.strictObject({
  type: z.literal("notice-not-sent"),
  ...letter,
  notice: noticeSchema,
  reason: notSentReasonSchema,
});

const bounced = z.strictObject({
  type: z.literal("notice-bounced"),
  ...letter,
  messageId: z.string(),
  reason: z.enum(["permanent", "transient", "complaint"]),
});

const toldOtherwise = z.strictObject({ type: z.literal("told-otherwise"), ...letter });

const termsReprojected = z.strictObject({
  type: z.literal("terms-reprojected"),
  calendar: z.string(),
  terms: z.array(reprojectedSchema).min(1),
});

const reminded = z.strictObject({ type: z.literal("reminded"), about: reminderSchema });

const erased = z.strictObject({ type: z.literal("erased") });

export const assistanceEventSchema = z.discriminatedUnion("type", [
  withdrawn,
  ...Object.values(review),
  ...Object.values(services),
  checks.asked,
  checks.answered,
  checks.answeredBeside,
  checks.checkedByHand,
  checks.askedAgain,
  checks.delayed,
  signatureConfirmed,
  signatureRejected,
  complaintFiled,
  complaintAnswered,
  representationEnded,
  abuseReported,
  abuseUnfounded,
  offenceReported,
  appealRegistered,
  legalHoldEnded,
  notified,
  notSent,
  bounced,
  toldOtherwise,
  termsReprojected,
  reminded,
  erased,
]);
export type AssistanceEvent = z.infer<typeof assistanceEventSchema>;
export type EventOf<Type extends AssistanceEvent["type"]> = Extract<
  AssistanceEvent,
  { type: Type }
>;
