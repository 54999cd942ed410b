import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { addDays, daySchema } from "#shared/law/dates.ts";
import { arnau, failed, failing, inJson } from "./desk.ts";

const linesOf = async (line: string) => (await arnau(line)).out.trimEnd().split("\n");

describe("arnau working-day add", () => {
  it.each([
    ["2026-03-20 1", "2026-03-26"],
    ["2026-03-20 10", "2026-04-08"],
    ["2024-12-31 1", "2025-01-05"],
    ["2026-03-20 0", "2026-03-20"],
  ])("%s comes to %s, alone on the last line", async (given, result) => {
    expect(await arnau(`working-day add ${given}`)).toEqual({
      exit: 0,
      out: `${result}\n`,
      err: "",
    });
  });

  it("explains every day before that line, and numbers those that count", async () => {
    const lines = await linesOf("working-day add 2024-05-03 2 --explain --lang ru");
    expect(lines.map((line) => line.slice(0, 17).trimEnd())).toEqual([
      "2024-05-03     –",
      "2024-05-04     1",
      "2024-05-05     –",
      "2024-05-06     2",
      "2024-05-06",
    ]);
    expect(lines[1]).toContain("рабочий выходной день · приказ Министра труда");
  });

  it("flags a count that goes beyond the confirmed years, and still answers", async () => {
    const lines = await linesOf("working-day add 2026-12-30 5");
    expect(lines).toEqual([expect.stringMatching(/^calendar-unconfirmed: /), "2027-01-11"]);
    const { exit, data } = await inJson("working-day add 2026-12-30 5");
    expect(exit).toBe(0);
    expect(data).toEqual({
      date: "2026-12-30",
      n: 5,
      result: "2027-01-11",
      confirmed: false,
      code: "calendar-unconfirmed",
    });
  });

  it("marks the days of such a count that are in doubt", async () => {
    const lines = await linesOf("working-day add 2026-12-31 1 --explain");
    expect(lines[0]).not.toContain("(?)");
    expect(lines[1]).toMatch(/^2027-01-01 \(\?\) {5}–/);
  });

  it("gives the explanation to machines too", async () => {
    const { data } = await inJson("working-day add 2026-03-20 1 --explain");
    expect(data).toMatchObject({ result: "2026-03-26", confirmed: true, code: null });
    expect(data).toHaveProperty("days.length", 7);
    expect(data).toHaveProperty("days.4.why", "moved-holiday");
  });

  it.each([
    ["2026-02-30 1", "impossible-date", "2026-02-30"],
    ["20.03.2026 1", "impossible-date", "20.03.2026"],
    ["1899-12-31 1", "impossible-date", "1899-12-31"],
    ["3000-01-01 1", "impossible-date", "3000-01-01"],
    ["2026-03-20 -3", "impossible-count", "-3"],
    ["2026-03-20 1.5", "impossible-count", "1.5"],
    ["2026-03-20 ten", "impossible-count", "ten"],
    ["2026-03-20 10001", "impossible-count", "10001"],
  ])("refuses %s as %s", async (given, code, about) => {
    expect(await failing(`working-day add ${given}`)).toEqual(failed(2, code, about));
  });
});

describe("arnau working-day between", () => {
  it("counts the working days after one day up to and including another", async () => {
    expect(await arnau("working-day between 2026-03-20 2026-04-08")).toEqual({
      exit: 0,
      out: "10\n",
      err: "",
    });
    expect((await inJson("working-day between 2024-12-31 2025-01-05")).data).toEqual({
      from: "2024-12-31",
      to: "2025-01-05",
      count: 1,
      confirmed: true,
      code: null,
    });
  });

  it("flags and explains as adding does", async () => {
    const lines = await linesOf("working-day between 2026-12-31 2027-01-01 --explain");
    expect(lines).toHaveLength(4);
    expect(lines.at(-2)).toMatch(/^calendar-unconfirmed: /);
    expect(lines.at(-1)).toBe("0");
  });

  it("refuses a reversed pair and a day that is none", async () => {
    expect(await failing("working-day between 2026-04-08 2026-03-20")).toEqual(
      failed(2, "ends-before-it-starts", "2026-04-08, 2026-03-20"),
    );
    expect(await failing("working-day between 2026-04-08 2026-04-31")).toEqual(
      failed(2, "impossible-date", "2026-04-31"),
    );
  });

  it("gives n again after adding n", async () => {
    const first = daySchema.parse("2023-12-01");
    const day = fc.nat({ max: 1500 }).map((days) => addDays(first, days));
    const result = z.object({ result: daySchema });
    await fc.assert(
      fc.asyncProperty(day, fc.nat({ max: 60 }), async (start, n) => {
        const added = result.parse((await inJson(`working-day add ${start} ${n}`)).data);
        const counted = await inJson(`working-day between ${start} ${added.result}`);
        expect(counted.data).toMatchObject({ count: n });
      }),
      { numRuns: 50 },
    );
  });
});
