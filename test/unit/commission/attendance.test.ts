import { describe, expect, it } from "vitest";
import { compositionOf } from "#shared/commission/commission-state.ts";
import {
  administrator,
  chairedCourse,
  end,
  appoint,
  eventsOf,
  factsOf,
  member,
  openCourse,
  refusalOf,
  secretary,
  someCase,
  tuesday,
  type SittingCourse,
} from "./course.ts";

const later = "2026-11-23T04:30:00.000Z";
const ids = (...places: readonly number[]) => places.map((place) => member(place).id);

const arrival = (place: number) => ({ name: "recordArrival", member: member(place).id }) as const;
const departure = (place: number) =>
  ({ name: "recordDeparture", member: member(place).id }) as const;

const leave = (course: SittingCourse, ...places: readonly number[]) => {
  for (const place of places) eventsOf(course.order(departure(place), secretary, { at: later }));
};

describe("attendance at a sitting", () => {
  it("R377-25: is on record over time; who left may come back", () => {
    const course = openCourse([1, 2, 3, 4]);
    eventsOf(course.order(arrival(5), secretary, { at: later }));
    eventsOf(course.order(departure(2), secretary, { at: later }));
    expect(factsOf(course).present).toEqual(ids(1, 3, 4, 5));
    eventsOf(course.order(arrival(2), secretary, { at: tuesday }));
    expect(factsOf(course).present).toEqual(ids(1, 3, 4, 5, 2));
    const [, two] = course.held().attendance;
    expect(two).toEqual({ member: member(2).id, from: expect.any(String), until: later });
    expect(course.held().attendance.slice(4)).toEqual([
      { member: member(5).id, from: later, until: undefined },
      { member: member(2).id, from: tuesday, until: undefined },
    ]);
    // Leaving once more ends the stay that lasts, not the one that is over.
    eventsOf(course.order(departure(2), secretary, { at: tuesday }));
    expect(course.held().attendance[1]?.until).toBe(later);
  });

  it("R377-24c, R377-25: is of members of the day", () => {
    const commission = chairedCourse();
    const course = openCourse([1, 2, 3, 4], commission);
    eventsOf(commission.order(end(5, "2026-11-23"), administrator));
    const notOne = { code: "not-a-member" };
    expect(refusalOf(course.order(arrival(6), secretary))).toEqual(notOne);
    const asMember = { name: "recordArrival", member: secretary.id } as const;
    expect(refusalOf(course.order(asMember, secretary))).toEqual(notOne);
    expect(refusalOf(course.order(arrival(5), secretary, { at: tuesday }))).toEqual(notOne);
    eventsOf(course.order(arrival(5), secretary));
  });

  it("R377-25: a new member comes with the Commission as it stands by then", () => {
    const commission = chairedCourse();
    const course = openCourse([1, 2, 3, 4], commission);
    eventsOf(commission.order(end(5, "2026-11-22"), administrator));
    eventsOf(commission.order(appoint(6, "2026-11-23"), administrator));
    const composition = compositionOf(commission.standing());
    expect(eventsOf(course.order(arrival(6), secretary))).toEqual([
      { type: "arrived", member: member(6).id, composition },
    ]);
    expect(factsOf(course).present).toEqual(ids(1, 2, 3, 4, 6));
  });

  it("nobody comes twice or leaves without being there", () => {
    const course = openCourse([1, 2, 3, 4]);
    expect(refusalOf(course.order(arrival(4), secretary))).toEqual({ code: "already-present" });
    expect(refusalOf(course.order(departure(5), secretary))).toEqual({ code: "not-present" });
    leave(course, 4);
    expect(refusalOf(course.order(departure(4), secretary))).toEqual({ code: "not-present" });
  });

  it("whose mandate is over may still be seen to leave", () => {
    const commission = chairedCourse();
    const course = openCourse([1, 2, 3, 4, 5], commission);
    eventsOf(commission.order(end(5, "2026-11-22"), administrator));
    expect(eventsOf(course.order(departure(5), secretary))).toHaveLength(1);
  });

  it("R377-24a: attendance and agenda are this Commission's secretary's", () => {
    const course = openCourse([1, 2, 3, 4]);
    const agenda = { name: "putOnAgenda", caseId: someCase(1) } as const;
    for (const command of [arrival(5), departure(1), agenda]) {
      const other = { ...secretary, id: "other" };
      expect(refusalOf(course.order(command, other))).toEqual({ code: "not-the-secretary" });
      expect(refusalOf(course.order(command, member(1)))).toEqual({ code: "role-not-allowed" });
    }
  });
});

describe("the agenda of a sitting", () => {
  it("R377-24a: takes a case once, however often it is put there", () => {
    const course = openCourse();
    const put = (number: number) =>
      course.order({ name: "putOnAgenda", caseId: someCase(number) }, secretary);
    expect(eventsOf(put(1))).toEqual([{ type: "put-on-agenda", case: someCase(1) }]);
    expect(eventsOf(put(1))).toEqual([]);
    eventsOf(put(2));
    expect(factsOf(course).agenda).toEqual([someCase(1), someCase(2)]);
  });

  it("is settled once the sitting is closed", () => {
    const course = openCourse();
    eventsOf(course.order({ name: "closeSitting" }, secretary));
    const command = { name: "putOnAgenda", caseId: someCase(1) } as const;
    expect(refusalOf(course.order(command, secretary))).toMatchObject({
      code: "command-not-allowed",
      state: "closed",
    });
  });
});
