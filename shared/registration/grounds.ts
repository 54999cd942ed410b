import * as z from "zod";
import type { ProvisionId } from "#shared/law/provisions.ts";

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
