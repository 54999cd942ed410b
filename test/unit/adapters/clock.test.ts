import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { beginAt, clockFileOf, clockOf, setClock } from "#infra/local/clock.ts";
import { aheadInFile, clockAhead, systemClock } from "#shared/adapters/clock.ts";
import { epochMilliseconds } from "#shared/law/dates.ts";
import { instant } from "#test/fakes/clock.ts";

const folder = mkdtempSync(join(tmpdir(), "clock-"));
const cloud = { folder };

afterEach(() => rmSync(clockFileOf(cloud), { force: true }));

/** How far a clock is from another moment, in seconds. */
const apart = (one: string, other: number) =>
  Math.abs(epochMilliseconds(instant(one)) - other) / 1000;

describe("the clock", () => {
  it("is that of the machine where nothing else is set", () => {
    expect(apart(systemClock.now(), Date.now())).toBeLessThan(1);
  });

  it("is ahead by what it is told, and behind by less than nothing", () => {
    expect(apart(clockAhead(() => 3_600_000).now(), Date.now() + 3_600_000)).toBeLessThan(1);
    expect(apart(clockAhead(() => -3_600_000).now(), Date.now() - 3_600_000)).toBeLessThan(1);
  });

  it("heeds a file while it says a whole number", () => {
    expect(aheadInFile(clockFileOf(cloud))).toBe(0);
    writeFileSync(clockFileOf(cloud), "86400000\n");
    expect(aheadInFile(clockFileOf(cloud))).toBe(86_400_000);
    writeFileSync(clockFileOf(cloud), "a day");
    expect(aheadInFile(clockFileOf(cloud))).toBe(0);
  });

  it("of a local cloud can be set, and goes on from there, but never back", () => {
    beginAt(cloud, instant("2026-01-23T04:00:00.000Z"));
    const from = epochMilliseconds(instant("2026-01-23T04:00:00.000Z"));
    expect(apart(clockOf(cloud).now(), from)).toBeLessThan(1);
    setClock(cloud, instant("2026-02-01T04:00:00.000Z"));
    expect(clockOf(cloud).now() >= instant("2026-02-01T04:00:00.000Z")).toBe(true);
    expect(() => setClock(cloud, instant("2026-01-31T04:00:00.000Z"))).toThrow("not set back");
  });
});
