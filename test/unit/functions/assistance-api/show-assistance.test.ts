import { describe, expect, it } from "vitest";
import { assistanceCaseSchema } from "#shared/assistance/view/case-view.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import {
  codeIn,
  memoryAssistanceApi,
  qualify,
  type MemoryAssistanceApi,
} from "#test/fakes/assistance-api.ts";
import type { Person } from "#test/fakes/calls.ts";
import { assessmentOf, written } from "#test/samples/assistance/commands.ts";
import { applicationForm } from "#test/samples/assistance/form.ts";
import {
  assessor,
  decider,
  officer,
  providerNumber,
  providerStaff,
} from "#test/samples/assistance/officials.ts";
import { portal } from "#test/samples/officials.ts";

const staff = { ...providerStaff, provider: providerNumber };

const viewOf = async (api: MemoryAssistanceApi, caseId: CaseId, by: Person) =>
  assistanceCaseSchema.parse((await api.show(caseId, by)).body);

const assessed = async () => {
  const api = memoryAssistanceApi();
  const caseId = await api.file();
  await qualify(api, assessor.id, officer);
  await api.command(caseId, officer, { name: "assignAssessor", assessor: assessor.id });
  return { api, caseId };
};

describe("GET /v1/assistance/{id}", () => {
  it("shows the application, the words and what may be done now to whoever works on it", async () => {
    const { api, caseId } = await assessed();
    await api.command(caseId, assessor, assessmentOf());
    const view = await viewOf(api, caseId, decider);
    expect(view.application).toEqual(applicationForm());
    expect(view.actions.map(({ command }) => command)).toContain("decideProvide");
    expect(view.said).toMatchObject([{ command: "completeAssessment", by: "assessor" }]);
    expect(view.terms.map(({ provision }) => provision)).toEqual(["L114-14.3", "L114-15.2"]);
  });

  it("L114-0.PRE: shows nothing before it is on record who was shown it, and nothing to strangers", async () => {
    const { api, caseId } = await assessed();
    await api.show(caseId, assessor);
    expect(api.reads.records()).toMatchObject([
      { caseId, by: { id: assessor.id, role: "assessor" }, what: { kind: "case" } },
    ]);
    expect(codeIn(await api.show(caseId, { ...officer, unit: "75" }))).toBe("not-found");
    expect(codeIn(await api.show(caseId, staff))).toBe("not-found");
    api.reads.breakDown();
    await expect(api.show(caseId, assessor)).rejects.toThrow("500");
  });

  it("L114-16.2.2: lets an invited specialist read until the day, and do nothing", async () => {
    const { api, caseId } = await assessed();
    const specialist: Person = { id: "subject-specialist", role: "assessor", unit: "71" };
    expect(codeIn(await api.show(caseId, specialist))).toBe("not-found");
    const invite = { specialist: specialist.id, until: "2026-11-25", reason: "Дәрігердің пікірі." };
    await api.command(caseId, assessor, { name: "inviteSpecialist", ...invite });
    const view = await viewOf(api, caseId, specialist);
    expect(view.application).toBeDefined();
    expect(view.actions).toEqual([]);
    expect(codeIn(await api.command(caseId, specialist, assessmentOf()))).toBe("role-not-allowed");
    api.desk.clock.moveTo("2026-11-26T04:00:00.000Z");
    expect(codeIn(await api.show(caseId, specialist))).toBe("not-found");
  });

  it("L114-12.1.6, L114-13.2: keeps complaints and reports of harm between the person and the office", async () => {
    const { api, caseId } = await assessed();
    const complaint = written({
      name: "fileComplaint",
      about: "official",
      text: "Дөрекі сөйледі.",
    });
    await api.give(caseId, complaint, portal, { by: "person" });
    const forOffice = await viewOf(api, caseId, officer);
    expect(forOffice.said).toMatchObject([{ command: "fileComplaint" }]);
    expect(forOffice.complaints).toEqual([{ number: 1, on: "2026-11-23", about: "official" }]);
    const forAssessor = await viewOf(api, caseId, assessor);
    expect(forAssessor.said).toEqual([]);
    expect(forAssessor.complaints).toEqual([]);
    expect(JSON.stringify(forAssessor)).not.toContain("complaint-filed");
    expect(JSON.stringify(forAssessor)).not.toContain("Дөрекі");
  });

  it("answers 304 for what has not changed, and still records that it was looked at", async () => {
    const { api, caseId } = await assessed();
    const first = await api.show(caseId, officer);
    const again = await api.call({
      by: officer,
      send: `GET /v1/assistance/${caseId}`,
      headers: { "if-none-match": first.headers["etag"] ?? "" },
    });
    expect(again.status).toBe(304);
    expect(api.reads.records()).toHaveLength(2);
  });
});
