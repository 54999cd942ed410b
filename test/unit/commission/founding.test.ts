import { describe, expect, it } from "vitest";
import { commissionIdOf } from "#shared/commission/commission.ts";
import {
  administrator,
  appoint,
  chairedCourse,
  commissionCourse,
  day,
  edition,
  eventsOf,
  founding,
  home,
  mandates,
  people,
  personOf,
  refusalOf,
  rules,
  seats,
  secretary,
} from "./course.ts";

const found = (changes: Partial<typeof founding> = {}, moment = {}) =>
  commissionCourse().order(
    { name: "found", founding: { ...founding, ...changes } },
    administrator,
    moment,
  );

describe("the founding of a Commission", () => {
  it("R377-2.3, R377-24b: puts act, seats, mandates and secretary on record", () => {
    const course = commissionCourse();
    const decided = course.order({ name: "found", founding }, administrator);
    expect(eventsOf(decided)).toEqual([
      {
        type: "founded",
        unit: home,
        foundingAct: founding.foundingAct,
        foundingNumber: 5,
        mandates,
        secretary: secretary.id,
        people,
      },
    ]);
    expect(course.standing()).toEqual({
      state: "founded",
      unit: home,
      foundingAct: founding.foundingAct,
      foundingNumber: 5,
      mandates,
      secretary: secretary.id,
      people,
      chair: undefined,
      chairVotes: [],
    });
  });

  it.each([
    ["R377-23b: an act for three", { foundingNumber: 3 }, "members-too-few", 3],
    ["R377-23a: an act for six", { foundingNumber: 6 }, "members-even", 6],
    ["R377-23b: four named", { members: seats(4) }, "members-too-few", 4],
    ["R377-23a: six named", { foundingNumber: 7, members: seats(6) }, "members-even", 6],
  ])("%s is refused", (_, changes, code, members) => {
    expect(refusalOf(found(changes))).toEqual({ code, members, fewest: 5 });
  });

  it("R377-23b: takes the numbers from the edition", () => {
    const commission = { ...rules, fewestMembers: 7 };
    expect(refusalOf(found({}, { edition: { ...edition, commission } }))).toEqual({
      code: "members-too-few",
      members: 5,
      fewest: 7,
    });
  });

  it("R377-23a: names no more members than the act has seats, but may leave seats free", () => {
    expect(refusalOf(found({ members: seats(7) }))).toEqual({
      code: "more-members-than-founded",
      members: 7,
      foundingNumber: 5,
    });
    expect(eventsOf(found({ foundingNumber: 7 }))).toHaveLength(1);
  });

  it("refuses a mandate that ends before it begins, and names whose", () => {
    const [first, ...others] = seats(5);
    const turned = { from: day("2026-02-01"), until: day("2026-01-31") };
    const backwards = { member: "x", ...turned, person: personOf("x") };
    expect(first).toBeDefined();
    expect(refusalOf(found({ members: [...others, backwards] }))).toEqual({
      code: "mandate-ends-before-it-begins",
      member: "x",
    });
  });

  it("R377-24b: refuses a secretary whom another unit employs", () => {
    const elsewhere = { ...founding.secretary, unit: "71" as const };
    expect(refusalOf(found({ secretary: elsewhere }))).toEqual({
      code: "secretary-of-another-unit",
    });
  });

  it("R377-2.3: happens once", () => {
    expect(refusalOf(chairedCourse().order({ name: "found", founding }, administrator))).toEqual({
      code: "command-not-allowed",
      state: "chaired",
      allowed: ["appointMember", "endMandate", "appointSecretary", "nameOfficial", "openElection"],
    });
  });

  it("is the administrator's, and comes before everything else", () => {
    expect(refusalOf(commissionCourse().order({ name: "found", founding }, secretary))).toEqual({
      code: "role-not-allowed",
    });
    for (const command of [appoint(6), { name: "openElection" as const }]) {
      expect(refusalOf(commissionCourse().order(command, administrator))).toEqual({
        code: "commission-unknown",
      });
    }
  });

  it("gives a Commission its unit's id", () => {
    expect(commissionIdOf("75")).toBe("commission-0075");
    expect(commissionIdOf("7511")).toBe("commission-007511");
  });
});
