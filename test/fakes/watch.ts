import type { CaseId } from "#shared/cases/entry.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import type { Desk } from "#shared/store/desk.ts";
import type { CaseStore } from "#shared/store/ports.ts";
import {
  erasureIn,
  type Counted,
  type Place,
  type Watch,
  type WatchedCase,
  type WatchList,
} from "#shared/store/watch.ts";
import { watchedCase } from "#shared/store/watched-kinds.ts";
import type { MemoryDesk } from "./desk.ts";

interface Kept {
  readonly watched: WatchedCase;
  readonly erased: number;
}

const listsOf = ({ watched, erased }: Kept): readonly (WatchList | undefined)[] => [
  watched.erasure > erased ? watched.today : watched.next,
  watched.isOpen ? "open" : undefined,
];

/** The days on which cases are to be looked at, in memory. */
export const memoryWatch = (): Watch => {
  const kept = new Map<CaseId, Kept>();
  const filed = new Map<string, Set<CaseId>>();
  let place: Place | undefined;
  let counted: Counted | undefined;
  return {
    keep: async (caseId, watched) => {
      const before = kept.get(caseId);
      if (before !== undefined && before.watched.version > watched.version) return;
      const erased = Math.max(before?.erased ?? 0, watched.isErased ? watched.erasure : 0);
      kept.set(caseId, { watched, erased });
    },
    page: async (list, limit, after) => {
      const standing =
        typeof list === "object"
          ? [...(filed.get(list.filesOn) ?? [])]
          : [...kept].filter(([, one]) => listsOf(one).includes(list)).map(([caseId]) => caseId);
      const cases = standing
        .filter((caseId) => after === undefined || caseId > after)
        .toSorted()
        .slice(0, limit);
      return { cases, next: cases.length < limit ? undefined : cases.at(-1) };
    },
    expect: async (caseId, day) => {
      filed.set(day, (filed.get(day) ?? new Set()).add(caseId));
    },
    seen: async (caseId, day) => {
      filed.get(day)?.delete(caseId);
    },
    erased: async (caseId) => kept.get(caseId)?.erased ?? 0,
    place: async () => place,
    moveTo: async (next) => {
      place = next;
    },
    counted: async () => counted,
    count: async (next) => {
      counted = next;
    },
  };
};

/** Histories in memory for the one who may erase: the entry that erases a case ends its key, as in the store. */
export const erasingCases = ({ cases, seal }: Pick<MemoryDesk, "cases" | "seal">): CaseStore => ({
  load: cases.load,
  append: async (entry) => {
    const outcome = await cases.append(entry);
    if (outcome === "appended" && erasureIn([entry]) > 0) seal.destroy(entry.caseId);
    return outcome;
  },
});

/** Brings the days up to a case, as the relay does. */
export const keepOnWatch = async (
  { cases, clock }: Pick<Desk, "cases" | "clock">,
  watch: Pick<Watch, "keep">,
  caseId: CaseId,
  calendar = kazakhstanCalendar,
): Promise<void> => {
  const watched = watchedCase(caseId, await cases.load(caseId), clock.now(), calendar);
  if (watched !== undefined) await watch.keep(caseId, watched);
};
