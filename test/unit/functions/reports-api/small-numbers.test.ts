import { describe, expect, it } from "vitest";
import { memoryReports } from "#test/fakes/reports-api.ts";
import { countedCase, left, standing } from "#test/samples/figures.ts";
import { auditor } from "#test/samples/officials.ts";
import { codeOf, head, list, numberOf, ofTheCountry, people, report } from "./reported.ts";

describe("small numbers of people", () => {
  const withFew = async () => {
    const office = memoryReports();
    await people(office, 1, 30, { state: "received" });
    await people(office, 100, 3, { state: "refused" });
    await people(office, 200, 40, { state: "completed" });
    await people(office, 300, 20, { state: "received", unit: "71" });
    await people(office, 400, 50, { state: "completed", unit: "71" });
    return office;
  };

  it("are hidden, with the number that they could be computed from", async () => {
    const office = await withFew();
    const states = await report(office, auditor, "states?kind=assistance");
    expect(states.suppressed).toBe(true);
    expect(states.total.all).toEqual({ count: 73 });
    expect(numberOf(states, "refused")).toEqual({ hidden: "few" });
    expect(numberOf(states, "received")).toEqual({ hidden: "complement" });
    expect(numberOf(states, "completed")).toEqual({ count: 40 });
    // None is told as little as a few.
    expect(numberOf(states, "waiting")).toEqual({ hidden: "few" });
  });

  it("are as hidden in every other cut of the same cases", async () => {
    const office = await withFew();
    const all = await report(office, ofTheCountry, "states?kind=assistance");
    expect(all.territory).toBe("country");
    expect(numberOf(all, "refused")).toEqual({ hidden: "few" });
    const alone = await report(office, ofTheCountry, "states?kind=assistance&territory=office-75");
    expect(numberOf(alone, "refused")).toEqual({ hidden: "few" });
  });

  it("open no list, and their cases stand in no other", async () => {
    const office = await withFew();
    const query = "states/cases?kind=assistance";
    expect(await codeOf(office, auditor, `${query}&of=refused`)).toEqual([
      403,
      "figure-suppressed",
    ]);
    expect(await codeOf(office, auditor, `${query}&of=received`)).toEqual([
      403,
      "figure-suppressed",
    ]);
    const { cases } = await list(office, auditor, `${query}&of=completed&limit=100`);
    expect(cases).toHaveLength(40);
    expect(cases.every(({ state }) => state === undefined)).toBe(true);
    // Of the country the number is told, and of its cases those of places where it is not are left out.
    await people(office, 500, 20, { state: "refused", unit: "71" });
    const country = await report(office, ofTheCountry, "states?kind=assistance");
    expect(numberOf(country, "refused")).toEqual({ count: 23 });
    expect((await list(office, ofTheCountry, `${query}&of=refused`)).cases).toEqual([]);
  });

  it("are shown to whoever handles these very cases, in the own unit alone", async () => {
    const office = await withFew();
    const states = await report(office, head, "states?kind=assistance");
    expect([states.territory, numberOf(states, "refused")]).toEqual(["office-75", { count: 3 }]);
    const { cases } = await list(office, head, "states/cases?kind=assistance&of=refused");
    expect(cases.map(({ state }) => state)).toEqual(["refused", "refused", "refused"]);
    expect(await codeOf(office, head, "states?kind=assistance&territory=71")).toEqual([
      404,
      "not-found",
    ]);
  });

  it("are written as such into a file", async () => {
    const office = await withFew();
    const { text } = await office.file({
      by: auditor,
      send: "GET /v1/reports/states?kind=assistance&format=csv",
    });
    expect(text).toMatch(/75,Almaty city,2026,refused,[^\r]*,<5,,/);
    expect(text).toMatch(/75,Almaty city,2026,received,[^\r]*,…,,/);
  });

  it("hide how long steps take as well", async () => {
    const office = memoryReports();
    const days = [1, 2, 2, 3, 3, 4, 5, 6, 7, 20];
    for (const [place, took] of days.entries())
      await office.keep(countedCase(place), { ...standing(), marks: [left(place + 1, took)] }, 1);
    const steps = await report(office, auditor, "steps?kind=assistance");
    const received = steps.total.cells.find(({ of }) => of === "received");
    expect(received).toMatchObject({ number: { count: 10 }, median: 3, p90: 7 });
    for (const place of [5, 6, 7, 8, 9, 4]) await office.keep(countedCase(place), standing(), 2);
    const fewer = await report(office, auditor, "steps?kind=assistance");
    const hidden = fewer.total.cells.find(({ of }) => of === "received");
    expect(hidden).toEqual({ of: "received", number: { hidden: "few" } });
  });
});
