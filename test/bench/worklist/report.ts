// The costs of looks at the worklist as a section of docs/bench.md.
import type { LookCost } from "./measure.ts";

export const heading = "## Looking at the worklist";

const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

/** The costs for each number of open cases, the smallest first. */
export interface Looks {
  readonly sizes: readonly number[];
  readonly costs: readonly (readonly LookCost[])[];
}

const figures = ["shown", "calls", "items", "units"] as const;
const named = { shown: "shown", calls: "calls", items: "items", units: "read units" } as const;

/** The table: a row a look, for each figure a column a size. */
export const tableOf = ({ sizes, costs }: Looks): string => {
  const columns = figures.flatMap((figure) =>
    sizes.map((size) => `${named[figure]}, ${size.toLocaleString("en")}`),
  );
  const [smallest = []] = costs;
  return [
    row(["look", ...columns]),
    row(["---", ...columns.map(() => "---:")]),
    ...smallest.map(({ what }, place) =>
      row([
        what,
        ...figures.flatMap((figure) => costs.map((of) => of[place]?.[figure] ?? Number.NaN)),
      ]),
    ),
  ].join("\n");
};

/** No look may take more than this, however many cases are open. */
export const mostUnits = 150;

/** Looks that take more. */
export const beyond = ({ costs }: Looks): readonly string[] =>
  costs.flatMap((of) => of.filter(({ units }) => units > mostUnits).map(({ what }) => what));

/** The section of the page. */
export const sectionOf = (looks: Looks): string =>
  [
    heading,
    "",
    "Looks of an official of one office at a page of fifty tasks, by how many cases of that office are open. Units follow from the sizes of the items; of what is picked out of a list, everything that was read is paid for.",
    "",
    tableOf(looks),
    "",
    `No look takes more than ${mostUnits} read units, however many cases are open: pages that have to be picked stop after five reads of a hundred and go on where they stopped, and nobody counts beyond a thousand.`,
    "",
  ].join("\n");
