import { epochMilliseconds, type Instant } from "#shared/law/dates.ts";
import type { Clock } from "#shared/store/ports.ts";

/** What was imported reaches a warm container after this time at the latest. */
const keptForMilliseconds = 5 * 60 * 1000;

interface Kept<T> {
  readonly readAt: number;
  readonly reading: Promise<T>;
}

/**
 * Reads something once in a few minutes, however often it is asked for; build it once per cold start.
 * With an instant: as it was then or later, for whoever knows that it had changed by then.
 */
export const keptReading = <T>(
  read: () => Promise<T>,
  clock: Clock,
): ((notBefore?: Instant) => Promise<T>) => {
  let kept: Kept<T> | undefined;

  const isGood = ({ readAt }: Kept<T>, now: number, notBefore: Instant | undefined) =>
    now - readAt < keptForMilliseconds &&
    (notBefore === undefined || epochMilliseconds(notBefore) <= readAt);

  return (notBefore) => {
    const now = epochMilliseconds(clock.now());
    if (kept !== undefined && isGood(kept, now, notBefore)) return kept.reading;
    const mine: Kept<T> = { readAt: now, reading: read() };
    kept = mine;
    // What could not be read is read again by the next one who asks.
    mine.reading.catch(() => {
      if (kept === mine) kept = undefined;
    });
    return mine.reading;
  };
};
