import { describe, expect, it } from "vitest";
import { codeIn, memoryAssistanceApi, qualify } from "#test/fakes/assistance-api.ts";
import { listed } from "#test/samples/assistance/file.ts";
import { assessmentOf, choosing, providing, refusing } from "#test/samples/assistance/commands.ts";
import { applicationForm } from "#test/samples/assistance/form.ts";
import {
  assessor,
  decider,
  officer,
  otherDecider,
  providerNumber,
  providerStaff,
} from "#test/samples/assistance/officials.ts";
import { bindOfficial, iinOfOfficial } from "#test/samples/official-signing.ts";
import { portal } from "#test/samples/officials.ts";

const staff = { ...providerStaff, provider: providerNumber };
const instruct = { name: "assignAssessor", assessor: assessor.id };

/** Concluded through the API, as officials work. */
const concludedCase = async (serial = 1, form = applicationForm()) => {
  const api = memoryAssistanceApi();
  const caseId = await api.file(serial, form);
  await qualify(api, assessor.id, officer);
  await api.command(caseId, officer, instruct);
  await api.command(caseId, assessor, assessmentOf(form));
  return { api, caseId };
};

describe("POST /v1/assistance/{id}/commands", () => {
  it("L114-14.3b, L114-14.4, L114-15.1: takes a case from the instruction to the decision, each by its own person", async () => {
    const { api, caseId } = await concludedCase();
    const decided = await api.command(caseId, decider, providing());
    expect(decided).toMatchObject({ status: 200, body: { caseId, state: "approved" } });
    const [, , conclusion, decision] = await api.desk.cases.load(caseId);
    expect(conclusion?.signature).toBeDefined();
    expect(decision?.signature).toBeDefined();
  });

  it("L114-1.6, L114-16.3.6: instructs nobody of whom no qualification is on record", async () => {
    const api = memoryAssistanceApi();
    const caseId = await api.file();
    expect(await api.command(caseId, officer, instruct)).toMatchObject({
      status: 409,
      body: { code: "not-qualified", lacks: "qualification" },
    });
    await qualify(api, assessor.id, officer);
    expect(codeIn(await api.command(caseId, officer, instruct))).toBeUndefined();
  });

  it("L114-17.1.3: instructs a social employee of a provider as well, who assesses what the executive body decides", async () => {
    const api = memoryAssistanceApi();
    const caseId = await api.file();
    const employee = { id: "subject-of-a-provider", role: "assessor" } as const;
    await api.call({
      by: staff,
      send: `POST /v1/employees/${employee.id}/commands`,
      body: {
        name: "employ",
        since: "2024-01-10",
        provider: providerNumber,
        qualification: { on: "2023-06-30", document: "Диплом № 17", title: "Әлеуметтік жұмыс" },
      },
    });
    await api.command(caseId, officer, { ...instruct, assessor: employee.id });
    const concluded = await api.command(caseId, employee, assessmentOf());
    expect(concluded).toMatchObject({ status: 200, body: { state: "concluded" } });
  });

  it("L114-4.1.3: instructs nobody with an assessment of their own people", async () => {
    const api = memoryAssistanceApi();
    const person = {
      name: { surname: "Қызметкер", givenName: "Нұрлан" },
      status: "citizen" as const,
      iin: iinOfOfficial(assessor.id),
      birthDate: "1885-03-01",
    };
    const caseId = await api.file(1, applicationForm({ people: [person] }));
    await qualify(api, assessor.id, officer);
    await bindOfficial(api.desk, assessor.id);
    expect(codeIn(await api.command(caseId, officer, instruct))).toBe("party-to-the-case");
  });

  it("L114-15.1: wants a conclusion and a decision signed by the very official", async () => {
    const { api, caseId } = await concludedCase();
    const { name: _, ...rest } = providing();
    const unsigned = { name: "decideProvide", ...rest, signature: undefined };
    expect(codeIn(await api.command(caseId, decider, unsigned, "a key of mine"))).toBe(
      "request-invalid",
    );
    expect((await api.stateOf(caseId)).state).toBe("concluded");
  });

  it("L114-4.1.3: lets nobody decide on an own case, whoever signs for them", async () => {
    const people = [{ ...applicationForm().people[0], iin: iinOfOfficial(decider.id) }];
    const birthDate = "1885-03-01";
    const form = applicationForm({
      people: people.map((one) => ({
        name: { surname: "Қызметкер", givenName: "Нұрлан" },
        status: "citizen" as const,
        iin: one.iin,
        birthDate,
      })),
    });
    const { api, caseId } = await concludedCase(1, form);
    expect(codeIn(await api.command(caseId, decider, providing()))).toBe("party-to-the-case");
    expect(codeIn(await api.command(caseId, otherDecider, providing()))).toBeUndefined();
  });

  it("L114-4.1.3: draws one decision in some ten for a second look, whatever the decision is", async () => {
    let drawn = 0;
    for (let serial = 1; serial <= 40; serial += 1) {
      const { api, caseId } = await concludedCase(serial);
      await api.command(caseId, decider, serial % 2 === 0 ? providing() : refusing());
      if ((await api.stateOf(caseId)).decision?.drawn === true) drawn += 1;
    }
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(14);
  });

  it("L114-0.PRE: of another unit, or instructed to another, there is nothing here", async () => {
    const { api, caseId } = await concludedCase();
    const elsewhere = { ...officer, unit: "75" } as const;
    const stranger = { ...assessor, id: "subject-assessor-3" };
    for (const by of [elsewhere, stranger, staff]) {
      expect(codeIn(await api.command(caseId, by, instruct))).toBe("not-found");
    }
  });

  it("G47: what is on the confidential track is nothing to those who have handed it over", async () => {
    const api = memoryAssistanceApi();
    const caseId = await api.file();
    const route = { name: "routeTrafficking", reason: "Белгілері бар." };
    expect(codeIn(await api.command(caseId, officer, route))).toBeUndefined();
    expect(codeIn(await api.command(caseId, officer, instruct))).toBe("not-found");
    const protector = { id: "subject-protection", role: "protection-officer", unit: "71" } as const;
    const taken = await api.command(caseId, protector, { name: "acknowledgeHandOver" });
    expect(taken).toMatchObject({ status: 200, body: { state: "handed-over" } });
  });

  it("L114-15.7, L114-15.2.p2: any provider takes in a homeless person, and one who fled, at once; nobody else", async () => {
    const api = memoryAssistanceApi();
    const admit = { name: "admitHomeless", reason: "Түнейтін жері жоқ." };
    const usual = await api.file(1);
    expect(codeIn(await api.command(usual, staff, admit))).toBe("not-found");
    const homeless = await api.file(2, applicationForm({ grounds: ["homelessness"] }));
    expect(await api.command(homeless, staff, admit)).toMatchObject({
      status: 200,
      body: { state: "placed" },
    });
    const fled = await api.file(
      3,
      applicationForm({ grounds: ["cruel-treatment"], cruelty: ["domestic-violence"] }),
    );
    const stay = { name: "registerInterimStay", from: "2026-11-23" };
    expect(codeIn(await api.command(fled, staff, stay))).toBeUndefined();
    expect((await api.stateOf(fled)).interim?.provider).toBe(providerNumber);
  });

  it("L114-15.5: a provider answers for the place that is held there, and no other", async () => {
    const { api, caseId } = await concludedCase();
    await api.command(caseId, decider, providing());
    await api.give(caseId, choosing(), portal, { by: "person", chosen: listed });
    const place = { id: "place", role: "system" } as const;
    const until = "2026-11-24T18:59:59.999Z";
    await api.give(
      caseId,
      Object.assign(choosing(), { name: "holdPlace", provider: providerNumber, choice: 1, until }),
      place,
    );
    const other = { ...staff, provider: "O-060540185005" };
    expect(codeIn(await api.command(caseId, other, { name: "acceptPlace" }))).toBe("not-found");
    expect(await api.command(caseId, staff, { name: "acceptPlace" })).toMatchObject({
      status: 200,
      body: { state: "placed" },
    });
  });

  it("is carried out once under a key, and not for another command", async () => {
    const api = memoryAssistanceApi();
    const caseId = await api.file();
    await qualify(api, assessor.id, officer);
    const first = await api.command(caseId, officer, instruct, "the same key");
    expect(await api.command(caseId, officer, instruct, "the same key")).toEqual({
      ...first,
      headers: expect.anything(),
    });
    const other = { ...instruct, assessor: "subject-assessor-2" };
    expect(codeIn(await api.command(caseId, officer, other, "the same key"))).toBe(
      "idempotency-key-reused",
    );
  });

  it("L114-5.4, L114-5.5: nobody pays for advice of the state", async () => {
    const api = memoryAssistanceApi();
    const caseId = await api.file();
    const advice = {
      name: "recordGeneralService",
      kind: "advice",
      on: "2026-11-23",
      what: "Құжаттар туралы.",
    };
    expect(codeIn(await api.command(caseId, officer, { ...advice, paid: true }))).toBe(
      "funding-other",
    );
    expect(codeIn(await api.command(caseId, officer, advice))).toBeUndefined();
  });
});
