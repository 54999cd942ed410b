import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quorumOf, resultOf } from "#shared/commission/quorum.ts";

describe("the quorum of a sitting (R377-25, G36)", () => {
  it.each([
    [5, 4],
    [7, 5],
    [9, 6],
    [11, 8],
    [13, 9],
    [15, 10],
  ])("of %i in the founding act, %i have to be present", (founded, needed) => {
    expect(quorumOf(founded)).toBe(needed);
  });

  it("is the least whole number that is two thirds", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 99 }), (founded) => {
        const needed = quorumOf(founded);
        expect(needed * 3).toBeGreaterThanOrEqual(founded * 2);
        expect((needed - 1) * 3).toBeLessThan(founded * 2);
      }),
    );
  });
});

describe("the result of open votes (R377-27, G09, G10)", () => {
  it.each([
    [5, 3, 2, "for"],
    [5, 2, 3, "against"],
    [4, 2, 2, "tie"],
    [4, 3, 1, "for"],
    [6, 3, 3, "tie"],
    [5, 5, 0, "for"],
    // One who is present and has no vote in the count weighs on no side.
    [4, 2, 1, "tie"],
  ] as const)("of %i present, %i for and %i against: %s", (present, votesFor, against, result) => {
    expect(resultOf(present, votesFor, against)).toBe(result);
  });

  it("needs more than half of those present on one side, whichever it is", () => {
    const anyVote = fc
      .integer({ min: 1, max: 99 })
      .chain((present) => fc.tuple(fc.constant(present), fc.integer({ min: 0, max: present })));
    fc.assert(
      fc.property(anyVote, ([present, votesFor]) => {
        const against = present - votesFor;
        const mirrored = { for: "against", against: "for", tie: "tie" } as const;
        const result = resultOf(present, votesFor, against);
        expect(resultOf(present, against, votesFor)).toBe(mirrored[result]);
        expect(result === "tie").toBe(votesFor * 2 === present);
      }),
    );
  });
});
