// What special social services are divided into: by who pays, and by what is done.
import * as z from "zod";
import type { ServiceType } from "#shared/registration/forms/services.ts";

/**
 * The kinds by who pays: the guaranteed volume (P003-K1), what a region adds to it, paid services in
 * excess of it (P003-K2), and services of a general nature, which go with any of them (P003-K3).
 */
export const serviceKinds = ["guaranteed", "additional", "paid", "general"] as const;
export const serviceKindSchema = z.enum(serviceKinds);
export type ServiceKind = z.infer<typeof serviceKindSchema>;

/** The rows of the Law that set the kinds. */
export const kindProvisions: Readonly<Record<ServiceKind, `L114-5.${number}`>> = {
  guaranteed: "L114-5.2",
  additional: "L114-5.7",
  paid: "L114-5.3",
  general: "L114-5.4",
};

/**
 * The eight types that the guaranteed volume consists of, by their rows in the portal's article. They
 * are those that organisations of the Register offer (R377-4.6a); there is no second list of them.
 */
export const guaranteedTypes: Readonly<Record<ServiceType, `P003-S${number}`>> = {
  "social-household": "P003-S1",
  "social-medical": "P003-S2",
  "social-psychological": "P003-S3",
  "social-pedagogical": "P003-S4",
  "social-labour": "P003-S5",
  "social-cultural": "P003-S6",
  "social-economic": "P003-S7",
  "social-legal": "P003-S8",
};
