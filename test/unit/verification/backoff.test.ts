import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { retryAfter } from "#shared/verification/backoff.ts";

describe("the time until a question is asked again", () => {
  it("doubles at most with every attempt, up to fifteen minutes", () => {
    const most = [1, 2, 3, 4, 5, 6, 7, 500].map((attempt) => retryAfter(attempt, 30, 1));
    expect(most).toEqual([30, 60, 120, 240, 480, 900, 900, 900]);
  });

  it("is anywhere between one second and that", () => {
    const anyFraction = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), anyFraction, (attempt, fraction) => {
        const seconds = retryAfter(attempt, 30, fraction);
        expect(Number.isInteger(seconds)).toBe(true);
        expect(seconds).toBeGreaterThanOrEqual(1);
        expect(seconds).toBeLessThanOrEqual(retryAfter(attempt, 30, 1));
      }),
    );
  });
});
