import { describe, expect, it } from "vitest";
import { rules377 } from "#shared/law/edition-r377-2018.ts";
import { lastDayKept } from "#shared/law/keeping.ts";
import { instant } from "#test/fakes/clock.ts";

const edition = (amount: number, unit: "calendar-day" | "month" | "year") => ({
  terms: { ...rules377.terms, "R377-35": { ...rules377.terms["R377-35"], amount, unit } },
});

describe("how long something is kept", () => {
  it("R377-35, G29: is exactly two years, from the day that it was in the country", () => {
    expect(lastDayKept(rules377, instant("2027-02-10T18:59:59.999Z"))).toBe("2029-02-10");
    expect(lastDayKept(rules377, instant("2027-02-10T19:00:00.000Z"))).toBe("2029-02-11");
  });

  it.each([
    [1, "year", "2029-02-28"],
    [3, "year", "2031-02-28"],
    [4, "year", "2032-02-29"],
    [18, "month", "2029-08-29"],
    [0, "month", "2028-02-29"],
    [30, "calendar-day", "2028-03-30"],
  ] as const)("R377-35: is counted in the unit of the edition: %i %s", (amount, unit, last) => {
    expect(lastDayKept(edition(amount, unit), instant("2028-02-29T04:00:00.000Z"))).toBe(last);
  });
});
