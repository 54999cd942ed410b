import { describe, expect, it } from "vitest";
import { commissionIdOf } from "#shared/commission/commission.ts";
import { memoryCommissionApi, type MemoryCommissionApi } from "#test/fakes/commission-api.ts";
import {
  commandCommission,
  foundWithChair,
  keyed,
  must,
  voteForChair,
} from "#test/samples/commission-work.ts";
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
const written = ({ desk }: MemoryCommissionApi) => desk.cases.written().length;

describe("POST /v1/commissions/{unit}/commands", () => {
  const foundedApis = async () => {
    const apis = memoryCommissionApi();
    must(await found(apis));
    return apis;
  };

  const appoint = (id: string, from: string) => ({
    name: "appointMember",
    member: id,
    from,
    person: personOf(id),
  });
  const end = (place: number, until: string) => ({
    name: "endMandate",
    member: member(place).id,
    until,
    reason: "Moved to another city",
  });

  it("R377-23b, G36: a vacancy makes the Commission incomplete until it is filled", async () => {
    const apis = await foundedApis();
    must(await commandCommission(apis, administrator, end(5, "2026-11-22")));
    expect((await show(apis)).body).toMatchObject({ complete: false, members: ids.slice(0, 4) });
    const filled = await commandCommission(apis, administrator, appoint("new", "2026-11-23"));
    expect(filled).toMatchObject({
      status: 200,
      body: { complete: true, members: [...ids.slice(0, 4), "new"] },
    });
  });

  it("seals why a mandate ended: it stands in no entry in the clear", async () => {
    const apis = await foundedApis();
    must(await commandCommission(apis, administrator, end(5, "2026-11-30")));
    const [, ended] = apis.desk.cases.written();
    expect(JSON.stringify(ended)).not.toContain("another city");
    const place = { caseId: commissionIdOf(home), sequence: 2 };
    expect(await apis.desk.seal.open(place, ended?.sealed ?? "")).toEqual({
      reason: "Moved to another city",
    });
  });

  it.each([
    ["R377-23a: a sixth member of five", appoint("sixth", "2026-01-01"), 409, "no-vacancy"],
    ["R377-24c: the secretary", appoint(secretary.id, "2026-01-01"), 409, "secretary-is-member"],
    ["a member again", appoint(member(1).id, "2026-01-01"), 409, "already-a-member"],
    ["the end of no mandate", { ...end(1, "2026-11-30"), member: "x" }, 409, "not-a-member"],
    ["an end before the beginning", end(1, "2025-12-31"), 422, "mandate-ends-before-it-begins"],
    [
      "R377-24c: a member as the secretary",
      { name: "appointSecretary", official: member(1).id, unit: home, person: personOf("x") },
      409,
      "secretary-is-member",
    ],
    [
      "R377-24b: a secretary of another unit",
      { name: "appointSecretary", official: "x", unit: "71", person: personOf("x") },
      422,
      "secretary-of-another-unit",
    ],
    [
      "the name of somebody who does not belong to it",
      { name: "nameOfficial", official: "x", person: personOf("x") },
      409,
      "not-a-member",
    ],
    ["an election while one is open", { name: "openElection" }, 409, "command-not-allowed"],
  ])("%s: refused, and nothing is written", async (_, body, status, code) => {
    const apis = await foundedApis();
    const before = written(apis);
    expect(await commandCommission(apis, administrator, body)).toMatchObject({
      status,
      body: { code },
    });
    expect(written(apis)).toBe(before);
  });

  it("R377-28d: shows a member by the name that was stated last", async () => {
    const apis = await foundedApis();
    const person = { ...personOf("married"), name: "Серікова Айгүл Нұрланқызы" };
    const naming = { name: "nameOfficial", official: member(2).id, person };
    must(await commandCommission(apis, administrator, naming));
    expect((await show(apis)).body).toMatchObject({
      people: expect.arrayContaining([{ subject: member(2).id, ...person }]),
    });
    const before = written(apis);
    must(await commandCommission(apis, administrator, naming));
    expect(written(apis)).toBe(before);
  });

  it("a mandate that ends already is not ended later", async () => {
    const apis = await foundedApis();
    must(await commandCommission(apis, administrator, end(5, "2026-11-30")));
    expect(await commandCommission(apis, administrator, end(5, "2026-12-01"))).toMatchObject({
      status: 409,
      body: { code: "mandate-ends-already", until: "2026-11-30" },
    });
  });

  it("R377-24b: another official becomes the secretary, and opens elections from then on", async () => {
    const apis = memoryCommissionApi();
    await foundWithChair(apis);
    const second = { ...secretary, id: "second" };
    const open = { name: "openElection" };
    expect((await commandCommission(apis, second, open)).body).toMatchObject({
      code: "not-the-secretary",
    });
    const person = personOf("second");
    const appointed = { name: "appointSecretary", official: "second", unit: home, person };
    must(await commandCommission(apis, administrator, appointed));
    expect(await commandCommission(apis, second, open)).toMatchObject({
      status: 200,
      body: { state: "electing", chair: chair.id },
    });
  });

  it("R377-23c: elects the chair by more than half of the members, and not before", async () => {
    const apis = await foundedApis();
    await voteForChair(apis, member(4), chair.id);
    const { body } = await voteForChair(apis, member(5), chair.id);
    const votes = [4, 5].map((place) => ({ member: member(place).id, candidate: chair.id }));
    expect(body).toEqual({ ...founded, votes });
    expect(await voteForChair(apis, member(1), chair.id)).toMatchObject({
      status: 200,
      body: { ...founded, state: "chaired", chair: chair.id },
    });
  });

  it("R377-23c: votes for several candidates elect nobody", async () => {
    const apis = await foundedApis();
    for (const [place, choice] of [1, 1, 2, 2, 3].entries()) {
      await voteForChair(apis, member(place + 1), member(choice).id);
    }
    expect((await show(apis)).body).not.toHaveProperty("chair");
  });

  it("R377-23c: counts the last vote also where both requests carry one correlation id", async () => {
    const apis = await foundedApis();
    const trace = { "x-correlation-id": "trace-0000-1111" };
    await voteForChair(apis, member(1), member(2).id, trace);
    await voteForChair(apis, member(1), member(3).id, trace);
    await voteForChair(apis, member(2), member(3).id, trace);
    expect((await voteForChair(apis, member(3), member(3).id, trace)).body).toMatchObject({
      chair: member(3).id,
    });
  });

  it("carries a command out once under one key, and no other one", async () => {
    const apis = await foundedApis();
    const key = keyed("key-00000001");
    const first = must(await voteForChair(apis, member(1), chair.id, key));
    expect((await voteForChair(apis, member(1), chair.id, key)).body).toEqual(first.body);
    expect(written(apis)).toBe(2);
    expect(await voteForChair(apis, member(1), member(2).id, key)).toMatchObject({
      status: 422,
      body: { code: "idempotency-key-reused" },
    });
  });

  it.each([
    ["by somebody who is no member", { ...member(1), id: "stranger" }, chair.id],
    ["R377-23c: for somebody who is no member", member(1), secretary.id],
  ])("takes no vote %s", async (_, by, candidate) => {
    const apis = await foundedApis();
    expect((await voteForChair(apis, by, candidate)).body).toMatchObject({ code: "not-a-member" });
    expect(written(apis)).toBe(1);
  });

  it("R377-24c: takes no vote of the secretary", async () => {
    const apis = await foundedApis();
    for (const role of ["commission-secretary", "commission-member"] as const) {
      expect(await voteForChair(apis, { ...secretary, role }, chair.id)).toMatchObject({
        status: 403,
        body: { code: "secretary-has-no-vote" },
      });
    }
    expect(written(apis)).toBe(1);
  });

  it("keeps roles apart", async () => {
    const apis = await foundedApis();
    const forbidden = [
      await commandCommission(apis, secretary, appoint("x", "2026-01-01")),
      await commandCommission(apis, member(1), { name: "openElection" }),
      await voteForChair(apis, administrator, chair.id),
      await voteForChair(apis, representative, chair.id),
    ];
    expect(forbidden.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  });

  it("is for the officials of the unit and for administrators of any", async () => {
    const apis = await foundedApis();
    const elsewhere = "71" as const;
    const stranger = { ...member(1), unit: elsewhere };
    expect((await voteForChair(apis, stranger, chair.id)).status).toBe(404);
    const remote = { ...administrator, unit: elsewhere };
    expect((await commandCommission(apis, remote, end(5, "2026-11-30"))).status).toBe(200);
    const nowhere = { by: administrator, send: "POST /v1/commissions/71/commands" };
    expect((await apis.call({ ...nowhere, body: { name: "openElection" } })).status).toBe(404);
  });

  it("keeps every vote of members who vote at one moment", async () => {
    const apis = await foundedApis();
    await Promise.all([1, 2, 3].map((place) => voteForChair(apis, member(place), chair.id)));
    expect((await show(apis)).body).toMatchObject({ chair: chair.id });
  });
});
