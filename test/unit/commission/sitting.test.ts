import { describe, expect, it } from "vitest";
import { compositionOf } from "#shared/commission/commission-state.ts";
import { rolesForSitting } from "#shared/commission/sitting-lifecycle.ts";
import { sittingFactsOf, sittingIdOf, sittingKind } from "#shared/commission/sitting.ts";
import { instantSchema } from "#shared/law/dates.ts";
import {
  administrator,
  calledCourse,
  chairedCourse,
  commissionCourse,
  convening,
  digest,
  edition,
  end,
  eventsOf,
  home,
  member,
  monday,
  openCourse,
  opening,
  refusalOf,
  secretary,
  sittingCourse,
  someCase,
  tuesday,
} from "./course.ts";

const id = sittingIdOf("0".repeat(64));
const at = (text: string) => instantSchema.parse(text);
const ids = (...places: readonly number[]) => places.map((place) => member(place).id);

describe("the call of a sitting", () => {
  it("R377-24a: has a time, an agenda without doubles, and the Commission as it stands", () => {
    const commission = chairedCourse();
    const course = sittingCourse(commission);
    const agenda = [someCase(1), someCase(2), someCase(1)];
    const convened = { unit: home, startsAt: at(tuesday), agenda };
    const composition = compositionOf(commission.standing());
    expect(eventsOf(course.order({ name: "convene", convening: convened }, secretary))).toEqual([
      {
        type: "called",
        unit: home,
        startsAt: tuesday,
        agenda: [someCase(1), someCase(2)],
        composition,
      },
    ]);
    expect(course.held()).toEqual({
      state: "called",
      edition: edition.id,
      unit: home,
      startsAt: tuesday,
      openedAt: undefined,
      closedAt: undefined,
      cancelledAt: undefined,
      agenda: [someCase(1), someCase(2)],
      composition,
      attendance: [],
      elected: undefined,
      presidingVotes: [],
      presided: [],
      protocol: undefined,
    });
  });

  it("has no agenda where none is given yet", () => {
    expect(calledCourse().held().agenda).toEqual([]);
  });

  it("R377-24a: is this Commission's secretary's, of a Commission that stands, once", () => {
    const course = calledCourse();
    expect(refusalOf(course.order(convening, secretary))).toMatchObject({
      code: "command-not-allowed",
      state: "called",
    });
    const other = { ...secretary, id: "other" };
    const fresh = () => sittingCourse(chairedCourse());
    expect(refusalOf(fresh().order(convening, other))).toEqual({ code: "not-the-secretary" });
    expect(refusalOf(fresh().order(convening, member(1)))).toEqual({ code: "role-not-allowed" });
    expect(refusalOf(sittingCourse(commissionCourse()).order(convening, secretary))).toEqual({
      code: "commission-unknown",
    });
  });

  it("R377-23a, G36: waits until vacancies are filled", () => {
    const commission = chairedCourse();
    eventsOf(commission.order(end(5, "2026-11-23"), administrator));
    const course = sittingCourse(commission);
    expect(refusalOf(course.order(convening, secretary, { at: tuesday }))).toEqual({
      code: "commission-incomplete",
      members: 4,
      fewest: 5,
    });
    eventsOf(course.order(convening, secretary));
  });

  it("comes before every other command", () => {
    const course = sittingCourse(chairedCourse());
    for (const command of [opening(1, 2, 3, 4), { name: "closeSitting" } as const]) {
      expect(refusalOf(course.order(command, secretary))).toEqual({ code: "sitting-unknown" });
    }
  });

  it("seals where the members meet and why they do not, and nothing else", () => {
    const { convening: called } = { ...convening, convening: { unit: home, startsAt: at(monday) } };
    const personal = (venue: object) =>
      sittingKind.personalOf({ name: "convene", convening: { ...called, ...venue } });
    expect(personal({})).toBeUndefined();
    expect(personal({ place: "Room 5" })).toStrictEqual({ place: "Room 5" });
    expect(personal({ remote: "By video" })).toStrictEqual({ remote: "By video" });
    expect(personal({ place: "Room 5", remote: "By video" })).toEqual({
      place: "Room 5",
      remote: "By video",
    });
    expect(sittingKind.personalOf(opening(1))).toBeUndefined();
    expect(sittingKind.personalOf({ name: "cancelSitting", reason: "why" })).toStrictEqual({
      reason: "why",
    });
  });

  it("binds the sitting to the edition of that day", () => {
    const course = calledCourse();
    expect(sittingKind.editionOf(course.state(), opening(1))).toBe(edition.id);
    expect(sittingKind.editionOf(sittingKind.initial, convening)).toBeUndefined();
  });

  it("begins the history", () => {
    const happening = {
      at: at(monday),
      actor: secretary,
      command: "recordDeparture",
      edition: edition.id,
      sequence: 1,
    };
    const event = { type: "departed", member: member(1).id } as const;
    expect(() => sittingKind.evolve(sittingKind.initial, event, happening)).toThrow(
      "departed before the sitting was called",
    );
  });

  it("is known by its kind's name", () => {
    expect(sittingKind.name).toBe("sitting");
  });

  it("gives it an id from the caller and the key", () => {
    expect(sittingIdOf("0123456789abcdef".repeat(4))).toBe(
      "sitting-0123456789abcdef0123456789abcdef",
    );
  });
});

describe("the facts of a sitting", () => {
  it("R377-25: before the call are none, and before the opening nobody is there", () => {
    expect(sittingFactsOf(id, sittingKind.initial, at(monday))).toBeUndefined();
    expect(sittingFactsOf(id, calledCourse().state(), at(monday))).toEqual({
      id,
      unit: home,
      foundingNumber: 5,
      members: ids(1, 2, 3, 4, 5),
      present: [],
      chair: undefined,
      secretary: secretary.id,
      open: false,
      over: false,
      agenda: [],
    });
  });

  it("R377-25: while it is open, show who is there and that votes can be given", () => {
    expect(sittingFactsOf(id, openCourse([1, 3, 4, 5]).state(), at(monday))).toEqual({
      id,
      unit: home,
      foundingNumber: 5,
      members: ids(1, 2, 3, 4, 5),
      present: ids(1, 3, 4, 5),
      chair: member(1).id,
      secretary: secretary.id,
      open: true,
      over: false,
      agenda: [],
    });
  });

  it("R377-25: once it is closed, no vote can be given", () => {
    const course = openCourse();
    eventsOf(course.order({ name: "closeSitting" }, secretary));
    expect(sittingFactsOf(id, course.state(), at(monday))).toMatchObject({
      open: false,
      over: true,
    });
    eventsOf(course.order({ name: "signProtocol", digest, languages: ["kk"] }, member(1)));
    expect(sittingFactsOf(id, course.state(), at(monday))).toMatchObject({
      open: false,
      over: true,
    });
  });

  it("R377-25: count nobody whose mandate is over on the day, as recorded or as it stands", () => {
    const commission = chairedCourse();
    const course = openCourse([1, 2, 3, 4, 5], commission);
    eventsOf(commission.order(end(1, "2026-11-23"), administrator));
    const asItStands = compositionOf(commission.standing());
    const factsAt = (text: string, known?: typeof asItStands) =>
      sittingFactsOf(id, course.state(), at(text), known);
    expect(factsAt(tuesday)).toMatchObject({ present: ids(1, 2, 3, 4, 5), chair: member(1).id });
    expect(factsAt(monday, asItStands)?.present).toEqual(ids(1, 2, 3, 4, 5));
    const facts = factsAt(tuesday, asItStands);
    expect(facts?.members).toEqual(ids(2, 3, 4, 5));
    expect(facts?.present).toEqual(ids(2, 3, 4, 5));
    expect(facts?.chair).toBeUndefined();
  });
});

describe("who may give commands on a sitting", () => {
  it("R377-24a: the secretary, except for votes and the signature", () => {
    expect(rolesForSitting("closeSitting")).toEqual(["commission-secretary", "commission-member"]);
    expect(rolesForSitting("signProtocol")).toEqual(["commission-member"]);
    expect(rolesForSitting("voteForPresiding")).toEqual(["commission-member"]);
    expect(rolesForSitting("recordArrival")).toEqual(["commission-secretary"]);
  });
});
