import type { CurrentCalendar } from "#shared/adapters/calendar.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { Registration } from "#shared/registration/state.ts";
import { taskOf } from "#shared/registration/worklist.ts";
import { figuresOfRegistration } from "#shared/reports/countable.ts";
import { openApplication } from "#shared/store/application.ts";
import { loadCase, type Desk, type LoadedCase } from "#shared/store/desk.ts";
import type { ListedBy } from "#shared/store/dynamo-listing.ts";
import type { Register } from "#shared/store/dynamo-register.ts";
import type { Worklist } from "#shared/store/dynamo-worklist.ts";
import type { Watch } from "#shared/store/watch.ts";
import { watchedCase } from "#shared/store/watched-kinds.ts";
import { listingOf, listingVersionOf, specialistsOf } from "./listing.ts";
import type { ToCount } from "./relay-records.ts";

interface Needs {
  readonly desk: Pick<Desk, "cases" | "seal" | "clock">;
  readonly worklist: Pick<Worklist, "keep">;
  readonly register: Pick<Register, "settled" | "keep" | "drop">;
  readonly listedBy: Pick<ListedBy, "keep">;
  readonly watch: Pick<Watch, "keep">;
  readonly calendar: CurrentCalendar;
}

/**
 * A supplier that has no account yet stands nowhere: only one that had is taken out (R377-35). Where
 * the list is settled as of this version, the specialists were noted before it was.
 */
const projectListing = async (
  { desk, register, listedBy }: Needs,
  loaded: LoadedCase<Registration>,
): Promise<void> => {
  const { caseId, state, entries } = loaded;
  if (state.account === undefined) return;
  const { number } = state.account;
  const version = listingVersionOf(entries);
  if ((await register.settled(number)) >= version) return;
  const listing = await listingOf(desk, loaded);
  if (listing === undefined) {
    await register.drop(number, version);
    return;
  }
  await listedBy.keep(caseId, specialistsOf(listing));
  await register.keep(listing, version);
};

/**
 * Brings the worklist, the public lists and the days of the watch up to the present state of a case.
 * The version of everything is the length of the history, that of a listing the length it had when
 * the listing changed last, so an older projection never overwrites a newer one. Answers what reports count of it.
 */
export const projectCase =
  (needs: Needs) =>
  async (caseId: CaseId): Promise<ToCount | undefined> => {
    const { desk, worklist, watch } = needs;
    const loaded = await loadCase(desk.cases, registrationKind, caseId);
    const version = loaded.entries.length;
    const application = await openApplication(desk.seal, loaded, loaded.state.application);
    const calendar = await needs.calendar(loaded.entries.at(-1)?.at);
    const watched = watchedCase(caseId, loaded.entries, desk.clock.now(), calendar);
    const task = taskOf(caseId, loaded.state, application, calendar);
    await Promise.all([
      worklist.keep(caseId, task, version),
      ...(watched === undefined ? [] : [watch.keep(caseId, watched)]),
      projectListing(needs, loaded),
    ]);
    const figures = figuresOfRegistration(loaded.entries, calendar);
    return figures && { caseId, figures, version };
  };
