import { epochMilliseconds, instantAt, instantSchema, type Instant } from "#shared/law/dates.ts";
import type { Clock } from "#shared/store/ports.ts";

/** A clock that stands still until a test moves it. */
export interface HandClock extends Clock {
  readonly moveTo: (instant: string) => void;
  readonly advance: (seconds: number) => void;
}

export const instant = (text: string): Instant => instantSchema.parse(text);

export const handClock = (start = "2026-11-23T04:00:00.000Z"): HandClock => {
  let now = instant(start);
  return {
    now: () => now,
    moveTo: (text) => {
      now = instant(text);
    },
    advance: (seconds) => {
      now = instantAt(epochMilliseconds(now) + seconds * 1000);
    },
  };
};
