import { describe, expect, it } from "vitest";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { dayOf, endOfDay, momentAt } from "#shared/law/dates.ts";
import { countdownOf } from "#shared/worklist/countdown.ts";

const due = endOfDay(dayOf(momentAt("2026-11-27T08:00:00Z")));
const since = momentAt("2026-11-23T04:00:00Z");
const at = (day: string, time = "10:00:00") =>
  countdownOf({ due, since }, momentAt(`${day}T${time}+05:00`), kazakhstanCalendar);

describe("the countdown of a task that is due on Friday", () => {
  it("G03: counts working days after today, the last one included", () => {
    expect(at("2026-11-23")).toEqual({ left: 4, total: 4, overdue: false });
    expect(at("2026-11-26")).toEqual({ left: 1, total: 4, overdue: false });
    expect(at("2026-11-27", "23:59:59")).toEqual({ left: 0, total: 4, overdue: false });
  });

  it("is overdue from the end of the last day on, though no working day has passed over the weekend", () => {
    expect(at("2026-11-28")).toEqual({ left: 0, total: 4, overdue: true });
    expect(at("2026-11-30")).toEqual({ left: -1, total: 4, overdue: true });
    expect(at("2026-12-02").left).toBe(-3);
  });

  it("tells no whole where nobody knows when it began", () => {
    expect(countdownOf({ due }, momentAt("2026-11-27T05:00:00Z"), kazakhstanCalendar)).toEqual({
      left: 0,
      overdue: false,
    });
  });
});
