import { describe, expect, it } from "vitest";
import type { SittingCommand } from "#shared/commission/sitting-commands.ts";
import { sittingFactsOf, sittingIdOf } from "#shared/commission/sitting.ts";
import { instantSchema } from "#shared/law/dates.ts";
import {
  administrator,
  calledCourse,
  chairedCourse,
  digest,
  end,
  eventsOf,
  member,
  monday,
  openCourse,
  opening,
  refusalOf,
  secretary,
  someCase,
  tuesday,
} from "./course.ts";

const cancel: SittingCommand = { name: "cancelSitting", reason: "Too few can come." };

describe("a sitting that is called off", () => {
  it("R377-24a: is so by the secretary or the chair, before it was opened", () => {
    for (const by of [secretary, member(1)]) {
      const course = calledCourse();
      expect(eventsOf(course.order(cancel, by, { at: tuesday }))).toEqual([{ type: "cancelled" }]);
      expect(course.held()).toMatchObject({
        state: "cancelled",
        cancelledAt: tuesday,
        closedAt: undefined,
      });
    }
  });

  it("R377-24a: is so by nobody else", () => {
    const others = [member(2), { ...secretary, id: "other" }, { ...member(1), id: "stranger" }];
    for (const by of others) {
      expect(refusalOf(calledCourse().order(cancel, by))).toEqual({
        code: "neither-secretary-nor-chair",
      });
    }
    expect(refusalOf(calledCourse().order(cancel, administrator))).toEqual({
      code: "role-not-allowed",
    });
  });

  it("R377-24a, G36: may belong to a Commission that cannot decide just then", () => {
    const commission = chairedCourse();
    const course = calledCourse(commission);
    eventsOf(commission.order(end(5, "2026-11-23"), administrator));
    expect(eventsOf(course.order(cancel, secretary, { at: tuesday }))).toHaveLength(1);
  });

  it("R377-23c: is no more the chair's once the mandate is over", () => {
    const commission = chairedCourse();
    const course = calledCourse(commission);
    eventsOf(commission.order(end(1, "2026-11-23"), administrator));
    expect(refusalOf(course.order(cancel, member(1), { at: tuesday }))).toEqual({
      code: "neither-secretary-nor-chair",
    });
    eventsOf(course.order(cancel, member(1)));
  });

  it("R377-24a: may be open, as long as nothing is known to be done on a case at it", () => {
    const tookPlace = { code: "sitting-took-place" };
    const course = openCourse();
    for (const known of [{ acted: true }, {}]) {
      expect(refusalOf(course.order(cancel, secretary, { known }))).toEqual(tookPlace);
    }
    expect(refusalOf(course.order(cancel, member(2), { known: { acted: true } }))).toEqual({
      code: "neither-secretary-nor-chair",
    });
    expect(course.held().state).toBe("open");
    eventsOf(course.order(cancel, secretary, { known: { acted: false } }));
    // Before the opening nobody can have done anything at it.
    eventsOf(calledCourse().order(cancel, secretary, { known: {} }));
  });

  it("G36: may be called off by whoever presides in the chair's absence, and by the absent chair", () => {
    const elected = () => {
      const course = openCourse([2, 3, 4, 5]);
      for (const place of [2, 4, 5]) {
        const command = { name: "voteForPresiding", candidate: member(3).id } as const;
        eventsOf(course.order(command, member(place)));
      }
      return course;
    };
    expect(refusalOf(elected().order(cancel, member(2)))).toEqual({
      code: "neither-secretary-nor-chair",
    });
    for (const place of [1, 3]) {
      const course = elected();
      eventsOf(course.order(cancel, member(place)));
      expect(course.held().presided).toEqual([member(3).id]);
    }
  });

  it("R377-28d: is neither opened nor closed nor signed, and takes no case any more", () => {
    const course = openCourse();
    eventsOf(course.order(cancel, secretary));
    const later: readonly (readonly [SittingCommand, typeof secretary])[] = [
      [opening(1, 2, 3, 4), secretary],
      [{ name: "putOnAgenda", caseId: someCase(1) }, secretary],
      [{ name: "recordArrival", member: member(5).id }, secretary],
      [{ name: "closeSitting" }, secretary],
      [cancel, secretary],
      [{ name: "signProtocol", digest, languages: ["kk"] }, member(1)],
    ];
    for (const [command, by] of later) {
      expect(refusalOf(course.order(command, by))).toEqual({
        code: "command-not-allowed",
        state: "cancelled",
        allowed: [],
      });
    }
    const id = sittingIdOf("0".repeat(64));
    expect(sittingFactsOf(id, course.state(), instantSchema.parse(monday))).toMatchObject({
      open: false,
      over: true,
    });
  });

  it("R377-28d: is not one that was closed: what took place is not undone", () => {
    const course = openCourse();
    eventsOf(course.order({ name: "closeSitting" }, secretary));
    expect(refusalOf(course.order(cancel, secretary))).toMatchObject({
      code: "command-not-allowed",
      state: "closed",
    });
  });

  it("keeps no word of the reason in the clear", () => {
    const course = calledCourse();
    eventsOf(course.order(cancel, secretary));
    expect(JSON.stringify([course.events(), course.held()])).not.toContain("Too few");
  });
});
