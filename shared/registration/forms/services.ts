import * as z from "zod";

/** The eight types of special social services (S138-40.1 to S138-40.8, R377-4.6a). */
export const serviceTypes = [
  "social-household",
  "social-medical",
  "social-psychological",
  "social-pedagogical",
  "social-labour",
  "social-cultural",
  "social-economic",
  "social-legal",
] as const;
export const serviceTypeSchema = z.enum(serviceTypes);
export type ServiceType = z.infer<typeof serviceTypeSchema>;

/**
 * The Standards that services are given by: of the field of social protection (R377-4.6b, order
 * No. 165), for victims of trafficking (R377-4.6c, order No. 138), for victims of domestic
 * violence (R377-4.6d, order No. 1079).
 */
export const serviceStandards = ["order-165", "order-138", "order-1079"] as const;
export const serviceStandardSchema = z.enum(serviceStandards);
export type ServiceStandard = z.infer<typeof serviceStandardSchema>;

/** The forms in which services are given (R377-4.11d). */
export const serviceForms = ["inpatient", "semi-inpatient", "at-home", "temporary-stay"] as const;
export const serviceFormSchema = z.enum(serviceForms);

/** A service that an organisation offers, with its price in tiyn, a hundredth of a tenge (R377-4.6a, R377-4.6e, R377-4.11d). */
export const offeredServiceSchema = z.strictObject({
  type: serviceTypeSchema,
  standard: serviceStandardSchema,
  form: serviceFormSchema,
  priceTiyn: z
    .int()
    .max(1_000_000_000_00)
    .refine((tiyn) => tiyn >= 0, { params: { code: "price-below-zero" } })
    .meta({ minimum: 0 }),
});

/** A service that a specialist renders (R377-A2.3). */
export const renderedServiceSchema = offeredServiceSchema.omit({ priceTiyn: true, form: true });

const keyOf = (service: { type: string; standard: string; form?: string }) =>
  `${service.type}/${service.standard}/${service.form ?? ""}`;

/** Whether no service stands twice in a list. */
export const eachOnce = (
  services: readonly { type: string; standard: string; form?: string }[],
): boolean => new Set(services.map(keyOf)).size === services.length;
