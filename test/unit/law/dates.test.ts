import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  daySchema,
  earlierOf,
  endOfDay,
  epochMilliseconds,
  epochSecondsAfter,
  type Instant,
  instantAt,
  instantSchema,
  isOver,
  nextDay,
  weekdayOf,
  yearOf,
} from "#shared/law/dates.ts";

const day = (text: string): Day => daySchema.parse(text);
const instant = (text: string): Instant => instantSchema.parse(text);

const anyDay = fc
  .date({ min: new Date("2018-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe("a day", () => {
  it.each(["2026-02-30", "2026-13-01", "2025-02-29", "2026-1-1", "2026-01-01T00:00:00Z", ""])(
    "that does not exist or is written otherwise is refused: %j",
    (text) => expect(daySchema.safeParse(text).success).toBe(false),
  );

  it("of a leap year exists", () => {
    expect(daySchema.safeParse("2024-02-29").success).toBe(true);
  });
});

describe("an instant", () => {
  it.each([
    "2026-03-20T05:00:00Z",
    "2026-03-20T05:00:00.000+05:00",
    "2026-03-20",
    "2026-02-30T05:00:00.000Z",
  ])("without milliseconds, in another zone or of no real day is refused: %j", (text) =>
    expect(instantSchema.safeParse(text).success).toBe(false),
  );

  it("is the same in text and in milliseconds", () => {
    expect(instantAt(0)).toBe("1970-01-01T00:00:00.000Z");
    expect(epochMilliseconds(instant("1970-01-02T00:00:00.001Z"))).toBe(86_400_001);
  });

  it("gives the epoch second of days later, rounded down", () => {
    expect(epochSecondsAfter(instant("1970-01-01T00:00:01.999Z"), 2)).toBe(172_801);
  });
});

describe("the day at an instant", () => {
  it("changes at 19:00 UTC, midnight at UTC+5", () => {
    expect(dayOf(instant("2026-03-20T18:59:59.999Z"))).toBe("2026-03-20");
    expect(dayOf(instant("2026-03-20T19:00:00.000Z"))).toBe("2026-03-21");
  });

  it("is read at UTC+5 also before the country had one time zone", () => {
    expect(dayOf(instant("2024-02-28T18:30:00.000Z"))).toBe("2024-02-28");
  });

  it("ends in its own last millisecond, whichever day it is (G03)", () => {
    expect(endOfDay(day("2026-03-20"))).toBe("2026-03-20T18:59:59.999Z");
    fc.assert(
      fc.property(anyDay, (one) => {
        const end = endOfDay(one);
        expect(dayOf(end)).toBe(one);
        expect(dayOf(instantAt(epochMilliseconds(end) + 1))).toBe(nextDay(one));
      }),
    );
  });

  it("is over only after its last millisecond", () => {
    const [last, after] = [
      instant("2026-03-20T18:59:59.999Z"),
      instant("2026-03-20T19:00:00.000Z"),
    ];
    expect(isOver(day("2026-03-20"), last)).toBe(false);
    expect(isOver(day("2026-03-20"), after)).toBe(true);
  });
});

describe("counting days", () => {
  it("crosses the ends of months, leap years and years", () => {
    expect(nextDay(day("2024-02-28"))).toBe("2024-02-29");
    expect(nextDay(day("2026-12-31"))).toBe("2027-01-01");
    expect(addDays(day("2026-01-01"), -1)).toBe("2025-12-31");
  });

  it("goes back as far as it went", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (one, count) => {
        expect(addDays(addDays(one, count), -count)).toBe(one);
      }),
    );
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-03-15", 6, "2026-09-15"],
    ["2026-10-31", 4, "2027-02-28"],
    ["2024-02-29", 24, "2026-02-28"],
  ])("%s and %i months is %s", (start, months, end) => {
    expect(addMonths(day(start), months)).toBe(end);
  });

  it("knows weekdays and years", () => {
    expect(weekdayOf(day("2025-01-05"))).toBe("sunday");
    expect(weekdayOf(day("2026-03-20"))).toBe("friday");
    expect(yearOf(day("2026-03-20"))).toBe(2026);
  });
});

describe("the earlier of two", () => {
  it("is found among days and among instants", () => {
    expect(earlierOf(day("2026-01-02"), day("2025-12-31"))).toBe("2025-12-31");
    const [one, other] = [instant("2026-01-01T00:00:00.000Z"), instant("2026-01-01T00:00:00.001Z")];
    expect(earlierOf(one, other)).toBe(one);
  });

  it("does not compile for a day and an instant", () => {
    // @ts-expect-error a day without a time has no order among instants
    expect(earlierOf(day("2026-01-01"), instant("2026-01-01T00:00:00.000Z"))).toBe("2026-01-01");
  });
});
