import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { reprojectedSchema } from "#shared/cases/reprojected.ts";
import { checkCommandsOf } from "#shared/checks/commands.ts";
import { subjectSchema } from "#shared/commission/commission.ts";
import { daySchema } from "#shared/law/dates.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { supplierSystemSchema } from "./checks.ts";
import { choiceSchema, letters } from "./events-parts.ts";
import { reminderSchema } from "./events-terms.ts";
import { findingsSchema } from "./findings.ts";
import { removalFormSchema } from "./forms/removal.ts";
import { supplierFormSchema } from "./forms/supplier.ts";
import {
  groundClaimSchema,
  refusalGroundSchema,
  standardItemSchema,
  standardSchema,
} from "./grounds.ts";
import { evidencingRecordSchema, failureSchema } from "./removal-grounds.ts";
import { requirementNameSchema } from "./requirements.ts";
import { signedSchema } from "#shared/cases/signed.ts";
import { signatureFaults } from "#shared/signature/findings.ts";

/** What an official or a supplier writes in words; always sealed. */
const words = z.string().trim().min(1).max(4000);

/** R377-21b: a note says what was seen; it is sealed with the person's data. */
const recordFindings = z.strictObject({
  name: z.literal("recordFindings"),
  findings: findingsSchema,
  note: words.optional(),
});

/** What the case is told of the questions to state systems; a paper in the place of an answer is the representative's (R377-21, R377-21b, G22). */
const checks = checkCommandsOf(supplierSystemSchema);

const submitToCommission = z.strictObject({ name: z.literal("submitToCommission") });

/** To the unit that is competent, with the reason (R377-2.1, R377-20, G21). */
const transfer = z.strictObject({ name: z.literal("transfer"), unit: unitSchema, reason: words });

const placeOnAgenda = z.strictObject({
  name: z.literal("placeOnAgenda"),
  sitting: z.string().min(1).max(100),
});

/** A member who has an interest in the case has no voice on it and does not count as present (G09). */
const declareConflict = z.strictObject({ name: z.literal("declareConflict"), reason: words });

/** Where the chair has no voice on the case, those who have one elect who presides over it (G36). */
const voteForPresiding = z.strictObject({
  name: z.literal("voteForPresiding"),
  candidate: subjectSchema,
});

/**
 * R377-26b: whether the information is complete and accurate in the Commission's view. A negative
 * finding of the representative is an opinion (G08): the Commission may find a requirement met all
 * the same, and says why.
 */
const recordCompleteness = z.strictObject({
  name: z.literal("recordCompleteness"),
  complete: z.boolean(),
  accurate: z.boolean(),
  overruled: z.array(requirementNameSchema).max(8).optional(),
  note: words.optional(),
});

/**
 * A vote is open, for or against what the case is about: inclusion, a change, or a removal. A vote
 * against inclusion or a change names its ground with what that needs (R377-27, R377-33, G09).
 */
const castVote = z.strictObject({
  name: z.literal("castVote"),
  choice: choiceSchema,
  claim: groundClaimSchema.optional(),
  reason: words.optional(),
});

/** The result follows from the ballots; a refusal or a removal needs a justification (G11, R377-28c). */
const closeVote = z.strictObject({
  name: z.literal("closeVote"),
  grounds: z.array(refusalGroundSchema).max(7).optional(),
  justification: words.optional(),
});

/** The organisation that a letter is to, where it is not to the supplier of the case (R377-32.3b, G26). */
const to = caseIdSchema.optional();

/**
 * A notice came back or could not be sent: how its addressee was told instead (R377-28b, G31). Which
 * one, by the entry it tells of and the organisation it is to; without them the oldest.
 */
const recordTold = z.strictObject({
  name: z.literal("recordTold"),
  how: words,
  of: z.int().min(1).optional(),
  to,
});

/** The supplier asked for it (R377-32.1a, G25). */
const recordRemoval = z.strictObject({ name: z.literal("recordRemoval") });

/** The activity ended: of an organisation (R377-32.2) or of a specialist (R377-32.3a), as a record shows. */
const recordTermination = z.strictObject({
  name: z.literal("recordTermination"),
  record: evidencingRecordSchema,
});

/** A specialist died, as a record shows (R377-32.3b). */
const recordDeath = z.strictObject({
  name: z.literal("recordDeath"),
  record: evidencingRecordSchema,
});

/** Which requirement of which Standard is not met, how, and until when the supplier may answer (R377-32.4, R377-33). */
const openNonCompliance = z.strictObject({
  name: z.literal("openNonCompliance"),
  standard: standardSchema,
  item: standardItemSchema,
  failure: failureSchema,
  answerBy: daySchema,
  facts: words,
});

/** An appeal to the court holds up the erasure (R377-29, G32). */
const registerAppeal = z.strictObject({
  name: z.literal("registerAppeal"),
  court: words,
  number: z.string().trim().min(1).max(100),
});

const endLegalHold = z.strictObject({
  name: z.literal("endLegalHold"),
  record: evidencingRecordSchema,
});

/** A court found the removal unlawful. */
const restoreByCourt = z.strictObject({
  name: z.literal("restoreByCourt"),
  record: evidencingRecordSchema,
});

/** The commands that officials give through POST /v1/cases/{id}/commands. */
export const officialCommandSchema = z.discriminatedUnion("name", [
  checks.recordManualCheck,
  checks.askAgain,
  recordFindings,
  submitToCommission,
  transfer,
  placeOnAgenda,
  declareConflict,
  voteForPresiding,
  recordCompleteness,
  castVote,
  closeVote,
  recordTold,
  recordRemoval,
  recordTermination,
  recordDeath,
  openNonCompliance,
  registerAppeal,
  endLegalHold,
  restoreByCourt,
]);
export type OfficialCommand = z.infer<typeof officialCommandSchema>;

/** Before the decision, and without giving a reason (G18). */
const withdraw = z.strictObject({ name: z.literal("withdraw") });

/** Free places are operational data (R377-4.11c, G28). */
const updateFreePlaces = z.strictObject({
  name: z.literal("updateFreePlaces"),
  free: z.int().min(0).max(100_000),
});

/** What the supplier says to a reproach before the Commission votes (R377-33). */
const answerNonCompliance = z.strictObject({
  name: z.literal("answerNonCompliance"),
  answer: words,
});

/** The commands that a supplier gives through POST /v1/registrations/{id}/commands. */
export const supplierCommandSchema = z.discriminatedUnion("name", [
  withdraw,
  updateFreePlaces,
  answerNonCompliance,
  registerAppeal,
]);
export type SupplierCommand = z.infer<typeof supplierCommandSchema>;

const application = { form: supplierFormSchema, signed: signedSchema };

const submit = z.strictObject({ name: z.literal("submit"), ...application });
const submitChange = z.strictObject({ name: z.literal("submitChange"), ...application });

const applyForRemoval = z.strictObject({
  name: z.literal("applyForRemoval"),
  form: removalFormSchema,
  signed: signedSchema,
});

/** A signature that could not be judged at its receipt, judged since: of the entry that it is under. */
const confirmSignature = z.strictObject({
  name: z.literal("confirmSignature"),
  of: z.int().min(1),
});

const rejectSignature = z.strictObject({
  name: z.literal("rejectSignature"),
  of: z.int().min(1),
  reasons: z.array(z.enum(signatureFaults)).min(1),
});

const reprojectTerms = z.strictObject({
  name: z.literal("reprojectTerms"),
  calendar: z.string(),
  terms: z.array(reprojectedSchema).min(1),
});

const remind = z.strictObject({ name: z.literal("remind"), about: reminderSchema });

const erase = z.strictObject({ name: z.literal("erase") });

export const registrationCommandSchema = z.discriminatedUnion("name", [
  submit,
  submitChange,
  applyForRemoval,
  confirmSignature,
  rejectSignature,
  checks.recordAnswer,
  checks.noteDelay,
  letters.commands.recordNotice,
  letters.commands.recordNotSent,
  letters.commands.recordBounce,
  reprojectTerms,
  remind,
  erase,
  withdraw,
  updateFreePlaces,
  answerNonCompliance,
  ...officialCommandSchema.options,
]);
export type RegistrationCommand = z.infer<typeof registrationCommandSchema>;
export type CommandOf<Name extends RegistrationCommand["name"]> = Extract<
  RegistrationCommand,
  { name: Name }
>;
