import { describe, expect, it } from "vitest";
import { arnau, failed, failing, inJson } from "./desk.ts";

describe("arnau term", () => {
  it("R377-26: seven working days from the saving, through the holidays of Nauryz", async () => {
    const { exit, out } = await arnau("term R377-26 --from 2026-03-20T10:00:00+05:00");
    expect(exit).toBe(0);
    expect(out.trimEnd().split("\n").at(-1)).toBe(
      "due by the end of 2026-04-03 (2026-04-03T18:59:59.999Z)",
    );
  });

  it.each([
    ["2026-03-20T23:59:59+05:00", "2026-04-03"],
    ["2026-03-20T18:59:59.999Z", "2026-04-03"],
    // In the country it is the 21st already, a holiday.
    ["2026-03-20T19:00:00Z", "2026-04-03"],
    ["2026-03-19T18:59:59Z", "2026-04-02"],
    ["2026-03-20", "2026-04-03"],
  ])("R377-26: a term that starts at %s is due on %s", async (from, dueDay) => {
    expect((await inJson(`term R377-26 --from ${from}`)).data).toMatchObject({ dueDay });
  });

  it("R377-22: the ceiling counts from the saving, otherwise from the same instant", async () => {
    const alone = await inJson("term R377-22 --from 2026-04-06");
    expect(alone.data).toMatchObject({ dueDay: "2026-04-07", limitedByCeiling: false });
    const late = await inJson("term R377-22 --from 2026-04-06 --saved 2026-03-31");
    expect(late.data).toMatchObject({
      dueDay: "2026-04-03",
      limitedByCeiling: true,
      readings: ["G07"],
    });
    const said = await arnau("term R377-22 --from 2026-04-06 --saved 2026-03-31 --lang ru");
    expect(said.out).toContain("ограничен предельным сроком");
  });

  it("R377-27: explains itself day by day when asked", async () => {
    const { out } = await arnau("term R377-27 --from 2026-04-03 --explain --lang kk");
    expect(out).toContain("2026-04-04     –  демалыс күні");
    expect(out).toContain("2026-04-07     2  жұмыс күні");
    const { data } = await inJson("term R377-27 --from 2026-04-03 --explain");
    expect(data).toHaveProperty("days.length", 5);
    expect((await inJson("term R377-27 --from 2026-04-03")).data).not.toHaveProperty("days");
  });

  it("flags a term that runs into a year that is not confirmed", async () => {
    expect((await inJson("term R377-26 --from 2026-12-28")).data).toMatchObject({
      confirmed: false,
      code: "calendar-unconfirmed",
    });
    expect((await arnau("term R377-26 --from 2026-12-28")).out).toMatch(/\ncalendar-unconfirmed: /);
  });

  it.each([
    ["R377-99 --from 2026-03-20", 2, "unknown-provision", "R377-99"],
    ["R377-26 --from 2026-03-20T10:00:00", 2, "impossible-instant", "2026-03-20T10:00:00"],
    ["R377-26 --from 2026-02-30T10:00:00Z", 2, "impossible-instant", "2026-02-30T10:00:00Z"],
    ["R377-26 --from 2026-03-20 --saved soon", 2, "impossible-instant", "soon"],
    ["R377-26", 2, "missing-option", "--from <instant>"],
    ["R377-25 --from 2026-03-20", 1, "no-term", "R377-25, R377/2018"],
    [
      "R377-26 --from 2010-01-01T00:00:00+05:00",
      1,
      "no-edition-in-force",
      "2009-12-31T19:00:00.000Z",
    ],
  ] as const)("refuses %s", async (given, exit, code, about) => {
    expect(await failing(`term ${given}`)).toEqual(failed(exit, code, about));
  });
});
