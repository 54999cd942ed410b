// Whatever anybody does in whatever order: no decision comes about without all that the law asks for it.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RegistrationEvent, RegistrationEventType } from "#shared/registration/events.ts";
import { noRegistration } from "#shared/registration/state.ts";
import { evolve, openFile, type Happened } from "#test/samples/registration-file.ts";
import { anyMove, sittings, type Move } from "./moves.ts";

const anyStory = fc.array(anyMove, { minLength: 1, maxLength: 90, size: "max" });

const play = (story: readonly Move[]) => {
  const file = openFile();
  for (const move of story) {
    const { command, by, sitting } = move(file.now());
    file.clock.advance(60);
    file.give(command, by, sitting);
  }
  return file;
};

/** The events of one type in a stretch of history, with their happenings. */
const eventsOf = <Type extends RegistrationEventType>(stretch: readonly Happened[], type: Type) =>
  stretch.flatMap(({ event, happening }) => {
    const isOfType = (one: RegistrationEvent): one is Extract<RegistrationEvent, { type: Type }> =>
      one.type === type;
    return isOfType(event) ? [{ event, happening }] : [];
  });

const beginsABallot = ({ event }: Happened) =>
  event.type === "vote-tied" || event.type === "placed-on-agenda";

/** What was voted since the last tie of a round, or since it came before its sitting. */
const lastBallot = (round: readonly Happened[]) =>
  eventsOf(round.slice(round.findLastIndex(beginsABallot) + 1), "voted");

const once = (round: readonly Happened[], type: RegistrationEventType) =>
  eventsOf(round, type).length === 1;

type Decision = Happened & { readonly event: { readonly type: "included" | "refused" } };
const isDecision = (one: Happened): one is Decision =>
  one.event.type === "included" || one.event.type === "refused";

/** All that the law asks for a decision, by name, and whether it is there; read from the events alone. */
const askedFor = (round: readonly Happened[], { event, happening }: Decision) => {
  const answered = eventsOf(round, "answered").map((one) => one.event.system);
  const [findings] = eventsOf(round, "findings-recorded");
  const agenda = eventsOf(round, "placed-on-agenda").at(-1);
  const sitting = sittings.find(({ id }) => id === agenda?.event.sitting);
  const present = sitting?.present ?? [];
  const voices = present.filter((id) => id !== findings?.happening.actor.id);
  const ballots = lastBallot(round);
  const side = event.type === "included" ? "for" : "against";
  const onThatSide = ballots.filter((one) => one.event.choice === side);
  const grounds = "grounds" in event ? event.grounds : [];
  return {
    "R377-7.p2f: six systems answered, once each":
      answered.length === 6 && new Set(answered).size === 6,
    "R377-21: findings after the last answer":
      once(round, "findings-recorded") &&
      round.findLastIndex((one) => one.event.type === "answered") <
        round.findIndex((one) => one.event.type === "findings-recorded"),
    "R377-22: handed to the Commission": once(round, "submitted-to-commission"),
    "R377-26: completeness recorded": once(round, "completeness-recorded"),
    "R377-25: two thirds of the founding number present":
      sitting !== undefined && voices.length * 3 >= sitting.foundingNumber * 2,
    "R377-20: a sitting of this territory": sitting?.unit === "75",
    "R377-27: no voice twice, each its own":
      new Set(ballots.map((one) => one.event.member)).size === ballots.length &&
      ballots.every((one) => voices.includes(one.event.member)) &&
      ballots.every((one) => one.event.member === one.happening.actor.id),
    "G09: more than half of the voices present": onThatSide.length * 2 > voices.length,
    "closed by the member who presides":
      happening.actor.id === sitting?.chair && happening.actor.role === "commission-member",
    "R377-27b: grounds of a refusal were voted, an inclusion has none":
      grounds.length > 0 === (event.type === "refused") &&
      grounds.every((ground) => ballots.some((one) => one.event.ground === ground)),
  };
};

/** What a history lacks of all that its decisions needed. */
const lackingIn = (history: readonly Happened[]): string[] =>
  history.flatMap((one, place) => {
    if (!isDecision(one)) return [];
    const before = history.slice(0, place);
    const round = before.slice(before.findLastIndex(({ event }) => event.type === "saved"));
    return Object.entries(askedFor(round, one)).flatMap(([name, there]) => (there ? [] : [name]));
  });

describe("any sequence of commands by anybody", () => {
  it("R377-21 to R377-27: decides nothing that lacks anything the law asks for", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(anyStory, (story) => {
        const history = play(story).history();
        for (const { event } of history) seen.set(event.type, (seen.get(event.type) ?? 0) + 1);
        expect(lackingIn(history)).toEqual([]);
      }),
      { numRuns: 300, seed: 377 },
    );
    // The stories go far enough for the property to mean something.
    const rare = ["included", "refused", "vote-tied", "notified", "delayed"].filter(
      (type) => (seen.get(type) ?? 0) < 5,
    );
    expect(rare).toEqual([]);
  });

  it("a refused command leaves no trace", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const file = openFile();
        const traces = story.map((move) => {
          const before = file.now();
          const { command, by, sitting } = move(before);
          return !file.give(command, by, sitting).accepted && file.now() !== before;
        });
        expect(traces).not.toContain(true);
      }),
      { numRuns: 50, seed: 377 },
    );
  });

  it("leaves a history that folds into the same state", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const file = play(story);
        expect(file.history().reduce(evolve, noRegistration)).toEqual(file.now());
      }),
      { numRuns: 100, seed: 378 },
    );
  });

  it("leaves a term running in every open case, and none but the notice's in a decided one", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { state, terms, notifiedAt } = play(story).now();
        const running = terms
          .filter(({ stoppedAt }) => stoppedAt === undefined)
          .map(({ provision }) => provision);
        const decided = state === "included" || state === "refused";
        const awaited = notifiedAt === undefined ? ["R377-28"] : [];
        expect(running.length > 0).toBe(decided ? awaited.length > 0 : state !== "none");
        expect(running.filter((term) => decided && !awaited.includes(term))).toEqual([]);
      }),
      { numRuns: 150, seed: 379 },
    );
  });
});
