import * as z from "zod";
import { digestSchema } from "#shared/cases/entry.ts";
import { reprojectedSchema } from "#shared/cases/reprojected.ts";
import { checkEventsOf } from "#shared/checks/events.ts";
import { daySchema } from "#shared/law/dates.ts";
import { binSchema } from "#shared/law/identifiers.ts";
import { localeSchema } from "#shared/law/languages.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { supplierSystemSchema } from "./checks.ts";
import {
  choiceSchema,
  comparedPriceSchema,
  keptDocumentSchema,
  letters,
  tallySchema,
} from "./events-parts.ts";
import { reminderSchema } from "./events-terms.ts";
import { findingsSchema } from "./findings.ts";
import { consentNames } from "./forms/consents.ts";
import { placesSchema } from "./forms/organization.ts";
import { supplierKindSchema } from "./forms/supplier.ts";
import { groundClaimSchema, standardItemSchema, standardSchema } from "./grounds.ts";
import { receiptSchema } from "./receipt.ts";
import { registerNumberSchema } from "./register-number.ts";
import { evidencingRecordSchema, failureSchema, removalGroundSchema } from "./removal-grounds.ts";
import { requirementNameSchema } from "./requirements.ts";
import { filedSignatureSchema } from "#shared/cases/signed.ts";
import { signatureConfirmed, signatureRejected } from "#shared/cases/signature-events.ts";

const saved = z.strictObject({
  type: z.literal("saved"),
  procedure: z.enum(["inclusion", "change"]),
  round: z.int().min(1),
  supplier: supplierKindSchema,
  /** Of a legal entity, whose number is public. An IIN stands nowhere but in the sealed application. */
  bin: binSchema.optional(),
  unit: unitSchema,
  sellsDevices: z.boolean(),
  places: placesSchema.optional(),
  language: localeSchema,
  portal: z.string(),
  formDigest: digestSchema,
  signed: filedSignatureSchema,
  documents: z.array(keptDocumentSchema),
  consents: z.array(z.strictObject({ name: z.enum(consentNames), version: z.string() })),
});

/** What happens between the case and the state systems (R377-7.p2f, R377-15.p2e). */
const checks = checkEventsOf(supplierSystemSchema);

const pricesCompared = z.strictObject({
  type: z.literal("prices-compared"),
  devices: z.array(comparedPriceSchema),
});

const findingsRecorded = z.strictObject({
  type: z.literal("findings-recorded"),
  findings: findingsSchema,
});

const submitted = z.strictObject({ type: z.literal("submitted-to-commission") });

const transferred = z.strictObject({
  type: z.literal("transferred"),
  from: unitSchema,
  to: unitSchema,
});

const placed = z.strictObject({
  type: z.literal("placed-on-agenda"),
  sitting: z.string(),
  votesVoided: z.int().min(0),
});

const conflict = z.strictObject({ type: z.literal("conflict-declared"), member: z.string() });

const presidingVoted = z.strictObject({
  type: z.literal("presiding-voted"),
  member: z.string(),
  candidate: z.string(),
});

const presidingElected = z.strictObject({
  type: z.literal("presiding-elected"),
  presiding: z.string(),
});

const completeness = z.strictObject({
  type: z.literal("completeness-recorded"),
  complete: z.boolean(),
  accurate: z.boolean(),
  overruled: z.array(requirementNameSchema),
});

const voted = z.strictObject({
  type: z.literal("voted"),
  member: z.string(),
  choice: choiceSchema,
  claim: groundClaimSchema.optional(),
});

const tied = z.strictObject({ type: z.literal("vote-tied"), tally: tallySchema });

const included = z.strictObject({
  type: z.literal("included"),
  number: registerNumberSchema,
  tally: tallySchema,
  receipt: receiptSchema,
});

const refused = z.strictObject({
  type: z.literal("refused"),
  claims: z.array(groundClaimSchema).min(1),
  tally: tallySchema,
  receipt: receiptSchema,
});

const changeAccepted = z.strictObject({
  type: z.literal("change-accepted"),
  version: z.int().min(2),
  tally: tallySchema,
  receipt: receiptSchema,
});

const changeRefused = z.strictObject({
  type: z.literal("change-refused"),
  claims: z.array(groundClaimSchema).min(1),
  tally: tallySchema,
  receipt: receiptSchema,
});

/** An application ended without a decision: taken back, overtaken by a removal, or not signed after all. */
const ended = z.strictObject({
  type: z.literal("application-ended"),
  procedure: z.enum(["inclusion", "change"]),
  why: z.enum(["withdrawn", "removal-applied", "non-compliance-opened", "signature-rejected"]),
});

const placesUpdated = z.strictObject({
  type: z.literal("places-updated"),
  free: z.int().min(0),
});

const removalRequested = z.strictObject({
  type: z.literal("removal-requested"),
  formDigest: digestSchema,
  signed: filedSignatureSchema,
});

const nonComplianceOpened = z.strictObject({
  type: z.literal("non-compliance-opened"),
  standard: standardSchema,
  item: standardItemSchema,
  failure: failureSchema,
  answerBy: daySchema,
});

const nonComplianceAnswered = z.strictObject({ type: z.literal("non-compliance-answered") });

const kept = z.strictObject({
  type: z.literal("kept"),
  tally: tallySchema,
  receipt: receiptSchema,
});

const removed = z.strictObject({
  type: z.literal("removed"),
  ground: removalGroundSchema,
  /** The kind of the record that shows it; its number and date are sealed. */
  record: evidencingRecordSchema.shape.kind.optional(),
  tally: tallySchema.optional(),
  receipt: receiptSchema.optional(),
});

const appealed = z.strictObject({ type: z.literal("appeal-registered") });
const holdEnded = z.strictObject({ type: z.literal("legal-hold-ended") });
const restored = z.strictObject({ type: z.literal("restored-by-court") });
const erased = z.strictObject({ type: z.literal("erased") });

const reprojected = z.strictObject({
  type: z.literal("terms-reprojected"),
  calendar: z.string(),
  terms: z.array(reprojectedSchema),
});

const reminded = z.strictObject({ type: z.literal("reminded"), about: reminderSchema });

export const registrationEventSchema = z.discriminatedUnion("type", [
  saved,
  signatureConfirmed,
  signatureRejected,
  pricesCompared,
  checks.asked,
  checks.answered,
  checks.answeredBeside,
  checks.checkedByHand,
  checks.askedAgain,
  checks.delayed,
  findingsRecorded,
  submitted,
  transferred,
  placed,
  conflict,
  presidingVoted,
  presidingElected,
  completeness,
  voted,
  tied,
  included,
  refused,
  changeAccepted,
  changeRefused,
  ended,
  placesUpdated,
  removalRequested,
  nonComplianceOpened,
  nonComplianceAnswered,
  kept,
  removed,
  appealed,
  holdEnded,
  restored,
  erased,
  letters.events.notified,
  letters.events.notSent,
  letters.events.bounced,
  letters.events.toldOtherwise,
  reprojected,
  reminded,
]);
/** Everything that can happen to a registration; none of it carries personal data. */
export type RegistrationEvent = z.infer<typeof registrationEventSchema>;
export type RegistrationEventType = RegistrationEvent["type"];
export type EventOf<Type extends RegistrationEventType> = Extract<
  RegistrationEvent,
  { type: Type }
>;
