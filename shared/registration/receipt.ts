import * as z from "zod";
import { digestSchema } from "#shared/cases/entry.ts";
import { provisionIdSchema } from "#shared/law/provisions.ts";
import { checkValueSchema, referenceSchema, stateSystemSchema } from "./checks.ts";

/**
 * What a decision leaves behind, so that anybody can see why it fell as it did: the edition, the
 * digest of the application decided, the evidence used, and which conditions were met.
 */
export const receiptSchema = z.strictObject({
  edition: z.string(),
  formDigest: digestSchema,
  evidence: z.array(
    z.strictObject({
      system: stateSystemSchema,
      reference: referenceSchema,
      value: checkValueSchema,
      ground: provisionIdSchema,
    }),
  ),
  provisions: z.array(provisionIdSchema),
  met: z.array(provisionIdSchema),
  unmet: z.array(provisionIdSchema),
});
export type Receipt = z.infer<typeof receiptSchema>;
