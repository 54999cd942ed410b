import { describe, expect, it } from "vitest";
import { idIn, memoryApis, type MemoryApis } from "#test/fakes/apis.ts";
import { convene, fileForm, foundWithChair, keyed } from "#test/samples/office-work.ts";
import {
  administrator,
  chair,
  founding,
  home,
  member,
  representative,
  secretary,
} from "#test/samples/officials.ts";

const chaired = async () => {
  const apis = memoryApis();
  await foundWithChair(apis);
  return apis;
};

const show = ({ call }: MemoryApis, id: string, by = member(1)) =>
  call({ by, send: `GET /v1/sittings/${id}` });

const key = keyed("key-00000001");

describe("POST /v1/sittings", () => {
  it("R377-25: opens a sitting with four of five members, and records who is there", async () => {
    const apis = await chaired();
    const answered = await convene(apis, [1, 2, 3, 4]);
    const id = idIn(answered);
    expect(answered).toMatchObject({ status: 201, headers: { location: `/v1/sittings/${id}` } });
    expect(answered.body).toEqual({
      id,
      unit: home,
      foundingNumber: 5,
      quorum: 4,
      present: [1, 2, 3, 4].map((place) => member(place).id),
      chair: chair.id,
      secretary: secretary.id,
    });
    expect((await show(apis, id)).body).toEqual(answered.body);
  });

  it("R377-25: a sitting with three of five members is refused", async () => {
    expect(await convene(await chaired(), [1, 2, 3])).toMatchObject({
      status: 409,
      body: { code: "no-quorum", present: 3, needed: 4 },
    });
  });

  it("R377-24c: the secretary does not count as present", async () => {
    const present = [...[1, 2, 3].map((place) => member(place).id), secretary.id];
    expect((await convene(await chaired(), [], { present })).body).toMatchObject({
      code: "not-a-member",
    });
  });

  it("one person present twice is one person", async () => {
    expect(await convene(await chaired(), [1, 2, 3, 3])).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: "/present", code: "member-twice" }] },
    });
  });

  it("G36: without the chair, a member present presides, and only one who is named and there", async () => {
    const apis = await chaired();
    const places = [2, 3, 4, 5];
    expect((await convene(apis, places)).body).toMatchObject({ code: "no-chair" });
    expect((await convene(apis, places, { presiding: chair.id })).body).toMatchObject({
      code: "no-chair",
    });
    expect((await convene(apis, places, { presiding: member(3).id })).body).toMatchObject({
      chair: member(3).id,
    });
  });

  it("R377-23c: needs a Commission, and a chair elected by it", async () => {
    const apis = memoryApis();
    expect((await convene(apis, [1, 2, 3, 4])).body).toMatchObject({ code: "commission-unknown" });
    await apis.call({ by: administrator, send: "POST /v1/commissions", body: founding });
    expect((await convene(apis, [1, 2, 3, 4])).body).toMatchObject({ code: "no-chair" });
  });

  it("R377-24a: is opened by this Commission's secretary", async () => {
    const { call } = await chaired();
    const body = { unit: home, present: founding.members };
    const sitting = { send: "POST /v1/sittings", body, headers: key };
    const other = { ...secretary, id: "other-secretary" };
    expect((await call({ ...sitting, by: other })).body).toMatchObject({
      code: "not-the-secretary",
    });
    expect((await call({ ...sitting, by: chair })).status).toBe(403);
    const elsewhere = { ...secretary, unit: "71" as const };
    expect((await call({ ...sitting, by: elsewhere })).body).toMatchObject({
      code: "commission-unknown",
    });
  });

  it("is one sitting under one key, and none with another attendance", async () => {
    const apis = await chaired();
    const [first, second] = [
      await convene(apis, [1, 2, 3, 4], {}, key),
      await convene(apis, [1, 2, 3, 4], {}, key),
    ];
    expect(second).toMatchObject({ status: 201, body: first.body });
    expect(await convene(apis, [1, 2, 3, 4, 5], {}, key)).toMatchObject({
      status: 422,
      body: { code: "idempotency-key-reused" },
    });
    expect(idIn(await convene(apis, [1, 2, 3, 4]))).not.toBe(idIn(first));
  });

  it("needs the key", async () => {
    expect((await convene(await chaired(), [1, 2, 3, 4], {}, {})).body).toMatchObject({
      code: "idempotency-key-missing",
    });
  });
});

describe("GET /v1/sittings/{id}", () => {
  it("has nothing in another unit, for an unknown id, or for a case of another kind", async () => {
    const apis = await chaired();
    const id = idIn(await convene(apis, [1, 2, 3, 4]));
    const registration = idIn(await fileForm(apis));
    const replies = await Promise.all([
      show(apis, id, { ...member(1), unit: "71" }),
      show(apis, "sitting-00000000"),
      show(apis, registration),
      show(apis, "~"),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect((await show(apis, id, representative)).status).toBe(403);
  });
});
