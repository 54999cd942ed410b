// A report as it is shown: the sum of a territory and year, its months, and the territories that it consists of.
import { nameOf, type Cell, type Cube, type Place } from "./cube.ts";
import { monthsOf, termOutcomes, type Figure, type Month } from "./figures.ts";
import { codeOf, partsOf } from "./places.ts";
import type { Hidden } from "./suppress.ts";

/** A number, or why it is not told. */
export type Shown = { readonly count: number } | { readonly hidden: Hidden };

export interface ShownCell {
  /** The state, provision or ground. */
  readonly of: string;
  readonly outcome?: string;
  readonly number: Shown;
  /** Working days, of steps that were left. */
  readonly median?: number;
  readonly p90?: number;
}

export interface ShownRow {
  readonly territory: string;
  readonly month?: Month;
  /** The sum of the row. */
  readonly all: Shown;
  readonly cells: readonly ShownCell[];
}

/** What a report is made from. `hidden` is undefined for those to whom nothing is hidden. */
export interface Report {
  readonly cube: Cube;
  readonly hidden: ReadonlyMap<string, Hidden> | undefined;
  readonly figure: Figure;
  readonly counted: readonly string[];
}

/** What a report tells of a cell: where numbers are hidden, none at all is told as little as a few. */
export const shownOf = ({ cube, hidden }: Pick<Report, "cube" | "hidden">, cell: Cell): Shown => {
  const name = nameOf(cell);
  const count = cube.counts.get(name) ?? 0;
  if (hidden === undefined) return { count };
  const why = count === 0 ? "few" : hidden.get(name);
  return why === undefined ? { count } : { hidden: why };
};

/** The smallest number of days within which this share of the steps was left. */
const within = (days: ReadonlyMap<number, number>, share: number): number | undefined => {
  const sorted = [...days]
    .filter(([, count]) => count > 0)
    .toSorted(([one], [other]) => one - other);
  const wanted = sorted.reduce((sum, [, count]) => sum + count, 0) * share;
  let sum = 0;
  for (const [took, count] of sorted) {
    sum += count;
    if (sum >= wanted) return took;
  }
  return undefined;
};

const daysOf = (report: Report, cell: Cell): Pick<ShownCell, "median" | "p90"> => {
  const days = report.cube.days.get(nameOf(cell));
  if (days === undefined || "hidden" in shownOf(report, cell)) return {};
  const [median, p90] = [within(days, 0.5), within(days, 0.9)];
  return { ...(median !== undefined && { median }), ...(p90 !== undefined && { p90 }) };
};

const cellsOf = (report: Report, row: Pick<Cell, "place" | "month">): readonly ShownCell[] =>
  report.counted.flatMap((of): ShownCell[] => {
    const cell = { ...row, of };
    const whole = { of, number: shownOf(report, cell), ...daysOf(report, cell) };
    if (report.figure !== "terms") return [whole];
    return [
      whole,
      ...termOutcomes.map((outcome) => ({
        of,
        outcome,
        number: shownOf(report, { ...cell, outcome }),
      })),
    ];
  });

const rowOf = (report: Report, place: Place, month: Month | undefined): ShownRow => ({
  territory: codeOf(place),
  ...(month !== undefined && { month }),
  all: shownOf(report, { place, month }),
  cells: cellsOf(report, { place, month }),
});

/** The rows of a report: the territory as a whole, month by month, and part by part. */
export const rowsOf = (report: Report, place: Place, year: string) => ({
  total: rowOf(report, place, undefined),
  months: monthsOf(year).map((month) => rowOf(report, place, month)),
  territories: partsOf(place, report.cube).map((part) => rowOf(report, part, undefined)),
});
export type Rows = ReturnType<typeof rowsOf>;
