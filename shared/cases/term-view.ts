import * as z from "zod";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { dayReasonWords } from "#shared/law/day-words.ts";
import { daySchema, instantSchema, type Instant } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import { provisionIdSchema, type ProvisionId } from "#shared/law/provision-ids.ts";
import { sourceIn } from "#shared/law/source-words.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import type { ExplainedDay } from "#shared/law/terms.ts";
import { computationOf } from "./due.ts";
import type { RunningTerm } from "./running-term.ts";

/** A term as people see it: what it is for, until when, and why, day by day. */
export const termViewSchema = z.strictObject({
  provision: provisionIdSchema,
  citation: z.string(),
  title: z.string(),
  startedAt: instantSchema,
  due: instantSchema,
  dueDay: daySchema,
  /** Running, kept, or ended after its due instant. */
  state: z.enum(["running", "kept", "late"]),
  endedAt: instantSchema.optional(),
  /** False where the calendar of that year is not confirmed yet. */
  confirmed: z.boolean(),
  days: z.array(
    z.strictObject({ day: daySchema, counted: z.boolean(), why: z.string(), source: z.string() }),
  ),
});
export type TermView = z.infer<typeof termViewSchema>;

const dayView = (
  { day, effect, why, source }: ExplainedDay,
  calendar: WorkCalendar,
  locale: Locale,
) => ({
  day,
  counted: effect === "counted",
  why: dayReasonWords[why][locale],
  source: sourceIn(calendar, source, locale),
});

const stateOf = ({ stoppedAt }: RunningTerm, due: Instant): TermView["state"] => {
  if (stoppedAt === undefined) return "running";
  return stoppedAt <= due ? "kept" : "late";
};

/** A term of a case with its due day and the explanation of every day. */
export const viewTerm = (
  term: RunningTerm,
  edition: string,
  savedAt: Instant,
  calendar: WorkCalendar,
  locale: Locale,
): TermView => {
  const { due, dueDay, confirmed, days } = computationOf(term, edition, savedAt, calendar);
  const { citation, statement } = provisionOf(term.provision);
  return {
    provision: term.provision,
    citation: citation[locale],
    title: statement[locale],
    startedAt: term.startedAt,
    due,
    dueDay,
    state: stateOf(term, due),
    ...(term.stoppedAt !== undefined && { endedAt: term.stoppedAt }),
    confirmed,
    days: days.map((day) => dayView(day, calendar, locale)),
  };
};

/** A provision with its citation and our own words, for answers that name it. */
export const provisionViewSchema = z.strictObject({
  provision: provisionIdSchema,
  citation: z.string(),
  statement: z.string(),
});

export const viewProvision = (provision: ProvisionId, locale: Locale) => {
  const { citation, statement } = provisionOf(provision);
  return { provision, citation: citation[locale], statement: statement[locale] };
};
