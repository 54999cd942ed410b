import { describe, expect, it } from "vitest";
import { compositionOf, type Commission } from "#shared/commission/commission-state.ts";
import { commissionKind } from "#shared/commission/commission.ts";
import { sittingKind } from "#shared/commission/sitting.ts";
import { instantSchema } from "#shared/law/dates.ts";
import {
  administrator,
  appoint,
  appointSecretary,
  chairedCourse,
  edition,
  end,
  eventsOf,
  founding,
  home,
  mandates,
  member,
  monday,
  people,
  personOf,
  refusalOf,
  secretary,
  type CommissionCourse,
} from "./course.ts";

const naming = (official: string, known: string) => ({
  name: "nameOfficial" as const,
  official,
  person: personOf(known),
});

const nameIn = (course: CommissionCourse, subject: string) =>
  course.standing().people.find((one) => one.subject === subject)?.name;

describe("the names of a Commission's officials", () => {
  it("R377-23a, R377-24b: are stated by the founding act and by every appointment", () => {
    const course = chairedCourse();
    expect(course.standing().people).toEqual(people);
    eventsOf(course.order(end(5, "2026-11-23"), administrator));
    eventsOf(course.order(appoint(6, "2026-11-24"), administrator));
    eventsOf(course.order(appointSecretary("second"), administrator));
    expect(nameIn(course, member(6).id)).toBe(personOf(member(6).id).name);
    expect(nameIn(course, "second")).toBe(personOf("second").name);
    // Who left is still named: earlier protocols speak of them.
    expect(nameIn(course, member(5).id)).toBe(personOf(member(5).id).name);
    expect(nameIn(course, secretary.id)).toBe(personOf(secretary.id).name);
  });

  it("R377-28d: may change, and the last that was stated holds", () => {
    const course = chairedCourse();
    for (const official of [member(2).id, secretary.id]) {
      expect(eventsOf(course.order(naming(official, "married"), administrator))).toEqual([
        { type: "official-named", official, person: personOf("married") },
      ]);
      expect(nameIn(course, official)).toBe(personOf("married").name);
    }
    expect(course.standing().people).toHaveLength(people.length);
    expect(course.standing().mandates).toEqual(mandates);
    expect(compositionOf(course.standing()).people).toEqual(course.standing().people);
  });

  it("stated again as they are change nothing", () => {
    const course = chairedCourse();
    const again = naming(member(2).id, member(2).id);
    expect(eventsOf(course.order(again, administrator))).toEqual([]);
    for (const language of ["kk", "ru", "en"] as const) {
      const { person } = again;
      const position = { ...person.position, [language]: "another" };
      const other = { ...again, person: { ...person, position } };
      expect(eventsOf(course.order(other, administrator))).toHaveLength(1);
    }
  });

  it("come with the appointment of the same secretary under another name", () => {
    const course = chairedCourse();
    expect(eventsOf(course.order(appointSecretary(secretary.id), administrator))).toEqual([]);
    const renamed = { ...appointSecretary(secretary.id), person: personOf("married") };
    eventsOf(course.order(renamed, administrator));
    expect(course.standing().secretary).toBe(secretary.id);
    expect(nameIn(course, secretary.id)).toBe(personOf("married").name);
  });

  it("are of those who belong to it or did, and the administrator's to state", () => {
    const course = chairedCourse();
    expect(refusalOf(course.order(naming("stranger", "stranger"), administrator))).toEqual({
      code: "not-a-member",
    });
    for (const by of [secretary, member(2)]) {
      expect(refusalOf(course.order(naming(member(2).id, "x"), by))).toEqual({
        code: "role-not-allowed",
      });
    }
    eventsOf(course.order(end(5, "2026-11-23"), administrator));
    eventsOf(
      course.order(naming(member(5).id, "x"), administrator, { at: "2026-12-01T04:00:00.000Z" }),
    );
  });
});

describe("a history from before names were stated", () => {
  const happening = {
    at: instantSchema.parse(monday),
    actor: administrator,
    command: "found",
    edition: edition.id,
    sequence: 1,
  };
  const { unit, foundingAct, foundingNumber } = founding;
  const founded = { unit, foundingAct, foundingNumber, mandates, secretary: secretary.id };
  const after = (events: readonly object[]) =>
    events.reduce<Commission>(
      (state, raw) => commissionKind.evolve(state, commissionKind.parseEvent(raw), happening),
      commissionKind.initial,
    );
  const old = [
    { type: "founded", ...founded },
    { type: "member-appointed", mandate: { member: member(6).id, from: "2026-11-24" } },
    { type: "secretary-appointed", secretary: "second" },
  ];

  it("is read as it is, and knows nobody by name", () => {
    const state = after(old);
    if (state.state === "none") throw new Error("it is not founded");
    expect(state).toMatchObject({ secretary: "second", people: [] });
    expect(state.mandates).toHaveLength(6);
    expect(compositionOf(state)).not.toHaveProperty("people");
    const called = { type: "called", unit: home, startsAt: monday, agenda: [] };
    const composition = { foundingNumber: 5, mandates, secretary: secretary.id };
    const sitting = sittingKind.evolve(
      sittingKind.initial,
      sittingKind.parseEvent({ ...called, composition }),
      happening,
    );
    expect(sitting).toMatchObject({ state: "called", composition });
  });

  it("R377-28d: takes a name afterwards", () => {
    const named = { type: "official-named", official: "second", person: personOf("second") };
    expect(after([...old, named])).toMatchObject({
      people: [{ subject: "second", ...personOf("second") }],
    });
  });
});
