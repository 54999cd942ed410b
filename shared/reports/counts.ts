// Counters: how marks are counted together, and what a counter says when it is read.
import type { Day } from "#shared/law/dates.ts";
import type { Unit } from "#shared/law/territory.ts";
import type { Figure, Mark, Month, TermOutcome } from "./figures.ts";

/** The counters of one figure in one unit and month, by their cells. */
export interface Counts {
  readonly unit: Unit;
  readonly month: Month;
  readonly cells: Readonly<Record<string, number>>;
}

/** The last two digits of a day. */
const dayOfMonth = (day: Day): string => day.slice(8);

/**
 * The counter that counts a mark. Steps have one for each number of working days, so that medians are exact; running terms one for each
 * last day, so that nothing has to be written when they become overdue.
 */
export const cellOf = (mark: Mark): string => {
  if ("days" in mark) return `${mark.of}|${mark.days}`;
  if ("ended" in mark) return `${mark.of}|${mark.ended}`;
  if ("runsTo" in mark) return `${mark.of}|running|${dayOfMonth(mark.runsTo)}`;
  return mark.of;
};

/** What a counter counts, as of a day: what, how a term stands, and for steps the working days. */
export interface Counted {
  readonly of: string;
  readonly outcome?: TermOutcome;
  readonly days?: number;
}

const standing = (month: Month, day: string, today: Day): TermOutcome =>
  `${month}-${day}` < today ? "overdue" : "running";

/** How a term that is counted stands on a day. */
export const outcomeOn = (mark: Mark, today: Day): TermOutcome | undefined => {
  if ("ended" in mark) return mark.ended;
  if ("runsTo" in mark) return standing(mark.month, dayOfMonth(mark.runsTo), today);
  return undefined;
};

/** Reads a cell that `cellOf` has named. Throws at any other. */
export const countedIn = (figure: Figure, month: Month, cell: string, today: Day): Counted => {
  const [of = "", how = "", day = ""] = cell.split("|");
  switch (figure) {
    case "states":
    case "refusals":
      return { of };
    case "steps":
      return { of, days: Number(how) };
    case "terms":
      if (how === "kept" || how === "late") return { of, outcome: how };
      if (how === "running") return { of, outcome: standing(month, day, today) };
      throw new Error(`no counter is named ${cell}`);
  }
};
