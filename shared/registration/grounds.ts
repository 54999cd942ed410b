import * as z from "zod";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { documentDefectSchema, documentDetailSchema } from "./document-flaws.ts";
import { fieldPointerSchema } from "./findings.ts";
import { documentTypeSchema } from "./forms/documents.ts";
import { serviceStandardSchema } from "./forms/services.ts";
import { requirementNameSchema } from "./requirements.ts";

/** The closed list of grounds for refusal (R377-27b; G11 reads "such as" as closed). */
export const refusalGrounds = [
  "R377-27.1",
  "R377-27.2",
  "R377-27.3",
  "R377-27.4",
  "R377-27.5",
  "R377-27.6",
  "R377-27.7",
] as const satisfies readonly ProvisionId[];
export const refusalGroundSchema = z.enum(refusalGrounds);
export type RefusalGround = z.infer<typeof refusalGroundSchema>;

/** The number of a requirement in a Standard, such as "12" or "5.3"; never words. */
export const standardItemSchema = z
  .string()
  .max(20)
  .regex(/^[0-9]+(?:[.-][0-9a-z]+)*$/);

/** What a provider is measured by: a Standard of services, or the delivery of devices (R377-32.4). */
export const standardSchema = z.enum([...serviceStandardSchema.options, "device-delivery"]);

/**
 * A ground with what it needs named. Each ground rests on something of this case that can be
 * pointed at, and none of it is free text.
 */
export const groundClaimSchema = z.discriminatedUnion("ground", [
  /** The requirement of paragraph 5 or 13 that is not met (R377-27.1). */
  z.strictObject({ ground: z.literal("R377-27.1"), requirement: requirementNameSchema }),
  /** The field or the document that is incomplete or inaccurate (R377-27.2). */
  z
    .strictObject({
      ground: z.literal("R377-27.2"),
      field: fieldPointerSchema.optional(),
      document: documentTypeSchema.optional(),
    })
    .refine(({ field, document }) => (field === undefined) !== (document === undefined), {
      path: ["document"],
      params: { code: "field-or-document" },
    }),
  /** The document and what is wrong with it (R377-27.3). */
  z.strictObject({
    ground: z.literal("R377-27.3"),
    document: documentTypeSchema,
    defect: documentDefectSchema,
  }),
  /** The device whose price is too high, by its place in the application from 0 (R377-27.4). */
  z.strictObject({ ground: z.literal("R377-27.4"), device: z.int().min(0).max(49) }),
  /** The document and the detail that it lacks (R377-27.5). */
  z.strictObject({
    ground: z.literal("R377-27.5"),
    document: documentTypeSchema,
    detail: documentDetailSchema,
  }),
  /** The Standard and its requirement that the activity does not meet (R377-27.6). */
  z.strictObject({
    ground: z.literal("R377-27.6"),
    standard: standardSchema,
    item: standardItemSchema,
  }),
  /** The register of unreliable participants itself (R377-27.7). */
  z.strictObject({ ground: z.literal("R377-27.7") }),
]);
export type GroundClaim = z.infer<typeof groundClaimSchema>;
