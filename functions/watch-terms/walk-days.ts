import type { CaseId } from "#shared/cases/entry.ts";
import { addDays, dayOf, nextDay, type Day } from "#shared/law/dates.ts";
import type { Clock } from "#shared/store/ports.ts";
import type { CasePage, Place, Watch, WatchList } from "#shared/store/watch.ts";

type Look = (caseId: CaseId, day: Day) => Promise<boolean>;

interface Needs {
  readonly clock: Clock;
  readonly watch: Pick<Watch, "page" | "place" | "moveTo">;
  /** Looks at one case of a day's list; answers whether everything could be done. */
  readonly look: Look;
  /** The same for the files that were laid with a case. */
  readonly lookAtFiles: Look;
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

const nothing: Walked = { looked: 0, failed: 0, isWhole: true };

/** What came of a part of the way. */
type Part = Omit<Walked, "isWhole"> & { readonly page: CasePage };

/** One page of a list. */
const lookThrough = async (
  watch: Pick<Watch, "page">,
  look: Look,
  { list, day, after }: { readonly list: WatchList; readonly day: Day; readonly after?: CaseId },
): Promise<Part> => {
  const page = await watch.page(list, pageSize, after);
  const done = await Promise.all(page.cases.map((caseId) => look(caseId, day)));
  return { page, looked: done.length, failed: done.filter((one) => !one).length };
};

/**
 * The files of a whole day. There is no place to remember: what was looked at is off the list, and no
 * row is added to a day that has come.
 */
const throughFiles = async (
  { watch, lookAtFiles, goesOn }: Pick<Needs, "watch" | "lookAtFiles" | "goesOn">,
  day: Day,
): Promise<Walked> => {
  let [looked, failed] = [0, 0];
  let after: CaseId | undefined;
  do {
    const from = after === undefined ? {} : { after };
    const part = await lookThrough(watch, lookAtFiles, { list: { filesOn: day }, day, ...from });
    looked += part.looked;
    failed += part.failed;
    after = part.page.next;
    if (after !== undefined && !goesOn()) return { looked, failed, isWhole: false };
  } while (after !== undefined);
  return { looked, failed, isWhole: true };
};

/**
 * Walks through the days from where the watcher is up to today, page by page, and remembers the place
 * behind every case: a day of outage loses nothing, and what is broken off goes on from there.
 *
 * Whoever adds a case to a list adds it to that of the day or a later one, but may be slow to do so or
 * add it behind the walker: so the next walk sets out on the day before this one did, or on the first
 * day on which something could not be done. What was done is on no list any more.
 */
export const walkDays = async (needs: Needs): Promise<Walked> => {
  const { clock, watch, look, goesOn } = needs;
  const today = dayOf(clock.now());
  let place = setOut(await watch.place(), today);
  let [looked, failed] = [0, 0];
  while (place.day <= today) {
    if (!goesOn()) {
      await watch.moveTo(place);
      return { looked, failed, isWhole: false };
    }
    const { day, after } = place;
    const files = after === undefined ? await throughFiles(needs, day) : nothing;
    looked += files.looked;
    failed += files.failed;
    if (!files.isWhole) continue;
    const from = after === undefined ? {} : { after };
    const part = await lookThrough(watch, look, { list: day, day, ...from });
    looked += part.looked;
    failed += part.failed;
    place = beyond(place, part.page, files.failed + part.failed);
    if (part.looked > 0) await watch.moveTo(place);
  }
  await watch.moveTo({ day: place.left ?? addDays(place.began, -1) });
  return { looked, failed, isWhole: true };
};
