import { describe, expect, it } from "vitest";
import { idIn } from "#test/fakes/calls.ts";
import { memoryCommissionApi, type MemoryCommissionApi } from "#test/fakes/commission-api.ts";
import {
  callSitting,
  commandCommission,
  convene,
  foundWithChair,
  keyed,
  must,
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

describe("POST /v1/sittings", () => {
  it("R377-24a: calls a sitting, with place and agenda where they are known", async () => {
    const apis = await chaired();
    const about = { place: "Room 5", remote: "By video", agenda: ["organization-050440185008"] };
    const answered = await callSitting(apis, about);
    const id = idIn(answered);
    expect(answered).toMatchObject({ status: 201, headers: { location: `/v1/sittings/${id}` } });
    expect(answered.body).toEqual({ id, ...called, ...about });
    expect((await show(apis, id)).body).toEqual(answered.body);
  });

  it("seals where it meets: the words stand in no entry, and go with the key", async () => {
    const apis = await chaired();
    const id = idIn(await callSitting(apis, { place: "Room 5" }));
    expect(JSON.stringify(apis.desk.cases.written())).not.toContain("Room 5");
    apis.desk.seal.destroy(id);
    expect((await show(apis, id)).body).toEqual({ id, ...called });
  });

  it("R377-24a: is this Commission's secretary's, in the secretary's own unit", async () => {
    const apis = await chaired();
    const before = written(apis);
    const other = { ...secretary, id: "other-secretary" };
    expect((await callSitting(apis, {}, key, other)).body).toMatchObject({
      code: "not-the-secretary",
    });
    expect((await callSitting(apis, {}, key, chair)).status).toBe(403);
    const elsewhere = { ...secretary, unit: "71" as const };
    expect((await callSitting(apis, {}, key, elsewhere)).body).toMatchObject({
      code: "commission-unknown",
    });
    expect((await callSitting(memoryCommissionApi())).body).toMatchObject({
      code: "commission-unknown",
    });
    expect(written(apis)).toBe(before);
  });

  it("R377-23b, G36: waits until vacancies are filled", async () => {
    const apis = await chaired();
    const ending = {
      name: "endMandate",
      member: member(5).id,
      until: "2026-11-22",
      reason: "left",
    };
    must(await commandCommission(apis, administrator, ending));
    expect(await callSitting(apis)).toMatchObject({
      status: 409,
      body: { code: "commission-incomplete", members: 4, fewest: 5 },
    });
  });

  it("is one sitting under one key, and none with another time", async () => {
    const apis = await chaired();
    const first = await callSitting(apis, {}, key);
    expect(await callSitting(apis, {}, key)).toMatchObject({ status: 201, body: first.body });
    expect(await callSitting(apis, { place: "Room 6" }, key)).toMatchObject({
      status: 422,
      body: { code: "idempotency-key-reused" },
    });
    expect(idIn(await callSitting(apis))).not.toBe(idIn(first));
  });

  it("needs the key, and a time that is one", async () => {
    const apis = await chaired();
    expect((await callSitting(apis, {}, {})).body).toMatchObject({
      code: "idempotency-key-missing",
    });
    expect(await callSitting(apis, { startsAt: "2026-11-31T05:00:00.000Z" })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: "/startsAt", code: "malformed" }] },
    });
  });
});

describe("GET /v1/sittings/{id}", () => {
  it("is for the officials of the unit and for administrators of any", async () => {
    const apis = await chaired();
    const id = idIn(await convene(apis, [1, 2, 3, 4]));
    const elsewhere = "71" as const;
    const replies = await Promise.all([
      show(apis, id, secretary),
      show(apis, id, { ...administrator, unit: elsewhere }),
      show(apis, id, { ...member(1), unit: elsewhere }),
      show(apis, id, representative),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 404, 403]);
  });

  it("has nothing for an unknown id or a case of another kind", async () => {
    const apis = await chaired();
    const replies = await Promise.all([
      show(apis, "sitting-00000000"),
      show(apis, `commission-00${home}`),
      show(apis, "~"),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it("R377-25: shows nobody present whose mandate was ended meanwhile", async () => {
    const apis = await chaired();
    const id = idIn(await convene(apis, [1, 2, 3, 4, 5]));
    const ending = { name: "endMandate", member: chair.id, until: "2026-11-22", reason: "left" };
    must(await commandCommission(apis, administrator, ending));
    const { body } = await show(apis, id);
    expect(body).toMatchObject({ present: ids(2, 3, 4, 5), members: ids(2, 3, 4, 5) });
    expect(body).not.toHaveProperty("chair");
  });
});
