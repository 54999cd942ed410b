import type { CaseId } from "#shared/cases/entry.ts";
import type { CaseFileStore, DocumentStore } from "#shared/documents/ports.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import type { Day } from "#shared/law/dates.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { Registration } from "#shared/registration/state.ts";
import type { Effect } from "#shared/cases/effect.ts";
import { overdueEffects } from "#shared/registration/long-open.ts";
import { notesAt, type Note } from "#shared/registration/watch.ts";
import { giveCommand, loadCase, type Desk, type LoadedCase } from "#shared/store/desk.ts";
import { erasureIn, watchedCase, type Watch } from "#shared/store/watch.ts";
import { eraseFiles } from "./erase-files.ts";

export interface LookNeeds {
  readonly desk: Desk;
  /** Sends what is asked once more to its queue. */
  readonly carryOut: (effect: Effect) => Promise<void>;
  readonly watch: Pick<Watch, "keep" | "erased">;
  readonly documents: Pick<DocumentStore, "find" | "forget">;
  readonly files: Pick<CaseFileStore, "versionsUnder" | "erase">;
}

/** A note that was due and was refused; the case is looked at again. */
class NoteRefused extends Error {
  override readonly name = "NoteRefused";
  readonly code: string;

  constructor(code: string) {
    super(`a note that was due was refused: ${code}`);
    this.code = code;
  }
}

type Loaded = LoadedCase<Registration>;

const give = async ({ desk }: LookNeeds, loaded: Loaded, note: Note): Promise<Loaded> => {
  const outcome = await giveCommand(desk, registrationKind, {
    ...note,
    caseId: loaded.caseId,
    loaded,
    actor: { id: "watch-terms", role: "system" },
    correlationId: `watch-${note.commandId}`,
    factsFor: async () => ({}),
  });
  if (outcome.done === "refused") throw new NoteRefused(outcome.refusal.code);
  return outcome.loaded;
};

/** Whether nothing is left to do of the last erasure of a case; it is done here as far as it can be now. */
const isErased = async (
  { desk, watch, documents, files }: LookNeeds,
  { caseId, entries }: Loaded,
): Promise<boolean> => {
  const sequence = erasureIn(entries);
  if (sequence === 0 || (await watch.erased(caseId)) >= sequence) return true;
  return eraseFiles({ documents, files }, { caseId, entries, sequence, now: desk.clock.now() });
};

/**
 * Looks at one case that was found on the list of a day: notes what is due, asks once more what waits for too long, carries an erasure through, and says when the case is to be
 * looked at next. Any number of times, after any fault, with the same outcome: every command has its
 * own id, an erasure begins with its event and is on today's list until its files are gone (R377-35).
 */
export const lookAt = async (
  needs: LookNeeds,
  calendar: WorkCalendar,
  caseId: CaseId,
  day: Day,
): Promise<void> => {
  const { desk, watch } = needs;
  let loaded = await loadCase(desk.cases, registrationKind, caseId);
  for (const note of notesAt(loaded.state, desk.clock.now(), calendar)) {
    loaded = await give(needs, loaded, note);
  }
  await Promise.all(overdueEffects(loaded.state, caseId, desk.clock.now()).map(needs.carryOut));
  const erased = await isErased(needs, loaded);
  await watch.keep(caseId, watchedCase(loaded, desk.clock.now(), calendar, erased), day);
};
