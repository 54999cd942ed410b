// The clock of the console: what time it is where the cases are.
import { describe, expect, it } from "vitest";
import { clockBy } from "../../../console/api/clock.ts";

const noon = Date.parse("2026-11-23T12:00:00Z");
const after = (date: string | null, age?: string): number => {
  const clock = clockBy(() => noon);
  clock.hear(new Headers({ ...(date !== null && { date }), ...(age !== undefined && { age }) }));
  return clock.now() - noon;
};

describe("the clock of the console", () => {
  it("is the machine's until an answer has told another time", () => {
    expect(clockBy(() => noon).now()).toBe(noon);
    expect(after("Mon, 23 Nov 2026 12:00:40 GMT")).toBe(0);
    expect(after("Mon, 23 Nov 2026 12:05:00 GMT")).toBe(300_000);
    expect(after("Sun, 23 Nov 2025 12:00:00 GMT")).toBe(-365 * 86_400_000);
  });

  it("counts how long an answer was kept on the way", () => {
    expect(after("Mon, 23 Nov 2026 11:30:00 GMT", "1800")).toBe(0);
  });

  it("takes nothing for a time that is none", () => {
    expect(after(null)).toBe(0);
    expect(after("soon")).toBe(0);
    expect(after("Mon, 23 Nov 2026 12:05:00 GMT", "long")).toBe(0);
  });

  it("goes by the last answer", () => {
    const clock = clockBy(() => noon);
    clock.hear(new Headers({ date: "Tue, 23 Nov 2027 12:00:00 GMT" }));
    clock.hear(new Headers({ date: "Mon, 23 Nov 2026 12:00:01 GMT" }));
    expect(clock.now()).toBe(noon);
  });
});
