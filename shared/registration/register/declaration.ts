// What the registration of an organisation has declared of its free places last.
import type { Entry } from "#shared/cases/entry.ts";
import { registrationEventSchema, type RegistrationEvent } from "#shared/registration/events.ts";
import { stateAfter } from "#shared/registration/replay.ts";
import { noRegistration } from "#shared/registration/state.ts";
import { listedStates } from "#shared/registration/states.ts";

/** Free places as told in the entry of a history; undefined where the supplier is out of the Register. */
export interface Declaration {
  readonly number: string;
  readonly free: number | undefined;
  readonly version: number;
}

const declares: ReadonlySet<RegistrationEvent["type"]> = new Set([
  "included",
  "change-accepted",
  "places-updated",
  "removed",
  "restored-by-court",
]);

/** The last declaration in a history; nothing where there was never an account with places (R377-4.11c, R377-34). */
export const declarationIn = (entries: readonly Entry[]): Declaration | undefined => {
  let state = noRegistration;
  let version = 0;
  for (const entry of entries) {
    state = stateAfter(state, entry);
    const types = entry.events.map((event) => registrationEventSchema.parse(event).type);
    if (types.some((type) => declares.has(type))) version = entry.sequence;
  }
  const { account } = state;
  if (version === 0 || account === undefined) return undefined;
  const { places } = account.saved;
  const isListed = listedStates.includes(state.state);
  if (isListed && places === undefined) return undefined;
  const free = isListed ? (account.free ?? places?.free) : undefined;
  return { number: account.number, free, version };
};
