import { addDays, addMonths, type Day, dayOf, type Instant } from "./dates.ts";
import type { Edition } from "./edition-schema.ts";

/**
 * The last day on which what an edition has kept for a time is kept, counted from an instant (R377-35).
 * No calendar of working days moves it.
 */
export const lastDayKept = ({ terms }: Pick<Edition, "terms">, since: Instant): Day => {
  const { amount, unit } = terms["R377-35"];
  const start = dayOf(since);
  switch (unit) {
    case "year":
      return addMonths(start, amount * 12);
    case "month":
      return addMonths(start, amount);
    case "calendar-day":
      return addDays(start, amount);
  }
};
