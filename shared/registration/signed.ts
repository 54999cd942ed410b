import * as z from "zod";
import { digestSchema } from "#shared/cases/entry.ts";

/**
 * What was found of the signature under an application: it held when it was received, and whose it
 * is was compared with the applicant before anything was saved (R377-7b, R377-15b, R377-32.1b,
 * R377-A1.14, R377-A2.11, R377-A3.12). The signature itself is kept with the application.
 */
export const signedSchema = z.strictObject({
  signature: z.string(),
  /** Of the signature, so that one serves one submission. */
  digest: digestSchema,
  /** How the signer is entitled: as the person, the head, or one who may sign. */
  as: z.enum(["individual", "head", "may-sign"]),
});
export type Signed = z.infer<typeof signedSchema>;
