// What became of a signature that could not be judged when it was received.
import * as z from "zod";
import { signatureFaults } from "#shared/signature/findings.ts";

/** The entry that it is under. */
const of = z.int().min(1);

/** It held at the moment of receipt; so the application is considered (R377-7b, R377-15b, R377-32.1b). */
export const signatureConfirmed = z.strictObject({ type: z.literal("signature-confirmed"), of });

/** It did not hold, so nothing was applied for: why, each reason by its code (R377-7b, R377-15b, R377-32.1b). */
export const signatureRejected = z.strictObject({
  type: z.literal("signature-rejected"),
  of,
  reasons: z.array(z.enum(signatureFaults)).min(1),
});
