// Small numbers are not shown, nor whatever they could be computed back from (docs/adr/0056).
import { inTheLarge, nameOf, type Cube, type Line } from "./cube.ts";

/** Fewer cases of people than this are not told. */
export const fewest = 5;

/** Why a cell is not shown: it counts too few, or from it one that does could be computed. */
export type Hidden = "few" | "complement";

interface Range {
  readonly low: number;
  readonly high: number;
}

/** What a reader of the table knows of a cell before any computing. */
const knownOf = (count: number, hidden: Hidden | undefined): Range => {
  if (hidden === "few") return { low: 0, high: fewest - 1 };
  if (hidden === "complement") return { low: fewest, high: Infinity };
  return { low: count, high: count };
};

const narrower = (one: Range, low: number, high: number): Range => ({
  low: Math.max(one.low, low),
  high: Math.min(one.high, high),
});

const isExact = ({ low, high }: Range): boolean => low === high;

/** The bounds of the sum of several cells, of which so many have no upper one. */
const totalOf = (ranges: readonly Range[]) => {
  let low = 0;
  let high = 0;
  let open = 0;
  for (const range of ranges) {
    low += range.low;
    if (range.high === Infinity) open += 1;
    else high += range.high;
  }
  return { low, high, open };
};

/**
 * What a patient reader can compute: the bounds of every cell, from all sums again and again until nothing
 * becomes narrower.
 */
export const computable = (
  { counts, lines }: Pick<Cube, "counts" | "lines">,
  hidden: ReadonlyMap<string, Hidden>,
): ReadonlyMap<string, Range> => {
  const ranges = new Map<string, Range>();
  const rangeOf = (name: string) =>
    ranges.get(name) ?? knownOf(counts.get(name) ?? 0, hidden.get(name));
  const narrow = (name: string, low: number, high: number): boolean => {
    const before = rangeOf(name);
    const after = narrower(before, low, high);
    if (after.low === before.low && after.high === before.high) return false;
    ranges.set(name, after);
    return true;
  };
  const concerned = lines.filter(({ sum, parts }) =>
    [sum, ...parts].some((name) => hidden.has(name)),
  );
  let again = concerned.length > 0;
  while (again) {
    again = false;
    for (const { sum, parts } of concerned) {
      const total = totalOf(parts.map(rangeOf));
      if (narrow(sum, total.low, total.open > 0 ? Infinity : total.high)) again = true;
      const whole = rangeOf(sum);
      for (const part of parts) {
        const own = rangeOf(part);
        const openBeside = total.open - (own.high === Infinity ? 1 : 0);
        const highBeside = total.high - (own.high === Infinity ? 0 : own.high);
        const low = openBeside > 0 ? 0 : whole.low - highBeside;
        if (narrow(part, low, whole.high - (total.low - own.low))) {
          again = true;
          // The bounds of the others rest on this one.
          break;
        }
      }
    }
  }
  return ranges;
};

type Table = Pick<Cube, "counts" | "cells" | "lines">;
type HiddenCells = ReadonlyMap<string, Hidden>;

/**
 * What is to be hidden besides so that less can be computed from a line, or its sum. It is the part that counts least in the whole
 * year, so that in lines beside each other the same ones are hidden, and each other number stays.
 */
const besides = (
  { counts, cells }: Table,
  hidden: HiddenCells,
  { direction, sum, parts }: Line,
): string | undefined => {
  const enough = fewest + fewest - 1;
  const weightOf = (name: string): number => {
    const cell = cells.get(name);
    return cell === undefined ? 0 : (counts.get(nameOf(inTheLarge(cell, direction))) ?? 0);
  };
  const shown = parts.filter((name) => !hidden.has(name));
  const [least] = shown
    .filter((name) => (counts.get(name) ?? 0) >= enough)
    .toSorted((one, other) => weightOf(one) - weightOf(other) || (one < other ? -1 : 1));
  return least ?? (hidden.has(sum) ? shown[0] : sum);
};

const cellsOf = ({ sum, parts }: Line): readonly string[] => [sum, ...parts];

/** Whatever a line tells of its only hidden cell is hidden with another one. */
const withoutLoners = (table: Table, hidden: Map<string, Hidden>): void => {
  let again = true;
  while (again) {
    again = false;
    for (const line of table.lines) {
      if (cellsOf(line).filter((name) => hidden.has(name)).length !== 1) continue;
      const more = besides(table, hidden, line);
      if (more === undefined) continue;
      hidden.set(more, "complement");
      again = true;
    }
  }
};

/** Whatever can be hidden besides in the lines that these cells stand in. */
const besidesIn = (table: Table, hidden: HiddenCells, of: ReadonlySet<string>): readonly string[] =>
  table.lines.flatMap((line) =>
    cellsOf(line).some((name) => of.has(name)) ? (besides(table, hidden, line) ?? []) : [],
  );

/**
 * Which cells of a table are not shown. Every cell that counts fewer than five is hidden, be it none, and further cells
 * are until no small number can be computed: not from one sum, and not from all of them together. The table is that
 * of a whole year and country whoever asks, so that two answers laid side by side tell no more than one.
 */
export const hiddenIn = (table: Table): HiddenCells => {
  const hidden = new Map<string, Hidden>();
  for (const [name, count] of table.counts) if (count < fewest) hidden.set(name, "few");
  for (;;) {
    withoutLoners(table, hidden);
    const ranges = computable(table, hidden);
    const among = (isOne: (why: Hidden, range: Range) => boolean) =>
      new Set(
        [...hidden].flatMap(([name, why]) => {
          const range = ranges.get(name);
          return range !== undefined && isOne(why, range) ? [name] : [];
        }),
      );
    const told = among((why, range) => why === "few" && isExact(range));
    if (told.size === 0) return hidden;
    const beside = besidesIn(table, hidden, told);
    // Where all around is hidden already, what is known of that comes from further away.
    const more =
      beside.length > 0
        ? beside
        : besidesIn(
            table,
            hidden,
            among((_, { high }) => high < Infinity),
          );
    if (more.length === 0) return hidden;
    for (const name of more) hidden.set(name, "complement");
  }
};
