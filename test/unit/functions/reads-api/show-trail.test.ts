import { describe, expect, it } from "vitest";
import * as z from "zod";
import { showTrail } from "#functions/reads-api/show-trail.ts";
import { recordingReads } from "#shared/access/record-read.ts";
import { actOf } from "#shared/access/trail.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { searchAudit } from "#shared/http/routes/audit.ts";
import { on, serve } from "#shared/http/serve.ts";
import { operationsIdOf, operationsKind } from "#shared/operations/operations.ts";
import { giveCommand } from "#shared/store/desk.ts";
import { memoryApis } from "#test/fakes/apis.ts";
import { eventAmong, sendingTo } from "#test/fakes/calls.ts";
import { memoryLog } from "#test/fakes/observability.ts";
import { memoryTrail } from "#test/fakes/trail.ts";
import { toVote } from "#test/samples/office-work.ts";
import { administrator, auditor, representative, secretary } from "#test/samples/officials.ts";

const elsewhere = { ...auditor, id: "subject-auditor-71", unit: "71" } as const;

const pageSchema = z.object({
  trail: z.array(
    z.looseObject({ what: z.enum(["read", "act"]), by: z.looseObject({ id: z.string() }) }),
  ),
  next: z.string().optional(),
});

/** A case on its way to a vote, which officials have worked on and looked at. */
const town = async () => {
  const apis = memoryApis();
  const { desk } = apis;
  const kept = memoryTrail();
  const recordRead = recordingReads({ log: kept.reads, clock: desk.clock });
  const { cases, clock } = desk;
  const needs = { cases, clock, trail: kept.trail, recordRead };
  const handler = serve(memoryLog().log, [on(searchAudit, showTrail(needs))]);
  const send = sendingTo([searchAudit], handler);
  const search = (query: string, by = auditor) =>
    send(eventAmong([searchAudit])({ by, send: `GET /v1/audit${query}` }));
  const id = caseIdSchema.parse(await toVote(apis));
  const queue = operationsIdOf("notices");
  await giveCommand(desk, operationsKind, {
    caseId: queue,
    command: { name: "redrive", messages: "all" },
    commandId: "redrive-1",
    actor: administrator,
    correlationId: "correlation",
    factsFor: async () => undefined,
  });
  for (const entry of cases.written()) {
    const act = actOf(entry);
    if (act !== undefined) await kept.acts.add(act);
  }
  clock.advance(60);
  const looks = { by: representative, correlationId: "c", requestId: "request-look" };
  await recordRead(looks, { caseId: id, what: { kind: "case" }, why: "review" });
  clock.advance(60);
  const trailOf = async (query: string, by = auditor) =>
    pageSchema.parse((await search(query, by)).body);
  return { search, trailOf, id, queue, clock, breakDown: kept.breakDown };
};

const whose = ({ trail }: z.infer<typeof pageSchema>) => new Set(trail.map(({ by }) => by.id));

describe("GET /v1/audit", () => {
  it("tells what officials of the own unit did and saw, the newest first, this search on top", async () => {
    const { trailOf, id } = await town();
    const page = await trailOf("?reason=oversight");
    expect(page.trail[0]).toMatchObject({
      what: "read",
      by: auditor,
      caseId: "trail-unit-75",
      thing: { kind: "trail" },
      why: "oversight",
    });
    expect(page.trail[1]).toMatchObject({
      what: "read",
      by: representative,
      caseId: id,
      thing: { kind: "case" },
      why: "review",
    });
    expect(whose(page)).toContain(secretary.id);
    expect(page.trail.at(-1)?.what).toBe("act");
    expect(JSON.stringify(page)).not.toMatch(/sealed|commandDigest|hash/);
  });

  it("tells the trail of one official, and only what was done where that is asked", async () => {
    const { trailOf } = await town();
    const both = await trailOf(`?by=${representative.id}`);
    expect(whose(both)).toEqual(new Set([representative.id]));
    expect(new Set(both.trail.map(({ what }) => what))).toEqual(new Set(["read", "act"]));
    const acts = await trailOf(`?by=${representative.id}&what=act`);
    expect(acts.trail).toEqual(both.trail.filter(({ what }) => what === "act"));
    expect(acts.trail[0]).toMatchObject({ kind: "registration", command: expect.any(String) });
  });

  it("puts on record of an official that somebody looked into the trail of his", async () => {
    const { trailOf } = await town();
    await trailOf(`?by=${representative.id}`);
    const { trail } = await trailOf(`?case=official-${representative.id}`);
    expect(trail.at(-1)).toMatchObject({ by: auditor, thing: { kind: "trail" } });
  });

  it("tells the trail of a case, and of one official in it", async () => {
    const { trailOf, id } = await town();
    const all = await trailOf(`?case=${id}`);
    expect(whose(all).size).toBeGreaterThan(2);
    const one = await trailOf(`?case=${id}&by=${secretary.id}`);
    expect(whose(one)).toEqual(new Set([secretary.id]));
  });

  it("tells of a queue what officials of the own unit did to it", async () => {
    const { trailOf, queue } = await town();
    const { trail } = await trailOf(`?case=${queue}&what=act`);
    expect(trail).toMatchObject([{ by: administrator, command: "redrive", events: ["redriven"] }]);
    expect((await trailOf(`?case=${queue}&what=act`, elsewhere)).trail).toEqual([]);
  });

  it("tells nobody of another unit", async () => {
    const { search, trailOf, id } = await town();
    expect(whose(await trailOf("", elsewhere))).toEqual(new Set([elsewhere.id]));
    expect((await trailOf(`?by=${representative.id}`, elsewhere)).trail).toEqual([]);
    expect((await search(`?case=${id}`, elsewhere)).body).toMatchObject({ code: "not-found" });
  });

  it("goes on page by page", async () => {
    const { trailOf, id } = await town();
    const all = await trailOf(`?case=${id}&what=act`);
    const first = await trailOf(`?case=${id}&what=act&limit=2`);
    const second = await trailOf(`?case=${id}&what=act&limit=100&cursor=${first.next}`);
    expect([...first.trail, ...second.trail]).toEqual(all.trail);
    expect(second.next).toBeUndefined();
  });

  it("keeps to the days that were asked for", async () => {
    const { trailOf, id } = await town();
    expect((await trailOf(`?case=${id}&to=2026-11-22`)).trail).toEqual([]);
    expect((await trailOf(`?case=${id}&from=2026-11-23&to=2026-11-23`)).trail).not.toEqual([]);
  });

  it("answers nothing that is not on record", async () => {
    const { search, breakDown } = await town();
    breakDown();
    await expect(search("")).rejects.toThrow("internal-error");
  });

  it.each([
    ["?from=2026-11-23&to=2026-11-01", "/from"],
    ["?from=2026-01-01&to=2026-11-01", "/from"],
    ["?by=subject&from=2024-01-01&to=2026-11-01", "/from"],
    ["?cursor=nonsense", "/cursor"],
  ])("refuses %s", async (query, pointer) => {
    const { search } = await town();
    expect((await search(query)).body).toMatchObject({
      code: "request-invalid",
      errors: [{ in: "query", pointer }],
    });
  });

  it("is for auditors: administrators do not look into the trails of those they rule over", async () => {
    const { search } = await town();
    expect((await search("", administrator)).body).toMatchObject({ code: "role-not-allowed" });
  });
});
