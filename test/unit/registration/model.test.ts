// Whatever anybody does in whatever order: no decision comes about without all that the law asks for it.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noRegistration } from "#shared/registration/state.ts";
import { evolve, openFile, type Happened } from "#test/samples/registration-file.ts";
import { anyMove, sittings, type Move } from "./moves.ts";

const anyStory = fc.array(anyMove, { minLength: 1, maxLength: 90 });

const play = (story: readonly Move[]) => {
  const file = openFile();
  for (const move of story) {
    const { command, by, sitting } = move(file.now());
    file.clock.advance(60);
    const before = file.now();
    const decided = file.give(command, by, sitting);
    // A refusal, and an acceptance without events, leave no trace.
    if (!decided.accepted || decided.events.length === 0) expect(file.now()).toBe(before);
  }
  return file;
};

const replay = (history: readonly Happened[]) => history.reduce(evolve, noRegistration);

/** The round that led to the decision at this place: back to the filing before it. */
const roundBefore = (history: readonly Happened[], decision: number): readonly Happened[] => {
  const start = history.slice(0, decision).findLastIndex(({ event }) => event.type === "saved");
  return history.slice(start, decision);
};

/** The last ballot of a round: what was voted since a tie, or since the beginning. */
const lastBallot = (round: readonly Happened[]) => {
  const tie = round.findLastIndex(({ event }) => event.type === "vote-tied");
  return round
    .slice(tie + 1)
    .flatMap(({ event, happening }) =>
      event.type === "voted" ? [{ ...event, actor: happening.actor.id }] : [],
    );
};

const assertLawful = (history: readonly Happened[], place: number): void => {
  const decision = history[place];
  if (decision?.event.type !== "included" && decision?.event.type !== "refused") return;
  const round = roundBefore(history, place);
  const ofType = (type: string) => round.filter(({ event }) => event.type === type);

  const answered = ofType("answered").flatMap(({ event }) =>
    event.type === "answered" ? [event.system] : [],
  );
  expect(answered).toHaveLength(6);
  expect(new Set(answered).size).toBe(6);
  for (const step of ["findings-recorded", "submitted-to-commission", "completeness-recorded"]) {
    expect(ofType(step), step).toHaveLength(1);
  }
  const findings = round.findIndex(({ event }) => event.type === "findings-recorded");
  expect(round.findLastIndex(({ event }) => event.type === "answered")).toBeLessThan(findings);

  const agenda = round.findLast(({ event }) => event.type === "placed-on-agenda")?.event;
  const sitting = sittings.find(({ id }) => agenda && "sitting" in agenda && agenda.sitting === id);
  if (sitting === undefined) throw new Error("decided in no sitting");
  expect(sitting.present.length * 3).toBeGreaterThanOrEqual(sitting.foundingNumber * 2);
  expect(decision.happening.actor).toMatchObject({ id: sitting.chair, role: "commission-member" });

  const verifiedBy = round[findings]?.happening.actor.id;
  const voices = sitting.present.filter((id) => id !== verifiedBy);
  const ballots = lastBallot(round);
  expect(ballots.map(({ member }) => member).toSorted()).toEqual(voices.toSorted());
  expect(ballots.map(({ actor }) => actor)).toEqual(ballots.map(({ member }) => member));
  const side = decision.event.type === "included" ? "for" : "against";
  const onThatSide = ballots.filter(({ choice }) => choice === side);
  expect(onThatSide.length * 2).toBeGreaterThan(voices.length);
  if (decision.event.type === "refused") {
    const voted = new Set(ballots.map(({ ground }) => ground));
    expect(decision.event.grounds.length).toBeGreaterThan(0);
    expect(decision.event.grounds.every((ground) => voted.has(ground))).toBe(true);
  }
};

describe("any sequence of commands by anybody", () => {
  it("R377-21 to R377-28: decides nothing without answers, findings, completeness, quorum, majority and the chair", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(anyStory, (story) => {
        const history = play(story).history();
        for (const [place, { event }] of history.entries()) {
          seen.set(event.type, (seen.get(event.type) ?? 0) + 1);
          assertLawful(history, place);
        }
      }),
      { numRuns: 400, seed: 377 },
    );
    // The stories go far enough for the property to mean something.
    for (const type of ["included", "refused", "vote-tied", "notified", "delayed"]) {
      expect(seen.get(type) ?? 0, type).toBeGreaterThan(5);
    }
  });

  it("leaves a history that folds into the same state", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const file = play(story);
        expect(replay(file.history())).toEqual(file.now());
      }),
      { numRuns: 100, seed: 377 },
    );
  });

  it("leaves a term running in every open case, and none but the notice's in a decided one", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { state, terms, notifiedAt } = play(story).now();
        const running = terms
          .filter(({ stoppedAt }) => stoppedAt === undefined)
          .map(({ provision }) => provision);
        if (state === "none") expect(terms).toEqual([]);
        else if (state !== "included" && state !== "refused") {
          expect(running.length).toBeGreaterThan(0);
        } else expect(running).toEqual(notifiedAt === undefined ? ["R377-28"] : []);
      }),
      { numRuns: 200, seed: 378 },
    );
  });
});
