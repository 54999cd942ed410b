import type { CaseId } from "#shared/cases/entry.ts";
import { addDays, dayOf, nextDay, type Day } from "#shared/law/dates.ts";
import type { Clock } from "#shared/store/ports.ts";
import type { CasePage, Place, Watch } from "#shared/store/watch.ts";

interface Needs {
  readonly clock: Clock;
  readonly watch: Pick<Watch, "page" | "place" | "moveTo">;
  /** Looks at one case; answers whether everything could be done. */
  readonly look: (caseId: CaseId) => Promise<boolean>;
  readonly goesOn: () => boolean;
}

export interface Walked {
  readonly looked: number;
  readonly failed: number;
  /** Whether it came up to today; otherwise it goes on from where it is another time. */
  readonly isWhole: boolean;
}

/** Cases that are looked at side by side. */
const pageSize = 10;

/** Where no watcher has been yet, it looks so far back: its schedule may have been off at first. */
const firstLookBackDays = 366;

/** A place on the way. */
type Underway = Place & Required<Pick<Place, "began">>;

const setOut = (place: Place | undefined, today: Day): Underway => {
  const from = place ?? { day: addDays(today, -firstLookBackDays) };
  return { ...from, began: from.began ?? today };
};

const beyond = ({ day, began, left }: Underway, { next }: CasePage, failed: number): Underway => {
  const behind = left ?? (failed > 0 ? day : undefined);
  return {
    day: next === undefined ? nextDay(day) : day,
    began,
    ...(next !== undefined && { after: next }),
    ...(behind !== undefined && { left: behind }),
  };
};

/**
 * Walks through the days from where the watcher is up to today, page by page, and remembers the place
 * behind every case: a day of outage loses nothing, and what is broken off goes on from there.
 *
 * Whoever adds a case to a list adds it to that of the day or a later one, but may be slow to do so or
 * add it behind the walker: so the next walk sets out on the day before this one did, or on the first
 * day on which something could not be done. What was done is on no list any more.
 */
export const walkDays = async ({ clock, watch, look, goesOn }: Needs): Promise<Walked> => {
  const today = dayOf(clock.now());
  let place = setOut(await watch.place(), today);
  let [looked, failed] = [0, 0];
  while (place.day <= today) {
    if (!goesOn()) {
      await watch.moveTo(place);
      return { looked, failed, isWhole: false };
    }
    const page = await watch.page(place.day, pageSize, place.after);
    const done = await Promise.all(page.cases.map(look));
    const undone = done.filter((one) => !one).length;
    looked += done.length;
    failed += undone;
    place = beyond(place, page, undone);
    if (done.length > 0) await watch.moveTo(place);
  }
  await watch.moveTo({ day: place.left ?? addDays(place.began, -1) });
  return { looked, failed, isWhole: true };
};
