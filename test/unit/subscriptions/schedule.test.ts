import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { epochMilliseconds } from "#shared/law/dates.ts";
import {
  nextAttempt,
  pauseAfter,
  retryAfterSeconds,
  schedule,
} from "#shared/subscriptions/schedule.ts";
import { instant } from "#test/fakes/clock.ts";

const now = instant("2026-11-23T04:00:00.000Z");
const secondsTo = (later: ReturnType<typeof nextAttempt>) =>
  later === undefined ? undefined : (epochMilliseconds(later) - epochMilliseconds(now)) / 1000;

const anyFraction = fc.double({ min: 0, max: 1, noNaN: true });

describe("the schedule of Standard Webhooks", () => {
  it("is the one that is published: at once, then ever later, for 75 hours", () => {
    const since = schedule.map((_, place) =>
      schedule.slice(0, place + 1).reduce((sum, delay) => sum + delay, 0),
    );
    const published = [
      "00:00:00",
      "00:00:05",
      "00:05:05",
      "00:35:05",
      "02:35:05",
      "07:35:05",
      "17:35:05",
      "31:35:05",
      "51:35:05",
      "75:35:05",
    ].map((text) => text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0));
    expect(since).toEqual(published);
  });

  it("adds up to a tenth to every delay, and ends after the tenth attempt", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), anyFraction, (failed, fraction) => {
        const delay = schedule[failed] ?? 0;
        const seconds = secondsTo(nextAttempt(failed, now, fraction)) ?? 0;
        expect(seconds).toBeGreaterThanOrEqual(delay);
        expect(seconds).toBeLessThanOrEqual(Math.ceil(delay * 1.1));
      }),
    );
    expect(nextAttempt(10, now, 0)).toBeUndefined();
  });

  it("waits longer where the receiver asks for it, never shorter", () => {
    expect(secondsTo(nextAttempt(1, now, 0, 600))).toBe(600);
    expect(secondsTo(nextAttempt(2, now, 0, 10))).toBe(300);
  });
});

describe("Retry-After", () => {
  it.each([
    ["120", 120],
    [" 0 ", 0],
    ["Mon, 23 Nov 2026 04:02:00 GMT", 120],
    ["Mon, 23 Nov 2026 03:00:00 GMT", 0],
    ["999999", 24 * 3600],
    ["Tue, 23 Nov 2027 04:00:00 GMT", 24 * 3600],
    ["soon", undefined],
    ["-5", undefined],
    ["1e3", undefined],
    ["Mon, 23 Foo 2026 04:02:00 GMT", undefined],
    ["Mon, 99 Nov 2026 04:02:00 GMT", undefined],
    ["2026-11-23T04:02:00Z", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s asks to wait %s seconds", (text, seconds) => {
    expect(retryAfterSeconds(text, now)).toBe(seconds);
  });
});

describe("a receiver that seems to be away", () => {
  it("is left alone for five seconds at first and five minutes at most, but for what it asks for", () => {
    expect([1, 2, 3, 6, 7, 50].map((failures) => secondsTo(pauseAfter(failures, now, 0)))).toEqual([
      5, 10, 20, 160, 300, 300,
    ]);
    expect(secondsTo(pauseAfter(1, now, 1, 3600))).toBe(3960);
  });
});
