import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestSchema } from "#shared/cases/entry.ts";
import { protocolFactsOf } from "#shared/commission/protocol-facts.ts";
import type { SittingCommand } from "#shared/commission/sitting-commands.ts";
import { sittingIdOf } from "#shared/commission/sitting.ts";
import {
  administrator,
  chairedCourse,
  day,
  founding,
  digest,
  end,
  eventsOf,
  factsOf,
  home,
  member,
  monday,
  openCourse,
  people,
  personOf,
  refusalOf,
  rules,
  secretary,
  someCase,
  tuesday,
} from "./course.ts";

const close: SittingCommand = { name: "closeSitting" };
const sign: SittingCommand = { name: "signProtocol", digest, languages: ["en", "kk", "en"] };
const ids = (...places: readonly number[]) => places.map((place) => member(place).id);

describe("the end of a sitting", () => {
  it("R377-24a: comes by the secretary or by whoever presides, and by nobody else", () => {
    for (const by of [secretary, member(1)]) {
      const course = openCourse();
      expect(eventsOf(course.order(close, by, { at: tuesday }))).toMatchObject([
        { type: "closed" },
      ]);
      expect(course.held()).toMatchObject({ state: "closed", closedAt: tuesday });
    }
    const strangers = [member(2), { ...secretary, id: "other" }];
    for (const by of strangers) {
      expect(refusalOf(openCourse().order(close, by))).toEqual({ code: "not-presiding" });
    }
    expect(refusalOf(openCourse().order(close, administrator))).toEqual({
      code: "role-not-allowed",
    });
  });

  it("G36: comes by the secretary alone where nobody presides", () => {
    const course = openCourse([2, 3, 4, 5]);
    expect(refusalOf(course.order(close, member(2)))).toEqual({ code: "not-presiding" });
    eventsOf(course.order(close, secretary));
  });

  it("R377-25: leaves the attendance as it was", () => {
    const course = openCourse();
    eventsOf(course.order(close, secretary));
    expect(factsOf(course).present).toEqual(ids(1, 2, 3, 4, 5));
    const late: SittingCommand = { name: "recordDeparture", member: member(1).id };
    expect(refusalOf(course.order(late, secretary))).toMatchObject({
      code: "command-not-allowed",
    });
  });
});

describe("the signature under a protocol", () => {
  it("R377-28d: is whoever's presided, once, after the sitting, with digest and languages", () => {
    const course = openCourse();
    expect(refusalOf(course.order(sign, member(1)))).toMatchObject({
      code: "command-not-allowed",
      state: "open",
    });
    eventsOf(course.order(close, secretary));
    expect(refusalOf(course.order(sign, member(2)))).toEqual({ code: "not-presiding" });
    expect(refusalOf(course.order(sign, secretary))).toEqual({ code: "role-not-allowed" });
    expect(eventsOf(course.order(sign, member(1), { at: tuesday }))).toEqual([
      { type: "protocol-signed", digest, languages: ["kk", "en"] },
    ]);
    expect(course.held().state).toBe("signed");
    expect(course.held().protocol).toEqual({
      digest,
      languages: ["kk", "en"],
      by: member(1).id,
      at: tuesday,
    });
    expect(refusalOf(course.order(sign, member(1)))).toMatchObject({
      code: "command-not-allowed",
      state: "signed",
    });
  });

  it("R377-28d, G36: is of the last who presided, who may have left or lost the mandate since", () => {
    const commission = chairedCourse();
    const course = openCourse([2, 3, 4, 5], commission);
    for (const place of [2, 4, 5]) {
      const command = { name: "voteForPresiding", candidate: member(3).id } as const;
      eventsOf(course.order(command, member(place)));
    }
    eventsOf(course.order({ name: "recordDeparture", member: member(3).id }, secretary));
    eventsOf(course.order(close, secretary));
    eventsOf(commission.order(end(3, "2026-11-23"), administrator));
    expect(refusalOf(course.order(sign, member(1)))).toEqual({ code: "not-presiding" });
    eventsOf(course.order(sign, member(3), { at: tuesday }));
    expect(course.held().presided).toEqual(ids(3));
  });

  it("R377-28d: tells nothing new of who presided, however late it is given", () => {
    const members = founding.members.map((one) =>
      one.member === member(1).id ? { ...one, until: day("2026-11-23") } : one,
    );
    const course = openCourse([2, 3, 4, 5], chairedCourse({ members }));
    for (const place of [2, 4, 5]) {
      const command = { name: "voteForPresiding", candidate: member(3).id } as const;
      eventsOf(course.order(command, member(place)));
    }
    eventsOf(course.order({ name: "recordArrival", member: member(1).id }, secretary));
    eventsOf(course.order(close, secretary));
    eventsOf(course.order(sign, member(1), { at: tuesday }));
    expect(course.held().presided).toEqual(ids(3, 1));
  });

  it("R377-28d: is under the facts of the protocol as they stand, and under no others", () => {
    const course = openCourse();
    eventsOf(course.order(close, secretary));
    const other = digestSchema.parse("cd".repeat(32));
    for (const known of [{ protocol: other }, {}]) {
      expect(refusalOf(course.order(sign, member(1), { known }))).toEqual({
        code: "protocol-differs",
      });
    }
    // Who may not sign at all is told that first.
    expect(refusalOf(course.order(sign, member(2), { known: { protocol: other } }))).toEqual({
      code: "not-presiding",
    });
    expect(course.held()).toMatchObject({ state: "closed", protocol: undefined });
    eventsOf(course.order(sign, member(1), { known: { protocol: digest } }));
  });

  it("R377-28d: is nobody's where nobody presided", () => {
    const course = openCourse([2, 3, 4, 5]);
    eventsOf(course.order(close, secretary));
    for (const place of [1, 2]) {
      expect(refusalOf(course.order(sign, member(place)))).toEqual({ code: "not-presiding" });
    }
  });
});

describe("the facts of a protocol", () => {
  const id = sittingIdOf("0".repeat(64));

  it("R377-28d: are those of the sitting and of the ballots, one by one", () => {
    const course = openCourse([1, 2, 3, 4]);
    eventsOf(course.order({ name: "putOnAgenda", caseId: someCase(1) }, secretary));
    eventsOf(course.order(close, secretary, { at: tuesday }));
    const ballots = [
      { member: member(1).id, choice: "for" as const },
      { member: member(2).id, choice: "against" as const, claim: { ground: "R377-27.2" } },
      { member: member(3).id, choice: "for" as const },
      { member: member(4).id, choice: "for" as const },
    ];
    const item = {
      caseId: someCase(1),
      question: "inclusion",
      recused: ids(5),
      presiding: member(1).id,
      ballots,
    };
    const facts = protocolFactsOf(id, course.held(), [{ ...item, present: 4 }], rules);
    expect(facts).toEqual({
      sitting: id,
      unit: home,
      startsAt: monday,
      openedAt: monday,
      closedAt: tuesday,
      foundingNumber: 5,
      quorum: 4,
      attendance: ids(1, 2, 3, 4).map((one) => ({ member: one, from: monday, until: undefined })),
      presided: ids(1),
      secretary: secretary.id,
      agenda: [someCase(1)],
      items: [{ ...item, tally: { present: 4, for: 3, against: 1 }, result: "for" }],
      people,
    });
  });

  it("R377-28d: name people as the Commission knew them when the sitting was closed", () => {
    const commission = chairedCourse();
    const course = openCourse([1, 2, 3, 4], commission);
    const rename = (place: number, known: string) =>
      eventsOf(
        commission.order(
          { name: "nameOfficial", official: member(place).id, person: personOf(known) },
          administrator,
        ),
      );
    rename(2, "before-the-end");
    eventsOf(course.order(close, secretary));
    rename(3, "afterwards");
    const named = protocolFactsOf(id, course.held(), [], rules).people ?? [];
    const nameOf = (place: number) =>
      named.find(({ subject }) => subject === member(place).id)?.name;
    expect(nameOf(2)).toBe(personOf("before-the-end").name);
    expect(nameOf(3)).toBe(personOf(member(3).id).name);
  });

  it("R377-27, R377-28d: equal a recount of the ballots", () => {
    const held = openCourse().held();
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("for" as const, "against" as const), { maxLength: 5 }),
        fc.integer({ min: 0, max: 4 }),
        (choices, silent) => {
          const ballots = choices.map((choice, place) => ({ member: member(place).id, choice }));
          const present = ballots.length + silent;
          const item = { caseId: someCase(1), question: "removal", recused: [], presiding: "p" };
          const [shown] = protocolFactsOf(id, held, [{ ...item, ballots, present }], rules).items;
          const counted = { for: 0, against: 0 };
          for (const { choice } of shown?.ballots ?? []) counted[choice] += 1;
          expect(shown?.ballots).toEqual(ballots);
          expect(shown?.tally).toEqual({ ...counted, present });
          const { for: inFavour, against } = counted;
          const sides = { for: inFavour * 2 > present, against: against * 2 > present };
          expect(shown?.result === "for").toBe(sides.for);
          expect(shown?.result === "against").toBe(sides.against);
        },
      ),
    );
  });
});
