import { describe, expect, it } from "vitest";
import { memoryApis, type MemoryApis } from "#test/fakes/apis.ts";
import { foundWithChair, voteForChair } from "#test/samples/office-work.ts";
import {
  administrator,
  chair,
  founding,
  home,
  member,
  representative,
  secretary,
} from "#test/samples/officials.ts";

const found = ({ call }: MemoryApis, changes = {}, by = administrator) =>
  call({ by, send: "POST /v1/commissions", body: { ...founding, ...changes } });

const show = ({ call }: MemoryApis, by = member(1)) =>
  call({ by, send: `GET /v1/commissions/${home}` });

const { unit, members } = founding;
const founded = { unit, state: "founded", members, secretary: secretary.id };

describe("POST /v1/commissions", () => {
  it("R377-24b: founds the Commission of a region", async () => {
    const apis = memoryApis();
    expect(await found(apis)).toMatchObject({ status: 201, body: founded });
    expect((await show(apis)).body).toEqual(founded);
  });

  it.each([
    ["R377-23b: four members are too few", members.slice(1), ["too-few", "members-even"]],
    ["R377-23b: an even number of members", [...members, "subject-6"], ["members-even"]],
    ["one person twice", [...members.slice(1), member(2).id], ["member-twice"]],
  ])("%s: refused", async (_, some, codes) => {
    const { status, body } = await found(memoryApis(), { members: some });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errors: codes.map((code) => ({ in: "body", pointer: "/members", code })),
    });
  });

  it("R377-24c: a secretary who is a member is refused", async () => {
    expect(await found(memoryApis(), { secretary: member(3).id })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: "/secretary", code: "secretary-is-member" }] },
    });
  });

  it("founds one a region", async () => {
    const apis = memoryApis();
    await found(apis);
    expect(await found(apis, { foundingAct: "Another act" })).toMatchObject({
      status: 409,
      body: { code: "command-not-allowed", state: "founded", allowed: [] },
    });
    expect((await found(apis, { unit: "71" })).status).toBe(201);
  });

  it("is the administrator's alone", async () => {
    for (const by of [representative, secretary, member(1)]) {
      expect((await found(memoryApis(), {}, by)).status).toBe(403);
    }
  });
});

describe("POST /v1/commissions/{unit}/commands", () => {
  const foundedApis = async () => {
    const apis = memoryApis();
    await found(apis);
    return apis;
  };

  it("R377-23c: elects the chair by more than half of the members, and not before", async () => {
    const apis = await foundedApis();
    await voteForChair(apis, member(4), chair.id);
    const { body } = await voteForChair(apis, member(5), chair.id);
    expect(body).toEqual(founded);
    expect(await voteForChair(apis, member(1), chair.id)).toMatchObject({
      status: 200,
      body: { ...founded, state: "chaired", chair: chair.id },
    });
  });

  it("R377-23c: votes for several candidates elect nobody", async () => {
    const apis = await foundedApis();
    const choices = [1, 1, 2, 2, 3];
    for (const [place, choice] of choices.entries()) {
      await voteForChair(apis, member(place + 1), member(choice).id);
    }
    expect((await show(apis)).body).toEqual(founded);
  });

  it("counts the last vote of a member who votes again", async () => {
    const apis = await foundedApis();
    await voteForChair(apis, member(1), member(2).id);
    await voteForChair(apis, member(2), member(2).id);
    await voteForChair(apis, member(1), member(3).id);
    expect((await voteForChair(apis, member(4), member(2).id)).body).toEqual(founded);
    expect((await voteForChair(apis, member(1), member(2).id)).body).toMatchObject({
      chair: member(2).id,
    });
  });

  it("counts it also where both requests carry one correlation id", async () => {
    const apis = await foundedApis();
    const trace = { "x-correlation-id": "trace-0000-1111" };
    await voteForChair(apis, member(1), member(2).id, trace);
    await voteForChair(apis, member(1), member(3).id, trace);
    await voteForChair(apis, member(2), member(3).id, trace);
    expect((await voteForChair(apis, member(3), member(3).id, trace)).body).toMatchObject({
      chair: member(3).id,
    });
  });

  it("one member, one vote, however often it is cast", async () => {
    const apis = await foundedApis();
    for (const place of [1, 2, 1, 2, 1]) await voteForChair(apis, member(place), chair.id);
    expect((await show(apis)).body).toEqual(founded);
  });

  it("is over once the chair is elected", async () => {
    const apis = memoryApis();
    await foundWithChair(apis);
    expect(await voteForChair(apis, member(5), member(5).id)).toMatchObject({
      status: 409,
      body: { code: "command-not-allowed", state: "chaired" },
    });
  });

  it.each([
    ["by somebody who is no member", { ...member(1), id: "stranger" }, chair.id],
    ["for somebody who is no member", member(1), secretary.id],
  ])("takes no vote %s", async (_, by, candidate) => {
    expect((await voteForChair(await foundedApis(), by, candidate)).body).toMatchObject({
      code: "not-a-member",
    });
  });

  it("has nothing for a member of another unit, and no vote for other roles", async () => {
    const apis = await foundedApis();
    expect((await voteForChair(apis, { ...member(1), unit: "71" }, chair.id)).status).toBe(404);
    expect((await voteForChair(apis, secretary, chair.id)).status).toBe(403);
  });

  it("keeps every vote of members who vote at one moment", async () => {
    const apis = await foundedApis();
    await Promise.all([1, 2, 3].map((place) => voteForChair(apis, member(place), chair.id)));
    expect((await show(apis)).body).toMatchObject({ chair: chair.id });
  });
});

describe("GET /v1/commissions/{unit}", () => {
  it("is for the officials of the region and for administrators of any", async () => {
    const apis = memoryApis();
    await found(apis);
    const elsewhere = "71";
    const replies = await Promise.all([
      show(apis, secretary),
      show(apis, { ...administrator, unit: elsewhere }),
      show(apis, { ...member(1), unit: elsewhere }),
      show(apis, representative),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 404, 403]);
  });

  it("has nothing before the founding, and no region that does not exist", async () => {
    const apis = memoryApis();
    expect((await show(apis)).status).toBe(404);
    expect(await apis.call({ by: member(1), send: "GET /v1/commissions/99" })).toMatchObject({
      status: 400,
      body: { errors: [{ in: "path", pointer: "/unit", code: "not-a-unit" }] },
    });
  });
});
