import { describe, expect, it } from "vitest";
import { walkDays } from "#functions/watch-terms/walk-days.ts";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { addDays, type Day } from "#shared/law/dates.ts";
import { handClock } from "#test/fakes/clock.ts";
import { memoryWatch } from "#test/fakes/watch.ts";
import { day } from "./office.ts";

const caseOf = (number: number): CaseId =>
  caseIdSchema.parse(`organization-${String(number).padStart(12, "0")}`);

/** It is 23 November 2026. */
const today = day("2026-11-23");

const open = () => {
  const watch = memoryWatch();
  const clock = handClock();
  const looked: CaseId[] = [];
  const put = (number: number, next: Day, version = 1) =>
    watch.keep(caseOf(number), {
      version,
      today,
      next,
      isOpen: true,
      erasure: 0,
      isErased: false,
    });
  /** What is done leaves its day. */
  const done = (caseId: CaseId) =>
    watch.keep(caseId, {
      version: 2,
      today,
      next: undefined,
      isOpen: false,
      erasure: 0,
      isErased: false,
    });
  /** What was laid with a case is looked at once, on its day. */
  const files: [CaseId, Day][] = [];
  const lookAtFiles = async (caseId: CaseId, on: Day) => {
    files.push([caseId, on]);
    await watch.seen(caseId, on);
    return true;
  };
  const walk = (
    pages = Infinity,
    look?: (caseId: CaseId) => Promise<boolean>,
    filesToo: typeof lookAtFiles = lookAtFiles,
  ) => {
    let left = pages;
    return walkDays({
      lookAtFiles: filesToo,
      clock,
      watch,
      look:
        look ??
        (async (caseId) => {
          looked.push(caseId);
          await done(caseId);
          return true;
        }),
      goesOn: () => {
        left -= 1;
        return left >= 0;
      },
    });
  };
  return { watch, clock, looked, files, put, done, walk };
};

describe("walking through the days", () => {
  it("looks up to a year back where nobody was before", async () => {
    const { looked, put, walk } = open();
    await put(1, addDays(today, -366));
    await put(2, today);
    await put(3, addDays(today, 1));
    expect(await walk()).toEqual({ looked: 2, failed: 0, isWhole: true });
    expect(looked).toEqual([caseOf(1), caseOf(2)]);
  });

  it("sets out on the day before the last walk did, whatever day it has become on the way", async () => {
    const { watch, clock, walk, put } = open();
    for (let number = 1; number <= 25; number += 1) await put(number, today);
    await watch.moveTo({ day: today });
    expect((await walk(1)).isWhole).toBe(false);
    clock.moveTo("2026-11-26T04:00:00.000Z");
    expect((await walk()).isWhole).toBe(true);
    expect(await watch.place()).toEqual({ day: "2026-11-22" });
    await walk();
    expect(await watch.place()).toEqual({ day: "2026-11-25" });
  });

  it("comes to a case that was added behind it on its next walk", async () => {
    const { watch, clock, looked, walk, put } = open();
    for (let number = 101; number <= 125; number += 1) await put(number, today);
    await watch.moveTo({ day: today });
    await walk(1);
    await put(1, today);
    clock.moveTo("2026-11-26T04:00:00.000Z");
    await walk();
    expect(looked).not.toContain(caseOf(1));
    await walk();
    expect(looked).toContain(caseOf(1));
  });

  it("sets out on the first day on which something could not be done", async () => {
    const { watch, clock, walk, put, done } = open();
    await put(1, addDays(today, -3));
    await put(2, addDays(today, -1));
    await watch.moveTo({ day: addDays(today, -5) });
    const failing = async (caseId: CaseId) => {
      if (caseId === caseOf(1)) return false;
      await done(caseId);
      return true;
    };
    expect(await walk(Infinity, failing)).toEqual({ looked: 2, failed: 1, isWhole: true });
    expect(await watch.place()).toEqual({ day: "2026-11-20" });
    clock.moveTo("2026-12-24T04:00:00.000Z");
    await walk();
    expect(await watch.place()).toEqual({ day: "2026-12-23" });
  });

  it("remembers a failure over an interruption", async () => {
    const { watch, walk, put } = open();
    for (let number = 1; number <= 12; number += 1) await put(number, addDays(today, -2));
    await watch.moveTo({ day: addDays(today, -2) });
    await walk(1, async () => false);
    expect(await watch.place()).toMatchObject({ left: "2026-11-21", after: caseOf(10) });
    await walk();
    expect(await watch.place()).toEqual({ day: "2026-11-21" });
  });

  it("stands still where the clock has gone back", async () => {
    const { watch, walk } = open();
    await watch.moveTo({ day: addDays(today, 5) });
    expect(await walk()).toEqual({ looked: 0, failed: 0, isWhole: true });
    expect(await watch.place()).toEqual({ day: "2026-11-22" });
  });
});

describe("the files of a day", () => {
  it("are looked at on that day and on none before it, all of them", async () => {
    const { watch, clock, files, walk } = open();
    await watch.moveTo({ day: today });
    for (let number = 1; number <= 25; number += 1) {
      await watch.expect(caseOf(number), addDays(today, 1));
    }
    expect(await walk()).toEqual({ looked: 0, failed: 0, isWhole: true });
    clock.moveTo("2026-11-24T04:00:00.000Z");
    expect(await walk()).toEqual({ looked: 25, failed: 0, isWhole: true });
    expect(new Set(files.map(([caseId]) => caseId)).size).toBe(25);
    expect(new Set(files.map(([, on]) => on))).toEqual(new Set([addDays(today, 1)]));
    await walk();
    expect(files).toHaveLength(25);
  });

  it("are gone on with where time ran out", async () => {
    const { watch, files, walk } = open();
    await watch.moveTo({ day: today });
    for (let number = 1; number <= 25; number += 1) await watch.expect(caseOf(number), today);
    let runs = 0;
    while (!(await walk(2)).isWhole) runs += 1;
    expect(runs).toBeGreaterThan(0);
    expect(files).toHaveLength(25);
  });

  it("that could not be looked at are come back to, however late", async () => {
    const { watch, clock, files, walk, put } = open();
    await watch.moveTo({ day: addDays(today, -5) });
    await watch.expect(caseOf(1), addDays(today, -4));
    await watch.expect(caseOf(2), addDays(today, -4));
    await put(3, addDays(today, -2));
    const failing = async (caseId: CaseId, on: Day) => {
      if (caseId === caseOf(1)) return false;
      await watch.seen(caseId, on);
      return true;
    };
    expect(await walk(Infinity, undefined, failing)).toMatchObject({ looked: 3, failed: 1 });
    expect(await watch.place()).toEqual({ day: addDays(today, -4) });
    clock.moveTo("2026-12-24T04:00:00.000Z");
    await walk();
    expect(files).toEqual([[caseOf(1), addDays(today, -4)]]);
  });
});
