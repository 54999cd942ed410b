import type { Entry } from "#shared/cases/entry.ts";
import type { ComparedPrice } from "#shared/registration/events-parts.ts";
import { stateAfter } from "#shared/registration/replay.ts";
import { noRegistration, type Account } from "#shared/registration/state.ts";
import { listedStates } from "#shared/registration/states.ts";

/** An accepted version: the account as its acceptance left it, and the prices that were compared for it. */
export interface Accepted {
  readonly account: Account;
  readonly prices: readonly ComparedPrice[];
}

const accepts = ({ events }: Entry): boolean =>
  events.some(({ type }) => type === "included" || type === "change-accepted");

/**
 * The versions of a supplier that are public, oldest first: those accepted since it came into its
 * list, while it stands there (R377-27a, R377-31, G27). A supplier that left and came back begins
 * anew, and one that left has none (R377-35).
 */
export const acceptedIn = (entries: readonly Entry[]): readonly Accepted[] => {
  const versions: Accepted[] = [];
  let state = noRegistration;
  for (const entry of entries) {
    state = stateAfter(state, entry);
    const { account, prices } = state;
    if (accepts(entry) && account !== undefined) versions.push({ account, prices });
  }
  const { account } = state;
  return account !== undefined && listedStates.includes(state.state)
    ? versions.filter((version) => version.account.since === account.since)
    : [];
};
