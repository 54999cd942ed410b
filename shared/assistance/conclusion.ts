// What an assessment of need comes to: the four criteria, each answered, and the conclusion with its six parts (L114-14.2, L114-14.4).
import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { katoSchema } from "#shared/law/territory.ts";
import { words } from "#shared/registration/forms/parts.ts";
import { serviceForms, serviceTypeSchema } from "#shared/registration/forms/services.ts";

/**
 * The criteria by which need is assessed: restriction of life activity (L114-14.2.1), social disadaptation (L114-14.2.2, L114-1.4),
 * social deprivation (L114-14.2.3, L114-1.5) and an unfavourable social environment (L114-14.2.4, L114-1.7).
 */
export const criteria = [
  "life-activity-restriction",
  "social-disadaptation",
  "social-deprivation",
  "unfavourable-environment",
] as const;

const answerSchema = z.strictObject({
  met: z.boolean(),
  /** What was seen; never left out, so that no criterion is answered by a tick alone (L114-16.3.p2). */
  seen: words(4000),
});

/** Every criterion once. */
export const criteriaSchema = z.strictObject({
  "life-activity-restriction": answerSchema,
  "social-disadaptation": answerSchema,
  "social-deprivation": answerSchema,
  "unfavourable-environment": answerSchema,
});

/** The person took part and said so much, or did not and why (L114-12.1.3). */
export const participationSchema = z.discriminatedUnion("took", [
  z.strictObject({ took: z.literal(true), opinion: words(4000) }),
  z.strictObject({ took: z.literal(false), reason: words(2000) }),
]);

/** A service that is needed: its type, the form of giving it, and whose expense it is at (L114-14.4a, L114-5.1). */
export const neededServiceSchema = z.strictObject({
  type: serviceTypeSchema,
  form: z.enum(serviceForms),
  volume: z.enum(["guaranteed", "additional"]),
});
export type NeededService = z.infer<typeof neededServiceSchema>;

/** Those of some services that are not among others. */
export const servicesWithout = (
  services: readonly NeededService[],
  others: readonly NeededService[],
): readonly NeededService[] =>
  services.filter(
    ({ type, form, volume }) =>
      !others.some((one) => one.type === type && one.form === form && one.volume === volume),
  );

const keyOf = ({ type, form }: NeededService) => `${type}/${form}`;

/** The set of services that one person or family is given, each once (L114-1.1). */
export const neededServicesSchema = z
  .array(neededServiceSchema)
  .max(16)
  .refine((all) => new Set(all.map(keyOf)).size === all.length, {
    params: { code: "service-twice" },
  });

/** The six parts of a conclusion (L114-14.4); with no need there is nothing to give, and the first list is empty. */
export const conclusionSchema = z.strictObject({
  /** L114-14.4a */
  services: neededServicesSchema,
  /** L114-14.4b */
  category: words(300),
  /** L114-14.4c */
  place: z.strictObject({ kato: katoSchema, description: words(500) }),
  /** L114-14.4d: the last day on which services are needed. */
  until: daySchema,
  /** L114-14.4e */
  content: words(4000),
  /** L114-14.4f */
  peculiarities: words(4000),
});
