import { describe, expect, it } from "vitest";
import { chairOn } from "#shared/commission/composition.ts";
import {
  administrator,
  chairedCourse,
  commissionCourse,
  day,
  end,
  eventsOf,
  founding,
  member,
  refusalOf,
  secretary,
  tuesday,
  vote,
} from "./course.ts";

describe("the election of the chair", () => {
  const founded = () => {
    const course = commissionCourse();
    eventsOf(course.order({ name: "found", founding }, administrator));
    return course;
  };

  it("R377-23c: puts every vote on record and elects by more than half of the founding number", () => {
    const course = founded();
    expect(eventsOf(vote(course, 4, 1))).toEqual([
      { type: "chair-voted", member: member(4).id, candidate: member(1).id },
    ]);
    eventsOf(vote(course, 5, 1));
    expect(course.standing().state).toBe("founded");
    expect(course.standing().chairVotes).toEqual([
      { member: member(4).id, candidate: member(1).id },
      { member: member(5).id, candidate: member(1).id },
    ]);
    expect(eventsOf(vote(course, 1, 1))).toEqual([
      { type: "chair-voted", member: member(1).id, candidate: member(1).id },
      { type: "chair-elected", chair: member(1).id, votes: 3 },
    ]);
    expect(course.standing()).toMatchObject({
      state: "chaired",
      chair: member(1).id,
      chairVotes: [],
    });
  });

  it("R377-23c, G36: takes the founding number and not the members of the day as the whole", () => {
    const course = commissionCourse();
    eventsOf(
      course.order({ name: "found", founding: { ...founding, foundingNumber: 7 } }, administrator),
    );
    for (const place of [1, 2, 3]) eventsOf(vote(course, place, 1));
    expect(course.standing().chair).toBeUndefined();
    eventsOf(vote(course, 4, 1));
    expect(course.standing().chair).toBe(member(1).id);
  });

  it("R377-23c: a member may change the vote until somebody is elected", () => {
    const course = founded();
    eventsOf(vote(course, 1, 2));
    eventsOf(vote(course, 2, 2));
    eventsOf(vote(course, 1, 3));
    eventsOf(vote(course, 4, 2));
    expect(course.standing().chair).toBeUndefined();
    eventsOf(vote(course, 1, 2));
    expect(course.standing().chair).toBe(member(2).id);
    expect(refusalOf(vote(course, 5, 5))).toMatchObject({ code: "command-not-allowed" });
  });

  it("R377-23c: is among members, by members, on the day", () => {
    const course = founded();
    eventsOf(course.order(end(5, "2026-11-23"), administrator));
    eventsOf(vote(course, 5, 1));
    const notOne = { code: "not-a-member" };
    expect(refusalOf(vote(course, 6, 1))).toEqual(notOne);
    expect(refusalOf(vote(course, 1, 6))).toEqual(notOne);
    expect(refusalOf(vote(course, 5, 1, { at: tuesday }))).toEqual(notOne);
    expect(refusalOf(vote(course, 1, 5, { at: tuesday }))).toEqual(notOne);
  });

  it("R377-23c: a vote counts no more once its member's mandate is over", () => {
    const course = founded();
    eventsOf(course.order(end(5, "2026-11-23"), administrator));
    eventsOf(vote(course, 5, 1));
    eventsOf(vote(course, 4, 1, { at: tuesday }));
    eventsOf(vote(course, 3, 1, { at: tuesday }));
    expect(course.standing().chair).toBeUndefined();
    eventsOf(vote(course, 2, 1, { at: tuesday }));
    expect(course.standing().chair).toBe(member(1).id);
  });

  it("R377-24c: the secretary has no vote, in whatever role", () => {
    const command = { name: "voteForChair", candidate: member(1).id } as const;
    for (const role of ["commission-secretary", "commission-member", "administrator"] as const) {
      expect(refusalOf(founded().order(command, { ...secretary, role }))).toEqual({
        code: "secretary-has-no-vote",
      });
    }
    expect(refusalOf(founded().order(command, administrator))).toEqual({
      code: "role-not-allowed",
    });
  });

  it("R377-23c: may be held again; the chair stays until somebody is elected", () => {
    const course = chairedCourse();
    expect(eventsOf(course.order({ name: "openElection" }, secretary))).toEqual([
      { type: "election-opened" },
    ]);
    expect(course.standing()).toMatchObject({ state: "electing", chair: member(1).id });
    for (const place of [3, 4]) eventsOf(vote(course, place, 2));
    expect(course.standing()).toMatchObject({ state: "electing", chair: member(1).id });
    eventsOf(vote(course, 5, 2));
    expect(course.standing()).toMatchObject({ state: "chaired", chair: member(2).id });
  });

  it("R377-23c: is opened by an administrator or this Commission's secretary, once at a time", () => {
    const open = { name: "openElection" } as const;
    const other = { ...secretary, id: "other" };
    expect(refusalOf(chairedCourse().order(open, other))).toEqual({ code: "not-the-secretary" });
    expect(refusalOf(chairedCourse().order(open, member(1)))).toEqual({
      code: "role-not-allowed",
    });
    const course = chairedCourse();
    eventsOf(course.order(open, administrator));
    for (const again of [course, founded()]) {
      expect(refusalOf(again.order(open, administrator))).toMatchObject({
        code: "command-not-allowed",
      });
    }
  });

  it("R377-23c: the chair is one as long as the mandate holds", () => {
    const course = chairedCourse();
    eventsOf(course.order(end(1, "2026-11-23"), administrator));
    const on = (text: string) => chairOn(course.standing(), day(text));
    expect(on("2026-11-23")).toBe(member(1).id);
    expect(on("2026-11-24")).toBeUndefined();
    const mandates = course.standing().mandates;
    expect(chairOn({ mandates }, day("2026-11-23"))).toBeUndefined();
  });
});
