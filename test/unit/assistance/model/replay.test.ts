import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shippedCatalogue } from "#shared/assistance/catalogue.ts";
import { factsToKeep } from "#shared/assistance/kept-facts.ts";
import { personalOf } from "#shared/assistance/personal.ts";
import { replayAssistance } from "#shared/assistance/replay.ts";
import { digestSchema, type Entry } from "#shared/cases/entry.ts";
import { digestOf } from "#shared/store/digest.ts";
import { editionNow, fileId } from "#test/samples/assistance/file.ts";
import { attempts } from "./attempts.ts";
import { live, type Carried } from "./lives.ts";

const digest = digestSchema.parse("0".repeat(64));

/** What was stored is text, and is read again. */
const asStored = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

/** The entry that a command left, and what opens of it. */
const recorded = ({ sequence, at, actor, command, facts, happened }: Carried) => {
  const personal = personalOf(command);
  const kept = factsToKeep(facts);
  const entry: Entry = {
    caseId: fileId,
    sequence,
    kind: "assistance",
    command: command.name,
    commandId: `step-${sequence}`,
    commandDigest: digestOf(command),
    actor,
    at,
    edition: editionNow().id,
    correlationId: "test",
    events: asStored(happened.map(({ event }) => event)),
    ...(kept !== undefined && { facts: asStored(kept) }),
    ...(personal !== undefined && { sealed: "sealed" }),
    previous: null,
    hash: digest,
  };
  return { entry, opened: personal === undefined ? undefined : asStored(personal) };
};

const again = (carried: Carried, isErased = false) => {
  const { entry, opened } = recorded(carried);
  return replayAssistance(carried.before, entry, {
    opened: isErased ? undefined : opened,
    edition: editionNow(),
    catalogue: shippedCatalogue,
  });
};

describe("a step of an application that is decided again", () => {
  it("L114-14, L114-15: comes out the same, bit for bit, from what its entry keeps", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(attempts, (tried) => {
        for (const step of live(tried)) {
          seen.add(step.command.name);
          const { name } = step.command;
          expect([name, again(step)]).toEqual([name, { replayed: "same" }]);
          // Without the words that were erased no command is put together (L114-4.1.2).
          const isSealed = personalOf(step.command) !== undefined;
          expect(again(step, true)).toEqual({ replayed: isSealed ? "erased" : "same" });
        }
      }),
      { numRuns: 300, seed: 377 },
    );
    // The runs have been where they are to look.
    for (const name of ["completeAssessment", "decideProvide", "chooseProvider", "recordAnswer"]) {
      expect(seen, name).toContain(name);
    }
  }, 60_000);
});
