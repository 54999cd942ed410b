import { describe, expect, it } from "vitest";
import { rolesForCommission } from "#shared/commission/commission-lifecycle.ts";
import { compositionOf } from "#shared/commission/commission-state.ts";
import { commissionKind } from "#shared/commission/commission.ts";
import { incompleteness } from "#shared/commission/composition.ts";
import { instantSchema } from "#shared/law/dates.ts";
import {
  administrator,
  appoint,
  chairedCourse,
  commissionCourse,
  edition,
  eventsOf,
  founding,
  mandates,
  member,
  people,
  rules,
  secretary,
  tuesday,
} from "./course.ts";

describe("a Commission as a kind of case", () => {
  it("has a name of its own, by which its history is known", () => {
    expect(commissionKind.name).toBe("commission");
  });

  it("is bound to no edition: each command is decided by the one in force", () => {
    expect(commissionKind.editionOf(chairedCourse().state(), appoint(6))).toBeUndefined();
  });

  it("says who may give a command, an administrator before a secretary", () => {
    expect(rolesForCommission("openElection")).toEqual(["administrator", "commission-secretary"]);
    expect(rolesForCommission("found")).toEqual(["administrator"]);
    expect(new Set(rolesForCommission("voteForChair"))).toEqual(new Set(["commission-member"]));
  });

  it("has no history that begins with anything but its founding", () => {
    const happening = {
      at: instantSchema.parse(tuesday),
      actor: administrator,
      command: "openElection",
      edition: edition.id,
      sequence: 1,
    };
    expect(() =>
      commissionKind.evolve(commissionKind.initial, { type: "election-opened" }, happening),
    ).toThrow("election-opened before the founding");
  });

  it("R377-23a, G36: is incomplete with too few or an even number of members", () => {
    expect([4, 5, 6].map((members) => incompleteness(members, rules))).toEqual([
      { code: "commission-incomplete", members: 4, fewest: 5 },
      undefined,
      { code: "commission-incomplete", members: 6, fewest: 5 },
    ]);
  });

  it("tells a sitting who makes it up", () => {
    const course = commissionCourse();
    eventsOf(course.order({ name: "found", founding }, administrator));
    const made = { foundingNumber: 5, mandates, secretary: secretary.id, people };
    expect(compositionOf(course.standing())).toStrictEqual(made);
    expect(compositionOf(chairedCourse().standing())).toEqual({ ...made, chair: member(1).id });
  });
});
