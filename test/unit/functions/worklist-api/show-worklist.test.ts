import { describe, expect, it } from "vitest";
import * as z from "zod";
import { shownTaskSchema } from "#shared/http/routes/worklist.ts";
import { eventOf, idIn, memoryApis, type MemoryApis } from "#test/fakes/apis.ts";
import {
  allMet,
  answerAll,
  command,
  convene,
  fileForm,
  foundWithChair,
  toCommission,
  toVote,
} from "#test/samples/office-work.ts";
import {
  administrator,
  member,
  portal,
  representative,
  secretary,
} from "#test/samples/officials.ts";
import { addressInAstana, binOf } from "#test/samples/organization.ts";
import { fileId } from "#test/samples/registration-file.ts";

const worklistSchema = z.object({
  office: z.object({ unit: z.string(), role: z.string() }),
  tasks: z.array(shownTaskSchema.options[0]),
  next: z.string().optional(),
});

const listOf = async ({ call, relay }: MemoryApis, by = representative, query = "") => {
  await relay();
  const { status, body } = await call({ by, send: `GET /v1/worklist${query}` });
  return { status, ...worklistSchema.parse(body) };
};

describe("GET /v1/worklist", () => {
  it("shows a filed case to the representative of its territory, with the term that lapses first", async () => {
    const apis = memoryApis();
    const id = idIn(await fileForm(apis));
    expect(await listOf(apis)).toEqual({
      status: 200,
      office: { unit: "75", role: "representative" },
      tasks: [
        {
          kind: "registration",
          id,
          caseId: id,
          task: "verify",
          supplier: "organization",
          state: "representative-review",
          unit: "75",
          role: "representative",
          name: { kk: "«Шаңырақ» қоғамдық қоры", ru: "Общественный фонд «Шанырак»" },
          number: `O-${binOf(1)}`,
          provision: "R377-21",
          due: "2026-11-25T18:59:59.999Z",
          since: "2026-11-23T04:00:00.000Z",
          term: { left: 2, total: 2, overdue: false },
          savedAt: "2026-11-23T04:00:00.000Z",
        },
      ],
    });
  });

  it("puts what lapses first on top", async () => {
    const apis = memoryApis();
    const days = ["2026-11-26", "2026-11-24", "2026-11-25"];
    for (const [place, day] of days.entries()) {
      apis.desk.clock.moveTo(`${day}T05:00:00.000Z`);
      await fileForm(apis, { bin: binOf(place + 1) });
    }
    const { tasks } = await listOf(apis);
    expect(tasks.map(({ number }) => number)).toEqual([2, 3, 1].map((one) => `O-${binOf(one)}`));
    expect(tasks.map(({ due }) => due.slice(0, 10))).toEqual([
      "2026-11-26",
      "2026-11-27",
      "2026-11-30",
    ]);
  });

  it("names the term that lapses first of all that run", async () => {
    const apis = memoryApis();
    const id = idIn(await fileForm(apis));
    await answerAll(apis, id);
    await command(apis, id, representative, {
      name: "recordFindings",
      findings: allMet,
      note: "seen",
    });
    expect((await listOf(apis)).tasks).toMatchObject([
      { state: "representative-verified", provision: "R377-22", due: "2026-11-24T18:59:59.999Z" },
    ]);
  });

  it("hands the case on: representative, secretary, members, nobody", async () => {
    const apis = memoryApis();
    await foundWithChair(apis);
    const id = await toCommission(apis);
    const seenBy = async () => {
      const lists = await Promise.all(
        [representative, secretary, member(2)].map((by) => listOf(apis, by)),
      );
      return lists.map(({ tasks }) => tasks.map(({ provision }) => provision));
    };
    expect(await seenBy()).toEqual([[], ["R377-26"], []]);
    const sitting = idIn(await convene(apis, [1, 2, 3, 4]));
    await command(apis, id, secretary, { name: "placeOnAgenda", sitting });
    expect(await seenBy()).toEqual([[], [], ["R377-26"]]);
    await command(apis, id, member(1), {
      name: "recordCompleteness",
      complete: true,
      accurate: true,
    });
    expect(await seenBy()).toEqual([[], [], ["R377-27"]]);
    for (const place of [1, 2, 3, 4]) {
      await command(apis, id, member(place), { name: "castVote", choice: "for" });
    }
    await command(apis, id, member(1), { name: "closeVote" });
    expect(await seenBy()).toEqual([[], [], []]);
  });

  it("shows no case of another territory", async () => {
    const apis = memoryApis();
    await fileForm(apis, { facilities: [addressInAstana] });
    expect((await listOf(apis)).tasks).toEqual([]);
    expect((await listOf(apis, { ...representative, unit: "71" })).tasks).toHaveLength(1);
  });

  it("names nobody whose data were erased", async () => {
    const apis = memoryApis();
    await fileForm(apis);
    apis.desk.seal.destroy(fileId);
    const { tasks } = await listOf(apis);
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).not.toHaveProperty("name");
  });

  it("comes in pages that meet without a gap", async () => {
    const apis = memoryApis();
    for (const serial of [1, 2, 3]) await fileForm(apis, { bin: binOf(serial) });
    const first = await listOf(apis, representative, "?limit=2");
    const second = await listOf(apis, representative, `?limit=2&cursor=${first.next}`);
    expect([...first.tasks, ...second.tasks].map(({ number }) => number)).toEqual(
      [1, 2, 3].map((one) => `O-${binOf(one)}`),
    );
    expect(second.next).toBeUndefined();
  });

  it("refuses a cursor that is none, and a limit without sense", async () => {
    const { call } = memoryApis();
    expect(await call({ by: representative, send: "GET /v1/worklist?cursor=x" })).toMatchObject({
      status: 400,
      body: { errors: [{ in: "query", pointer: "/cursor", code: "malformed" }] },
    });
    expect(await call({ by: representative, send: "GET /v1/worklist?limit=1000" })).toMatchObject({
      status: 400,
      body: { errors: [{ in: "query", pointer: "/limit", code: "too-big" }] },
    });
  });

  it("shows an official with two roles the list of the one asked for, and none of a role not held", async () => {
    const apis = memoryApis();
    await toVote(apis);
    await apis.relay();
    const event = eventOf({ by: representative, send: "GET /v1/worklist?role=commission-member" });
    const groups = ["representative", "commission-member", "unit-75"];
    const claims = { sub: "subject-both", "cognito:groups": groups };
    const both = {
      ...event,
      requestContext: { requestId: "r-1", authorizer: { jwt: { claims } } },
    };
    expect((await apis.send(both)).body).toMatchObject({
      office: { role: "commission-member" },
      tasks: [{ provision: "R377-27" }],
    });
    expect((await apis.send(event)).status).toBe(403);
  });

  it("is closed to an official without a territory, to administrators and to machines", async () => {
    const { call } = memoryApis();
    const { unit: _, ...nowhere } = representative;
    const replies = [nowhere, administrator, portal].map((by) =>
      call({ by, send: "GET /v1/worklist" }),
    );
    expect((await Promise.all(replies)).map(({ status }) => status)).toEqual([403, 403, 403]);
  });
});
