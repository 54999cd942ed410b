import { appendFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { journalIn } from "#infra/seed/journal.ts";
import { momentsFor, spread } from "#infra/seed/moments.ts";
import { handClock, instant } from "#test/fakes/clock.ts";

const file = () => join(mkdtempSync(join(tmpdir(), "journal-")), "seed.jsonl");

describe("the journal of a seeding", () => {
  it("is there again after an interruption", async () => {
    const place = file();
    const first = journalIn(place);
    first.note("done 1 file", true);
    expect(await first.once("case 1", z.string(), async () => "organization-1")).toBe(
      "organization-1",
    );
    const second = journalIn(place);
    expect([second.has("done 1 file"), second.has("done 2 file")]).toEqual([true, false]);
    const made = second.once("case 1", z.string(), () => Promise.reject(new Error("made twice")));
    expect(await made).toBe("organization-1");
  });

  it("forgets a line that was cut off", () => {
    const place = file();
    journalIn(place).note("done 1 file", true);
    appendFileSync(place, `["done 1 ver`);
    const again = journalIn(place);
    expect(again.has("done 1 file")).toBe(true);
    again.note("done 1 verify", true);
    expect(journalIn(place).has("done 1 verify")).toBe(true);
  });
});

describe("the moments of a plan", () => {
  const from = instant("2026-01-23T04:00:00.000Z");
  const to = instant("2026-11-23T04:00:00.000Z");

  it("go from one instant to another, one after the other", () => {
    const moments = spread(120, from, to);
    expect(moments).toHaveLength(120);
    expect(moments).toEqual(moments.toSorted());
    expect(new Set(moments).size).toBe(120);
    expect(moments[0]).toBe(from);
    expect(moments.every((one) => one < to)).toBe(true);
    expect(new Set(moments.map((one) => one.slice(0, 7))).size).toBe(11);
  });

  it("lie ahead of a clock that shows the present, and stay the same when they are asked for again", async () => {
    const journal = journalIn(file());
    const clock = handClock(new Date().toISOString());
    const moments = await momentsFor({ moments: 60 }, clock, 10, journal);
    expect(moments[0]).toBe(clock.now());
    clock.advance(1000);
    expect(await momentsFor({ moments: 60 }, clock, 10, journal)).toEqual(moments);
  });

  it("end at the present where the clock was put into the past", async () => {
    const clock = handClock("2020-01-23T04:00:00.000Z");
    const moments = await momentsFor({ moments: 60 }, clock, 10, journalIn(file()));
    const last = moments.at(-1) ?? "";
    expect(last > "2026-01-01" && last < new Date().toISOString()).toBe(true);
  });
});
