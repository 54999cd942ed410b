// What happens until the decision. Codes and counts alone: whose they are is sealed.
import * as z from "zod";
import { digestSchema } from "#shared/cases/entry.ts";
import { daySchema } from "#shared/law/dates.ts";
import { localeSchema } from "#shared/law/languages.ts";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { fieldPointerSchema } from "#shared/registration/findings.ts";
import { documentIdSchema } from "#shared/registration/forms/documents.ts";
import { serviceTypeSchema } from "#shared/registration/forms/services.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";
import { filedSignatureSchema } from "#shared/cases/signed.ts";
import { criteria, neededServicesSchema } from "./conclusion.ts";
import { crueltyFormSchema } from "./cruelty.ts";
import { keptPaperSchema } from "./events-parts.ts";
import { applicationDocumentTypes } from "./forms/application.ts";
import { representativeKindSchema, representedActs } from "./forms/representative.ts";
import { groundSchema } from "./grounds.ts";
import { refusalGroundIds } from "./refusal-grounds.ts";

/** Received: the clock of the assessment starts (G45). */
export const received = z.strictObject({
  type: z.literal("received"),
  channel: z.enum(["portal", "desk", "provider"]),
  volume: z.enum(["budget", "paid"]),
  subject: z.enum(["person", "family"]),
  people: z.int().min(1),
  minors: z.int().min(0),
  grounds: z.array(groundSchema),
  cruelty: z.array(crueltyFormSchema),
  wanted: z.array(serviceTypeSchema),
  unit: unitSchema,
  /** The provider that it is addressed to, where it is not the executive body. */
  provider: registerNumberSchema.optional(),
  representation: z
    .strictObject({
      kind: representativeKindSchema,
      acts: z.array(z.enum(representedActs)),
      until: daySchema.optional(),
    })
    .optional(),
  language: localeSchema,
  /** Whether there is an address to write to: of the people, or of their representative. */
  reachable: z.boolean(),
  /** The client of the portal, or the official, that took it in. */
  by: z.string(),
  formDigest: digestSchema,
  signed: filedSignatureSchema.optional(),
  documents: z.array(keptPaperSchema),
  /** By which versions: that rights were shown, that what is said is reliable, that data may be used. */
  informed: z.string(),
  confirmed: z.string(),
  consent: z.string(),
});

/** Given to the confidential track; from here on only that sees it (G47). */
export const handedOver = z.strictObject({
  type: z.literal("handed-over"),
  why: z.enum(["stated", "found"]),
});

/** Whoever works on the confidential track has it. */
export const handOverAcknowledged = z.strictObject({ type: z.literal("hand-over-acknowledged") });

export const interimStay = z.strictObject({
  type: z.literal("interim-stay-registered"),
  provider: registerNumberSchema,
  from: daySchema,
});

export const assigned = z.strictObject({
  type: z.literal("assessor-assigned"),
  assessor: z.string(),
  again: z.boolean(),
});

export const informationRequested = z.strictObject({
  type: z.literal("information-requested"),
  request: z.int().min(1),
});

export const informationGiven = z.strictObject({
  type: z.literal("information-given"),
  request: z.int().min(1),
});

export const specialistInvited = z.strictObject({
  type: z.literal("specialist-invited"),
  specialist: z.string(),
  until: daySchema,
});

export const moreRequested = z.strictObject({
  type: z.literal("more-requested"),
  documents: z.array(z.enum(applicationDocumentTypes)),
  by: daySchema,
});

export const supplemented = z.strictObject({
  type: z.literal("supplemented"),
  documents: z.array(keptPaperSchema),
});

/** The assessor's signed conclusion (L114-14.4); its words are sealed. */
export const concluded = z.strictObject({
  type: z.literal("assessment-completed"),
  /** The version of the form by which need was assessed (L114-8.2.p5). */
  form: z.string(),
  met: z.array(z.enum(criteria)),
  found: z.array(groundSchema),
  participated: z.boolean(),
  statusConfirmed: z.boolean(),
  services: neededServicesSchema,
  until: daySchema,
});

/** What a decision rests on, so that anybody who may can see why it fell as it did. */
const receiptSchema = z.strictObject({
  edition: z.string(),
  formDigest: digestSchema,
  /** The entry that seals the conclusion. */
  conclusion: z.int().min(1),
  recognised: z.array(groundSchema),
  met: z.array(provisionIdSchema),
  unmet: z.array(provisionIdSchema),
});

export const decidedToProvide = z.strictObject({
  type: z.literal("provision-decided"),
  services: neededServicesSchema,
  until: daySchema,
  /** Drawn for a second look. */
  drawn: z.boolean(),
  receipt: receiptSchema,
});

export const decidedToRefuse = z.strictObject({
  type: z.literal("provision-refused"),
  grounds: z.array(z.enum(refusalGroundIds)).min(1),
  fields: z.array(fieldPointerSchema),
  /** The papers that are not reliable. */
  unreliable: z.array(documentIdSchema),
  /** The papers that go back (L114-15.3b, G46). */
  returned: z.array(documentIdSchema),
  drawn: z.boolean(),
  receipt: receiptSchema,
});

export const secondLooked = z.strictObject({
  type: z.literal("second-look-recorded"),
  holds: z.boolean(),
});
