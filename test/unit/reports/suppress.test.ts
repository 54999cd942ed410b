import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regionSchema, unitSchema, type Unit } from "#shared/law/territory.ts";
import type { Counts } from "#shared/reports/counts.ts";
import { cubeOf, nameOf, type Cell } from "#shared/reports/cube.ts";
import { monthSchema } from "#shared/reports/figures.ts";
import { computable, hiddenIn } from "#shared/reports/suppress.ts";

const astana = unitSchema.parse("7115");
const second = unitSchema.parse("7120");
const karaganda = unitSchema.parse("3510");
const month = (number: number) => monthSchema.parse(`2026-${String(number).padStart(2, "0")}`);

const counted = (unit: Unit, at: number, cells: Record<string, number>): Counts => ({
  unit,
  month: month(at),
  cells,
});

const states = (counts: readonly Counts[]) => cubeOf(counts, (_, cell) => ({ of: cell }));

const shown = (counts: readonly Counts[], cell: Cell) => {
  const cube = states(counts);
  const name = nameOf(cell);
  return hiddenIn(cube).get(name) ?? cube.counts.get(name) ?? 0;
};

describe("small numbers", () => {
  it("are shown from five on", () => {
    const counts = [counted(astana, 3, { received: 5 })];
    expect(shown(counts, { place: "unit:7115", month: month(3), of: "received" })).toBe(5);
    expect(shown([counted(astana, 3, { received: 4 })], { place: "country" })).toBe("few");
  });

  it("cannot be taken from a sum: another number of it is hidden as well", () => {
    const counts = [counted(astana, 3, { received: 2, refused: 20, completed: 30 })];
    const at = { place: "unit:7115", month: month(3) } as const;
    expect(shown(counts, { ...at, of: "received" })).toBe("few");
    expect(shown(counts, { ...at, of: "refused" })).toBe("complement");
    expect(shown(counts, { ...at, of: "completed" })).toBe(30);
    expect(shown(counts, at)).toBe(52);
  });

  it("cannot be taken from the numbers of another territory, nor of other months", () => {
    const counts = [
      counted(astana, 3, { received: 2 }),
      counted(second, 3, { received: 40 }),
      counted(karaganda, 3, { received: 50 }),
      counted(karaganda, 4, { received: 60 }),
    ];
    expect(shown(counts, { place: "unit:7115", of: "received" })).toBe("few");
    expect(shown(counts, { place: "unit:7120", of: "received" })).toBe("complement");
    expect(shown(counts, { place: "region:71", of: "received" })).toBe(42);
    expect(shown(counts, { place: "country", of: "received" })).toBe(152);
  });

  it("hides a sum where nothing beside the small number could be hidden", () => {
    const counts = [counted(astana, 3, { received: 4, refused: 4 })];
    expect(shown(counts, { place: "unit:7115", month: month(3) })).toBe("complement");
  });

  it("can never be computed from all numbers that are shown", () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 }));
    const one = fc.record({
      unit: fc.constantFrom(astana, second, karaganda, unitSchema.parse("35")),
      month: fc.constantFrom(month(1), month(2), month(3)),
      cells: fc.record({ a: count, b: count, c: count }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(one, { selector: (o) => o.unit + o.month, maxLength: 12 }),
        (all) => {
          const cube = states(all);
          const hidden = hiddenIn(cube);
          const ranges = computable(cube, hidden);
          for (const [name, number] of cube.counts) {
            if (number >= 5) continue;
            expect(hidden.get(name)).toBe("few");
            const range = ranges.get(name);
            expect(range === undefined || range.low < range.high).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("sum up by region and country", () => {
    const cube = states([counted(astana, 1, { a: 3 }), counted(karaganda, 2, { a: 4 })]);
    expect(cube.counts.get(nameOf({ place: "country", of: "a" }))).toBe(7);
    expect(cube.counts.get(nameOf({ place: "region:35" }))).toBe(4);
    expect(regionSchema.options).toHaveLength(20);
  });
});
