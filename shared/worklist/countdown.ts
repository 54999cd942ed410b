// How long somebody still has for a task, counted in working days.
import * as z from "zod";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { dayOf, type Day, type Instant } from "#shared/law/dates.ts";
import { workingDaysBetween } from "#shared/law/working-days.ts";

export const countdownSchema = z.strictObject({
  /** Working days after today, up to and including the last; below zero those that have passed since. */
  left: z.int(),
  /** Working days of the whole, from when it began; absent where that is not known. */
  total: z.int().min(0).optional(),
  /** Its last instant is over, maybe by no working day yet. */
  overdue: z.boolean(),
});
type Countdown = z.infer<typeof countdownSchema>;

const between = (calendar: WorkCalendar, from: Day, to: Day): number => {
  const counted = workingDaysBetween(calendar, from, to);
  return counted === "ends-before-it-starts" ? 0 : counted.count;
};

/** The working days that remain until something is due, as of an instant and by a calendar (G03). */
export const countdownOf = (
  { due, since }: { readonly due: Instant; readonly since?: Instant | undefined },
  now: Instant,
  calendar: WorkCalendar,
): Countdown => {
  const [today, last] = [dayOf(now), dayOf(due)];
  const ahead = between(calendar, today, last);
  return {
    left: today <= last ? ahead : 0 - between(calendar, last, today),
    ...(since !== undefined && { total: between(calendar, dayOf(since), last) }),
    overdue: due < now,
  };
};
