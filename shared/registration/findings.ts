import * as z from "zod";

/**
 * What the representative verifies: each requirement of paragraph 5, and that the information is
 * accurate and agrees with them (R377-21, R377-21b, R377-5.1, R377-5.2, R377-5.3).
 */
export const findingItems = ["R377-5.1", "R377-5.2", "R377-5.3", "R377-21b"] as const;
export const findingOutcomes = ["met", "not-met"] as const;

const findingSchema = z.enum(findingOutcomes);

/** One finding for every item; the form cannot be completed with an unanswered one (R377-21b). */
export const findingsSchema = z.strictObject({
  "R377-5.1": findingSchema,
  "R377-5.2": findingSchema,
  "R377-5.3": findingSchema,
  "R377-21b": findingSchema,
});
export type Findings = z.infer<typeof findingsSchema>;
