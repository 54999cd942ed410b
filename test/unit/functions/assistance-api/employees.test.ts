import { describe, expect, it } from "vitest";
import { codeIn, memoryAssistanceApi, qualify } from "#test/fakes/assistance-api.ts";
import type { Person } from "#test/fakes/calls.ts";
import {
  assessor,
  officer,
  providerNumber,
  providerStaff,
} from "#test/samples/assistance/officials.ts";

const staff = { ...providerStaff, provider: providerNumber };

describe("the records of social employees", () => {
  it("L114-16.1.3, L114-16.3.6, G54: tell what is due again and by which day, and what is missing", async () => {
    const api = memoryAssistanceApi();
    const kept = await qualify(api, assessor.id, officer);
    expect(kept).toMatchObject({
      status: 200,
      body: {
        subject: assessor.id,
        since: "2024-01-10",
        qualifiedOn: "2023-06-30",
        due: { training: "2029-01-10", attestation: "2029-01-10" },
      },
    });
    const attested = await api.call({
      by: officer,
      send: `POST /v1/employees/${assessor.id}/commands`,
      body: { name: "recordAttestation", on: "2026-10-01", document: "Хаттама № 4" },
    });
    expect(attested).toMatchObject({ body: { due: { attestation: "2031-10-01" } } });
    api.desk.clock.moveTo("2031-10-02T04:00:00.000Z");
    const later = await api.call({ by: assessor, send: `GET /v1/employees/${assessor.id}` });
    expect(later).toMatchObject({ status: 200, body: { lacks: "attestation" } });
  });

  it("L114-17.2.6: are kept by the own provider or the executive body, and by nobody else", async () => {
    const api = memoryAssistanceApi();
    const employ = { name: "employ", since: "2024-01-10", provider: providerNumber };
    const about = (by: Person, body: object, subject = "subject-worker") =>
      api.call({ by, send: `POST /v1/employees/${subject}/commands`, body });
    expect(codeIn(await about(staff, { ...employ, provider: "O-060540185005" }))).toBe(
      "role-not-allowed",
    );
    expect((await about(staff, employ)).status).toBe(200);
    const training = {
      name: "recordTraining",
      on: "2026-05-01",
      document: "Куәлік",
      title: "Күтім",
    };
    const other = { ...staff, provider: "O-060540185005" };
    for (const by of [other, officer]) {
      expect(codeIn(await about(by, training))).toBe("not-found");
    }
    expect((await about(staff, training)).status).toBe(200);
    expect(codeIn(await about(staff, { ...training, on: "2027-01-01" }))).toBe("day-ahead");
    const shown = await api.call({ by: other, send: "GET /v1/employees/subject-worker" });
    expect(codeIn(shown)).toBe("not-found");
  });

  it("L114-0.PRE: keep the papers sealed", async () => {
    const api = memoryAssistanceApi();
    await qualify(api, assessor.id, officer);
    const [entry] = api.desk.cases.written();
    expect(JSON.stringify(entry?.events)).not.toContain("Диплом");
    expect(entry?.sealed).toBeDefined();
  });
});
