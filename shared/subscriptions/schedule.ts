// When an event that was not taken is sent again: the schedule that Standard Webhooks publishes, with
// jitter, and later where the receiver asks for it.
import { epochMilliseconds, instantSchema, secondsAfter, type Instant } from "#shared/law/dates.ts";

const minute = 60;
const hour = 60 * minute;

/** Seconds from one attempt to the next; the first comes at once. */
export const schedule: readonly number[] = [
  0,
  5,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

/** Up to this part of a delay is added, so that what failed together does not come back together. */
const jitter = 0.1;

const jittered = (seconds: number, fraction: number): number =>
  Math.ceil(seconds) + Math.ceil(seconds * jitter * fraction);

/** Nobody puts an attempt off further than the schedule itself does. */
const mostRetryAfter = 24 * hour;

const months = "JanFebMarAprMayJunJulAugSepOctNovDec";

/** A moment of HTTP (RFC 9110), such as "Sun, 22 Nov 2026 07:00:00 GMT". */
const httpDate = (text: string): Instant | undefined => {
  const [, day, month = "", year, time] =
    /^\w{3}, (\d\d) (\w{3}) (\d{4}) (\d\d:\d\d:\d\d) GMT$/.exec(text) ?? [];
  const place = months.indexOf(month);
  if (day === undefined || place < 0 || place % 3 !== 0) return undefined;
  const number = String(place / 3 + 1).padStart(2, "0");
  return instantSchema.safeParse(`${year}-${number}-${day}T${time}.000Z`).data;
};

/** Seconds that a `Retry-After` asks to wait, at most a day; undefined where it says nothing. */
export const retryAfterSeconds = (text: string | undefined, now: Instant): number | undefined => {
  if (text === undefined) return undefined;
  const at = httpDate(text.trim());
  const seconds = /^\d{1,9}$/.test(text.trim())
    ? Number(text.trim())
    : at && (epochMilliseconds(at) - epochMilliseconds(now)) / 1000;
  return seconds === undefined ? undefined : Math.min(mostRetryAfter, Math.max(0, seconds));
};

/**
 * When the next attempt is due after so many that failed, the last of them now; undefined where the
 * schedule is at its end, after 75 hours. `fraction` is from 0 to 1.
 */
export const nextAttempt = (
  failed: number,
  now: Instant,
  fraction: number,
  retryAfter = 0,
): Instant | undefined => {
  const delay = schedule[failed];
  if (delay === undefined) return undefined;
  return secondsAfter(now, jittered(Math.max(delay, retryAfter), fraction));
};

const mostPause = 5 * minute;

/**
 * How long a receiver that seems to be away is left alone before one event tries it again: between
 * five seconds and five minutes, or longer where it asks for it.
 */
export const pauseAfter = (
  failures: number,
  now: Instant,
  fraction: number,
  retryAfter = 0,
): Instant => {
  const doubled = Math.min(mostPause, 5 * 2 ** Math.min(failures - 1, 10));
  return secondsAfter(now, jittered(Math.max(doubled, retryAfter), fraction));
};
