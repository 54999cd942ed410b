import { describe, expect, it } from "vitest";
import * as z from "zod";
import { commissionKind, commissionIdOf } from "#shared/commission/commission.ts";
import { memoryApis, type MemoryApis } from "#test/fakes/apis.ts";
import { loadCase } from "#shared/store/desk.ts";
import { toVote } from "#test/samples/office-work.ts";
import {
  administrator,
  auditor,
  home,
  member,
  portal,
  representative,
  secretary,
} from "#test/samples/officials.ts";

const pageSchema = z.strictObject({
  caseId: z.string(),
  reads: z.array(z.looseObject({ by: z.looseObject({ id: z.string() }), what: z.unknown() })),
  next: z.string().optional(),
});

const look = ({ call }: MemoryApis, id: string, by = representative) =>
  call({ by, send: `GET /v1/cases/${id}` });

const readsOf = async ({ call }: MemoryApis, id: string, query = "", by = auditor) =>
  pageSchema.parse((await call({ by, send: `GET /v1/cases/${id}/reads${query}` })).body);

const whoDidWhat = ({ reads }: z.infer<typeof pageSchema>) =>
  reads.map(({ by, what }) => [by.id, what]);

const aCase = { kind: "case" };
const theReads = { kind: "reads" };

describe("GET /v1/cases/{id}/reads", () => {
  it.each([auditor, administrator])(
    "tells %o who was shown the case, the newest first and itself on top",
    async (by) => {
      const apis = memoryApis();
      const id = await toVote(apis);
      await look(apis, id);
      apis.desk.clock.advance(60);
      await look(apis, id, member(2));
      const page = await readsOf(apis, id, "", by);
      expect(page.caseId).toBe(id);
      expect(whoDidWhat(page)).toEqual([
        [by.id, theReads],
        [member(2).id, aCase],
        [representative.id, aCase],
      ]);
      expect(page.next).toBeUndefined();
    },
  );

  it("tells of each look when it was, in which role and of which unit", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    await look(apis, id, secretary);
    const { reads } = await readsOf(apis, id, "?reason=oversight");
    expect(reads).toEqual([
      {
        at: apis.desk.clock.now(),
        by: auditor,
        what: theReads,
        why: "oversight",
        correlationId: expect.any(String),
      },
      {
        at: apis.desk.clock.now(),
        by: secretary,
        what: aCase,
        correlationId: expect.any(String),
      },
    ]);
  });

  it("goes on page by page", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    for (const place of [1, 2, 3]) await look(apis, id, member(place));
    const first = await readsOf(apis, id, "?limit=2");
    expect(whoDidWhat(first)).toEqual([
      [auditor.id, theReads],
      [member(3).id, aCase],
    ]);
    expect(first.next).toBeDefined();
    const bad = { by: auditor, send: `GET /v1/cases/${id}/reads?cursor=nothing` };
    expect(await apis.call(bad)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: "/cursor", code: "malformed" }] },
    });
  });

  it("is there for a sitting, whose protocol is read as well", async () => {
    const apis = memoryApis();
    await toVote(apis);
    const commission = await loadCase(apis.desk.cases, commissionKind, commissionIdOf(home));
    expect(commission.entries.length).toBeGreaterThan(0);
    const sitting = apis.desk.cases.written().find(({ kind }) => kind === "sitting")?.caseId ?? "";
    expect(whoDidWhat(await readsOf(apis, sitting))).toEqual([[auditor.id, theReads]]);
  });

  it("is of the auditor's own territory alone, and of cases that there are", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    const of = async (by: typeof auditor, where: string) =>
      (await apis.call({ by, send: `GET /v1/cases/${where}/reads` })).status;
    expect([
      await of({ ...auditor, unit: "71" }, id),
      await of({ id: auditor.id, role: "auditor" }, id),
      await of(auditor, "organization-240140000999"),
      await of(auditor, commissionIdOf(home)),
      await of(auditor, "~"),
    ]).toEqual([404, 404, 404, 404, 404]);
    expect(apis.reads.records()).toEqual([]);
  });

  it("is not for those whose looks it tells, nor for machines", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    for (const by of [representative, member(1), secretary, portal]) {
      const { status } = await apis.call({ by, send: `GET /v1/cases/${id}/reads` });
      expect(status).toBe(403);
    }
  });

  it("tells nothing where the auditor's own look cannot be put on record", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    apis.reads.breakDown();
    await expect(readsOf(apis, id)).rejects.toThrow("500 internal-error");
  });

  it("names nobody but officials by their subjects: nothing of the supplier", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    await look(apis, id);
    const text = JSON.stringify(await readsOf(apis, id));
    expect(text).not.toMatch(/Шаңырақ|iin|surname/);
  });
});

describe("an auditor", () => {
  it("is shown nothing of a case but who looked at it", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    expect((await look(apis, id, auditor)).status).toBe(403);
    expect((await apis.call({ by: auditor, send: "GET /v1/worklist" })).status).toBe(403);
  });
});
