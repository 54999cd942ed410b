import type { CaseId, Entry } from "#shared/cases/entry.ts";
import type { Desk } from "./desk.ts";
import type { CaseSeal, CaseStore } from "./ports.ts";

const placeOf = (place: object): string =>
  JSON.stringify(Object.entries(place).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** Adds to histories in memory, over those that are kept. */
const onTopOf = (cases: Pick<CaseStore, "load">): CaseStore => {
  const added = new Map<CaseId, readonly Entry[]>();
  return {
    load: async (caseId) => [...(await cases.load(caseId)), ...(added.get(caseId) ?? [])],
    append: async (entry) => {
      added.set(entry.caseId, [...(added.get(entry.caseId) ?? []), entry]);
      return "appended";
    },
  };
};

/** Remembers what it seals, under a text that says nothing; what was sealed before opens as it does. */
const remembering = (seal: Pick<CaseSeal, "open">): CaseSeal => {
  const sealed = new Map<string, unknown>();
  return {
    seal: async (place, personal) => {
      sealed.set(placeOf(place), personal);
      return "rehearsed";
    },
    open: async (place, text) =>
      sealed.has(placeOf(place)) ? sealed.get(placeOf(place)) : seal.open(place, text),
  };
};

/**
 * A desk at which commands are given as at this one, and of which nothing is kept: it decides on the same histories, opens the same
 * seals, and tells of what was given to it as if it had been (docs/adr/0048). For one request, and never for a command that counts.
 */
export const rehearsing = ({
  cases,
  seal,
  clock,
}: {
  readonly cases: Pick<CaseStore, "load">;
  readonly seal: Pick<CaseSeal, "open">;
  readonly clock: Desk["clock"];
}): Desk => ({ cases: onTopOf(cases), seal: remembering(seal), clock });
