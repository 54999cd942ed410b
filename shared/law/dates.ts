// Days and instants of the law. The only file of the pure core that touches `Date`, so that the
// question "which day is it there?" has one answer: UTC+5, the one time zone of the country since
// 1 March 2024. Earlier instants are read in the same fixed offset, although the east of the country
// then kept UTC+6: one function, one zone, and no dependence on the runtime's time-zone data.
import * as z from "zod";

const offset = "+05:00";
const offsetInMilliseconds = 5 * 60 * 60 * 1000;
const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** A calendar day as "YYYY-MM-DD". A day that does not exist (2026-02-30) is refused. */
export const daySchema = z.iso.date().brand<"Day">();

/** A calendar day in the country's time zone; days order as their texts do. */
export type Day = z.infer<typeof daySchema>;

/** A moment as "YYYY-MM-DDThh:mm:ss.sssZ": UTC with exactly three digits of milliseconds. */
export const instantSchema = z.iso.datetime({ precision: 3 }).brand<"Instant">();

/** A moment in UTC; instants order as their texts do. Never compare one with a `Day`. */
export type Instant = z.infer<typeof instantSchema>;

export const weekdays = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
] as const;

export type Weekday = (typeof weekdays)[number];

/** The instant that lies this many milliseconds after 1970-01-01T00:00:00.000Z. */
export function instantAt(milliseconds: number): Instant {
  return instantSchema.parse(new Date(milliseconds).toISOString());
}

/** Milliseconds between 1970-01-01T00:00:00.000Z and the instant. */
export function epochMilliseconds(instant: Instant): number {
  return Date.parse(instant);
}

/** The moment so many seconds after an instant. */
export function secondsAfter(instant: Instant, seconds: number): Instant {
  return instantAt(Date.parse(instant) + seconds * 1000);
}

/** The instant that a text in ISO 8601 with an offset names; throws for one that names none. */
export function momentAt(text: string): Instant {
  return instantAt(Date.parse(text));
}

/** Whole seconds between 1970-01-01T00:00:00Z and the moment `days` times 24 hours after the instant. */
export function epochSecondsAfter(instant: Instant, days: number): number {
  return Math.floor((Date.parse(instant) + days * dayInMilliseconds) / 1000);
}

/** The day it is in the country (UTC+5) at an instant. */
export function dayOf(instant: Instant): Day {
  return dayAtUtc(Date.parse(instant) + offsetInMilliseconds);
}

/** The last instant of a day: 23:59:59.999 at UTC+5, rendered in UTC (G03). */
export function endOfDay(day: Day): Instant {
  return instantAt(Date.parse(`${day}T23:59:59.999${offset}`));
}

/** Whether a day is already over at an instant: the way to hold a day without a time against a time. */
export function isOver(day: Day, at: Instant): boolean {
  return endOfDay(day) < at;
}

export function nextDay(day: Day): Day {
  return addDays(day, 1);
}

/** The day `count` calendar days later; a negative count goes back. */
export function addDays(day: Day, count: number): Day {
  return dayAtUtc(Date.parse(day) + count * dayInMilliseconds);
}

/**
 * The same day of the month `count` months later, or the last day of that month where it is shorter
 * (2026-01-31 and one month: 2026-02-28).
 */
export function addMonths(day: Day, count: number): Day {
  const start = new Date(day);
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + count];
  // Day 0 of the following month is the last day of this one.
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayAtUtc(Date.UTC(year, month, Math.min(start.getUTCDate(), lastOfMonth)));
}

export function weekdayOf(day: Day): Weekday {
  const weekday = weekdays[new Date(day).getUTCDay()];
  if (weekday === undefined) throw new Error(`${day} has no weekday`);
  return weekday;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The earlier of two days, or of two instants; a mixture does not compile. */
export function earlierOf<Time extends Day | Instant>(one: Time, other: NoInfer<Time>): Time {
  return other < one ? other : one;
}

function dayAtUtc(milliseconds: number): Day {
  return daySchema.parse(new Date(milliseconds).toISOString().slice(0, 10));
}
