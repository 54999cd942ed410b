import { describe, expect, it } from "vitest";
import { listedIn } from "#shared/documents/listed.ts";
import { applyFor, assistanceCase, giveOn } from "#test/fakes/assistance.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { submitForm } from "#test/fakes/organization.ts";
import { written } from "#test/samples/assistance/commands.ts";
import { applicationForm, guardiansApplication, paper } from "#test/samples/assistance/form.ts";
import { portal } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";

describe("the documents that a case lists", () => {
  it("R377-8a: of a registration are those of its application", async () => {
    const desk = memoryDesk();
    const form = organizationForm();
    const caseId = await submitForm(desk, form);
    const listed = listedIn(await desk.cases.load(caseId));
    expect(listed).toEqual(new Set(form.documents.map(({ id }) => id)));
  });

  it("L114-12.2.1: of an application for services are those that came with it and those that were brought later", async () => {
    const desk = memoryDesk();
    const caseId = await applyFor(desk, applicationForm(guardiansApplication()));
    const later = { name: "supplement", documents: [paper(8), paper(9)] };
    await giveOn(desk, caseId, written(later), portal, { by: "representative" });
    const entries = await desk.cases.load(caseId);
    expect(listedIn(entries)).toEqual(new Set([paper(7), paper(8), paper(9)].map(({ id }) => id)));
    expect(listedIn(entries.slice(1))).toEqual(new Set([paper(8), paper(9)].map(({ id }) => id)));
  });

  it("of a case that is not there are none", () => {
    expect(listedIn([])).toEqual(new Set());
  });

  it("of a kind of case that has none are not told: what they list must not be taken for nothing", async () => {
    const desk = memoryDesk();
    await applyFor(desk);
    const entries = await desk.cases.load(assistanceCase());
    const others = entries.map((entry) => ({ ...entry, kind: "sitting" }));
    expect(() => listedIn(others)).toThrow("sitting");
  });
});
