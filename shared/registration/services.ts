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

/** The forms in which services are given (R377-4.11d). */
export const serviceForms = ["inpatient", "semi-inpatient", "at-home", "temporary-stay"] as const;
export const serviceFormSchema = z.enum(serviceForms);
