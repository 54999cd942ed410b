// What officials of the executive body and social employees on assessment order.
import * as z from "zod";
import { checkCommandsOf, shownPaperSchema } from "#shared/checks/commands.ts";
import { subjectSchema } from "#shared/commission/subject.ts";
import { daySchema } from "#shared/law/dates.ts";
import { words } from "#shared/registration/forms/parts.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";
import { evidencingRecordSchema } from "#shared/registration/removal-grounds.ts";
import { registerAppeal, supplement } from "./commands-portal.ts";
import {
  conclusionSchema,
  criteriaSchema,
  neededServicesSchema,
  participationSchema,
} from "./conclusion.ts";
import { applicationDocumentTypes, groundsSchema } from "./forms/application.ts";
import { refusalGroundSchema } from "./refusal-grounds.ts";
import { representationSystemSchema } from "./representation.ts";

const long = words(4000);
const number = z.int().min(1);

/** By a recorded instruction of the executive body, and anew with a reason (L114-14.3b). */
const assignAssessor = z.strictObject({
  name: z.literal("assignAssessor"),
  assessor: subjectSchema,
  reason: long.optional(),
});

/** It turns out to be trafficking: the confidential track takes it over (L114-15.1b, G47). */
const routeTrafficking = z.strictObject({ name: z.literal("routeTrafficking"), reason: long });

const acknowledgeHandOver = z.strictObject({ name: z.literal("acknowledgeHandOver") });

const requestInformation = z.strictObject({ name: z.literal("requestInformation"), what: long });

/** The answer to a request, by its number in the case (L114-16.2.1). */
const giveInformation = z.strictObject({
  name: z.literal("giveInformation"),
  request: number,
  answer: long,
});

/** A specialist reads this case, until a day (L114-16.2.2). */
const inviteSpecialist = z.strictObject({
  name: z.literal("inviteSpecialist"),
  specialist: subjectSchema,
  until: daySchema,
  reason: long,
});

/** What is missing, and a day by which it would help; no refusal follows from it (G48). */
const requestMore = z.strictObject({
  name: z.literal("requestMore"),
  documents: z.array(z.enum(applicationDocumentTypes)).max(applicationDocumentTypes.length),
  what: long,
  by: daySchema,
});

/** Where a register does not answer whether a representative may act, a paper does (G22). */
const { recordManualCheck, askAgain } = checkCommandsOf(representationSystemSchema);

/** The assessment as a whole, with the grounds of article 6 that were found (L114-14.2, L114-14.4, L114-12.1.3). */
const completeAssessment = z.strictObject({
  name: z.literal("completeAssessment"),
  criteria: criteriaSchema,
  participation: participationSchema,
  /** The person's status by article 3, seen in the papers (G42). */
  statusConfirmed: z.boolean(),
  found: groundsSchema,
  conclusion: conclusionSchema,
});

/** Recognises at least one ground, and what is provided from which day (L114-1.8, L114-6.1, L114-15.1, L114-15.5). */
const decideProvide = z.strictObject({
  name: z.literal("decideProvide"),
  recognised: groundsSchema,
  services: neededServicesSchema,
  reasons: long,
});

/** On the closed list alone, with the grounds that are recognised all the same (L114-15.3a, L114-15.4.1, L114-15.4.2). */
const decideRefuse = z.strictObject({
  name: z.literal("decideRefuse"),
  recognised: groundsSchema,
  grounds: z.array(refusalGroundSchema).min(1).max(2),
  reasons: long,
});

/** Another decision maker looks at a decision that was drawn: whether it holds, and why. */
const recordSecondLook = z.strictObject({
  name: z.literal("recordSecondLook"),
  holds: z.boolean(),
  remarks: long,
});

/** For those who do not choose themselves (L114-12.1.4). */
const assignProvider = z.strictObject({
  name: z.literal("assignProvider"),
  provider: registerNumberSchema,
  orWait: z.boolean(),
  reason: long,
});

const answerComplaint = z.strictObject({
  name: z.literal("answerComplaint"),
  complaint: number,
  answer: long,
});

/** What became of a report on a representative: where it is founded, the representative acts no more. */
const settleAbuse = z.strictObject({
  name: z.literal("settleAbuse"),
  founded: z.boolean(),
  reason: long,
});

/**
 * Whether a representative may act, where the register does not say so: confirmed by a paper that an official was shown, or acting
 * no more (L114-13.2).
 */
const settleRepresentation = z.strictObject({
  name: z.literal("settleRepresentation"),
  confirmed: z.boolean(),
  document: shownPaperSchema.optional(),
  reason: long,
});

/** Signs of an offence by a minor or against one, told to the bodies of law enforcement at once (L114-16.3.4-1, G49). */
const reportOffence = z.strictObject({
  name: z.literal("reportOffence"),
  kind: z.enum(["by-minor", "against-minor"]),
  learntOn: daySchema,
  told: words(500),
  facts: long,
});

/** Information, advice, mediation; free of charge where the state is the provider (L114-5.4, L114-5.5). */
const recordGeneralService = z.strictObject({
  name: z.literal("recordGeneralService"),
  kind: z.enum(["information", "advice", "mediation"]),
  on: daySchema,
  /** Whether the person pays for it, by agreement with a provider that is not of the state. */
  paid: z.boolean().optional(),
  what: long,
});

const openReassessment = z.strictObject({ name: z.literal("openReassessment"), reason: long });

const endLegalHold = z.strictObject({
  name: z.literal("endLegalHold"),
  record: evidencingRecordSchema,
});

/** No mail reached the person: how they were told instead (L114-15.3a). */
const recordTold = z.strictObject({
  name: z.literal("recordTold"),
  how: long,
  of: number.optional(),
});

export const officeCommands = [
  assignAssessor,
  routeTrafficking,
  acknowledgeHandOver,
  requestInformation,
  giveInformation,
  inviteSpecialist,
  requestMore,
  supplement,
  recordManualCheck,
  askAgain,
  completeAssessment,
  decideProvide,
  decideRefuse,
  recordSecondLook,
  assignProvider,
  answerComplaint,
  settleAbuse,
  settleRepresentation,
  reportOffence,
  recordGeneralService,
  openReassessment,
  registerAppeal,
  endLegalHold,
  recordTold,
] as const;
