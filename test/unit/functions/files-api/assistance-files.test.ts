import { describe, expect, it } from "vitest";
import { showAssistanceEvidence } from "#functions/files-api/show-evidence.ts";
import { showPaper } from "#functions/files-api/show-paper.ts";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import {
  fileRoutes,
  getAssistanceDocument,
  getAssistanceEvidence,
} from "#shared/http/routes/files.ts";
import { on, serve } from "#shared/http/serve.ts";
import { askStateSystem } from "#shared/verification/ask.ts";
import { memoryAssistanceApi, qualify } from "#test/fakes/assistance-api.ts";
import { openGate } from "#test/fakes/breakers.ts";
import { eventAmong, idIn, sendingTo, type Person } from "#test/fakes/calls.ts";
import { memoryEvidence } from "#test/fakes/evidence.ts";
import { memoryLog } from "#test/fakes/observability.ts";
import { speaking } from "#test/fakes/speaking.ts";
import {
  adult,
  guardiansApplication,
  paper,
  representedApplication,
  writtenApplication,
} from "#test/samples/assistance/form.ts";
import {
  assessor,
  decider,
  officer,
  providerNumber,
  providerStaff,
} from "#test/samples/assistance/officials.ts";
import { listProvider } from "#test/samples/assistance/portal-work.ts";
import { freshKey, must } from "#test/samples/commission-work.ts";
import { iinOf } from "#test/samples/specialist.ts";

const staff: Person = { ...providerStaff, provider: providerNumber };

/** A case of a guardian's, taken in at the desk, and the function that shows its files. */
const open = async () => {
  const api = memoryAssistanceApi();
  const { desk, objects, reads } = api;
  const { recordRead } = reads;
  const evidence = memoryEvidence();
  const { log } = memoryLog();
  const handler = serve(log, [
    on(getAssistanceDocument, showPaper({ desk, files: objects.views, recordRead })),
    on(
      getAssistanceEvidence,
      showAssistanceEvidence({ desk, evidence: evidence.store, recordRead }),
    ),
  ]);
  const get = (by: Person, path: string) =>
    sendingTo(
      fileRoutes,
      handler,
    )(eventAmong(fileRoutes)({ by, send: `GET /v1/assistance/${path}` }));
  const taking = async (application: object, by: Person): Promise<CaseId> => {
    const body = { application };
    const taken = await api.call({ by, send: "POST /v1/assistance", body, headers: freshKey() });
    return caseIdSchema.parse(idIn(must(taken)));
  };
  const look = (by: Person, caseId: CaseId, serial: number) =>
    get(by, `${caseId}/documents/${paper(serial).id}?reason=review`);
  return { ...api, evidence, get, look, taking };
};

const guarded = async () => {
  const api = await open();
  const form = guardiansApplication();
  await api.upload(form.documents, officer.id);
  return { api, caseId: await api.taking(form, officer) };
};

describe("GET /v1/assistance/{id}/documents/{documentId}", () => {
  it.each([officer, decider])(
    "L114-12.2.1, L114-13.2: gives %o an address of a paper for five minutes, on record first",
    async (by) => {
      const { api, caseId } = await guarded();
      const { id, ...listed } = paper(7, "representation");
      expect(await api.look(by, caseId, 7)).toMatchObject({
        status: 200,
        body: {
          id,
          ...listed,
          view: {
            url: `https://storage.example/cases/${caseId}/${id}?name=representation_1p.pdf&seconds=300`,
            expiresAt: "2026-11-23T04:05:00.000Z",
          },
        },
      });
      const what = { kind: "document", documentId: id };
      expect(api.reads.records()).toMatchObject([
        { caseId, by: { id: by.id }, what, why: "review" },
      ]);
    },
  );

  it("L114-12.2.1: shows what was brought later as well", async () => {
    const { api, caseId } = await guarded();
    await api.upload([paper(8)], officer.id);
    must(await api.command(caseId, officer, { name: "supplement", documents: [paper(8)] }));
    expect(await api.look(decider, caseId, 8)).toMatchObject({ body: { type: "circumstances" } });
  });

  it("L114-0.PRE, L114-16.2.2: is there for the assessor and for an invited specialist, until the day, and for nobody else", async () => {
    const { api, caseId } = await guarded();
    const specialist: Person = { id: "subject-specialist", role: "assessor", unit: "71" };
    await qualify(api, assessor.id, officer);
    must(await api.command(caseId, officer, { name: "assignAssessor", assessor: assessor.id }));
    const statuses = async () => [
      (await api.look(assessor, caseId, 7)).status,
      (await api.look(specialist, caseId, 7)).status,
      (await api.look(staff, caseId, 7)).status,
      (await api.look({ ...officer, unit: "75" }, caseId, 7)).status,
    ];
    expect(await statuses()).toEqual([200, 404, 404, 404]);
    const invite = { specialist: specialist.id, until: "2026-11-25", reason: "Пікір керек." };
    must(await api.command(caseId, assessor, { name: "inviteSpecialist", ...invite }));
    expect(await statuses()).toEqual([200, 200, 404, 404]);
    api.desk.clock.moveTo("2026-11-26T04:00:00.000Z");
    expect(await statuses()).toEqual([200, 404, 404, 404]);
  });

  it("L114-13.2: shows a provider the circumstances, and nothing of the representation", async () => {
    const api = await open();
    await listProvider(api);
    const form = writtenApplication({
      grounds: ["homelessness"],
      addressee: { to: "provider", number: providerNumber },
      documents: [paper(7, "representation"), paper(8)],
      people: [adult(20)],
    });
    await api.upload(form.documents, staff.id);
    const caseId = await api.taking(form, staff);
    expect((await api.look(staff, caseId, 8)).status).toBe(200);
    expect((await api.look(staff, caseId, 7)).status).toBe(403);
    expect((await api.look(officer, caseId, 7)).status).toBe(200);
    expect(api.reads.records()).toHaveLength(2);
  });

  it("L114-3e: has nothing for the office once the case is handed over, nor after the person is erased", async () => {
    const { api, caseId } = await guarded();
    expect((await api.get(officer, `${caseId}/documents/x`)).status).toBe(404);
    const { api: other, caseId: erased } = await guarded();
    other.desk.seal.destroy(erased);
    expect((await other.look(officer, erased, 7)).status).toBe(404);
    must(
      await api.command(caseId, officer, { name: "routeTrafficking", reason: "Белгілері бар." }),
    );
    expect((await api.look(officer, caseId, 7)).status).toBe(404);
    const protection: Person = { id: "subject-protection", role: "protection-officer", unit: "71" };
    expect((await api.look(protection, caseId, 7)).status).toBe(200);
  });

  it("L114-0.PRE: gives no address where the look cannot be put on record", async () => {
    const { api, caseId } = await guarded();
    api.reads.breakDown();
    await expect(api.look(officer, caseId, 7)).rejects.toThrow("500 internal-error");
  });
});

describe("GET /v1/assistance/{id}/evidence", () => {
  const answered = async () => {
    const api = await open();
    const form = representedApplication();
    await api.upload(form.documents, officer.id);
    const caseId = await api.taking(form, officer);
    const appointment = { kind: "guardianship", since: "2025-01-15", endedOn: null };
    const answer = JSON.stringify({
      reference: `${caseId}.guardianship.1`,
      answeredAt: "2026-11-23T09:00:00+05:00",
      result: { iin: iinOf(20), representative: iinOf(30), appointments: [appointment] },
    });
    const { speak } = speaking(api.desk, () => ({ replied: true, status: 200, body: answer }));
    const asking = {
      desk: api.desk,
      evidence: api.evidence.store,
      gate: openGate(api.desk.clock),
      speak,
    };
    await askStateSystem(asking, { caseId, system: "guardianship" });
    return { api, caseId };
  };

  it("L114-13.2, L114-15.1: shows the executive body what the registers said of the representative, on record first", async () => {
    const { api, caseId } = await answered();
    for (const by of [officer, decider]) {
      expect(await api.get(by, `${caseId}/evidence`)).toMatchObject({
        status: 200,
        body: { caseId, evidence: [{ system: "guardianship", value: "clear", found: "whole" }] },
      });
    }
    expect(api.reads.records()).toMatchObject([
      { by: { id: officer.id }, what: { kind: "evidence" } },
      { by: { id: decider.id }, what: { kind: "evidence" } },
    ]);
  });

  it("L114-0.PRE: is not for assessors and providers, and has nothing for another territory", async () => {
    const { api, caseId } = await answered();
    for (const by of [assessor, staff]) {
      expect((await api.get(by, `${caseId}/evidence`)).status).toBe(403);
    }
    expect((await api.get({ ...officer, unit: "75" }, `${caseId}/evidence`)).status).toBe(404);
    expect(api.reads.records()).toEqual([]);
  });
});
