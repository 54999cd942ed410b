import type { Cell, Report } from "./use-report.ts";

/** The number of a cell; undefined where it is hidden. */
export const countOf = ({ number }: Pick<Cell, "number">): number | undefined =>
  "count" in number ? number.count : undefined;

const isNone = (cell: Cell): boolean => countOf(cell) === 0;

/** What there was any of in the year, or may have been: the rest would only make tables wide. */
export const columnsOf = ({ total }: Report): readonly Cell[] =>
  total.cells.filter((cell) => !isNone(cell));

/** What there was none of in the year, each once. */
export const noneOf = ({ total }: Report): readonly string[] => [
  ...new Set(
    total.cells.filter((cell) => isNone(cell) && cell.outcome === undefined).map(({ of }) => of),
  ),
];
