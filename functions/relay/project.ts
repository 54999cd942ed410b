import type { CurrentCalendar } from "#shared/adapters/calendar.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { acceptedIn } from "#shared/registration/register/accepted.ts";
import {
  registerEntryOf,
  type Listing,
  type RegisterEntry,
} from "#shared/registration/register/entry.ts";
import type { Registration } from "#shared/registration/state.ts";
import { taskOf } from "#shared/registration/worklist.ts";
import { openApplication } from "#shared/store/application.ts";
import { loadCase, type Desk, type LoadedCase } from "#shared/store/desk.ts";
import type { ListedBy } from "#shared/store/dynamo-listing.ts";
import type { Register } from "#shared/store/dynamo-register.ts";
import type { Worklist } from "#shared/store/dynamo-worklist.ts";
import { watchedCase, type Watch } from "#shared/store/watch.ts";

interface Needs {
  readonly desk: Pick<Desk, "cases" | "seal" | "clock">;
  readonly worklist: Pick<Worklist, "keep">;
  readonly register: Pick<Register, "keep" | "drop">;
  readonly listedBy: Pick<ListedBy, "keep">;
  readonly watch: Pick<Watch, "keep">;
  readonly calendar: CurrentCalendar;
}

/** What is public of a case, version by version; nothing once it is not listed or its key is destroyed. */
const listingOf = async (
  { desk }: Needs,
  loaded: LoadedCase<Registration>,
): Promise<Listing | undefined> => {
  const entries: RegisterEntry[] = [];
  for (const accepted of acceptedIn(loaded.entries)) {
    const form = await openApplication(desk.seal, loaded, accepted.account.application);
    if (form === undefined) return undefined;
    entries.push(registerEntryOf(accepted, form));
  }
  const [first, ...later] = entries;
  const free = loaded.state.account?.free;
  return first === undefined ? undefined : { versions: [first, ...later], free };
};

/** The specialists whom an organisation lists by their numbers in the Registry (R377-4.11b). */
const specialistsOf = ({ versions }: Listing): readonly string[] => {
  const shown = versions.at(-1);
  return shown?.supplier === "organization"
    ? shown.specialists.flatMap(({ registryNumber }) => registryNumber ?? [])
    : [];
};

/** A supplier that has no account yet stands nowhere: only one that had is taken out (R377-35). */
const projectListing = async (
  needs: Needs,
  loaded: LoadedCase<Registration>,
  version: number,
): Promise<void> => {
  const { caseId, state } = loaded;
  if (state.account === undefined) return;
  const listing = await listingOf(needs, loaded);
  if (listing === undefined) {
    await needs.register.drop(state.account.number, version);
    return;
  }
  await Promise.all([
    needs.register.keep(listing, version),
    needs.listedBy.keep(caseId, specialistsOf(listing)),
  ]);
};

/**
 * Brings the worklist, the public lists and the days of the watch up to the present state of a case.
 * The version of everything is the length of the history, so an older projection never overwrites a
 * newer one.
 */
export const projectCase =
  (needs: Needs) =>
  async (caseId: CaseId): Promise<void> => {
    const { desk, worklist, watch } = needs;
    const loaded = await loadCase(desk.cases, registrationKind, caseId);
    const version = loaded.entries.length;
    const application = await openApplication(desk.seal, loaded, loaded.state.application);
    const calendar = await needs.calendar(loaded.entries.at(-1)?.at);
    const task = taskOf(caseId, loaded.state, application, calendar);
    await Promise.all([
      worklist.keep(caseId, task, version),
      watch.keep(caseId, watchedCase(loaded, desk.clock.now(), calendar)),
      projectListing(needs, loaded, version),
    ]);
  };
