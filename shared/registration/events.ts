import * as z from "zod";
import { digestSchema } from "#shared/cases/entry.ts";
import { binSchema } from "#shared/law/identifiers.ts";
import { localeSchema } from "#shared/law/languages.ts";
import { provisionIdSchema } from "#shared/law/provisions.ts";
import { katoSchema, unitSchema } from "#shared/law/territory.ts";
import { checkValueSchema, referenceSchema, stateSystemSchema } from "./checks.ts";
import { consentNames } from "./consents.ts";
import { findingsSchema } from "./findings.ts";
import { refusalGroundSchema } from "./grounds.ts";
import { receiptSchema } from "./receipt.ts";
import { serviceTypeSchema } from "./services.ts";

const saved = z.strictObject({
  type: z.literal("saved"),
  round: z.int().min(1),
  bin: binSchema,
  unit: unitSchema,
  kato: katoSchema,
  services: z.array(serviceTypeSchema),
  language: localeSchema,
  portal: z.string(),
  formDigest: digestSchema,
  consents: z.array(z.strictObject({ name: z.enum(consentNames), version: z.string() })),
});

const asked = z.strictObject({
  type: z.literal("asked"),
  questions: z.array(z.strictObject({ system: stateSystemSchema, reference: referenceSchema })),
});

const answered = z.strictObject({
  type: z.literal("answered"),
  system: stateSystemSchema,
  reference: referenceSchema,
  value: checkValueSchema,
  messageId: z.string(),
  ground: provisionIdSchema,
});

export const delayReasons = ["unreachable", "time-out", "failed", "unreadable"] as const;

const delayed = z.strictObject({
  type: z.literal("delayed"),
  system: stateSystemSchema,
  reference: referenceSchema,
  reason: z.enum(delayReasons),
});

const findingsRecorded = z.strictObject({
  type: z.literal("findings-recorded"),
  findings: findingsSchema,
});

const submitted = z.strictObject({ type: z.literal("submitted-to-commission") });

const placed = z.strictObject({
  type: z.literal("placed-on-agenda"),
  sitting: z.string(),
  votesVoided: z.int().min(0),
});

const completeness = z.strictObject({
  type: z.literal("completeness-recorded"),
  complete: z.boolean(),
  accurate: z.boolean(),
});

export const choiceSchema = z.enum(["for", "against"]);

const voted = z.strictObject({
  type: z.literal("voted"),
  member: z.string(),
  choice: choiceSchema,
  ground: refusalGroundSchema.optional(),
});

const tallySchema = z.strictObject({
  sitting: z.string(),
  present: z.int(),
  for: z.int(),
  against: z.int(),
});
export type Tally = z.infer<typeof tallySchema>;

const tied = z.strictObject({ type: z.literal("vote-tied"), tally: tallySchema });

const included = z.strictObject({
  type: z.literal("included"),
  number: z.string(),
  tally: tallySchema,
  receipt: receiptSchema,
});

const refused = z.strictObject({
  type: z.literal("refused"),
  grounds: z.array(refusalGroundSchema).min(1),
  tally: tallySchema,
  receipt: receiptSchema,
});

const notified = z.strictObject({
  type: z.literal("notified"),
  round: z.int().min(1),
  notice: z.enum(["inclusion", "refusal"]),
  channel: z.literal("email"),
  messageId: z.string(),
});

export const registrationEventSchema = z.discriminatedUnion("type", [
  saved,
  asked,
  answered,
  delayed,
  findingsRecorded,
  submitted,
  placed,
  completeness,
  voted,
  tied,
  included,
  refused,
  notified,
]);
/** Everything that can happen to a registration; none of it carries personal data. */
export type RegistrationEvent = z.infer<typeof registrationEventSchema>;
export type RegistrationEventType = RegistrationEvent["type"];
