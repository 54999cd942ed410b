import { describe, expect, it } from "vitest";
import type { SittingCommand } from "#shared/commission/sitting-commands.ts";
import { viewPeople } from "#shared/commission/view/people-view.ts";
import { sittingIdOf } from "#shared/commission/sitting.ts";
import { commissionViewSchema, viewCommission } from "#shared/commission/view/commission-view.ts";
import {
  sittingViewSchema,
  viewSitting,
  type SittingWords,
} from "#shared/commission/view/sitting-view.ts";
import {
  administrator,
  appoint,
  chairedCourse,
  day,
  digest,
  end,
  eventsOf,
  factsOf,
  founding,
  home,
  member,
  monday,
  openCourse,
  people,
  personOf,
  rules,
  convening,
  secretary,
  sittingCourse,
  someCase,
  vote,
  tuesday,
  type SittingCourse,
} from "./course.ts";

const close: SittingCommand = { name: "closeSitting" };
const sign: SittingCommand = { name: "signProtocol", digest, languages: ["en", "kk", "en"] };
const shown = (course: SittingCourse, words: SittingWords = {}) => {
  const { composition } = course.held();
  return viewSitting(course.held(), { facts: factsOf(course), composition, words }, rules);
};
const ids = (...places: readonly number[]) => places.map((place) => member(place).id);

describe("what officials see", () => {
  it("R377-23b, R377-23c: of a Commission: who belongs to it today, and whether it can decide", () => {
    const commission = chairedCourse();
    eventsOf(commission.order(end(1, "2026-11-23"), administrator));
    const mandates = commission.standing().mandates;
    const expected = {
      unit: home,
      state: "chaired",
      foundingAct: founding.foundingAct,
      foundingNumber: 5,
      mandates,
      secretary: secretary.id,
      votes: [],
      people,
    };
    expect(viewCommission(commission.standing(), day("2026-11-23"), rules)).toStrictEqual({
      ...expected,
      members: ids(1, 2, 3, 4, 5),
      complete: true,
      chair: member(1).id,
    });
    expect(viewCommission(commission.standing(), day("2026-11-24"), rules)).toStrictEqual({
      ...expected,
      members: ids(2, 3, 4, 5),
      complete: false,
    });
  });

  it("R377-25: of a sitting: attendance over time, quorum now, who presides, the protocol", () => {
    const course = openCourse([1, 2, 3, 4]);
    const view = () => shown(course, { place: "Room 5" });
    const expected = {
      id: sittingIdOf("0".repeat(64)),
      unit: home,
      startsAt: monday,
      place: "Room 5",
      openedAt: monday,
      foundingNumber: 5,
      members: ids(1, 2, 3, 4, 5),
      presidingVotes: [],
      presided: ids(1),
      secretary: secretary.id,
      agenda: [],
      people,
    };
    expect(view()).toStrictEqual({
      ...expected,
      state: "open",
      open: true,
      present: ids(1, 2, 3, 4),
      quorum: { needed: 4, present: 4, reached: true },
      chair: member(1).id,
      attendance: ids(1, 2, 3, 4).map((one) => ({ member: one, from: monday })),
    });
    eventsOf(course.order({ name: "recordDeparture", member: member(1).id }, secretary));
    eventsOf(course.order(close, secretary, { at: tuesday }));
    eventsOf(course.order(sign, member(1), { at: tuesday }));
    expect(view()).toStrictEqual({
      ...expected,
      state: "signed",
      open: false,
      closedAt: tuesday,
      present: ids(2, 3, 4),
      quorum: { needed: 4, present: 3, reached: false },
      attendance: [
        { member: member(1).id, from: monday, until: monday },
        ...ids(2, 3, 4).map((one) => ({ member: one, from: monday })),
      ],
      protocol: { digest, languages: ["kk", "en"], by: member(1).id, at: tuesday },
    });
  });

  it("R377-23c: of an election that is open: who voted for whom", () => {
    const commission = chairedCourse();
    eventsOf(commission.order({ name: "openElection" }, administrator));
    eventsOf(vote(commission, 4, 2));
    expect(viewCommission(commission.standing(), day("2026-11-23"), rules)).toMatchObject({
      state: "electing",
      votes: [{ member: member(4).id, candidate: member(2).id }],
    });
  });

  it("R377-24a: of a sitting that is only called: its time and its agenda", () => {
    const course = sittingCourse(chairedCourse());
    eventsOf(course.order(convening, secretary));
    eventsOf(course.order({ name: "putOnAgenda", caseId: someCase(1) }, secretary));
    expect(shown(course)).toStrictEqual({
      id: sittingIdOf("0".repeat(64)),
      unit: home,
      state: "called",
      startsAt: monday,
      foundingNumber: 5,
      members: ids(1, 2, 3, 4, 5),
      present: [],
      quorum: { needed: 4, present: 0, reached: false },
      presidingVotes: [],
      presided: [],
      secretary: secretary.id,
      open: false,
      agenda: [someCase(1)],
      attendance: [],
      people,
    });
  });

  it("R377-24a: of a sitting that was called off: when, and why as far as that still opens", () => {
    const course = openCourse();
    const cancel = { name: "cancelSitting", reason: "Too few can come." } as const;
    eventsOf(course.order(cancel, secretary, { at: tuesday }));
    const view = shown(course, { reason: "Too few can come." });
    expect(view).toMatchObject({
      state: "cancelled",
      open: false,
      openedAt: monday,
      cancelledAt: tuesday,
      reason: "Too few can come.",
    });
    expect(view).not.toHaveProperty("closedAt");
    expect(sittingViewSchema.parse(view)).toEqual(view);
    expect(shown(course)).not.toHaveProperty("reason");
  });

  it("R377-28d: of people: their names, and the subject where none was stated", () => {
    const { people: _, ...nameless } = openCourse().held().composition;
    const [first, ...others] = people;
    expect(viewPeople({ ...nameless, people: others })).toEqual([
      { subject: first?.subject, name: first?.subject },
      ...others,
    ]);
    expect(viewPeople(nameless).map(({ name }) => name)).toEqual([
      ...ids(1, 2, 3, 4, 5),
      secretary.id,
    ]);
  });

  it("R377-28d: of people: everybody once, former members too", () => {
    const commission = chairedCourse();
    eventsOf(commission.order(end(5, "2026-11-23"), administrator));
    eventsOf(commission.order(appoint(6, "2026-11-24"), administrator));
    eventsOf(commission.order(end(6, "2026-11-30"), administrator));
    eventsOf(commission.order(appoint(5, "2026-12-01"), administrator));
    const view = viewCommission(commission.standing(), day("2026-12-01"), rules);
    expect(view.people).toEqual(
      [...ids(1, 2, 3, 4, 5, 6), secretary.id].map((subject) => ({
        subject,
        ...personOf(subject),
      })),
    );
  });

  it("G36: of votes for whoever presides in the chair's absence", () => {
    const course = openCourse([2, 3, 4, 5]);
    const command = { name: "voteForPresiding", candidate: member(3).id } as const;
    eventsOf(course.order(command, member(2)));
    const view = shown(course);
    expect(view.presidingVotes).toEqual([{ member: member(2).id, candidate: member(3).id }]);
  });

  it("is what the API documents, and nothing else", () => {
    const commission = viewCommission(chairedCourse().standing(), day("2026-11-23"), rules);
    expect(commissionViewSchema.parse(commission)).toEqual(commission);
    expect(commissionViewSchema.safeParse({ ...commission, state: "none" }).success).toBe(false);
    const course = openCourse([1, 2, 3, 4]);
    eventsOf(course.order(close, secretary));
    eventsOf(course.order(sign, member(1)));
    const sitting = shown(course, { remote: "By video" });
    expect(sittingViewSchema.parse(sitting)).toEqual(sitting);
    expect(sittingViewSchema.safeParse({ ...sitting, state: "none" }).success).toBe(false);
  });
});
