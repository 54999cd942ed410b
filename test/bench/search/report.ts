// The costs of the public's questions as a section of docs/bench.md.
import type { PageCost } from "./measure.ts";

export const heading = "## Searching the Register";

const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

const numberOf = (value: number) => value.toLocaleString("en");

const rounded = (value: number): string => String(Number(value.toPrecision(2)));

/** Costs with few suppliers and with many, question by question. */
export interface Compared {
  readonly few: readonly PageCost[];
  readonly many: readonly PageCost[];
  readonly sizes: readonly [number, number];
}

const pairs = ({ few, many }: Compared) =>
  few.map((less) => {
    const more = many.find(({ what }) => what === less.what);
    if (more === undefined) throw new Error(`nobody asked ${less.what} of the many`);
    return { less, more };
  });

const tableOf = (compared: Compared, time: (cost: PageCost) => number, unit: string): string[] => {
  const [few, many] = compared.sizes.map(numberOf);
  const columns = ["shown", "calls", "items", "read units", unit];
  return [
    row(["question", ...columns.flatMap((column) => [`${column}, ${few}`, many ?? ""])]),
    row(["---", ...columns.flatMap(() => ["---:", "---:"])]),
    ...pairs(compared).map(({ less, more }) =>
      row([
        less.what,
        less.shown,
        more.shown,
        less.calls,
        more.calls,
        less.items,
        more.items,
        less.units,
        more.units,
        rounded(time(less)),
        rounded(time(more)),
      ]),
    ),
  ];
};

/** The table for whoever runs it, in milliseconds of this machine. */
export const printed = (compared: Compared): string =>
  tableOf(compared, ({ milliseconds }) => milliseconds, "ms").join("\n");

/** Questions of which a page costs more where there are more suppliers, though it shows no more of them. */
export const growing = (compared: Compared): string[] =>
  pairs(compared)
    .filter(
      ({ less, more }) =>
        more.shown <= less.shown &&
        (more.items > less.items || more.calls > less.calls || more.units > less.units + 1),
    )
    .map(({ less }) => less.what);

/** The section of the page: counts, and times as multiples of a hash of a kilobyte. */
export const sectionOf = (compared: Compared): string => {
  const grown = growing(compared);
  const [few, many] = compared.sizes.map(numberOf);
  return [
    heading,
    "",
    `One page of twenty for the public, in a Register of ${few} suppliers and in one of ${many}. Items are all that DynamoDB looked at, those that were no answers included; units follow from their sizes. Times are in hashes of a kilobyte; they are those of the code, with no network in them.`,
    "",
    ...tableOf(compared, ({ hashes }) => hashes, "time"),
    "",
    grown.length === 0
      ? `No page costs more in the larger Register than in the smaller.`
      : `These pages cost more in the larger Register: ${grown.join("; ")}.`,
    "",
  ].join("\n");
};
