import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { protocolFactsOf } from "#shared/commission/protocol-facts.ts";
import { sittingIdOf } from "#shared/commission/sitting.ts";
import { rules } from "./course.ts";
import { anyAttempt, anyQuietAttempt, type Attempt } from "./attempts.ts";
import type { Closure } from "./model.ts";
import { tell, type Beginning, type Told } from "./stories.ts";

const anyStory = fc
  .tuple(
    fc.constantFrom<Beginning>(
      { seats: 5, places: [1, 2, 3, 4, 5] },
      { seats: 5, places: [1, 2, 3, 4] },
      { seats: 5, places: [2, 3, 4, 5] },
      { seats: 7, places: [1, 2, 3, 4, 5] },
    ),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<readonly Attempt[]>([]) },
      { weight: 1, arbitrary: fc.array(anyQuietAttempt, { maxLength: 4 }) },
    ),
    fc.array(anyAttempt, { minLength: 1, maxLength: 90, size: "max" }),
  )
  .map(([beginning, quiet, attempts]) => tell(beginning, [...quiet, ...attempts]));

const always = (property: (told: Told) => void) =>
  fc.assert(fc.property(anyStory, property), { numRuns: 120 });

const countOn = ({ counted }: Closure, side: "for" | "against") =>
  [...counted.values()].filter((choice) => choice === side).length;

/** Those who take part: the voices there, and who voted before leaving. */
const partakersIn = ({ voices, counted }: Closure) => new Set([...voices, ...counted.keys()]).size;

describe("whatever anybody tries in a Commission", () => {
  it("R377-25, R377-27: nothing is decided without quorum and majority in an open sitting", () => {
    always(({ closures }) => {
      for (const closure of closures.filter(({ result }) => result !== "tie")) {
        expect(closure.open && closure.complete).toBe(true);
        expect(closure.voices.length * 3).toBeGreaterThanOrEqual(2 * closure.seats);
        const side = closure.result === "for" ? "for" : "against";
        expect(countOn(closure, side) * 2).toBeGreaterThan(partakersIn(closure));
      }
    });
  });

  it("G10: a tie is one where everybody voted and neither side has a majority", () => {
    always(({ closures }) => {
      for (const closure of closures.filter(({ result }) => result === "tie")) {
        const partakers = partakersIn(closure);
        expect(closure.counted.size).toBe(partakers);
        expect(countOn(closure, "for") * 2).toBeLessThanOrEqual(partakers);
        expect(countOn(closure, "against") * 2).toBeLessThanOrEqual(partakers);
      }
    });
  });

  it("R377-24a: nothing is decided at a sitting that was called off, and none is once anybody voted", () => {
    always(({ closures, held }) => {
      if (held.state !== "cancelled") return;
      expect(closures).toEqual([]);
      expect(held.protocol).toBeUndefined();
    });
  });

  it("R377-24a, R377-24c, R377-25, G09: votes and cancellations are taken where voice, sitting and quorum allow it, and else not", () => {
    always(({ disagreements }) => {
      expect(disagreements).toEqual([]);
    });
  });

  it("R377-23a, R377-24c: five seats hold five members and make five votes at most, the secretary none", () => {
    always(({ seats, mostMembers, secretaryWasMember, items }) => {
      expect(mostMembers).toBeLessThanOrEqual(seats);
      expect(secretaryWasMember).toBe(false);
      for (const { ballots } of items) {
        expect(ballots.length).toBeLessThanOrEqual(seats);
      }
    });
  });

  it("G09: no vote of one who is recused counts", () => {
    always(({ items }) => {
      for (const { ballots, recused } of items) {
        expect(ballots.filter(({ member }) => recused.includes(member))).toEqual([]);
      }
    });
  });

  it("R377-23c, G36: a ballot is closed by whoever presides over it", () => {
    always(({ closures }) => {
      expect(closures.map(({ by }) => by)).toEqual(closures.map(({ presiding }) => presiding));
    });
  });

  it("R377-28d: the protocol equals the ballots", () => {
    always(({ closures, items, held }) => {
      const shown = protocolFactsOf(sittingIdOf("0".repeat(64)), held, items, rules).items;
      expect(
        shown.map(({ ballots, tally, result }) => ({
          counted: new Map(ballots.map(({ member, choice }) => [member, choice])),
          tally,
          result,
        })),
      ).toEqual(
        closures.map((closure) => ({
          counted: closure.counted,
          tally: {
            present: partakersIn(closure),
            for: countOn(closure, "for"),
            against: countOn(closure, "against"),
          },
          result: closure.result,
        })),
      );
    });
  });

  it("goes far: every result is reached, and every refusal of a vote is met", () => {
    const stories = fc.sample(anyStory, { numRuns: 600, seed: 377 });
    const results = stories.flatMap(({ closures }) => closures.map(({ result }) => result));
    expect(new Set(results)).toEqual(new Set(["for", "against", "tie"]));
    const ends = new Set(stories.map(({ held }) => held.state));
    expect(ends).toEqual(new Set(["open", "closed", "signed", "cancelled"]));
    const refusals = new Set(stories.flatMap(({ refusals: met }) => [...met]));
    expect([...refusals]).toEqual(
      expect.arrayContaining([
        "already-voted",
        "commission-incomplete",
        "neither-secretary-nor-chair",
        "no-chair",
        "no-quorum",
        "not-a-member",
        "not-present",
        "not-presiding",
        "recused",
        "secretary-has-no-vote",
        "sitting-not-open",
        "sitting-took-place",
        "somebody-presides",
        "votes-missing",
      ]),
    );
  });
});
