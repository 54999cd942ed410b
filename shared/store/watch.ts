// The read model by the day something is due: a port.
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import type { Watched } from "#shared/cases/watched.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import type { Day, Instant } from "#shared/law/dates.ts";

/** The cases with which files were laid, and that may not have come to be, to be looked at on a day. */
export interface FilesOn {
  readonly filesOn: Day;
}

/** What the partitions of those lists begin with; whoever lays files with cases may write there alone. */
export const filesToLookAt = "files#";

/** A list that cases stand in: those to be looked at on a day, or those in which a term runs. */
export type WatchList = Day | "open" | FilesOn;

export interface CasePage {
  readonly cases: readonly CaseId[];
  /** After which case the next page begins, if there may be one. */
  readonly next: CaseId | undefined;
}

/** What the read model wants to know of a case. */
export interface WatchedCase extends Watched {
  /** The length of its history; what is known of an older one changes nothing. */
  readonly version: number;
  /** The entry that erased it last, 0 for none: it stays on today's list until that is carried through. */
  readonly erasure: number;
  /** Whether everything of that erasure is carried through. */
  readonly isErased: boolean;
}

/** How far the watcher has come: on its way through the days, or before it sets out again. */
export interface Place {
  readonly day: Day;
  readonly after?: CaseId;
  /** The day it was when it set out. */
  readonly began?: Day;
  /** The first day on which something could not be done. */
  readonly left?: Day;
}

/**
 * A change of calendars that the open cases are held against once more: a case that was filed before it
 * and relayed only after it was on no list when they were held against it first.
 */
export interface LateCount {
  readonly id: string;
  readonly before: WorkCalendar;
  readonly after: WorkCalendar;
  /** When the later one came into use; absent where nobody knows. */
  readonly since?: Instant;
  /** From when on everything that happened before is relayed. */
  readonly again: Instant;
}

/** The calendar by which the terms of all open cases are on record, and how far they are with the next one. */
export interface Counted {
  readonly id: string;
  readonly calendar: WorkCalendar;
  readonly towards?: { readonly id: string; readonly after?: CaseId; readonly failed: boolean };
  /** In the order in which the calendars came. */
  readonly late?: readonly LateCount[];
}

/** The days on which cases are to be looked at, and where the one who looks stands. */
export interface Watch {
  /**
   * Brings the lists up to a version of a case; an older version changes nothing. Whoever found the
   * case on the list of a day says so: what somebody who crashed left behind goes then, too.
   */
  readonly keep: (caseId: CaseId, watched: WatchedCase, found?: Day) => Promise<void>;
  /** Has somebody look, on a day, at the files that lie with a case, whether or not it comes to be. */
  readonly expect: (caseId: CaseId, day: Day) => Promise<void>;
  /** The files of that day's list that lie with a case were looked at. */
  readonly seen: (caseId: CaseId, day: Day) => Promise<void>;
  /** A part of a list, in the order of the cases' ids. */
  readonly page: (list: WatchList, limit: number, after: CaseId | undefined) => Promise<CasePage>;
  /** The entry of the last erasure that is known to be carried through, 0 for none. */
  readonly erased: (caseId: CaseId) => Promise<number>;
  readonly place: () => Promise<Place | undefined>;
  readonly moveTo: (place: Place) => Promise<void>;
  readonly counted: () => Promise<Counted | undefined>;
  readonly count: (counted: Counted) => Promise<void>;
}

const erases = ({ events }: Entry): boolean => events.some(({ type }) => type === "erased");

/** The sequence number of the entry that erased a case last, 0 for none (R377-35, L114-4.1.2). */
export const erasureIn = (entries: readonly Entry[]): number =>
  entries.findLast(erases)?.sequence ?? 0;
