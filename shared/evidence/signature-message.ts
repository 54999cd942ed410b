import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";

/** A signature that is to be judged again: of which case, under which entry. It carries nothing of either. */
export const signatureMessageSchema = z.strictObject({
  caseId: caseIdSchema,
  sequence: z.int().min(1),
});
export type SignatureMessage = z.infer<typeof signatureMessageSchema>;
