// What reports count of a case, and how each thing that is counted is named (docs/adr/0056).
import * as z from "zod";
import { daySchema, instantSchema, dayOf, type Instant } from "#shared/law/dates.ts";
import { unitSchema } from "#shared/law/territory.ts";

/** Whose cases are counted: suppliers of either list, and people who apply for services. */
const reportedKinds = ["organization", "specialist", "assistance"] as const;
export const reportedKindSchema = z.enum(reportedKinds);
export type ReportedKind = z.infer<typeof reportedKindSchema>;

/** What is counted: where cases stand, terms, the time in each step, and why was refused. */
const figures = ["states", "terms", "steps", "refusals"] as const;
export const figureSchema = z.enum(figures);
export type Figure = z.infer<typeof figureSchema>;

/** A month as "YYYY-MM", in the country's time zone. */
export const monthSchema = z
  .string()
  .regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/)
  .brand<"Month">();
export type Month = z.infer<typeof monthSchema>;

export const yearSchema = z.string().regex(/^(19|2[0-9])[0-9]{2}$/);

/** The month it is in the country at an instant. */
export const monthOf = (instant: Instant): Month => monthSchema.parse(dayOf(instant).slice(0, 7));

/** The twelve months of a year. */
export const monthsOf = (year: string): readonly Month[] =>
  Array.from({ length: 12 }, (_, place) =>
    monthSchema.parse(`${year}-${String(place + 1).padStart(2, "0")}`),
  );

const common = {
  /** The state, provision or ground that is counted. */
  of: z.string().min(1),
  month: monthSchema,
  unit: unitSchema,
  /** What happened then: the case began, a term is due, a step was left, something was refused. */
  at: instantSchema,
  /** Tells marks of one case and cell from one another. */
  since: instantSchema,
  /** Whether a list may name the case: never one on the confidential track. */
  listed: z.boolean(),
};

/** One thing of a case that is counted once. A running term is counted by the last day it may be kept on. */
export const markSchema = z.union([
  z.strictObject({ figure: z.literal("states"), ...common }),
  z.strictObject({ figure: z.literal("terms"), ...common, ended: z.enum(["kept", "late"]) }),
  z.strictObject({ figure: z.literal("terms"), ...common, runsTo: daySchema }),
  z.strictObject({ figure: z.literal("steps"), ...common, days: z.int().min(0) }),
  z.strictObject({ figure: z.literal("refusals"), ...common }),
]);
export type Mark = z.infer<typeof markSchema>;

/** Everything that is counted of a case. */
export interface Figures {
  readonly kind: ReportedKind;
  /** The state that the case is in. */
  readonly state: string;
  readonly marks: readonly Mark[];
}

/** How a term stands that was due in some month; one that runs is overdue once its last day is over. */
export const termOutcomes = ["kept", "late", "running", "overdue"] as const;
export type TermOutcome = (typeof termOutcomes)[number];
