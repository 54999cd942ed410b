// Who has no voice on a case, and who presides over it then.
import { describe, expect, it } from "vitest";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import { chair, member, portal, representative, secretary } from "#test/samples/officials.ts";
import {
  mustGive,
  refusalOf,
  sittingOn,
  type RegistrationFile,
} from "#test/samples/registration-file.ts";
import {
  ballot,
  castVotes,
  completeness,
  pendingFile,
  place,
  placedFile,
  submittedFile,
} from "#test/samples/registration-course.ts";
import { heardFile } from "#test/samples/standing-file.ts";

const declaring = { name: "declareConflict", reason: "A cousin works there." } as const;
const voting = (candidate: number): RegistrationCommand => ({
  name: "voteForPresiding",
  candidate: member(candidate).id,
});
const close: RegistrationCommand = { name: "closeVote" };

const declare = (file: RegistrationFile, by: number) =>
  mustGive(file, declaring, member(by), sittingOn());

describe("a conflict of interest (G09)", () => {
  it("R377-25: is declared openly, and counts from then on", () => {
    const file = pendingFile();
    expect(declare(file, 5)).toEqual([{ type: "conflict-declared", member: member(5).id }]);
    expect(file.now().conflicts).toEqual([member(5).id]);
    expect(refusalOf(file.give(ballot("for"), member(5), sittingOn()))).toEqual({
      code: "recused",
    });
  });

  it("R377-26b: keeps a member from recording completeness too", () => {
    const file = placedFile();
    declare(file, 5);
    expect(refusalOf(file.give(completeness, member(5), sittingOn()))).toEqual({ code: "recused" });
    expect(refusalOf(file.give(completeness, member(4), sittingOn()))).toBeUndefined();
  });

  it("R377-25: is declared once", () => {
    const file = pendingFile();
    declare(file, 5);
    expect(refusalOf(file.give(declaring, member(5), sittingOn()))).toEqual({
      code: "already-declared",
    });
  });

  it("R377-25: is a member's to declare, there or not, of a case that is before a sitting", () => {
    const stranger = { ...member(1), id: "subject-stranger" };
    expect(refusalOf(pendingFile().give(declaring, stranger, sittingOn()))).toEqual({
      code: "not-a-member",
    });
    expect(refusalOf(submittedFile().give(declaring, member(1), sittingOn()))).toEqual({
      code: "not-on-agenda",
    });
    expect(refusalOf(pendingFile().give(declaring, member(1)))).toEqual({ code: "not-on-agenda" });
    expect(
      refusalOf(pendingFile().give(declaring, member(5), sittingOn([1, 2, 3, 4]))),
    ).toBeUndefined();
  });

  it("R377-25: makes the sitting too small for this case, though not for another", () => {
    const file = placedFile({ sitting: sittingOn([1, 2, 3, 4]) });
    mustGive(file, declaring, member(4), sittingOn([1, 2, 3, 4]));
    expect(refusalOf(file.give(completeness, member(2), sittingOn([1, 2, 3, 4])))).toEqual({
      code: "no-quorum",
      present: 3,
      needed: 4,
    });
    const other = sittingOn([1, 2, 3, 4, 5], { id: "sitting-0002" });
    place(file, other);
    expect(refusalOf(file.give(completeness, member(2), other))).toBeUndefined();
  });

  it("R377-27, G09: a vote that was cast before it is not counted", () => {
    const file = pendingFile();
    castVotes(file, ["for", "for", "for"]);
    declare(file, 3);
    expect(refusalOf(file.give(close, chair, sittingOn()))).toEqual({
      code: "votes-missing",
      members: 2,
    });
    mustGive(file, ballot("for"), member(4), sittingOn());
    mustGive(file, close, chair, sittingOn());
    expect(file.now().decision?.tally).toEqual({
      sitting: "sitting-0001",
      present: 4,
      for: 3,
      against: 0,
      recused: [member(3).id],
      presiding: chair.id,
    });
  });

  it("G09: whoever verified the file has no voice on it", () => {
    const file = pendingFile({ verifiedBy: { ...member(5), role: "representative" } });
    expect(refusalOf(file.give(ballot("for"), member(5), sittingOn()))).toEqual({
      code: "recused",
    });
    castVotes(file, ["for", "for", "for"]);
    mustGive(file, close, chair, sittingOn());
    expect(file.now().decision?.tally).toMatchObject({ present: 4, recused: [member(5).id] });
  });

  it("R377-33: on a removal, whoever once verified the file has a voice, and a conflict is declared anew", () => {
    const file = heardFile({ verifiedBy: { ...member(5), role: "representative" } });
    expect(file.now().conflicts).toEqual([]);
    expect(refusalOf(file.give(ballot("for"), member(5), sittingOn()))).toBeUndefined();
    declare(file, 4);
    expect(refusalOf(file.give(ballot("for"), member(4), sittingOn()))).toEqual({
      code: "recused",
    });
  });

  it("is nobody else's to declare", () => {
    for (const by of [secretary, representative, portal]) {
      expect(refusalOf(pendingFile().give(declaring, by, sittingOn()))).toEqual({
        code: "role-not-allowed",
      });
    }
  });
});

describe("who presides over a case whose chair has no voice on it (G36)", () => {
  const chairless = () => {
    const file = pendingFile();
    declare(file, 1);
    return file;
  };

  it("R377-23c: is elected by the voices, one after the other, by more than half of them", () => {
    const file = chairless();
    expect(mustGive(file, voting(2), member(2), sittingOn())).toEqual([
      { type: "presiding-voted", member: member(2).id, candidate: member(2).id },
    ]);
    expect(mustGive(file, voting(2), member(3), sittingOn())).toHaveLength(1);
    expect(file.now().presiding).toBeUndefined();
    expect(mustGive(file, voting(2), member(4), sittingOn())).toEqual([
      { type: "presiding-voted", member: member(4).id, candidate: member(2).id },
      { type: "presiding-elected", presiding: member(2).id },
    ]);
    expect(file.now().presiding).toBe(member(2).id);
  });

  it("R377-23c: whoever votes again changes the earlier vote", () => {
    const file = chairless();
    for (const [by, candidate] of [
      [2, 3],
      [3, 3],
      [3, 2],
      [4, 2],
    ] as const) {
      mustGive(file, voting(candidate), member(by), sittingOn());
    }
    expect(file.now().presidingVotes).toEqual([
      { member: member(2).id, candidate: member(3).id },
      { member: member(3).id, candidate: member(2).id },
      { member: member(4).id, candidate: member(2).id },
    ]);
    expect(file.now().presiding).toBeUndefined();
  });

  it("R377-27, R377-28d: closes the vote in the chair's place, and stands in the tally", () => {
    const file = chairless();
    for (const by of [2, 3, 4]) mustGive(file, voting(2), member(by), sittingOn());
    for (const by of [2, 3, 4]) mustGive(file, ballot("for"), member(by), sittingOn());
    expect(refusalOf(file.give(close, chair, sittingOn()))).toEqual({ code: "not-presiding" });
    mustGive(file, close, member(2), sittingOn());
    expect(file.now().decision?.tally).toEqual({
      sitting: "sitting-0001",
      present: 4,
      for: 3,
      against: 0,
      recused: [chair.id],
      presiding: member(2).id,
    });
  });

  it("R377-23c: without anybody, nobody closes the vote", () => {
    const file = chairless();
    for (const by of [2, 3, 4]) mustGive(file, ballot("for"), member(by), sittingOn());
    expect(refusalOf(file.give(close, member(2), sittingOn()))).toEqual({ code: "no-chair" });
  });

  it("R377-23c: is not elected while somebody presides, nor by or of one without a voice", () => {
    const refusedOn = (file: RegistrationFile, candidate: number, by: number) =>
      refusalOf(file.give(voting(candidate), member(by), sittingOn()));
    expect(refusedOn(pendingFile(), 2, 2)).toEqual({
      code: "somebody-presides",
      chair: chair.id,
    });
    expect(refusedOn(chairless(), 1, 2)).toEqual({ code: "recused" });
    expect(refusedOn(chairless(), 2, 1)).toEqual({ code: "recused" });
    expect(refusedOn(submittedFile(), 2, 2)).toEqual({ code: "not-on-agenda" });
  });

  it("R377-23c: is elected anew before another sitting", () => {
    const file = chairless();
    for (const by of [2, 3, 4]) mustGive(file, voting(2), member(by), sittingOn());
    place(file, sittingOn([1, 2, 3, 4, 5], { id: "sitting-0002" }));
    expect(file.now()).toMatchObject({ presiding: undefined, presidingVotes: [] });
    expect(file.now().conflicts).toEqual([chair.id]);
  });
});
