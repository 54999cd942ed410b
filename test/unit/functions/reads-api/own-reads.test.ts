import { describe, expect, it } from "vitest";
import { showOwnReads } from "#functions/reads-api/show-own-reads.ts";
import { showReads } from "#functions/reads-api/show-reads.ts";
import type { ReadReason } from "#shared/access/record.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { referenceOf } from "#shared/checks/reference.ts";
import { getApplicationReads, getCaseReads, readRoutes } from "#shared/http/routes/reads.ts";
import { on, serve } from "#shared/http/serve.ts";
import { memoryApplications } from "#test/fakes/applications-api.ts";
import { eventAmong, sendingTo } from "#test/fakes/calls.ts";
import { memoryLog } from "#test/fakes/observability.ts";
import { memoryReads } from "#test/fakes/reads.ts";
import { written } from "#test/samples/assistance/commands.ts";
import {
  representedApplication,
  writtenApplication,
  type WrittenApplication,
} from "#test/samples/assistance/form.ts";
import { decider, officer } from "#test/samples/assistance/officials.ts";
import { applied, commanding, officeGives } from "#test/samples/assistance/portal-work.ts";
import { must } from "#test/samples/commission-work.ts";
import { auditor, portal } from "#test/samples/officials.ts";
import { iinOf } from "#test/samples/specialist.ts";

const person = iinOf(20);
const guardian = iinOf(30);

/** An application at the portal, and the function that tells who has looked at it. */
const open = async (form: WrittenApplication = writtenApplication()) => {
  const door = memoryApplications();
  const { desk } = door;
  const id = await applied(door, form);
  const { history, recordRead, records, breakDown } = memoryReads(desk.clock);
  const handler = serve(memoryLog().log, [
    on(getApplicationReads, showOwnReads({ desk, reads: history, recordRead })),
    on(getCaseReads, showReads({ cases: desk.cases, reads: history, recordRead })),
  ]);
  const get = (by: Actor, path: string, headers: Record<string, string> = {}) =>
    sendingTo(readRoutes, handler)(eventAmong(readRoutes)({ by, send: `GET ${path}`, headers }));
  const own = (acting: string = person, query = "", by: Actor = portal) =>
    get(by, `/v1/applications/${id}/reads${query}`, { "acting-person": acting });
  const look = (by: Actor, why?: ReadReason) =>
    recordRead(
      { by, correlationId: "correlation-1", requestId: crypto.randomUUID() },
      { caseId: caseIdSchema.parse(id), what: { kind: "case" }, why },
    );
  return { door, desk, id, get, own, look, records, breakDown };
};

describe("GET /v1/applications/{id}/reads", () => {
  it("L114-12.1.2, L114-12.1.7: tells when somebody looked, in which role, at what and why, and nobody's name", async () => {
    const { own, look, desk } = await open();
    await look(officer, "review");
    desk.clock.advance(60);
    await look(decider);
    const { status, body } = await own();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      reads: [
        { at: "2026-11-23T04:01:00.000Z", role: "decision-maker", what: "case" },
        {
          at: "2026-11-23T04:00:00.000Z",
          role: "social-officer",
          who: "Official for social services",
          text: "the application",
          why: "review",
          reason: "to work on it",
        },
      ],
    });
    expect(JSON.stringify(body)).not.toContain("subject-");
  });

  it("L114-0.PRE: is on record itself, and tells nobody's own looks through the portal", async () => {
    const { own, records, breakDown } = await open();
    await own();
    expect((await own()).body).toMatchObject({ reads: [] });
    expect(records()).toMatchObject([
      { by: { id: portal.id, role: "portal" }, what: { kind: "reads" } },
      { by: { id: portal.id, role: "portal" }, what: { kind: "reads" } },
    ]);
    breakDown();
    await expect(own()).rejects.toThrow("500 internal-error");
  });

  it("L114-13.2: tells a representative who acts, but of no complaint and no court; and one who acts no more nothing", async () => {
    const { door, id, own, look } = await open(representedApplication());
    await look(officer, "complaint");
    await look(officer, "court");
    await look(officer, "oversight");
    const reasonsFor = async (acting: string) => {
      const { reads } = JSON.parse(JSON.stringify((await own(acting)).body));
      return reads.map(({ why }: { readonly why?: string }) => why ?? "untold");
    };
    expect(await reasonsFor(guardian)).toEqual(["oversight", "untold", "untold"]);
    expect(await reasonsFor(person)).toEqual(["oversight", "court", "complaint"]);
    must(await commanding(door, id, { name: "takeOver" }, person));
    expect((await own(guardian)).status).toBe(404);
    expect((await own(person)).status).toBe(200);
  });

  it("L114-13.2.2: tells a representative nothing whose powers the register does not confirm", async () => {
    const { desk, id, own } = await open(representedApplication());
    expect((await own(guardian)).status).toBe(200);
    const answer = written({
      name: "recordAnswer",
      system: "guardianship",
      reference: referenceOf(caseIdSchema.parse(id), "guardianship", 1),
      value: "hit",
      messageId: "message-1",
    });
    await officeGives(desk, id, answer, { id: "guardianship", role: "state-system" });
    expect((await own(guardian)).status).toBe(404);
    expect((await own(person)).status).toBe(200);
  });

  it("L114-13.2, L114-0.PRE: is nothing to strangers, other portals and officials", async () => {
    const { own } = await open();
    expect((await own(iinOf(40))).status).toBe(404);
    expect((await own(person, "", { ...portal, id: "other-portal" })).status).toBe(404);
    expect((await own(person, "", officer)).status).toBe(403);
  });

  it("L114-15.1b, G47: tells nothing of a case that went to the confidential track", async () => {
    const { desk, id, own, records } = await open();
    const routing = written({ name: "routeTrafficking", reason: "Белгілері бар." });
    await officeGives(desk, id, routing, officer);
    expect((await own()).status).toBe(404);
    expect(records()).toEqual([]);
  });

  it("goes on page by page, and knows no other cursor", async () => {
    const { own, look } = await open();
    for (const by of [officer, decider, officer]) await look(by);
    expect((await own(person, "?limit=2")).body).toMatchObject({ next: expect.any(String) });
    expect(await own(person, "?cursor=nothing")).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: "/cursor", code: "malformed" }] },
    });
  });
});

describe("GET /v1/cases/{id}/reads of an application for services", () => {
  it("L114-0.PRE: tells the auditors of its territory who was shown it, and no others", async () => {
    const { get, id, look } = await open();
    await look(officer, "review");
    const oversees = { ...auditor, unit: "71" } as const;
    expect((await get(oversees, `/v1/cases/${id}/reads`)).body).toMatchObject({
      reads: [{ by: oversees }, { by: { id: officer.id }, why: "review" }],
    });
    expect((await get({ ...auditor, unit: "75" }, `/v1/cases/${id}/reads`)).status).toBe(404);
  });
});
