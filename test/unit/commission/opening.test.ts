import { describe, expect, it } from "vitest";
import { compositionOf } from "#shared/commission/commission-state.ts";
import type { SittingCommand } from "#shared/commission/sitting-commands.ts";
import {
  administrator,
  calledCourse,
  chairedCourse,
  commissionCourse,
  end,
  eventsOf,
  founding,
  member,
  openCourse,
  opening,
  refusalOf,
  seats,
  secretary,
  tuesday,
} from "./course.ts";

const ids = (...places: readonly number[]) => places.map((place) => member(place).id);

describe("the opening of a sitting", () => {
  it("R377-25: records who is there from when, and who presides", () => {
    const commission = chairedCourse();
    const course = calledCourse(commission);
    const composition = compositionOf(commission.standing());
    const decided = course.order(opening(1, 2, 3, 4), secretary, { at: tuesday });
    expect(eventsOf(decided)).toEqual([{ type: "opened", present: ids(1, 2, 3, 4), composition }]);
    expect(course.held()).toMatchObject({
      state: "open",
      openedAt: tuesday,
      presided: ids(1),
    });
    expect(course.held().attendance).toEqual(
      ids(1, 2, 3, 4).map((one) => ({ member: one, from: tuesday, until: undefined })),
    );
  });

  it.each([
    [5, [1, 2, 3], 4],
    [7, [1, 2, 3, 4], 5],
    [9, [1, 2, 3, 4, 5], 6],
  ])("R377-25, G36: of %i founded, %j are no quorum", (foundingNumber, places, needed) => {
    const course = calledCourse(chairedCourse({ foundingNumber, members: seats(foundingNumber) }));
    expect(refusalOf(course.order(opening(...places), secretary))).toEqual({
      code: "no-quorum",
      present: places.length,
      needed,
    });
    eventsOf(course.order(opening(...places, needed), secretary));
  });

  it("R377-24c, R377-25: counts members of the day and nobody else", () => {
    const commission = chairedCourse({ foundingNumber: 7, members: seats(7) });
    eventsOf(commission.order(end(7, "2026-11-23"), administrator));
    eventsOf(commission.order(end(6, "2026-11-23"), administrator));
    const course = calledCourse(commission);
    const notOne = { code: "not-a-member" };
    const withSecretary: SittingCommand = {
      name: "openSitting",
      present: [...ids(1, 2, 3, 4, 5), secretary.id],
    };
    expect(refusalOf(course.order(withSecretary, secretary))).toEqual(notOne);
    const late = course.order(opening(1, 2, 3, 4, 5, 6), secretary, { at: tuesday });
    expect(refusalOf(late)).toEqual(notOne);
    eventsOf(course.order(opening(1, 2, 3, 4, 5, 6), secretary));
  });

  it("R377-23c: needs an elected chair whose mandate holds, there or not", () => {
    const unelected = commissionCourse();
    eventsOf(unelected.order({ name: "found", founding }, administrator));
    expect(refusalOf(calledCourse(unelected).order(opening(1, 2, 3, 4), secretary))).toEqual({
      code: "no-chair",
    });
    const commission = chairedCourse({ foundingNumber: 7, members: seats(7) });
    eventsOf(commission.order({ name: "openElection" }, administrator));
    eventsOf(commission.order(end(1, "2026-11-23"), administrator));
    eventsOf(commission.order(end(7, "2026-11-23"), administrator));
    const course = calledCourse(commission);
    const late = course.order(opening(2, 3, 4, 5, 6), secretary, { at: tuesday });
    expect(refusalOf(late)).toEqual({ code: "no-chair" });
    eventsOf(course.order(opening(2, 3, 4, 5, 6), secretary));
  });

  it("R377-23a, G36: waits until vacancies are filled", () => {
    const commission = chairedCourse();
    const course = calledCourse(commission);
    eventsOf(commission.order(end(5, "2026-11-23"), administrator));
    expect(refusalOf(course.order(opening(1, 2, 3, 4), secretary, { at: tuesday }))).toMatchObject({
      code: "commission-incomplete",
      members: 4,
    });
  });

  it("R377-24a: is this Commission's secretary's, and happens once", () => {
    const other = { ...secretary, id: "other" };
    expect(refusalOf(calledCourse().order(opening(1, 2, 3, 4), other))).toEqual({
      code: "not-the-secretary",
    });
    expect(refusalOf(openCourse().order(opening(1, 2, 3, 4), secretary))).toMatchObject({
      code: "command-not-allowed",
      state: "open",
    });
  });
});
