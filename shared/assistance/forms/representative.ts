// Who applies for somebody else, and why that person does not (L114-13.2).
import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { binSchema, iinSchema } from "#shared/law/identifiers.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { katoSchema } from "#shared/law/territory.ts";
import { documentIdSchema } from "#shared/registration/forms/documents.ts";
import { personNameSchema, words } from "#shared/registration/forms/parts.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";

/** The six who may apply in the interests of a person or family, in the order of the Law. */
const representativeKinds = [
  "adult-family-member",
  "guardian",
  "akim",
  "attorney",
  "provider",
  "violence-help-organisation",
] as const;
export const representativeKindSchema = z.enum(representativeKinds);
export type RepresentativeKind = z.infer<typeof representativeKindSchema>;

/** What each of them rests on. */
export const representationGrounds: Readonly<Record<RepresentativeKind, ProvisionId>> = {
  "adult-family-member": "L114-13.2.1",
  guardian: "L114-13.2.2",
  akim: "L114-13.2.3",
  attorney: "L114-13.2.4",
  provider: "L114-13.2.5",
  "violence-help-organisation": "L114-13.2.6",
};

/** What a representative may do besides applying; whatever is not named stays with the person. */
export const representedActs = ["choose", "report", "withdraw", "complain"] as const;
export type RepresentedAct = (typeof representedActs)[number];

/** The paper that proves it: an act of guardianship, or a power of attorney. */
const proofSchema = z.strictObject({
  document: documentIdSchema,
  number: words(100),
  issuedOn: daySchema,
  /** The last day on which it is in force, where it has one. */
  validUntil: daySchema.optional(),
});

const common = {
  /** Why the person or family does not apply itself (L114-13.2). */
  reason: words(2000),
  acts: z.array(z.enum(representedActs)).max(representedActs.length),
  /** Where the representative is written to: the contacts of the form are those of the people it is about. */
  email: z.email().max(254).optional(),
  /** The last day on which the representative acts, where it is not for the whole case. */
  until: daySchema.optional(),
};

const human = { name: personNameSchema, iin: iinSchema };
const body = { name: words(500), bin: binSchema };

/** A representative, with what proves each kind. */
export const representativeSchema = z.discriminatedUnion("kind", [
  // One of the adult members of the family: the register of family relations is asked.
  z.strictObject({ kind: z.literal("adult-family-member"), ...human, ...common }),
  // A trustee or guardian brings the act, and the register of guardianship is asked.
  z.strictObject({ kind: z.literal("guardian"), ...human, proof: proofSchema, ...common }),
  // The akim of a settlement, village or rural district, by an office of that place.
  z.strictObject({ kind: z.literal("akim"), ...human, place: katoSchema, ...common }),
  // A power of attorney by civil law is attached, and its register is asked.
  z.strictObject({ kind: z.literal("attorney"), ...human, proof: proofSchema, ...common }),
  // A provider in two situations only: cruel treatment, and homelessness (L114-13.2.5, L114-13.2.5.p3).
  z.strictObject({
    kind: z.literal("provider"),
    ...body,
    registerNumber: registerNumberSchema,
    ...common,
  }),
  // An organisation that helps by the Law on the prevention of domestic violence.
  z.strictObject({ kind: z.literal("violence-help-organisation"), ...body, ...common }),
]);
export type Representative = z.infer<typeof representativeSchema>;
