import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { kindOf } from "#shared/cases/kind-of.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { CaseStore } from "./ports.ts";
import type { WatchedCase } from "./watch.ts";
import type { CaseOnWatch, WatchedKind } from "./watched-kind.ts";
import { watchedAssistance } from "./watched/assistance.ts";
import { watchedRegistration } from "./watched/registration.ts";

/** Every kind of case in which something becomes due by itself. */
const watchedKinds: readonly WatchedKind[] = [watchedRegistration, watchedAssistance];

const onWatch = (caseId: CaseId, history: readonly Entry[]): CaseOnWatch | undefined =>
  kindOf(watchedKinds, history)?.caseOf(caseId, history);

/** What the read model wants to know at an instant of the case that this history has made; undefined for a kind that is never on the watch. */
export const watchedCase = (
  caseId: CaseId,
  history: readonly Entry[],
  at: Instant,
  calendar: WorkCalendar,
): WatchedCase | undefined => onWatch(caseId, history)?.watched(at, calendar);

/** A case stands on a list of the watch that is of no kind for it. */
class NotOnWatch extends Error {
  override readonly name = "NotOnWatch";
  readonly code = "not-on-watch";
}

/** Loads a case that was found on the watch, whichever its kind. */
export const loadOnWatch = async (
  cases: Pick<CaseStore, "load">,
  caseId: CaseId,
): Promise<CaseOnWatch> => {
  const found = onWatch(caseId, await cases.load(caseId));
  if (found === undefined) throw new NotOnWatch(`${caseId} is of no kind that is watched`);
  return found;
};
