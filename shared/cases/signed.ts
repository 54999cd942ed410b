import * as z from "zod";
import { digestSchema } from "#shared/cases/entry.ts";
import { signatureDoubts } from "#shared/signature/findings.ts";

/**
 * What was found of the signature under an application: whose it is was compared with the applicant
 * before anything was saved (R377-7b, R377-15b, R377-32.1b, R377-A1.14, R377-A2.11, R377-A3.12).
 */
export const signedSchema = z.strictObject({
  /** The mark of the signature, so that one serves one submission. */
  digest: digestSchema,
  /** How the signer is entitled: as the person, the head, or one who may sign. */
  as: z.enum(["individual", "head", "may-sign"]),
});
export type Signed = z.infer<typeof signedSchema>;

/** How a signature stood at the moment of receipt: with doubts it neither passed nor failed. */
const signatureFactsSchema = z.strictObject({
  /** What could not be learnt of it yet. */
  doubts: z.array(z.enum(signatureDoubts)).min(1).optional(),
});
export type SignatureFacts = z.infer<typeof signatureFactsSchema>;

/** The signature under an application as its history names it; the entry says where it lies. */
export const filedSignatureSchema = z.strictObject({
  ...signedSchema.shape,
  ...signatureFactsSchema.shape,
});
export type FiledSignature = z.infer<typeof filedSignatureSchema>;
