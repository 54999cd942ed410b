// When what is seeded happens: people work in the mornings of working days.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { journalIn } from "#infra/seed/journal.ts";
import { momentsFor, spread } from "#infra/seed/moments.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { explainDay } from "#shared/law/calendar.ts";
import { dayOf } from "#shared/law/dates.ts";
import { handClock, instant } from "#test/fakes/clock.ts";

const journal = () => journalIn(join(mkdtempSync(join(tmpdir(), "journal-")), "seed.jsonl"));

const isRising = (moments: readonly string[]): boolean =>
  moments.every((moment, place) => place === 0 || moment > (moments[place - 1] ?? ""));

const from = instant("2026-01-23T04:00:00.000Z");
const to = instant("2026-11-23T04:00:00.000Z");

describe("the moments of a plan", () => {
  const moments = spread(60, from, to);

  it("lie between two instants, one after the other", () => {
    expect(moments).toHaveLength(60);
    expect(isRising([from, ...moments, to])).toBe(true);
    expect(new Set(moments.map((one) => one.slice(0, 7))).size).toBe(10);
  });

  it("are mornings of working days", () => {
    for (const moment of moments) {
      expect(moment.slice(10)).toBe("T05:00:00.000Z");
      expect(explainDay(kazakhstanCalendar, dayOf(moment)).working).toBe(true);
    }
  });

  it("divide the time there is where turns follow too soon for that", () => {
    const close = spread(9, from, instant("2026-01-29T04:00:00.000Z"));
    expect(close).toHaveLength(9);
    expect(isRising(close)).toBe(true);
    expect([close[0], close.at(-1)]).toEqual([from, "2026-01-28T04:00:00.000Z"]);
  });

  it("lie ahead of a clock that shows the present, and stay the same when they are asked for again", async () => {
    const kept = journal();
    const clock = handClock(new Date().toISOString());
    const ahead = await momentsFor({ moments: 60 }, clock, 10, kept);
    expect(isRising([clock.now(), ...ahead])).toBe(true);
    clock.advance(1000);
    expect(await momentsFor({ moments: 60 }, clock, 10, kept)).toEqual(ahead);
  });

  it("end at the present where the clock was put into the past", async () => {
    const clock = handClock("2020-01-23T04:00:00.000Z");
    const last = (await momentsFor({ moments: 60 }, clock, 10, journal())).at(-1) ?? "";
    expect(last > "2026-01-01" && last < new Date().toISOString()).toBe(true);
  });
});
