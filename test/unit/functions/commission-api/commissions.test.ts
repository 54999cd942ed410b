import { describe, expect, it } from "vitest";
import { commissionIdOf } from "#shared/commission/commission.ts";
import { link } from "#shared/store/chain.ts";
import { digestOf } from "#shared/store/digest.ts";
import { memoryCommissionApi, type MemoryCommissionApi } from "#test/fakes/commission-api.ts";
import { commandCommission, foundWithChair, must } from "#test/samples/commission-work.ts";
import {
  administrator,
  chair,
  founding,
  home,
  mandates,
  member,
  people,
  personOf,
  representative,
  secretary,
} from "#test/samples/officials.ts";

const found = ({ call }: MemoryCommissionApi, changes = {}, by = administrator) =>
  call({ by, send: "POST /v1/commissions", body: { ...founding, ...changes } });

const show = ({ call }: MemoryCommissionApi, by = member(1)) =>
  call({ by, send: `GET /v1/commissions/${home}` });

const { unit, members, foundingAct, foundingNumber } = founding;
const ids = members.map(({ member: id }) => id);
const founded = {
  unit,
  state: "founded",
  foundingAct,
  foundingNumber,
  mandates,
  members: ids,
  complete: true,
  secretary: secretary.id,
  votes: [],
  people,
};
const seat = (id: string) => ({ member: id, from: "2026-01-01", person: personOf(id) });
/** A Commission of before names were stated, as its history has it. */
const foundWithoutNames = async ({ cases, clock }: MemoryCommissionApi["desk"]) => {
  const caseId = commissionIdOf(home);
  const act = { unit, foundingAct, foundingNumber, mandates, secretary: secretary.id };
  const entry = link(undefined, {
    caseId,
    sequence: 1,
    kind: "commission",
    command: "found",
    commandId: "found",
    commandDigest: digestOf("found"),
    actor: administrator,
    at: clock.now(),
    edition: "R377/2018",
    correlationId: "correlation-1",
    events: [{ type: "founded", ...act }],
  });
  expect(await cases.append(entry)).toBe("appended");
};

const written = ({ desk }: MemoryCommissionApi) => desk.cases.written().length;

describe("POST /v1/commissions", () => {
  it("R377-2.3, R377-24b: founds the Commission of a unit", async () => {
    const apis = memoryCommissionApi();
    expect(await found(apis)).toMatchObject({ status: 201, body: founded });
    expect((await show(apis)).body).toEqual(founded);
  });

  it.each([
    ["R377-23b: four members", { members: members.slice(1) }, 422, "members-too-few"],
    [
      "R377-23a: six members",
      { foundingNumber: 7, members: [...members, seat("sixth")] },
      422,
      "members-even",
    ],
    ["R377-23a: an act for six", { foundingNumber: 6 }, 422, "members-even"],
    [
      "R377-23a: more than the act has seats",
      { members: [...members, seat("sixth"), seat("seventh")] },
      422,
      "more-members-than-founded",
    ],
    [
      "a mandate that ends before it begins",
      { members: [...members.slice(1), { ...seat("other"), until: "2025-12-31" }] },
      422,
      "mandate-ends-before-it-begins",
    ],
    [
      "R377-24b: a secretary of another unit",
      { secretary: { ...founding.secretary, unit: "71" } },
      422,
      "secretary-of-another-unit",
    ],
  ])("%s: refused, and nothing is written", async (_, changes, status, code) => {
    const apis = memoryCommissionApi();
    expect(await found(apis, changes)).toMatchObject({ status, body: { code } });
    expect(written(apis)).toBe(0);
  });

  it.each([
    [
      "one person twice",
      { members: [...members.slice(1), seat(member(2).id)] },
      "/members",
      "member-twice",
    ],
    [
      "R377-24c: a secretary who is a member",
      { secretary: { ...founding.secretary, official: member(3).id } },
      "/secretary",
      "secretary-is-member",
    ],
    [
      "R377-28d: a member without a name",
      { members: [...members.slice(1), { member: "nameless", from: "2026-01-01" }] },
      "/members/4/person",
      "required",
    ],
    [
      "a day that does not exist",
      { foundingAct: { number: "1", date: "2026-02-30" } },
      "/foundingAct/date",
      "malformed",
    ],
    [
      "a district that no region has",
      { secretary: { ...founding.secretary, unit: "9911" } },
      "/secretary/unit",
      "not-a-unit",
    ],
  ])("%s: told at the field, and nothing is written", async (_, changes, pointer, code) => {
    const apis = memoryCommissionApi();
    expect(await found(apis, changes)).toMatchObject({
      status: 400,
      body: { errors: [{ in: "body", pointer, code }] },
    });
    expect(written(apis)).toBe(0);
  });

  it("R377-2.3: founds one a unit, a region's department or a district's", async () => {
    const apis = memoryCommissionApi();
    await found(apis);
    expect(await found(apis, { foundingAct: { ...foundingAct, number: "2" } })).toMatchObject({
      status: 409,
      body: { code: "command-not-allowed", state: "founded" },
    });
    for (const other of ["71", "7511"]) {
      const official = { ...founding.secretary, unit: other };
      expect((await found(apis, { unit: other, secretary: official })).status).toBe(201);
    }
  });

  it("is the administrator's alone", async () => {
    for (const by of [representative, secretary, member(1)]) {
      expect((await found(memoryCommissionApi(), {}, by)).status).toBe(403);
    }
  });
});

describe("GET /v1/commissions/{unit}", () => {
  it("R377-28d: is for the officials of the unit who take part and for administrators of any", async () => {
    const apis = memoryCommissionApi();
    await found(apis);
    const elsewhere = "71" as const;
    const replies = await Promise.all([
      show(apis, secretary),
      show(apis, { ...administrator, unit: elsewhere }),
      show(apis, { ...member(1), unit: elsewhere }),
      show(apis, representative),
      show(apis, { ...representative, role: "social-officer" }),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 404, 200, 403]);
  });

  it("R377-23c: shows the chair as long as the mandate holds", async () => {
    const apis = memoryCommissionApi();
    await foundWithChair(apis);
    const ending = { name: "endMandate", member: chair.id, until: "2026-11-23", reason: "left" };
    must(await commandCommission(apis, administrator, ending));
    expect((await show(apis)).body).toMatchObject({ chair: chair.id });
    apis.desk.clock.moveTo("2026-11-23T19:00:00.000Z");
    expect((await show(apis)).body).not.toHaveProperty("chair");
  });

  it("R377-28d: shows everybody by name, and by the subject where none was stated", async () => {
    const apis = memoryCommissionApi();
    must(await found(apis));
    expect((await show(apis)).body).toMatchObject({ people });
    const old = memoryCommissionApi();
    await foundWithoutNames(old.desk);
    const nameless = people.map(({ subject }) => ({ subject, name: subject }));
    expect((await show(old)).body).toMatchObject({ people: nameless });
  });

  it("has nothing before the founding, and no region that does not exist", async () => {
    const apis = memoryCommissionApi();
    expect((await show(apis)).status).toBe(404);
    expect(await apis.call({ by: member(1), send: "GET /v1/commissions/99" })).toMatchObject({
      status: 400,
      body: { errors: [{ in: "path", pointer: "/unit", code: "not-a-unit" }] },
    });
  });
});
