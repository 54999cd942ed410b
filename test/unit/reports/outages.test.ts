import { describe, expect, it } from "vitest";
import type { Outage } from "#shared/operations/outage.ts";
import { minutesOf, outageRowsOf, outagesIn } from "#shared/reports/outages.ts";
import { instant } from "#test/fakes/clock.ts";

/** Instants by the clock of the country. */
const at = (local: string) => instant(new Date(`${local}+05:00`).toISOString());

const now = at("2026-11-23T13:00:00");

const down = (since: string, until?: string, system: Outage["system"] = "tax-debt"): Outage => ({
  kind: "not-answering",
  system,
  since: at(since),
  ...(until !== undefined && { until: at(until) }),
});

const paused = (since: string, until?: string): Outage => ({
  kind: "paused",
  system: "tax-debt",
  since: at(since),
  ...(until !== undefined && { until: at(until) }),
  reason: "maintenance",
  by: "subject-administrator",
});

/** Outages and minutes of the system in months of a year, by their numbers, and in the year. */
const told = (outages: readonly Outage[], year = "2026") => {
  const row = outageRowsOf(outages, year, now).systems.find(({ system }) => system === "tax-debt");
  const inMonths = (row?.months ?? []).flatMap(({ month, outages: count, minutes }) =>
    count === 0 ? [] : [[month, count, minutes]],
  );
  return { months: inMonths, year: [row?.year.outages, row?.year.minutes] };
};

describe("outages of a year", () => {
  it("are none where every system answered", () => {
    const { total, systems } = outageRowsOf([], "2026", now);
    expect(total.months).toHaveLength(12);
    expect(systems).toHaveLength(13);
    expect(total.year).toEqual({ outages: 0, minutes: 0 });
    expect(told([])).toEqual({ months: [], year: [0, 0] });
  });

  it("are counted with the minutes that they began and ended in", () => {
    expect(told([down("2026-03-02T10:00:20", "2026-03-02T10:05:10")])).toEqual({
      months: [["2026-03", 1, 6]],
      year: [1, 6],
    });
    expect(told([down("2026-03-02T10:00:00", "2026-03-02T10:05:00")]).year).toEqual([1, 5]);
    expect(told([down("2026-03-02T10:00:00", "2026-03-02T10:00:00")]).year).toEqual([1, 1]);
  });

  it("that last over the end of a month are counted in both, with the minutes of each, and once in the year", () => {
    expect(told([down("2026-04-30T23:50:00", "2026-05-01T00:30:00")])).toEqual({
      months: [
        ["2026-04", 1, 10],
        ["2026-05", 1, 30],
      ],
      year: [1, 40],
    });
  });

  it("that last over the end of a year are in both years, each with its own minutes", () => {
    const outage = down("2025-12-31T22:00:00", "2026-01-01T00:15:00");
    expect(told([outage], "2025")).toEqual({ months: [["2025-12", 1, 120]], year: [1, 120] });
    expect(told([outage], "2026")).toEqual({ months: [["2026-01", 1, 15]], year: [1, 15] });
    expect(told([outage], "2024").year).toEqual([0, 0]);
  });

  it("that end with the year are not in the next one", () => {
    const outage = down("2025-12-31T22:00:00", "2026-01-01T00:00:00");
    expect(told([outage], "2026").year).toEqual([0, 0]);
    expect(told([outage], "2025").year).toEqual([1, 120]);
  });

  it("that overlap are two, and a minute of both counts once", () => {
    const both = [
      down("2026-06-01T10:00:00", "2026-06-01T11:00:00"),
      paused("2026-06-01T10:30:00", "2026-06-01T12:00:00"),
    ];
    expect(told(both)).toEqual({ months: [["2026-06", 2, 120]], year: [2, 120] });
    const inside = [...both, down("2026-06-01T10:10:00", "2026-06-01T10:20:00")];
    expect(told(inside).year).toEqual([3, 120]);
    const apart = [...both, paused("2026-06-01T13:00:00", "2026-06-01T13:01:00")];
    expect(told(apart).year).toEqual([3, 121]);
  });

  it("that still last count until now, and not into the months to come", () => {
    expect(told([down("2026-10-31T23:00:00")])).toEqual({
      months: [
        ["2026-10", 1, 60],
        ["2026-11", 1, 22 * 24 * 60 + 13 * 60],
      ],
      year: [1, 22 * 24 * 60 + 13 * 60 + 60],
    });
  });

  it("of several systems at once count each minute once in the sum, and each outage", () => {
    const outages = [
      down("2026-02-01T10:00:00", "2026-02-01T10:30:00"),
      down("2026-02-01T10:20:00", "2026-02-01T10:40:00", "insolvency"),
    ];
    const { total, systems } = outageRowsOf(outages, "2026", now);
    expect(total.year).toEqual({ outages: 2, minutes: 40 });
    expect(systems.filter(({ year }) => year.outages > 0).map(({ system }) => system)).toEqual([
      "tax-debt",
      "insolvency",
    ]);
  });

  it("are found behind each number", () => {
    const over = down("2026-04-30T23:50:00", "2026-05-01T00:30:00");
    const later = down("2026-07-01T10:00:00", "2026-07-01T10:30:00");
    expect(outagesIn([later, over], "2026", now)).toEqual([later, over]);
    expect(outagesIn([later, over], "2026-05", now)).toEqual([over]);
    expect(outagesIn([later, over], "2026-06", now)).toEqual([]);
    expect(minutesOf(over, now)).toBe(40);
    expect(minutesOf(down("2026-11-23T12:00:00"), now)).toBe(60);
  });
});
