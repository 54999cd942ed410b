import { describe, expect, it } from "vitest";
import { pageOf } from "#functions/history-api/page.ts";
import { showAssistanceHistory, showCaseHistory } from "#functions/history-api/show-history.ts";
import type { Role } from "#shared/cases/actor.ts";
import { entrySchema } from "#shared/cases/entry.ts";
import {
  getAssistanceHistory,
  getCaseHistory,
  historyRoutes,
} from "#shared/http/routes/history.ts";
import { on, serve } from "#shared/http/serve.ts";
import { verifyChain } from "#shared/store/chain.ts";
import { eventAmong, sendingTo, type Person } from "#test/fakes/calls.ts";
import { memoryDesk, type MemoryDesk } from "#test/fakes/desk.ts";
import { memoryLog } from "#test/fakes/observability.ts";
import { memoryReads } from "#test/fakes/reads.ts";
import { assessor, decider, officer, providerStaff } from "#test/samples/assistance/officials.ts";
import { cameTo, ways } from "#test/samples/assistance/told-case.ts";
import { decide } from "#test/samples/decided-case.ts";
import { auditor, member, representative, secretary } from "#test/samples/officials.ts";

const open = (desk: MemoryDesk = memoryDesk()) => {
  const { recordRead, records, breakDown } = memoryReads(desk.clock);
  const needs = { desk, recordRead };
  const handler = serve(memoryLog().log, [
    on(getCaseHistory, showCaseHistory(needs)),
    on(getAssistanceHistory, showAssistanceHistory(needs)),
  ]);
  const get = (by: Person, path: string) =>
    sendingTo(historyRoutes, handler)(eventAmong(historyRoutes)({ by, send: `GET ${path}` }));
  return { desk, get, records, breakDown };
};

const entriesIn = (body: unknown) => {
  const { entries } = JSON.parse(JSON.stringify(body));
  return entrySchema.array().parse(entries);
};

describe("GET /v1/cases/{id}/history", () => {
  it("gives the entries as they were hashed, and nothing that is sealed in them", async () => {
    const { desk, get } = open();
    const { caseId, form } = await decide(desk);
    const { status, body } = await get(representative, `/v1/cases/${caseId}/history`);
    expect(status).toBe(200);
    const entries = entriesIn(body);
    expect(verifyChain(entries)).toEqual({ intact: true });
    const last = entries.at(-1);
    expect(body).toMatchObject({ caseId, head: { sequence: entries.length, hash: last?.hash } });
    expect(entries[0]?.sealed).toMatch(/^[\w-]{16}\./);
    expect(JSON.stringify(body)).not.toContain(form.contacts.email);
  });

  it("comes page by page", async () => {
    const { desk, get } = open();
    const { caseId } = await decide(desk);
    const path = `/v1/cases/${caseId}/history`;
    const first = await get(auditor, `${path}?limit=4`);
    expect(first.body).toMatchObject({ next: 4, head: { sequence: expect.any(Number) } });
    const second = await get(auditor, `${path}?after=4&limit=100`);
    const entries = [...entriesIn(first.body), ...entriesIn(second.body)];
    expect(verifyChain(entries)).toEqual({ intact: true });
    expect(second.body).not.toHaveProperty("next");
    expect((await get(auditor, `${path}?after=1000`)).body).toMatchObject({ entries: [] });
    expect((await get(auditor, `${path}?after=-1`)).status).toBe(400);
  });

  it("is on record before it is shown, with the reason", async () => {
    const { desk, get, records, breakDown } = open();
    const { caseId } = await decide(desk);
    await get(auditor, `/v1/cases/${caseId}/history?reason=oversight`);
    expect(records()).toMatchObject([
      { caseId, by: { role: "auditor" }, what: { kind: "history" }, why: "oversight" },
    ]);
    breakDown();
    await expect(get(auditor, `/v1/cases/${caseId}/history`)).rejects.toThrow("500");
  });

  it("R377-13.2: is for those who see all of the case, in its territory", async () => {
    const { desk, get, records } = open();
    const { caseId } = await decide(desk);
    const statusFor = async (by: Person) => (await get(by, `/v1/cases/${caseId}/history`)).status;
    expect(await statusFor(member(2))).toBe(200);
    expect(await statusFor(secretary)).toBe(403);
    expect(await statusFor({ ...auditor, unit: "71" })).toBe(404);
    expect((await get(auditor, "/v1/cases/organization-999999999999/history")).status).toBe(404);
    expect((await get(auditor, "/v1/cases/nothing/history")).status).toBe(404);
    expect(records()).toHaveLength(1);
  });
});

describe("GET /v1/assistance/{id}/history", () => {
  const inUnit = (role: Role): Person => ({ id: `subject-${role}`, role, unit: "71" });

  it("L114-0.PRE: is for those who see all of the case: a part cannot be verified alone", async () => {
    const { desk, get } = open();
    const { caseId } = await cameTo(desk, ways.plan);
    const path = `/v1/assistance/${caseId}/history`;
    for (const by of [officer, decider, inUnit("auditor")]) {
      const { status, body } = await get(by, path);
      expect([by.role, status]).toEqual([by.role, 200]);
      expect(verifyChain(entriesIn(body))).toEqual({ intact: true });
    }
    for (const by of [assessor, providerStaff]) expect((await get(by, path)).status).toBe(403);
    for (const by of [inUnit("protection-officer"), { ...inUnit("auditor"), unit: "75" } as const])
      expect((await get(by, path)).status).toBe(404);
  });

  it("L114-15.1b, G47: of a case on the confidential track, is for that track alone", async () => {
    const { desk, get, records } = open();
    const { caseId } = await cameTo(desk, ways["handed-over"]);
    const path = `/v1/assistance/${caseId}/history`;
    expect((await get(inUnit("protection-officer"), path)).status).toBe(200);
    for (const by of [officer, decider, inUnit("auditor")])
      expect((await get(by, path)).status).toBe(404);
    expect(records()).toHaveLength(1);
  });

  it("is nothing for a registration, nor the other way round", async () => {
    const { desk, get } = open();
    const { caseId } = await decide(desk);
    const application = await cameTo(desk, ways.receipt);
    expect((await get(auditor, `/v1/assistance/${caseId}/history`)).status).toBe(404);
    const other = `/v1/cases/${application.caseId}/history`;
    expect((await get(inUnit("auditor"), other)).status).toBe(404);
  });
});

describe("a page of a history", () => {
  it("is cut off before it grows too large, and holds one entry at least", async () => {
    const { entries } = await cameTo(memoryDesk(), ways.plan);
    const large = entries.map((entry) => ({ ...entry, sealed: "x".repeat(900_000) }));
    const sizes = [];
    for (let after = 0, page = pageOf(large, 0, 50); ; page = pageOf(large, after, 50)) {
      sizes.push(page.entries.length);
      if (page.next === undefined) break;
      after = page.next;
    }
    expect(sizes.slice(0, -1).every((size) => size === 2)).toBe(true);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(entries.length);
    const huge = entries.map((entry) => ({ ...entry, sealed: "x".repeat(3_000_000) }));
    expect(pageOf(huge, 0, 50).entries).toHaveLength(1);
  });
});
