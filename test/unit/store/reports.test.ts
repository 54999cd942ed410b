import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Contended } from "#shared/store/contended.ts";
import type { Figures } from "#shared/reports/figures.ts";
import { memoryReports } from "#test/fakes/reports-api.ts";
import { countedCase, left, standing } from "#test/samples/figures.ts";

type Reports = ReturnType<typeof memoryReports>;

/** The counters of a year in Almaty, as far as they count anything. */
const counters = async ({ reports }: Reports, figure: "states" | "steps" = "states") =>
  (await reports.counts(figure, "assistance", ["75"], "2026")).flatMap(({ unit, month, cells }) =>
    Object.entries(cells)
      .filter(([, count]) => count !== 0)
      .map(([cell, count]) => `${unit} ${month} ${cell}: ${count}`),
  );

const named = async ({ reports }: Reports, of: string) => {
  const page = await reports.page(
    {
      figure: "states",
      kind: "assistance",
      of,
      regions: ["71", "75"],
      unit: undefined,
      period: "2026",
      isAskedFor: () => true,
    },
    100,
    undefined,
  );
  return page?.cases.map(({ caseId }) => caseId);
};

describe("what is counted of cases", () => {
  it("is counted once, however often a version comes", async () => {
    const office = memoryReports();
    for (const _ of [1, 2, 3]) await office.keep(countedCase(1), standing(), 4);
    expect(await counters(office)).toEqual(["75 2026-03 received: 1"]);
    expect(await named(office, "received")).toEqual([countedCase(1)]);
  });

  it("goes on with its case from where it stood before", async () => {
    const office = memoryReports();
    await office.keep(countedCase(1), standing(), 1);
    await office.keep(countedCase(2), standing(), 1);
    await office.keep(countedCase(1), standing({ state: "refused" }), 2);
    expect(await counters(office)).toEqual(["75 2026-03 received: 1", "75 2026-03 refused: 1"]);
    expect(await named(office, "received")).toEqual([countedCase(2)]);
    expect(await office.reports.states([countedCase(1), countedCase(3)])).toEqual(
      new Map([[countedCase(1), "refused"]]),
    );
  });

  it("is not taken back by a version that comes late", async () => {
    const office = memoryReports();
    await office.keep(countedCase(1), standing({ state: "refused" }), 5);
    await office.keep(countedCase(1), standing(), 3);
    expect(await counters(office)).toEqual(["75 2026-03 refused: 1"]);
  });

  it("moves to another unit with its case", async () => {
    const office = memoryReports();
    await office.keep(countedCase(1), standing(), 1);
    await office.keep(countedCase(1), standing({ unit: "7115" }), 2);
    expect(await counters(office)).toEqual([]);
    expect(await named(office, "received")).toEqual([countedCase(1)]);
  });

  it("is named in no list where the case is confidential, and counted all the same", async () => {
    const office = memoryReports();
    await office.keep(countedCase(1), standing(), 1);
    await office.keep(countedCase(1), standing({ state: "handed-over", listed: false }), 2);
    expect(await counters(office)).toEqual(["75 2026-03 handed-over: 1"]);
    expect([await named(office, "received"), await named(office, "handed-over")]).toEqual([[], []]);
  });

  it("is whole although it takes several transactions", async () => {
    const office = memoryReports();
    const days = Array.from({ length: 28 }, (_, place) => place + 1);
    const marks = [...days.map((day) => left(day, 3)), ...days.map((day) => left(day, 3, "7510"))];
    const figures: Figures = { ...standing(), marks };
    await office.keep(countedCase(1), figures, 1);
    expect(await counters(office, "steps")).toEqual([
      "75 2026-04 received|3: 28",
      "7510 2026-04 received|3: 28",
    ]);
  });

  it("is exact whatever is interrupted, repeated or overtaken", async () => {
    const states = ["received", "concluded", "refused", "completed"];
    const step = fc.record({
      number: fc.integer({ min: 1, max: 3 }),
      version: fc.integer({ min: 1, max: 4 }),
      failsAt: fc.integer({ min: 0, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
        async (rounds) => {
          let failsAt = 0;
          const office = memoryReports(async () => {
            failsAt -= 1;
            // Others come in between.
            await Promise.resolve();
            if (failsAt === 0) throw new Error("the table is down");
          });
          const of = (version: number) => standing({ state: states[version - 1] ?? "received" });
          const last = new Map<number, number>();
          for (const round of rounds) {
            await Promise.all(
              round.map(async ({ number, version, failsAt: at }) => {
                failsAt = at;
                last.set(number, Math.max(version, last.get(number) ?? 0));
                await office.keep(countedCase(number), of(version), version).catch(() => {});
              }),
            );
          }
          failsAt = 0;
          // What failed comes again.
          for (const [number, version] of last)
            await office.keep(countedCase(number), of(version), version);
          const wanted = states.flatMap((state, place) => {
            const count = [...last.values()].filter((version) => version === place + 1).length;
            return count === 0 ? [] : [`75 2026-03 ${state}: ${count}`];
          });
          expect((await counters(office)).toSorted()).toEqual(wanted.toSorted());
        },
      ),
      { numRuns: 100 },
    );
  });

  it("is put off where others write all the time", async () => {
    const other = standing({ state: "concluded" });
    let version = 1;
    const office: Reports = memoryReports(async (what) => {
      if (what !== "TransactWriteItems" || version > 90) return;
      version += 1;
      const { pk, sk } = { pk: `case#${countedCase(1)}`, sk: "figures" };
      office.table.put({
        pk: { S: pk },
        sk: { S: sk },
        version: { N: "0" },
        writes: { N: String(version) },
        kind: { S: "assistance" },
        state: { S: other.state },
        marks: { L: [] },
      });
    });
    await expect(office.keep(countedCase(1), standing(), 100)).rejects.toThrow(Contended);
  });

  it("is listed page by page, region by region", async () => {
    const office = memoryReports();
    for (const number of [1, 2, 3, 4, 5])
      await office.keep(countedCase(number), standing({ unit: number > 2 ? "7115" : "75" }), 1);
    const question = {
      figure: "states",
      kind: "assistance",
      of: "received",
      regions: ["71", "75"],
      unit: undefined,
      period: "2026-03",
      isAskedFor: () => true,
    } as const;
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await office.reports.page(question, 2, cursor);
      found.push(...(page?.cases.map(({ caseId }) => caseId) ?? []));
      cursor = page?.next;
    } while (cursor !== undefined);
    expect(found).toEqual([3, 4, 5, 1, 2].map(countedCase));
    const first = await office.reports.page(question, 2, undefined);
    const elsewhere = { ...question, of: "refused" };
    expect(await office.reports.page(elsewhere, 2, first?.next)).toBeUndefined();
    expect(await office.reports.page(question, 2, "nonsense")).toBeUndefined();
  });
});
