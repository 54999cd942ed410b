// What stays on record of the facts that a command was decided on (docs/adr/0044).
import { describe, expect, it } from "vitest";
import { factsKeptIn, factsToKeep } from "#shared/assistance/kept-facts.ts";
import { listed } from "#test/samples/assistance/file.ts";
import { providerNumber } from "#test/samples/assistance/officials.ts";

describe("the facts that an entry keeps", () => {
  it("L114-13.2, L114-12.1.4: are who acted, for whom, and how the chosen provider stood", () => {
    const facts = {
      by: "representative" as const,
      provider: providerNumber,
      ofTheState: false,
      chosen: listed,
    };
    const kept = factsToKeep(facts);
    expect(kept).toEqual(facts);
    expect(factsKeptIn(kept === undefined ? {} : { facts: kept })).toEqual(facts);
  });

  it("are none that an event says already, and none where none are known", () => {
    expect(factsToKeep({ unit: "71", drawn: true, isParty: false })).toBeUndefined();
    expect(factsToKeep({ by: undefined, provider: undefined })).toBeUndefined();
    expect(factsToKeep({ by: "minor", unit: "71" })).toEqual({ by: "minor" });
    expect(factsKeptIn({})).toEqual({});
  });
});
