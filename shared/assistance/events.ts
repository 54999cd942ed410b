// Everything that happens to an application for services. No event holds personal data; what does is sealed beside it.
import * as z from "zod";
import { reprojectedSchema } from "#shared/cases/reprojected.ts";
import { daySchema } from "#shared/law/dates.ts";
import { checkEventsOf } from "#shared/checks/events.ts";
import { signatureConfirmed, signatureRejected } from "#shared/cases/signature-events.ts";
import { endsOfRepresentation, letters, reminderSchema } from "./events-parts.ts";
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

/**
 * The representative acts no more: the person does, the report on the representative was founded, or nothing shows that he may
 * act at all.
 */
const representationEnded = z.strictObject({
  type: z.literal("representation-ended"),
  why: z.enum(endsOfRepresentation),
});

/** An official was shown a paper, where the register does not say that the representative may act. */
const representationConfirmed = z.strictObject({ type: z.literal("representation-confirmed") });

const abuseReported = z.strictObject({ type: z.literal("abuse-reported") });

const abuseUnfounded = z.strictObject({ type: z.literal("abuse-unfounded") });

const offenceReported = z.strictObject({
  type: z.literal("offence-reported"),
  kind: z.enum(["by-minor", "against-minor"]),
  learntOn: daySchema,
  late: z.boolean(),
});

const appealRegistered = z.strictObject({ type: z.literal("appeal-registered") });

const legalHoldEnded = z.strictObject({ type: z.literal("legal-hold-ended") });

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
  representationConfirmed,
  abuseReported,
  abuseUnfounded,
  offenceReported,
  appealRegistered,
  legalHoldEnded,
  letters.events.notified,
  letters.events.notSent,
  letters.events.bounced,
  letters.events.toldOtherwise,
  termsReprojected,
  reminded,
  erased,
]);
export type AssistanceEvent = z.infer<typeof assistanceEventSchema>;
export type EventOf<Type extends AssistanceEvent["type"]> = Extract<
  AssistanceEvent,
  { type: Type }
>;
