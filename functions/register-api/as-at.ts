import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { Problem } from "#shared/http/reply.ts";
import { dayOf, endOfDay, type Day, type Instant } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { Clock } from "#shared/store/ports.ts";

/** The moment as of which an entry is asked for, the end of a day; undefined for the present (R377-6, R377-14). */
export const momentAsked = (
  at: Day | undefined,
  clock: Clock,
  locale: Locale,
): { readonly by: Instant | undefined } | Problem => {
  if (at === undefined) return { by: undefined };
  if (at <= dayOf(clock.now())) return { by: endOfDay(at) };
  const errors = [fieldErrorOf("query", "/at", "day-not-come", locale)];
  return { problem: "request-invalid", errors };
};
