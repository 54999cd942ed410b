import * as z from "zod";
import { digestSchema } from "#shared/cases/entry.ts";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";
import { referenceSchema } from "#shared/checks/reference.ts";
import { checkValueSchema } from "#shared/checks/values.ts";
import { supplierSystemSchema } from "./checks.ts";
import { comparedPriceSchema, keptDocumentSchema } from "./events-parts.ts";
import { standardItemSchema, standardSchema } from "./grounds.ts";
import { failureSchema } from "./removal-grounds.ts";
import { requirementNameSchema } from "./requirements.ts";

/** What a decision is about. */
export const questionsBefore = ["inclusion", "change", "removal"] as const;

/** The reproach that a removal for non-compliance rests on (R377-32.4, R377-33). */
const reproachSchema = z.strictObject({
  standard: standardSchema,
  item: standardItemSchema,
  failure: failureSchema,
});

/**
 * What a decision leaves behind, so that anybody can see why it fell as it did: the edition, the
 * digest of the application decided, its documents, the evidence used, the prices compared, and
 * which conditions were met.
 */
export const receiptSchema = z.strictObject({
  edition: z.string(),
  question: z.enum(questionsBefore),
  formDigest: digestSchema,
  documents: z.array(keptDocumentSchema.pick({ type: true, sha256: true })),
  evidence: z.array(
    z.strictObject({
      system: supplierSystemSchema,
      reference: referenceSchema,
      value: checkValueSchema,
      ground: provisionIdSchema,
      /** The envelope that the answer lies in, by its digest. */
      digest: digestSchema.optional(),
      /** An official found it on a paper, where no system answered (G22). */
      byHand: z.literal(true).optional(),
    }),
  ),
  prices: z.array(comparedPriceSchema),
  provisions: z.array(provisionIdSchema),
  met: z.array(provisionIdSchema),
  unmet: z.array(provisionIdSchema),
  /** Found unmet by the representative and met by the Commission (G08). */
  overruled: z.array(requirementNameSchema),
  reproach: reproachSchema.optional(),
});
export type Receipt = z.infer<typeof receiptSchema>;
