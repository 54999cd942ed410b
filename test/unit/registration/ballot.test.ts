import { describe, expect, it } from "vitest";
import { chair, member, secretary } from "#test/samples/officials.ts";
import { mustGive, refusalOf, sittingOn } from "#test/samples/registration-file.ts";
import {
  ballot,
  castVotes,
  closing,
  illegible,
  pendingFile,
  place,
  type Cast,
} from "#test/samples/registration-course.ts";
import { unreadable } from "#test/samples/standing-file.ts";

const four = sittingOn([1, 2, 3, 4]);

describe("a vote", () => {
  it("R377-27, R377-24c: is given openly by a member, for or against", () => {
    const file = pendingFile();
    expect(mustGive(file, ballot("for"), member(2), sittingOn())).toEqual([
      { type: "voted", member: member(2).id, choice: "for" },
    ]);
    expect(mustGive(file, ballot(illegible), member(3), sittingOn())).toEqual([
      { type: "voted", member: member(3).id, choice: "against", claim: illegible },
    ]);
    expect(file.now().ballots).toEqual([
      { member: member(2).id, choice: "for", claim: undefined },
      { member: member(3).id, choice: "against", claim: illegible },
    ]);
  });

  it.each<[number, number, string | undefined]>([
    [3, 5, "no-quorum"],
    [4, 5, undefined],
    [4, 7, "no-quorum"],
    [5, 7, undefined],
    [5, 9, "no-quorum"],
  ])("R377-25, G36: with %i present of %i founded: %s", (present, foundingNumber, refused) => {
    const file = pendingFile();
    const places = Array.from({ length: present }, (_, index) => index + 1);
    const sitting = sittingOn(places, { foundingNumber });
    expect(refusalOf(file.give(ballot("for"), member(2), sitting))?.code).toBe(refused);
  });

  it("R377-24c: is refused to the secretary, as a secretary and as a member", () => {
    for (const role of ["commission-secretary", "commission-member"] as const) {
      const by = { ...secretary, role };
      expect(refusalOf(pendingFile().give(ballot("for"), by, sittingOn()))).toEqual({
        code: "secretary-has-no-vote",
      });
    }
  });
});

describe("the end of a vote", () => {
  it.each<[string, readonly Cast[], string]>([
    ["three of five for", ["for", "for", "for", illegible, illegible], "included"],
    ["three of five against", [illegible, illegible, illegible, "for", "for"], "refused"],
    ["all of five for", ["for", "for", "for", "for", "for"], "included"],
    ["all of five against", [illegible, illegible, illegible, illegible, illegible], "refused"],
  ])("R377-27, G09: %s decide", (_, casts, state) => {
    const file = pendingFile();
    castVotes(file, casts);
    mustGive(file, closing(state === "refused" ? unreadable : {}), chair, sittingOn());
    expect(file.now().state).toBe(state);
  });

  it("R377-27, G09: more than half of those present decides although others have not voted", () => {
    const file = pendingFile();
    castVotes(file, ["for", "for"]);
    expect(refusalOf(file.give(closing(), chair, sittingOn()))).toEqual({
      code: "votes-missing",
      members: 3,
    });
    mustGive(file, ballot("for"), member(3), sittingOn());
    mustGive(file, closing(), chair, sittingOn());
    expect(file.now().decision?.tally).toEqual({
      sitting: "sitting-0001",
      present: 5,
      for: 3,
      against: 0,
      recused: [],
      presiding: chair.id,
    });
  });

  it("R377-27: is said by whoever presides, and by nobody else", () => {
    const file = pendingFile();
    castVotes(file, ["for", "for", "for"]);
    expect(refusalOf(file.give(closing(), member(2), sittingOn()))).toEqual({
      code: "not-presiding",
    });
  });

  it("R377-25: needs a valid sitting too", () => {
    const file = pendingFile();
    castVotes(file, ["for", "for", "for"]);
    expect(refusalOf(file.give(closing(), chair, sittingOn([1, 4, 5])))).toEqual({
      code: "no-quorum",
      present: 3,
      needed: 4,
    });
  });

  it("G36: in place of an absent chair, a member who presides says it", () => {
    const sitting = sittingOn([2, 3, 4, 5], { chair: member(2).id });
    const file = pendingFile({ sitting });
    castVotes(file, ["for", "for", "for", "for"], sitting);
    mustGive(file, closing(), member(2), sitting);
    expect(file.now()).toMatchObject({
      state: "included",
      decision: { tally: { presiding: member(2).id } },
    });
  });
});

describe("a vote without a majority (G10)", () => {
  const tiedFile = () => {
    const file = pendingFile({ sitting: four });
    castVotes(file, ["for", "for", illegible, illegible], four);
    mustGive(file, closing(), chair, four);
    return file;
  };

  it("R377-27: decides nothing, and the chair has no casting vote", () => {
    const file = tiedFile();
    expect(file.now()).toMatchObject({
      state: "decision-pending",
      decision: undefined,
      ballots: [],
    });
    expect(file.history().at(-1)?.event).toEqual({
      type: "vote-tied",
      tally: {
        sitting: "sitting-0001",
        present: 4,
        for: 2,
        against: 2,
        recused: [],
        presiding: chair.id,
      },
    });
  });

  it("R377-27: is held again by the same members", () => {
    const file = tiedFile();
    castVotes(file, ["for", "for", "for", illegible], four);
    mustGive(file, closing(), chair, four);
    expect(file.now()).toMatchObject({ state: "included", decision: { tally: { for: 3 } } });
  });

  it("R377-27: is held again in a sitting to which the absent members are called", () => {
    const file = tiedFile();
    const everybody = sittingOn([1, 2, 3, 4, 5], { id: "sitting-0002" });
    place(file, everybody);
    castVotes(file, ["for", "for", illegible, illegible, "for"], everybody);
    mustGive(file, closing(), chair, everybody);
    expect(file.now().decision?.tally).toMatchObject({
      sitting: "sitting-0002",
      present: 5,
      for: 3,
      against: 2,
    });
  });

  it("R377-27: an even number of voices comes from somebody recused as well", () => {
    const file = pendingFile({ verifiedBy: { ...member(5), role: "representative" } });
    castVotes(file, ["for", "for", illegible, illegible]);
    mustGive(file, closing(), chair, sittingOn());
    expect(file.history().at(-1)?.event).toMatchObject({
      type: "vote-tied",
      tally: { present: 4, recused: [member(5).id] },
    });
  });

  it("R377-27: a member who left undecided leaves it to another sitting", () => {
    const file = pendingFile();
    castVotes(file, ["for", "for", illegible, illegible]);
    expect(refusalOf(file.give(closing(), chair, sittingOn()))).toEqual({
      code: "votes-missing",
      members: 1,
    });
    const again = sittingOn([1, 2, 3, 4, 5], { id: "sitting-0002" });
    place(file, again);
    castVotes(file, ["for", "for", "for"], again);
    mustGive(file, closing(), chair, again);
    expect(file.now().state).toBe("included");
  });
});
