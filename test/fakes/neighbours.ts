import { readMockParties } from "#shared/state-systems/mock-parties.ts";
import { createAuthority } from "#shared/state-systems/authority/authority.ts";
import { makeNeighbours, type Neighbours } from "#shared/state-systems/authority/neighbours.ts";
import { readCredentials, readTheirPins } from "#shared/state-systems/trust.ts";
import { instant } from "./clock.ts";

let made: Neighbours | undefined;

/** The texts of the neighbours' secrets, made once for all tests of a process: their keys take a while. */
export const neighbourTexts = (): Neighbours => {
  made ??= makeNeighbours(createAuthority(instant("2026-01-01T00:00:00.000Z")));
  return made;
};

/** The same as the ports give it. */
export const neighbours = () => {
  const texts = neighbourTexts();
  const ours = readCredentials(JSON.stringify(texts.credentials));
  const pins = readTheirPins(JSON.stringify(texts.pins));
  const parties = readMockParties(JSON.stringify(texts.parties));
  if (ours === undefined || pins === undefined) throw new Error("the neighbours cannot be read");
  return {
    credentials: async () => ours,
    pins: async () => pins,
    parties: async () => parties,
    /** What those ports give. */
    known: { ours, pins, parties },
  };
};
