import type { CaseId } from "#shared/cases/entry.ts";
import type { CaseFileStore, DocumentStore } from "#shared/documents/ports.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import type { Day } from "#shared/law/dates.ts";
import type { Effect } from "#shared/cases/effect.ts";
import type { Desk } from "#shared/store/desk.ts";
import { erasureIn, type Watch } from "#shared/store/watch.ts";
import type { CaseOnWatch } from "#shared/store/watched-kind.ts";
import { loadOnWatch } from "#shared/store/watched-kinds.ts";
import { eraseFiles } from "./erase-files.ts";

export interface LookNeeds {
  readonly desk: Desk;
  /** Sends what is asked once more to its queue. */
  readonly carryOut: (effect: Effect) => Promise<void>;
  readonly watch: Pick<Watch, "keep" | "erased">;
  readonly documents: Pick<DocumentStore, "find" | "forget">;
  readonly files: Pick<CaseFileStore, "versionsUnder" | "erase">;
}

/** Whether nothing is left to do of the last erasure of a case; it is done here as far as it can be now. */
const isErased = async (
  { desk, watch, documents, files }: LookNeeds,
  { caseId, entries }: CaseOnWatch,
): Promise<boolean> => {
  const sequence = erasureIn(entries);
  if (sequence === 0 || (await watch.erased(caseId)) >= sequence) return true;
  return eraseFiles({ documents, files }, { caseId, entries, sequence, now: desk.clock.now() });
};

/**
 * Looks at one case that was found on the list of a day, whichever its kind: notes what is due, asks once more what waits for
 * too long, carries an erasure through, and says when the case is to be looked at next. Any number of times, after any fault,
 * with the same outcome: every command has its own id, an erasure begins with its event and is on today's list until its files
 * are gone (R377-35, L114-4.1.2).
 */
export const lookAt = async (
  needs: LookNeeds,
  calendar: WorkCalendar,
  caseId: CaseId,
  day: Day,
): Promise<void> => {
  const { desk, watch } = needs;
  const found = await loadOnWatch(desk.cases, caseId);
  const noted = await found.noteDue(desk, calendar);
  await Promise.all(noted.overdueEffects(desk.clock.now()).map(needs.carryOut));
  const erased = await isErased(needs, noted);
  await watch.keep(caseId, noted.watched(desk.clock.now(), calendar, erased), day);
};
