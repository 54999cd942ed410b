import { describe, expect, it } from "vitest";
import { currentCalendarFrom } from "#shared/adapters/calendar.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { readCalendarInUse } from "#shared/store/calendar-in-use.ts";
import type { Reference, ReferenceStore } from "#shared/store/reference.ts";
import { handClock, instant } from "#test/fakes/clock.ts";

const imported = (version: string, importedAt = "2026-11-23T04:00:00.000Z"): Reference => ({
  version,
  importedAt: instant(importedAt),
  content: { ...kazakhstanCalendar, version },
});

const open = () => {
  let current: Reference | undefined;
  let reads = 0;
  let broken = false;
  const reference: Pick<ReferenceStore, "current"> = {
    current: async (kind) => {
      reads += 1;
      if (broken) throw new Error("no table");
      return kind === "calendar" ? current : undefined;
    },
  };
  const clock = handClock();
  const calendar = currentCalendarFrom(reference, clock);
  return {
    reference,
    clock,
    calendar,
    versionNow: async () => (await calendar()).version,
    reads: () => reads,
    put: (next: Reference | undefined) => {
      current = next;
    },
    breakDown: (isBroken: boolean) => {
      broken = isBroken;
    },
  };
};

describe("the calendar that a deployment counts by", () => {
  it("is the shipped one until one is imported", async () => {
    const { reference, put } = open();
    expect((await readCalendarInUse(reference)).calendar).toBe(kazakhstanCalendar);
    put(imported("KZ-2027"));
    expect((await readCalendarInUse(reference)).calendar.version).toBe("KZ-2027");
  });

  it("is never guessed where the imported one cannot be read", async () => {
    const { reference, put } = open();
    put({ ...imported("KZ-2027"), content: { version: "KZ-2027" } });
    await expect(readCalendarInUse(reference)).rejects.toThrow(/KZ-2027/);
  });

  it("is told from every other by what is in it and by when it came into use", async () => {
    const { reference, put } = open();
    const idOf = async (one: Reference | undefined) => {
      put(one);
      return (await readCalendarInUse(reference)).id;
    };
    const ids = [
      await idOf(undefined),
      await idOf(imported("KZ-2027")),
      await idOf(imported("KZ-2027", "2026-11-24T04:00:00.000Z")),
      await idOf(imported("KZ-2028")),
    ];
    expect(new Set(ids).size).toBe(4);
    expect(await idOf(imported("KZ-2027"))).toBe(ids[1]);
  });
});

describe("the calendar in a warm container", () => {
  it("is read once in five minutes, also by many at once, and is the same object", async () => {
    const { calendar, clock, reads } = open();
    const [first, second] = await Promise.all([calendar(), calendar()]);
    clock.advance(299);
    expect(await calendar()).toBe(first);
    expect(second).toBe(first);
    expect(reads()).toBe(1);
  });

  it("is the new one five minutes after it was imported", async () => {
    const { versionNow, clock, put } = open();
    await versionNow();
    put(imported("KZ-2027"));
    expect(await versionNow()).toBe(kazakhstanCalendar.version);
    clock.advance(300);
    expect(await versionNow()).toBe("KZ-2027");
  });

  it("is the new one at once for whoever knows of an instant at which it was in use", async () => {
    const { calendar, versionNow, clock, put, reads } = open();
    await versionNow();
    clock.advance(60);
    put(imported("KZ-2027"));
    const since = clock.now();
    clock.advance(1);
    expect((await calendar(since)).version).toBe("KZ-2027");
    expect((await calendar(since)).version).toBe("KZ-2027");
    expect(reads()).toBe(2);
  });

  it("is asked for again after a fault", async () => {
    const { versionNow, breakDown } = open();
    breakDown(true);
    await expect(versionNow()).rejects.toThrow("no table");
    breakDown(false);
    expect(await versionNow()).toBe(kazakhstanCalendar.version);
  });
});
