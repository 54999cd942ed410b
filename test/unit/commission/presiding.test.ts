import { describe, expect, it } from "vitest";
import { compositionOf } from "#shared/commission/commission-state.ts";
import {
  administrator,
  chairedCourse,
  end,
  eventsOf,
  factsOf,
  member,
  openCourse,
  refusalOf,
  secretary,
  tuesday,
  vote,
  type SittingCourse,
} from "./course.ts";

const later = "2026-11-23T04:30:00.000Z";
const ids = (...places: readonly number[]) => places.map((place) => member(place).id);

const arrival = (place: number) => ({ name: "recordArrival", member: member(place).id }) as const;
const departure = (place: number) =>
  ({ name: "recordDeparture", member: member(place).id }) as const;
const preferring = (candidate: number) =>
  ({ name: "voteForPresiding", candidate: member(candidate).id }) as const;

const leave = (course: SittingCourse, ...places: readonly number[]) => {
  for (const place of places) eventsOf(course.order(departure(place), secretary, { at: later }));
};

describe("who presides", () => {
  it("R377-23c: is the chair, as long as the chair is there", () => {
    const course = openCourse();
    expect(refusalOf(course.order(preferring(2), member(2)))).toEqual({
      code: "somebody-presides",
      chair: member(1).id,
    });
    leave(course, 1);
    expect(factsOf(course).chair).toBeUndefined();
  });

  it("G36: in the chair's absence is whom more than half of those present elect", () => {
    const commission = chairedCourse();
    const course = openCourse([2, 3, 4, 5], commission);
    expect(course.held().presided).toEqual([]);
    const voted = { type: "presiding-voted", candidate: member(3).id };
    expect(eventsOf(course.order(preferring(3), member(2)))).toEqual([
      { ...voted, member: member(2).id },
    ]);
    eventsOf(course.order(preferring(3), member(4)));
    expect(factsOf(course).chair).toBeUndefined();
    expect(course.held().presidingVotes).toHaveLength(2);
    expect(eventsOf(course.order(preferring(3), member(5)))).toEqual([
      { ...voted, member: member(5).id },
      {
        type: "presiding-elected",
        presiding: member(3).id,
        votes: 3,
        composition: compositionOf(commission.standing()),
      },
    ]);
    expect(factsOf(course).chair).toBe(member(3).id);
    expect(course.held()).toMatchObject({ presidingVotes: [], presided: ids(3) });
    expect(refusalOf(course.order(preferring(2), member(2)))).toMatchObject({
      code: "somebody-presides",
    });
  });

  it("G36: a member may change the vote, and has one", () => {
    const course = openCourse([2, 3, 4, 5]);
    eventsOf(course.order(preferring(3), member(2)));
    eventsOf(course.order(preferring(4), member(2)));
    eventsOf(course.order(preferring(3), member(3)));
    eventsOf(course.order(preferring(3), member(4)));
    expect(factsOf(course).chair).toBeUndefined();
    eventsOf(course.order(preferring(3), member(2)));
    expect(factsOf(course).chair).toBe(member(3).id);
  });

  it("G36: gives way to the chair who comes late, and takes over when the chair leaves", () => {
    const course = openCourse([2, 3, 4, 5]);
    for (const place of [2, 3, 4]) eventsOf(course.order(preferring(3), member(place)));
    eventsOf(course.order(arrival(1), secretary));
    expect(factsOf(course).chair).toBe(member(1).id);
    leave(course, 1);
    expect(factsOf(course).chair).toBe(member(3).id);
    expect(course.held().presided).toEqual(ids(3, 1, 3));
  });

  it("G36: an elected member who leaves presides no more, even after coming back", () => {
    const course = openCourse([2, 3, 4, 5, 1]);
    leave(course, 1);
    for (const place of [2, 3, 4]) eventsOf(course.order(preferring(3), member(place)));
    leave(course, 3);
    eventsOf(course.order(arrival(3), secretary));
    expect(factsOf(course).chair).toBeUndefined();
    eventsOf(course.order(departure(2), secretary));
    eventsOf(course.order(arrival(2), secretary));
    expect(factsOf(course).chair).toBeUndefined();
  });

  it("G36: the departure of another leaves whoever presides in place", () => {
    const course = openCourse([2, 3, 4, 5, 1]);
    leave(course, 1);
    for (const place of [2, 3, 4]) eventsOf(course.order(preferring(3), member(place)));
    eventsOf(course.order(departure(5), secretary));
    expect(factsOf(course).chair).toBe(member(3).id);
  });

  it("G36: votes by and for somebody who left lapse", () => {
    const course = openCourse([1, 2, 3, 4, 5]);
    leave(course, 1);
    eventsOf(course.order(arrival(1), secretary));
    leave(course, 1);
    eventsOf(course.order(preferring(3), member(2)));
    eventsOf(course.order(preferring(4), member(4)));
    eventsOf(course.order(preferring(4), member(5)));
    leave(course, 2);
    expect(course.held().presidingVotes).toEqual([
      { member: member(4).id, candidate: member(4).id },
      { member: member(5).id, candidate: member(4).id },
    ]);
    leave(course, 4);
    expect(course.held().presidingVotes).toEqual([]);
  });

  it("R377-25: is elected with a quorum, by and among those present", () => {
    const course = openCourse([2, 3, 4, 5]);
    const absent = { code: "not-present" };
    const stranger = { code: "not-a-member" };
    expect(refusalOf(course.order(preferring(2), member(1)))).toEqual(absent);
    expect(refusalOf(course.order(preferring(1), member(2)))).toEqual(absent);
    expect(refusalOf(course.order(preferring(6), member(2)))).toEqual(stranger);
    expect(refusalOf(course.order(preferring(2), member(6)))).toEqual(stranger);
    leave(course, 5);
    expect(refusalOf(course.order(preferring(2), member(2)))).toEqual({
      code: "no-quorum",
      present: 3,
      needed: 4,
    });
  });

  it("R377-24c: the secretary has no vote in it, in whatever role", () => {
    const course = openCourse([2, 3, 4, 5]);
    for (const role of ["commission-secretary", "commission-member"] as const) {
      expect(refusalOf(course.order(preferring(2), { ...secretary, role }))).toEqual({
        code: "secretary-has-no-vote",
      });
    }
  });

  it("R377-23c: follows an election of the chair that ends meanwhile", () => {
    const commission = chairedCourse();
    const course = openCourse([1, 2, 3, 4, 5], commission);
    eventsOf(commission.order({ name: "openElection" }, administrator));
    for (const place of [3, 4, 5]) eventsOf(vote(commission, place, 2));
    eventsOf(course.order({ name: "closeSitting" }, member(2)));
    expect(course.held().presided).toEqual(ids(1, 2));
  });

  it("R377-23c: the chair whose mandate was ended presides no more, whom the others elect does", () => {
    const commission = chairedCourse({ foundingNumber: 7 });
    const course = openCourse([1, 2, 3, 4, 5], commission);
    eventsOf(commission.order(end(1, "2026-11-23"), administrator));
    const on = { at: tuesday };
    expect(refusalOf(course.order(preferring(2), member(1), on))).toEqual({
      code: "not-a-member",
    });
    expect(refusalOf(course.order(preferring(2), member(2), on))).toMatchObject({
      code: "no-quorum",
      present: 4,
      needed: 5,
    });
  });
});
