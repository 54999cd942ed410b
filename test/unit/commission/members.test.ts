import { describe, expect, it } from "vitest";
import { commissionKind } from "#shared/commission/commission.ts";
import {
  administrator,
  appoint,
  appointSecretary,
  chairedCourse,
  day,
  end,
  eventsOf,
  mandates,
  member,
  personOf,
  refusalOf,
  secretary,
  tuesday,
} from "./course.ts";

describe("members of a Commission", () => {
  it("R377-23b: an ended mandate leaves a vacancy, which a new member fills", () => {
    const course = chairedCourse();
    expect(eventsOf(course.order(end(5, "2026-11-23"), administrator))).toEqual([
      {
        type: "mandate-ended",
        member: member(5).id,
        from: day("2026-01-01"),
        until: day("2026-11-23"),
      },
    ]);
    const mandate = { member: member(6).id, from: day("2026-11-24") };
    expect(eventsOf(course.order(appoint(6, "2026-11-24"), administrator))).toEqual([
      { type: "member-appointed", mandate, person: personOf(member(6).id) },
    ]);
    expect(course.standing().mandates).toEqual([
      ...mandates.slice(0, 4),
      { member: member(5).id, from: day("2026-01-01"), until: day("2026-11-23") },
      mandate,
    ]);
  });

  it("R377-23a: no seat is given that is not free for the whole time", () => {
    const course = chairedCourse();
    const taken = { code: "no-vacancy", foundingNumber: 5 };
    expect(refusalOf(course.order(appoint(6), administrator))).toEqual(taken);
    eventsOf(course.order(end(5, "2026-11-23"), administrator));
    expect(refusalOf(course.order(appoint(6, "2026-11-23"), administrator))).toEqual(taken);
    eventsOf(course.order(appoint(6, "2026-12-01"), administrator));
    expect(refusalOf(course.order(appoint(7, "2026-11-24"), administrator))).toEqual(taken);
    eventsOf(course.order(appoint(7, "2026-11-24", "2026-11-30"), administrator));
  });

  it("one person holds one seat at a time, and may come back", () => {
    const course = chairedCourse({ foundingNumber: 7 });
    const again = { code: "already-a-member" };
    expect(refusalOf(course.order(appoint(5, "2027-01-01"), administrator))).toEqual(again);
    eventsOf(course.order(end(5, "2026-11-30"), administrator));
    expect(refusalOf(course.order(appoint(5, "2026-11-30"), administrator))).toEqual(again);
    eventsOf(course.order(appoint(5, "2026-12-01", "2026-12-31"), administrator));
    // The later of the two mandates is the one that is ended now, and the earlier stays as it was.
    eventsOf(course.order(end(5, "2026-12-10"), administrator));
    expect(course.standing().mandates.slice(4)).toEqual([
      { member: member(5).id, from: day("2026-01-01"), until: day("2026-11-30") },
      { member: member(5).id, from: day("2026-12-01"), until: day("2026-12-10") },
    ]);
  });

  it("R377-24c: the secretary is never appointed a member", () => {
    const course = chairedCourse({ foundingNumber: 7 });
    const command = { ...appoint(6), member: secretary.id };
    expect(refusalOf(course.order(command, administrator))).toEqual({
      code: "secretary-is-member",
    });
  });

  it("refuses mandates that end before they begin", () => {
    const course = chairedCourse({ foundingNumber: 7 });
    const backwards = (place: number) => ({
      code: "mandate-ends-before-it-begins",
      member: member(place).id,
    });
    const command = appoint(6, "2026-11-24", "2026-11-23");
    expect(refusalOf(course.order(command, administrator))).toEqual(backwards(6));
    expect(refusalOf(course.order(end(5, "2025-12-31"), administrator))).toEqual(backwards(5));
  });

  it("ends a mandate earlier than it would, never later, and only of a member", () => {
    const course = chairedCourse();
    eventsOf(course.order(end(5, "2026-11-30"), administrator));
    for (const until of ["2026-11-30", "2026-12-01"]) {
      expect(refusalOf(course.order(end(5, until), administrator))).toEqual({
        code: "mandate-ends-already",
        until: day("2026-11-30"),
      });
    }
    eventsOf(course.order(end(5, "2026-11-29"), administrator));
    expect(refusalOf(course.order(end(6, "2026-11-30"), administrator))).toEqual({
      code: "not-a-member",
    });
  });

  it("are the administrator's to appoint, not the secretary's nor the members'", () => {
    const course = chairedCourse();
    for (const by of [secretary, member(1)]) {
      for (const command of [appoint(6), end(5, "2026-11-30"), appointSecretary("x")]) {
        expect(refusalOf(course.order(command, by))).toEqual({ code: "role-not-allowed" });
      }
    }
  });

  it("keeps the reason of an ending sealed, and nothing else", () => {
    expect(commissionKind.personalOf(end(5, "2026-11-30"))).toEqual({ reason: "Other work" });
    expect(commissionKind.personalOf(appoint(6))).toBeUndefined();
  });
});

describe("the secretary of a Commission", () => {
  it("R377-24b: is another official of the same unit from the appointment on", () => {
    const course = chairedCourse();
    expect(eventsOf(course.order(appointSecretary("second"), administrator))).toEqual([
      { type: "secretary-appointed", secretary: "second", person: personOf("second") },
    ]);
    expect(course.standing().secretary).toBe("second");
    expect(refusalOf(course.order(appointSecretary("third", "71"), administrator))).toEqual({
      code: "secretary-of-another-unit",
    });
  });

  it("appointed again changes nothing", () => {
    const course = chairedCourse();
    expect(eventsOf(course.order(appointSecretary(secretary.id), administrator))).toEqual([]);
  });

  it("R377-24c: is no member, nor one who is going to be, but may be one who was", () => {
    const course = chairedCourse({ foundingNumber: 7 });
    const isMember = { code: "secretary-is-member" };
    expect(refusalOf(course.order(appointSecretary(member(5).id), administrator))).toEqual(
      isMember,
    );
    eventsOf(course.order(appoint(6, "2027-01-01"), administrator));
    expect(refusalOf(course.order(appointSecretary(member(6).id), administrator))).toEqual(
      isMember,
    );
    eventsOf(course.order(end(5, "2026-11-23"), administrator));
    expect(refusalOf(course.order(appointSecretary(member(5).id), administrator))).toEqual(
      isMember,
    );
    eventsOf(course.order(appointSecretary(member(5).id), administrator, { at: tuesday }));
    expect(refusalOf(course.order(appoint(5, "2027-01-01"), administrator))).toEqual(isMember);
  });
});
