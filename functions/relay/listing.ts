// What a case shows in the public lists, and since when.
import { isDeepStrictEqual } from "node:util";
import type { Entry } from "#shared/cases/entry.ts";
import { acceptedIn } from "#shared/registration/register/accepted.ts";
import {
  registerEntryOf,
  type Listing,
  type RegisterEntry,
} from "#shared/registration/register/entry.ts";
import { stateAfter } from "#shared/registration/replay.ts";
import { noRegistration, type Registration } from "#shared/registration/state.ts";
import { listedStates } from "#shared/registration/states.ts";
import { openApplication } from "#shared/store/application.ts";
import type { Desk, LoadedCase } from "#shared/store/desk.ts";

/** All of a case that the public lists depend on. */
const publicPartOf = ({ account, state }: Registration) => ({
  account,
  isListed: listedStates.includes(state),
});

/**
 * The last entry that changed what the public lists show of a case, 0 for none. It is the version of
 * the listing: the steps of a change under consideration, notices and reminders make no new one.
 */
export const listingVersionOf = (entries: readonly Entry[]): number => {
  let version = 0;
  let state = noRegistration;
  for (const entry of entries) {
    const after = stateAfter(state, entry);
    if (!isDeepStrictEqual(publicPartOf(after), publicPartOf(state))) version = entry.sequence;
    state = after;
  }
  return version;
};

/** What is public of a case, version by version; nothing once it is not listed or its key is destroyed. */
export const listingOf = async (
  { seal }: Pick<Desk, "seal">,
  loaded: LoadedCase<Registration>,
): Promise<Listing | undefined> => {
  const entries: RegisterEntry[] = [];
  for (const accepted of acceptedIn(loaded.entries)) {
    const form = await openApplication(seal, loaded, accepted.account.application);
    if (form === undefined) return undefined;
    entries.push(registerEntryOf(accepted, form));
  }
  const [first, ...later] = entries;
  const free = loaded.state.account?.free;
  return first === undefined ? undefined : { versions: [first, ...later], free };
};

/** The specialists whom an organisation lists by their numbers in the Registry (R377-4.11b). */
export const specialistsOf = ({ versions }: Listing): readonly string[] => {
  const shown = versions.at(-1);
  return shown?.supplier === "organization"
    ? shown.specialists.flatMap(({ registryNumber }) => registryNumber ?? [])
    : [];
};
