import { describe, expect, it } from "vitest";
import { memberships, referenceCountriesAt } from "#shared/law/reference-countries.ts";
import { day } from "./any-calendar.ts";

const at = (text: string) => [...referenceCountriesAt(day(text))].sort();

const oecd38 =
  "AT AU BE CA CH CL CO CR CZ DE DK EE ES FI FR GB GR HU IE IL IS IT JP KR LT LU LV MX NL NO NZ PL PT SE SI SK TR US";

describe("R377-2.4: the reference countries", () => {
  it("are the members of the OECD and of the EAEU today", () => {
    expect(at("2026-11-23")).toEqual([...oecd38.split(" "), "AM", "BY", "KG", "KZ", "RU"].sort());
  });

  it("are those of the day: 41 at the time of the order, before Colombia and Costa Rica", () => {
    expect(at("2018-10-02")).toHaveLength(41);
    expect(at("2020-04-27")).not.toContain("CO");
    expect(at("2020-04-28")).toContain("CO");
    expect(at("2021-05-24")).not.toContain("CR");
    expect(at("2021-05-25")).toHaveLength(43);
  });

  it.each([
    ["1961-09-29", 0],
    ["1961-09-30", 17],
    ["1962-12-31", 20],
    ["1999-12-31", 29],
    ["2014-12-31", 34],
    ["2015-01-01", 37],
    ["2015-01-02", 38],
    ["2015-08-11", 38],
    ["2015-08-12", 39],
  ])("on %s are %i", (text, count) => {
    expect(at(text)).toHaveLength(count);
  });

  it("are no longer those that have left, from the day after", () => {
    const left = memberships.map((row) =>
      row.country === "GB" ? { ...row, until: day("2026-06-30") } : row,
    );
    expect(referenceCountriesAt(day("2026-06-30"), left).has("GB")).toBe(true);
    expect(referenceCountriesAt(day("2026-07-01"), left).has("GB")).toBe(false);
  });

  it("stand once for each union they belong to", () => {
    const rows = memberships.map(({ country, union }) => `${union} ${country}`);
    expect(new Set(rows).size).toBe(43);
    expect(rows.filter((row) => row.startsWith("OECD "))).toHaveLength(38);
    expect(rows.filter((row) => row.startsWith("EAEU "))).toHaveLength(5);
  });
});
