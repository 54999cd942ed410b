import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { commissionCommandSchema, foundingSchema } from "#shared/commission/commission-commands.ts";
import { conveneSchema, sittingCommandSchema } from "#shared/commission/sitting-commands.ts";
import {
  digest,
  founding,
  home,
  member,
  monday,
  personOf,
  seats,
  secretary,
  someCase,
} from "./course.ts";

/** What is wrong with an input, as "path code". */
const flawsOf = (schema: z.ZodType, input: unknown): string[] =>
  (schema.safeParse(input).error?.issues ?? []).map((issue) => {
    const code: unknown = issue.code === "custom" ? issue.params?.["code"] : issue.code;
    return `${issue.path.join("/")} ${String(code)}`;
  });

const text = (length: number) => "x".repeat(length);

describe("the body of a founding", () => {
  const flaws = (changes: object) => flawsOf(foundingSchema, { ...founding, ...changes });

  it("R377-2.3: is a unit, an act with number and date, seats, mandates and a secretary", () => {
    expect(foundingSchema.parse(founding)).toEqual(founding);
    expect(flawsOf(foundingSchema, {})).toEqual([
      "unit invalid_type",
      "foundingAct invalid_type",
      "foundingNumber invalid_type",
      "members invalid_type",
      "secretary invalid_type",
    ]);
    expect(flaws({ foundingAct: {} })).toEqual([
      "foundingAct/number invalid_type",
      "foundingAct/date invalid_type",
    ]);
    expect(flaws({ secretary: {} })).toEqual([
      "secretary/official invalid_type",
      "secretary/unit invalid_type",
      "secretary/person invalid_type",
    ]);
  });

  it("R377-23a, R377-24c: names nobody twice, nor the secretary among the members", () => {
    const twice = [...founding.members, ...founding.members.slice(0, 1)];
    expect(flaws({ members: twice })).toEqual(["members member-twice"]);
    const official = { ...founding.secretary, official: member(5).id };
    expect(flaws({ secretary: official })).toEqual(["secretary secretary-is-member"]);
  });

  it("has bounds", () => {
    const act = (number: string) => flaws({ foundingAct: { ...founding.foundingAct, number } });
    expect([act("  "), act(text(101)), act(text(100))]).toEqual([
      ["foundingAct/number too_small"],
      ["foundingAct/number too_big"],
      [],
    ]);
    const number = (foundingNumber: number) => flaws({ foundingNumber });
    expect([number(0), number(1), number(99), number(100)]).toEqual([
      ["foundingNumber too_small"],
      [],
      [],
      ["foundingNumber too_big"],
    ]);
    const named = (count: number) => flaws({ members: seats(count) });
    expect([named(0), named(1), named(99), named(100)]).toEqual([
      ["members too_small"],
      [],
      [],
      ["members too_big"],
    ]);
  });

  it("trims the number of the act", () => {
    const foundingAct = { ...founding.foundingAct, number: " 15 " };
    expect(foundingSchema.parse({ ...founding, foundingAct }).foundingAct.number).toBe("15");
  });
});

describe("the commands on a Commission", () => {
  const from = "2026-12-01";
  const person = personOf("a");
  it.each([
    { name: "appointMember", member: "a", from, person },
    { name: "appointMember", member: "a", from, until: "2027-12-01", person },
    { name: "endMandate", member: "a", until: from, reason: "left" },
    { name: "appointSecretary", official: "a", unit: "7511", person },
    { name: "nameOfficial", official: "a", person },
    { name: "openElection" },
    { name: "voteForChair", candidate: "a" },
  ])("are taken as they are: $name", (command) => {
    expect(commissionCommandSchema.parse(command)).toEqual(command);
    expect(flawsOf(commissionCommandSchema, { ...command, more: 1 })).toEqual([
      " unrecognized_keys",
    ]);
  });

  it("give the reason of an ending in words, within bounds", () => {
    const reason = (words: string) =>
      flawsOf(commissionCommandSchema, {
        name: "endMandate",
        member: "a",
        until: from,
        reason: words,
      });
    expect([reason("  "), reason(text(4000)), reason(text(4001))]).toEqual([
      ["reason too_small"],
      [],
      ["reason too_big"],
    ]);
  });

  it("R377-28d: name people in one spelling, and their position in three languages, within bounds", () => {
    const naming = (changes: object) =>
      flawsOf(commissionCommandSchema, {
        name: "nameOfficial",
        official: "a",
        person: { ...person, ...changes },
      });
    expect([
      naming({ name: " " }),
      naming({ name: text(200) }),
      naming({ name: text(201) }),
    ]).toEqual([["person/name too_small"], [], ["person/name too_big"]]);
    const inKazakh = (kk: string) => naming({ position: { ...person.position, kk } });
    expect([inKazakh(" "), inKazakh(text(300)), inKazakh(text(301))]).toEqual([
      ["person/position/kk too_small"],
      [],
      ["person/position/kk too_big"],
    ]);
    expect(naming({ position: { kk: "маман" } })).toEqual([
      "person/position/ru invalid_type",
      "person/position/en invalid_type",
    ]);
  });

  it("are a closed list", () => {
    expect(flawsOf(commissionCommandSchema, { name: "found", founding })).toEqual([
      "name invalid_union",
    ]);
  });
});

describe("the body of a call", () => {
  const call = { unit: home, startsAt: monday };
  const flaws = (changes: object) => flawsOf(conveneSchema, { ...call, ...changes });

  it("R377-24a: is a unit and a time, with place and agenda where they are known", () => {
    const whole = { ...call, place: "Room 5", remote: "By video", agenda: [someCase(1)] };
    expect(conveneSchema.parse(call)).toEqual(call);
    expect(conveneSchema.parse(whole)).toEqual(whole);
    expect(flawsOf(conveneSchema, {})).toEqual(["unit invalid_type", "startsAt invalid_type"]);
    expect(flaws({ present: [] })).toEqual([" unrecognized_keys"]);
    expect(conveneSchema.parse({ ...call, place: " Room 5 " }).place).toBe("Room 5");
  });

  it("has bounds", () => {
    const place = (words: string) => flaws({ place: words });
    expect([place(" "), place(text(500)), place(text(501))]).toEqual([
      ["place too_small"],
      [],
      ["place too_big"],
    ]);
    const agenda = (count: number) =>
      flaws({ agenda: Array.from({ length: count }, () => someCase(1)) });
    expect([agenda(0), agenda(500), agenda(501)]).toEqual([[], [], ["agenda too_big"]]);
  });
});

describe("the commands on a sitting", () => {
  it.each([
    { name: "openSitting", present: ["a", "b"] },
    { name: "recordArrival", member: "a" },
    { name: "recordDeparture", member: "a" },
    { name: "putOnAgenda", caseId: someCase(1) },
    { name: "voteForPresiding", candidate: "a" },
    { name: "closeSitting" },
    { name: "cancelSitting", reason: "Too few can come." },
    { name: "signProtocol", digest, languages: ["kk", "ru", "en"] },
  ])("are taken as they are: $name", (command) => {
    expect(sittingCommandSchema.parse(command)).toEqual(command);
    expect(flawsOf(sittingCommandSchema, { ...command, more: 1 })).toEqual([" unrecognized_keys"]);
  });

  it("R377-25: name everybody who is there once", () => {
    const open = (present: readonly string[]) =>
      flawsOf(sittingCommandSchema, { name: "openSitting", present });
    const many = (count: number) => Array.from({ length: count }, (_, index) => `member-${index}`);
    expect([open([]), open(["a", "a"]), open(many(1)), open(many(99)), open(many(100))]).toEqual([
      ["present too_small"],
      ["present member-twice"],
      [],
      [],
      ["present too_big"],
    ]);
  });

  it("R377-24a: say in words why a sitting is called off, within bounds", () => {
    const cancel = (reason?: string) =>
      flawsOf(sittingCommandSchema, { name: "cancelSitting", reason });
    expect([cancel(), cancel("  "), cancel(text(4000)), cancel(text(4001))]).toEqual([
      ["reason invalid_type"],
      ["reason too_small"],
      [],
      ["reason too_big"],
    ]);
  });

  it("R377-28d: sign a protocol by its digest in one language or more", () => {
    const sign = (changes: object) =>
      flawsOf(sittingCommandSchema, {
        name: "signProtocol",
        digest,
        languages: ["kk"],
        ...changes,
      });
    expect(sign({})).toEqual([]);
    expect(sign({ languages: [] })).toEqual(["languages too_small"]);
    expect(sign({ languages: ["kk", "ru", "en", "kk"] })).toEqual(["languages too_big"]);
    expect(sign({ languages: ["de"] })).toEqual(["languages/0 invalid_value"]);
    expect(sign({ digest: "abc" })).toEqual(["digest invalid_format"]);
  });

  it("are a closed list, to which the call does not belong", () => {
    const convening = { unit: home, startsAt: monday };
    expect(flawsOf(sittingCommandSchema, { name: "convene", convening })).toEqual([
      "name invalid_union",
    ]);
  });
});

describe("people in commands", () => {
  it("are opaque subjects of one to 128 characters", () => {
    const arrive = (one: string) =>
      flawsOf(sittingCommandSchema, { name: "recordArrival", member: one });
    expect([arrive(""), arrive("x"), arrive(text(128)), arrive(text(129))]).toEqual([
      ["member too_small"],
      [],
      [],
      ["member too_big"],
    ]);
    expect(arrive(secretary.id)).toEqual([]);
  });
});
