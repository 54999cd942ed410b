import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isMajority,
  majorityOf,
  numberFlawOf,
  quorumOf,
  resultOf,
} from "#shared/commission/quorum.ts";
import { rules } from "./course.ts";

describe("the number of members", () => {
  it.each([
    [1, "members-too-few"],
    [3, "members-too-few"],
    [4, "members-too-few"],
    [5, undefined],
    [6, "members-even"],
    [7, undefined],
    [8, "members-even"],
  ])("R377-23a, R377-23b: %i members: %s", (members, flaw) => {
    expect(numberFlawOf(members, rules)).toBe(flaw);
  });

  it("R377-23a: an edition that asks for no odd number takes an even one", () => {
    const lenient = { fewestMembers: 4, oddNumber: false };
    expect([3, 4, 5, 6].map((members) => numberFlawOf(members, lenient))).toEqual([
      "members-too-few",
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("the quorum of a sitting", () => {
  it.each([
    [5, 4],
    [7, 5],
    [9, 6],
    [11, 8],
    [13, 9],
    [15, 10],
  ])("R377-25, G36: of %i in the founding act, %i have to be present", (founded, needed) => {
    expect(quorumOf(founded, rules)).toBe(needed);
  });

  it("R377-25: is the least whole number that is the edition's part, whatever the part", () => {
    const anyPart = fc.integer({ min: 1, max: 12 }).chain((denominator) =>
      fc.record({
        numerator: fc.integer({ min: 1, max: denominator }),
        denominator: fc.constant(denominator),
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), anyPart, (founded, quorum) => {
        const needed = quorumOf(founded, { quorum });
        expect(Number.isInteger(needed)).toBe(true);
        expect(needed * quorum.denominator).toBeGreaterThanOrEqual(founded * quorum.numerator);
        expect((needed - 1) * quorum.denominator).toBeLessThan(founded * quorum.numerator);
      }),
    );
  });
});

describe("the result of open votes", () => {
  it.each([
    [5, 3, 2, "for"],
    [5, 2, 3, "against"],
    [4, 2, 2, "tie"],
    [4, 3, 1, "for"],
    [6, 3, 3, "tie"],
    [5, 5, 0, "for"],
    [5, 0, 5, "against"],
    // One who is present and has no vote in the count weighs on no side.
    [4, 2, 1, "tie"],
    [4, 1, 2, "tie"],
  ] as const)(
    "R377-27, G09, G10: of %i present, %i for and %i against: %s",
    (present, votesFor, against, result) => {
      expect(resultOf(present, votesFor, against, rules)).toBe(result);
    },
  );

  it("R377-27, G09: needs more than half of those present on one side, whichever it is", () => {
    const anyVote = fc
      .integer({ min: 1, max: 99 })
      .chain((present) => fc.tuple(fc.constant(present), fc.integer({ min: 0, max: present })));
    fc.assert(
      fc.property(anyVote, ([present, votesFor]) => {
        const against = present - votesFor;
        const mirrored = { for: "against", against: "for", tie: "tie" } as const;
        const result = resultOf(present, votesFor, against, rules);
        expect(resultOf(present, against, votesFor, rules)).toBe(mirrored[result]);
        expect(result === "tie").toBe(votesFor * 2 === present);
      }),
    );
  });

  it("G09: the part comes from the edition: two thirds of three is not more than two thirds", () => {
    const majority = { numerator: 2, denominator: 3 };
    expect([2, 3].map((votes) => isMajority(votes, 3, { majority }))).toEqual([false, true]);
    expect(resultOf(6, 4, 2, { majority })).toBe("tie");
    expect(resultOf(6, 5, 1, { majority })).toBe("for");
  });
});

describe("the fewest votes that decide", () => {
  it("G09: are a majority, and one fewer are none", () => {
    for (let members = 1; members <= 21; members += 1) {
      const fewest = majorityOf(members, rules);
      expect(isMajority(fewest, members, rules)).toBe(true);
      expect(isMajority(fewest - 1, members, rules)).toBe(false);
    }
  });
});
