import type { Cell } from "./use-report.ts";

/** The number of a cell; undefined where it is hidden. */
export const countOf = ({ number }: Pick<Cell, "number">): number | undefined =>
  "count" in number ? number.count : undefined;
