// Whatever anybody does in whatever order: nothing comes about without all that the law asks for it.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noRegistration } from "#shared/registration/state.ts";
import { registrationStates } from "#shared/registration/states.ts";
import { evolve } from "#test/samples/registration-file.ts";
import { eventTypes } from "#test/unit/registration/every-story.ts";
import { lackingIn } from "./decisions.ts";
import { anyStory, play } from "./play.ts";
import { flawsIn } from "./standing.ts";

describe("any sequence of commands by anybody", () => {
  it("R377-21, R377-22, R377-25, R377-26b, R377-27, R377-33: decides nothing that lacks anything the law asks for, and holds together at every step", () => {
    const seen = new Map<string, number>();
    const see = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
    fc.assert(
      fc.property(anyStory, (story) => {
        const { file, steps } = play(story);
        for (const { events, after } of steps) {
          for (const { type } of events) see(type);
          see(after.state);
        }
        expect(lackingIn(steps)).toEqual([]);
        expect(flawsIn(file.id, steps)).toEqual([]);
      }),
      { numRuns: 250, seed: 377, endOnFailure: true },
    );
    // The stories go far enough for the property to mean something.
    const states = registrationStates.filter((state) => state !== "none");
    expect([...states, ...eventTypes].filter((what) => (seen.get(what) ?? 0) < 3)).toEqual([]);
  });

  it("leaves a history that folds into the same state", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { file } = play(story);
        expect(file.history().reduce(evolve, noRegistration)).toEqual(file.now());
      }),
      { numRuns: 30, seed: 378, endOnFailure: true },
    );
  });
});
