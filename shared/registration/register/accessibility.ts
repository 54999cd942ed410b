import * as z from "zod";
import { instantSchema } from "#shared/law/dates.ts";
import type { CheckValue } from "#shared/checks/values.ts";
import type { Account } from "#shared/registration/state.ts";

/**
 * What people with limited mobility are told about the premises. What is partly accessible is not
 * called accessible, and what nobody assessed is unknown, never inaccessible.
 */
export const accessibilities = ["accessible", "not-fully-accessible", "unknown"] as const;
export type Accessibility = (typeof accessibilities)[number];

/** What was found of the premises, and when (R377-4.9). */
export const accessibilityFoundSchema = z.strictObject({
  found: z.enum(accessibilities),
  at: instantSchema,
});

const accessibilityOf: Record<CheckValue, Accessibility> = {
  clear: "accessible",
  hit: "not-fully-accessible",
  "not-found": "unknown",
  unavailable: "unknown",
  indeterminate: "unknown",
};

/** What the state system answered when this version was considered; undefined while it was not asked (R377-4.9). */
export const accessibilityFound = ({
  accessibility,
}: Account): z.infer<typeof accessibilityFoundSchema> | undefined =>
  accessibility && { found: accessibilityOf[accessibility.value], at: accessibility.at };
