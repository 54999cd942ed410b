// The figures of a year as one table: territory by period by what is counted, with every sum of them.
import { regionSchema, type Region, type Unit } from "#shared/law/territory.ts";
import type { Counted, Counts } from "./counts.ts";
import type { Month } from "./figures.ts";

/** The whole country, a region with all of its units, or one unit: that of a region has the cases of its department alone. */
export type Place = "country" | `region:${Region}` | `unit:${Unit}`;

/** One cell of the table: where, when, and what; left out, it is all of it. */
export interface Cell {
  readonly place: Place;
  readonly month?: Month | undefined;
  readonly of?: string | undefined;
  readonly outcome?: string | undefined;
}

/** The region that a unit lies in. */
export const regionOfUnit = (unit: Unit): Region => regionSchema.parse(unit.slice(0, 2));

export const regionPlace = (region: Region): Place => `region:${region}`;

export const unitPlace = (unit: Unit): Place => `unit:${unit}`;

/** The name of a cell. */
export const nameOf = ({ place, month, of = "", outcome = "" }: Cell): string =>
  `${place} ${month ?? ""} ${of} ${outcome}`;

const placesOf = (unit: Unit): readonly [Place, Place, Place] => [
  unitPlace(unit),
  regionPlace(regionOfUnit(unit)),
  "country",
];

/** From the finest to all of it. */
const waysUp = (unit: Unit, month: Month, { of, outcome }: Counted) => ({
  places: placesOf(unit),
  months: [month, undefined],
  things: [...(outcome === undefined ? [] : [{ of, outcome }]), { of }, {}],
});

type Direction = "place" | "month" | "what";

/** Cells that add up to another one. */
export interface Line {
  readonly direction: Direction;
  readonly sum: string;
  readonly parts: readonly string[];
}

export interface Cube {
  /** How many cases each cell counts; a cell that is not there counts none. */
  readonly counts: ReadonlyMap<string, number>;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly lines: readonly Line[];
  /** How many steps took so many working days, by cell. */
  readonly days: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly units: readonly Unit[];
}

/** What stands next above a cell in each direction. */
const sumsAbove = (cell: Cell): readonly (readonly [direction: Direction, sum: Cell])[] => {
  const above: (readonly [Direction, Cell])[] = [];
  if (cell.place.startsWith("unit:")) {
    const region = regionSchema.parse(cell.place.slice("unit:".length, "unit:".length + 2));
    above.push(["place", { ...cell, place: regionPlace(region) }]);
  }
  if (cell.place.startsWith("region:")) above.push(["place", { ...cell, place: "country" }]);
  if (cell.month !== undefined) above.push(["month", { ...cell, month: undefined }]);
  if (cell.outcome !== undefined) above.push(["what", { ...cell, outcome: undefined }]);
  else if (cell.of !== undefined) above.push(["what", { ...cell, of: undefined }]);
  return above;
};

/** Adds every counter to its cell and to every sum of it. */
export const cubeOf = (
  counts: readonly Counts[],
  read: (month: Month, cell: string) => Counted,
): Cube => {
  const sums = new Map<string, number>();
  const days = new Map<string, Map<number, number>>();
  const cells = new Map<string, Cell>();
  const add = (cell: Cell, count: number, took: number | undefined) => {
    const name = nameOf(cell);
    cells.set(name, cell);
    sums.set(name, (sums.get(name) ?? 0) + count);
    if (took === undefined) return;
    const known = days.get(name) ?? new Map<number, number>();
    days.set(name, known.set(took, (known.get(took) ?? 0) + count));
  };
  for (const { unit, month, cells: counters } of counts) {
    for (const [name, count] of Object.entries(counters)) {
      if (count === 0) continue;
      const counted = read(month, name);
      const { places, months, things } = waysUp(unit, month, counted);
      for (const place of places)
        for (const period of months)
          for (const thing of things) add({ place, month: period, ...thing }, count, counted.days);
    }
  }
  const lines = new Map<string, { direction: Direction; sum: string; parts: string[] }>();
  for (const [name, cell] of cells) {
    for (const [direction, above] of sumsAbove(cell)) {
      const sum = nameOf(above);
      const line = lines.get(`${direction} ${sum}`) ?? { direction, sum, parts: [] };
      line.parts.push(name);
      lines.set(`${direction} ${sum}`, line);
    }
  }
  const units = [...new Set(counts.map(({ unit }) => unit))].toSorted();
  return { counts: sums, cells, lines: [...lines.values()], days, units };
};

/** The same part of the whole of a year: how much a month, a territory or a state counts in all others. */
export const inTheLarge = ({ place, month, of, outcome }: Cell, direction: Direction): Cell => {
  switch (direction) {
    case "place":
      return { place };
    case "month":
      return { place: "country", month };
    case "what":
      return { place: "country", of, outcome };
  }
};
