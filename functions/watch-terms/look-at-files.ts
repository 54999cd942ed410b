import type { CaseId } from "#shared/cases/entry.ts";
import type { Day } from "#shared/law/dates.ts";
import { erasureIn, type Watch } from "#shared/store/watch.ts";
import { eraseFiles } from "./erase-files.ts";
import type { LookNeeds } from "./look-at.ts";

type Needs = Pick<LookNeeds, "desk" | "documents" | "files"> & {
  readonly watch: Pick<Watch, "seen">;
};

/**
 * Looks at the files that were laid with a case on one day, now that no application can list them any
 * more that does not yet: one may have been refused, or broken off before the case was written at all.
 * What none lists goes, what one lists stays, whatever kind the case is of. A file that came later has a day of its own.
 */
export const lookAtFiles = async (needs: Needs, caseId: CaseId, day: Day): Promise<void> => {
  const { desk, watch, documents, files } = needs;
  const entries = await desk.cases.load(caseId);
  const sequence = erasureIn(entries);
  await eraseFiles({ documents, files }, { caseId, entries, sequence, now: desk.clock.now() });
  await watch.seen(caseId, day);
};
