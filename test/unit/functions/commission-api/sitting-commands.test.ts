import { describe, expect, it } from "vitest";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { idIn } from "#test/fakes/calls.ts";
import { memoryCommissionApi, type MemoryCommissionApi } from "#test/fakes/commission-api.ts";
import {
  callSitting,
  commandSitting,
  convene,
  foundWithChair,
  keyed,
  must,
  openSitting,
  protocolDigestOf,
} from "#test/samples/commission-work.ts";
import {
  administrator,
  chair,
  founding,
  home,
  member,
  people,
  representative,
  secretary,
} from "#test/samples/officials.ts";

const chaired = async () => {
  const apis = memoryCommissionApi();
  await foundWithChair(apis);
  return apis;
};

const show = ({ call }: MemoryCommissionApi, id: string, by = member(1)) =>
  call({ by, send: `GET /v1/sittings/${id}` });

const key = keyed("key-00000001");
const startsAt = "2026-11-23T05:00:00.000Z";
const everyone = founding.members.map(({ member: id }) => id);
const ids = (...places: readonly number[]) => places.map((place) => member(place).id);
const written = ({ desk }: MemoryCommissionApi) => desk.cases.written().length;

const called = {
  unit: home,
  state: "called",
  startsAt,
  foundingNumber: 5,
  members: everyone,
  present: [],
  quorum: { needed: 4, present: 0, reached: false },
  presidingVotes: [],
  presided: [],
  secretary: secretary.id,
  open: false,
  agenda: [],
  attendance: [],
  people,
};

describe("POST /v1/sittings/{id}/commands", () => {
  it("R377-25: opens a sitting with four of five members, and records who is there", async () => {
    const apis = await chaired();
    const answered = await convene(apis, [1, 2, 3, 4]);
    const now = apis.desk.clock.now();
    const id = idIn(answered);
    expect(answered.status).toBe(200);
    expect(answered.body).toEqual({
      ...called,
      id,
      state: "open",
      openedAt: now,
      present: ids(1, 2, 3, 4),
      quorum: { needed: 4, present: 4, reached: true },
      chair: chair.id,
      presided: [chair.id],
      open: true,
      attendance: ids(1, 2, 3, 4).map((one) => ({ member: one, from: now })),
    });
    expect((await show(apis, id)).body).toEqual(answered.body);
  });

  it.each([
    ["R377-25: three of five members", ids(1, 2, 3), 409, "no-quorum"],
    ["R377-24c: the secretary among them", [...ids(1, 2, 3), secretary.id], 409, "not-a-member"],
    ["R377-25: nobody", [], 400, "request-invalid"],
    ["one person twice", ids(1, 2, 3, 3), 400, "request-invalid"],
  ])("%s: no opening, and nothing is written", async (_, present, status, code) => {
    const apis = await chaired();
    const id = idIn(await callSitting(apis));
    const before = written(apis);
    const opened = await commandSitting(apis, id, secretary, { name: "openSitting", present });
    expect(opened).toMatchObject({ status, body: { code } });
    expect(written(apis)).toBe(before);
  });

  it("R377-23c: opens no sitting of a Commission without a chair", async () => {
    const apis = memoryCommissionApi();
    must(await apis.call({ by: administrator, send: "POST /v1/commissions", body: founding }));
    expect(await convene(apis, [1, 2, 3, 4])).toMatchObject({
      status: 409,
      body: { code: "no-chair" },
    });
  });

  it("R377-25: attendance changes over time, and the quorum with it", async () => {
    const apis = await chaired();
    const id = idIn(await convene(apis, [1, 2, 3, 4]));
    const opened = apis.desk.clock.now();
    apis.desk.clock.advance(600);
    const left = { name: "recordDeparture", member: member(2).id };
    const without = must(await commandSitting(apis, id, secretary, left));
    expect(without.body).toMatchObject({
      present: ids(1, 3, 4),
      quorum: { needed: 4, present: 3, reached: false },
    });
    const until = apis.desk.clock.now();
    apis.desk.clock.advance(600);
    const back = must(
      await commandSitting(apis, id, secretary, { name: "recordArrival", member: member(2).id }),
    );
    expect(back.body).toMatchObject({
      quorum: { needed: 4, present: 4, reached: true },
      attendance: [
        { member: member(1).id, from: opened },
        { member: member(2).id, from: opened, until },
        { member: member(3).id, from: opened },
        { member: member(4).id, from: opened },
        { member: member(2).id, from: apis.desk.clock.now() },
      ],
    });
  });

  it("R377-24a: puts a case on the agenda, once", async () => {
    const apis = await chaired();
    const id = idIn(await convene(apis, [1, 2, 3, 4]));
    const caseId = caseIdSchema.parse("organization-050440185008");
    const put = () => commandSitting(apis, id, secretary, { name: "putOnAgenda", caseId });
    expect((await put()).body).toMatchObject({ agenda: [caseId] });
    const before = written(apis);
    expect(await put()).toMatchObject({ status: 200, body: { agenda: [caseId] } });
    expect(written(apis)).toBe(before);
  });

  it("G36: without the chair, those present elect who presides, by votes on record", async () => {
    const apis = await chaired();
    const id = idIn(await convene(apis, [2, 3, 4, 5]));
    const prefer = (place: number) =>
      commandSitting(apis, id, member(place), {
        name: "voteForPresiding",
        candidate: member(3).id,
      });
    await prefer(2);
    const second = await prefer(4);
    expect(second.body).not.toHaveProperty("chair");
    expect(second.body).toMatchObject({
      presidingVotes: [2, 4].map((place) => ({
        member: member(place).id,
        candidate: member(3).id,
      })),
    });
    expect((await prefer(5)).body).toMatchObject({ chair: member(3).id, presidingVotes: [] });
  });

  it.each([
    ["R377-24c: a vote by the secretary", secretary, "secretary-has-no-vote", 403],
    ["a vote by who is absent", member(1), "not-present", 403],
    ["a vote by a stranger", { ...member(1), id: "stranger" }, "not-a-member", 409],
  ])("%s: refused, and nothing is written", async (_, by, code, status) => {
    const apis = await chaired();
    const id = idIn(await convene(apis, [2, 3, 4, 5]));
    const before = written(apis);
    const body = { name: "voteForPresiding", candidate: member(3).id };
    expect(await commandSitting(apis, id, by, body)).toMatchObject({ status, body: { code } });
    expect(written(apis)).toBe(before);
  });

  it("R377-28d: is closed, and its protocol signed by whoever presided, once", async () => {
    const apis = await chaired();
    const id = idIn(await convene(apis, [1, 2, 3, 4]));
    const close = { name: "closeSitting" };
    expect((await commandSitting(apis, id, member(2), close)).body).toMatchObject({
      code: "not-presiding",
    });
    const closed = must(await commandSitting(apis, id, secretary, close));
    const at = apis.desk.clock.now();
    expect(closed.body).toMatchObject({ state: "closed", open: false, closedAt: at });
    const digest = await protocolDigestOf(apis.desk, id);
    const sign = { name: "signProtocol", digest, languages: ["kk", "ru", "en"] };
    expect((await commandSitting(apis, id, member(2), sign)).status).toBe(403);
    expect((await commandSitting(apis, id, chair, sign)).body).toMatchObject({
      state: "signed",
      protocol: { digest, languages: ["kk", "ru", "en"], by: chair.id, at },
    });
    expect((await commandSitting(apis, id, chair, sign)).body).toMatchObject({
      code: "command-not-allowed",
      state: "signed",
    });
  });

  it("R377-28d: takes no signature under another protocol, and writes nothing then", async () => {
    const apis = await chaired();
    const id = idIn(await convene(apis, [1, 2, 3, 4]));
    const draft = await protocolDigestOf(apis.desk, id);
    apis.desk.clock.advance(600);
    must(await commandSitting(apis, id, secretary, { name: "closeSitting" }));
    const before = written(apis);
    for (const digest of [draft, "ab".repeat(32)]) {
      const sign = { name: "signProtocol", digest, languages: ["kk"] };
      expect(await commandSitting(apis, id, chair, sign)).toMatchObject({
        status: 409,
        body: { code: "protocol-differs" },
      });
    }
    expect(written(apis)).toBe(before);
    expect((await show(apis, id)).body).toMatchObject({ state: "closed" });
  });

  it("carries a command out once under one key, and no other one", async () => {
    const apis = await chaired();
    const id = idIn(await convene(apis, [1, 2, 3, 4]));
    const arrive = (place: number) =>
      commandSitting(apis, id, secretary, { name: "recordArrival", member: member(place).id }, key);
    const first = must(await arrive(5));
    expect((await arrive(5)).body).toEqual(first.body);
    expect(await arrive(1)).toMatchObject({
      status: 422,
      body: { code: "idempotency-key-reused" },
    });
  });

  it("has nothing for other units, unknown sittings and cases of another kind", async () => {
    const apis = await chaired();
    const id = idIn(await callSitting(apis));
    const close = { name: "closeSitting" };
    const elsewhere = { ...secretary, unit: "71" as const };
    const replies = [
      await commandSitting(apis, id, elsewhere, close),
      await commandSitting(apis, "sitting-00000000", secretary, close),
      await commandSitting(apis, `commission-00${home}`, secretary, close),
      await commandSitting(apis, "~", secretary, close),
    ];
    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect((await commandSitting(apis, id, representative, close)).status).toBe(403);
  });

  it("R377-25: keeps the arrivals of members that are recorded at one moment", async () => {
    const apis = await chaired();
    const id = idIn(must(await callSitting(apis)));
    must(await openSitting(apis, id, [1, 2, 3, 4]));
    const left = [1, 2].map((place) =>
      commandSitting(apis, id, secretary, { name: "recordDeparture", member: member(place).id }),
    );
    await Promise.all(left);
    expect((await show(apis, id)).body).toMatchObject({ present: ids(3, 4) });
  });
});
