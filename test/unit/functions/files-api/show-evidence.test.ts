import { describe, expect, it } from "vitest";
import { showEvidence } from "#functions/files-api/show-evidence.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { fileRoutes, getCaseEvidence } from "#shared/http/routes/files.ts";
import { on, serve } from "#shared/http/serve.ts";
import { askStateSystem } from "#shared/verification/ask.ts";
import { openGate } from "#test/fakes/breakers.ts";
import { eventAmong, sendingTo } from "#test/fakes/calls.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { memoryEvidence } from "#test/fakes/evidence.ts";
import { memoryLog } from "#test/fakes/observability.ts";
import { binEndingIn, caseOf, submitOrganization } from "#test/fakes/organization.ts";
import { memoryReads } from "#test/fakes/reads.ts";
import { speaking } from "#test/fakes/speaking.ts";
import { administrator, member, representative, secretary } from "#test/samples/officials.ts";

const bin = binEndingIn(0);
const caseId = caseOf(bin);

const answer = JSON.stringify({
  reference: `${caseId}.tax-debt.1`,
  answeredAt: "2026-11-23T09:00:00+05:00",
  result: { bin, registered: true, debts: [], asOf: "2026-11-23" },
});

/** A case whose tax authority has answered, and whoever may look at what it said. */
const open = async () => {
  const desk = memoryDesk();
  await submitOrganization(desk, bin);
  const evidence = memoryEvidence();
  const { speak } = speaking(desk, () => ({ replied: true, status: 200, body: answer }));
  const gate = openGate(desk.clock);
  const asking = { desk, evidence: evidence.store, gate, speak };
  await askStateSystem(asking, { caseId, system: "tax-debt" });
  const reads = memoryReads(desk.clock);
  const { log } = memoryLog();
  const { recordRead } = reads;
  const handler = serve(log, [
    on(getCaseEvidence, showEvidence({ desk, evidence: evidence.store, recordRead })),
  ]);
  const send = sendingTo(fileRoutes, handler);
  const look = (by: Actor, id: string = caseId) =>
    send(eventAmong(fileRoutes)({ by, send: `GET /v1/cases/${id}/evidence` }));
  return { desk, evidence, reads, look };
};

describe("GET /v1/cases/{id}/evidence", () => {
  it("R377-21, R377-26: shows those who verify and decide what was answered, as it came, and how it was proven", async () => {
    const { look } = await open();
    for (const by of [representative, member(1)]) {
      const { status, body } = await look(by);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        caseId,
        evidence: [
          {
            system: "tax-debt",
            value: "clear",
            found: "whole",
            answer,
            envelope: { legalGround: "R377-7.p2b", validUntil: "2026-12-03T18:59:59.999Z" },
          },
        ],
      });
    }
  });

  it("says of what is missing or altered in storage that it is so, and shows nothing of it", async () => {
    const { look, evidence } = await open();
    const [[key, bytes] = ["", new Uint8Array()]] = evidence.kept;
    evidence.kept.set(key, Buffer.concat([bytes, Buffer.from(" ")]));
    expect((await look(representative)).body).toMatchObject({ evidence: [{ found: "altered" }] });
    evidence.kept.delete(key);
    const { body } = await look(representative);
    expect(body).toMatchObject({ evidence: [{ found: "missing" }] });
    expect(JSON.stringify(body)).not.toContain("registered");
  });

  it("R377-35: shows no answer once the person is erased, and that there was one", async () => {
    const { look, desk } = await open();
    desk.seal.destroy(caseIdSchema.parse(caseId));
    const { body } = await look(representative);
    expect(body).toMatchObject({ evidence: [{ found: "whole", envelope: { caseId } }] });
    expect(JSON.stringify(body)).not.toContain('"answer"');
  });

  it("puts on record who was shown it, before it is shown", async () => {
    const { look, reads } = await open();
    await look(representative);
    expect(reads.records()).toMatchObject([
      { caseId, by: { id: representative.id }, what: { kind: "evidence" } },
    ]);
  });

  it("has nothing for another territory, and is not for those who neither verify nor decide", async () => {
    const { look, reads } = await open();
    expect((await look({ ...representative, unit: "71" })).status).toBe(404);
    expect((await look(representative, "organization-240140000999")).status).toBe(404);
    for (const by of [secretary, administrator]) expect((await look(by)).status).toBe(403);
    expect(reads.records()).toEqual([]);
  });
});
