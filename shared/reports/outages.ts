// Outages of state systems counted by system and month: how many, and in how many minutes (docs/adr/0056).
import { stateSystems, type StateSystem } from "#shared/checks/systems.ts";
import {
  addDays,
  addMonths,
  daySchema,
  endOfDay,
  epochMilliseconds,
  type Instant,
} from "#shared/law/dates.ts";
import type { Outage } from "#shared/operations/outage.ts";
import { monthsOf, type Month } from "./figures.ts";

/** How many outages touch a period, and in how many of its minutes at least one of them lasted. */
export interface OutageNumber {
  readonly outages: number;
  readonly minutes: number;
}

export interface OutageRow {
  readonly year: OutageNumber;
  readonly months: readonly (OutageNumber & { readonly month: Month })[];
}

/** The minutes from one to another, which is not in it, counted since 1970. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const minute = 60_000;

/**
 * The minutes that an outage lasted in; the one that it began in and the one that it ended in count whole, so that the
 * minutes of months add up to those of their year. What has no end yet has lasted until now.
 */
const stretchOf = ({ since, until }: Outage, now: Instant): Stretch => {
  const from = Math.floor(epochMilliseconds(since) / minute);
  const to = Math.ceil(epochMilliseconds(until ?? now) / minute);
  return { from, to: Math.max(to, from + 1) };
};

/** The first minute of a day in the country. */
const beginningOf = (day: string): number =>
  Math.ceil(epochMilliseconds(endOfDay(addDays(daySchema.parse(day), -1))) / minute);

const firstDayOf = (period: string): string =>
  period.length === 4 ? `${period}-01-01` : `${period}-01`;

/** A month or a year, in the time of the country. */
const stretchOfPeriod = (period: Month | string): Stretch => {
  const first = daySchema.parse(firstDayOf(period));
  const next = addMonths(first, period.length === 4 ? 12 : 1);
  return { from: beginningOf(first), to: beginningOf(next) };
};

const within = (one: Stretch, { from, to }: Stretch): Stretch => ({
  from: Math.max(one.from, from),
  to: Math.min(one.to, to),
});

const lengthOf = ({ from, to }: Stretch): number => Math.max(0, to - from);

/** How many minutes lie in any of these: one that lies in two of them counts once. */
const unionOf = (stretches: readonly Stretch[]): number => {
  let minutes = 0;
  let covered = -Infinity;
  for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from)) {
    minutes += lengthOf({ from: Math.max(from, covered), to });
    covered = Math.max(covered, to);
  }
  return minutes;
};

/** How many minutes an outage lasted, or has lasted so far. */
export const minutesOf = (outage: Outage, now: Instant): number => lengthOf(stretchOf(outage, now));

/** Those that lasted in a month or year, in the order in which they are given. */
export const outagesIn = (
  outages: readonly Outage[],
  period: Month | string,
  now: Instant,
): readonly Outage[] =>
  outages.filter((one) => lengthOf(within(stretchOf(one, now), stretchOfPeriod(period))) > 0);

const numberIn = (
  outages: readonly Outage[],
  period: Month | string,
  now: Instant,
): OutageNumber => {
  const touching = outagesIn(outages, period, now);
  const whole = stretchOfPeriod(period);
  return {
    outages: touching.length,
    minutes: unionOf(touching.map((one) => within(stretchOf(one, now), whole))),
  };
};

const rowOf = (outages: readonly Outage[], year: string, now: Instant): OutageRow => ({
  year: numberIn(outages, year, now),
  months: monthsOf(year).map((month) => ({ month, ...numberIn(outages, month, now) })),
});

/** The outages of a year: of all systems together, where a minute in which two were down counts once, and of each. */
export const outageRowsOf = (
  outages: readonly Outage[],
  year: string,
  now: Instant,
): {
  readonly total: OutageRow;
  readonly systems: readonly (OutageRow & { readonly system: StateSystem })[];
} => ({
  total: rowOf(outages, year, now),
  systems: stateSystems.map((system) => ({
    system,
    ...rowOf(
      outages.filter((one) => one.system === system),
      year,
      now,
    ),
  })),
});
