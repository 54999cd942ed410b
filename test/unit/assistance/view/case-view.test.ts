// A case as those see it who work on it, to the last field (L114-0.PRE, L114-12.1.2, L114-16.2.1).
import { describe, expect, it } from "vitest";
import { readableEntries, viewAssistanceCase } from "#shared/assistance/view/case-view.ts";
import type { Role } from "#shared/cases/actor.ts";
import { own } from "#test/samples/assistance/file.ts";
import { written } from "#test/samples/assistance/commands.ts";
import { applicationForm, paper, representedApplication } from "#test/samples/assistance/form.ts";
import {
  assessor,
  decider,
  officer,
  providerNumber,
  providerStaff,
} from "#test/samples/assistance/officials.ts";
import { seen } from "#test/samples/assistance/seen.ts";
import { conclude, ways, type Way } from "#test/samples/assistance/told-case.ts";
import { portal } from "#test/samples/officials.ts";

const documents = [paper(5)];
const { fileName: _, ...kept } = paper(5);

describe("a case that somebody works on", () => {
  it("L114-12.1.2: is the status with what only the work needs, and nothing that is not there", async () => {
    const form = applicationForm({ documents });
    const { status, view, state } = await seen(ways.receipt, form);
    expect(view(["social-officer"], form)).toStrictEqual({
      ...status,
      unit: "71",
      application: form,
      grounds: ["self-care"],
      documents: [kept],
      specialists: [],
      requests: [],
      abuseReported: false,
      acknowledged: false,
      legalHold: false,
      said: [],
      actions: view(["social-officer"]).actions,
    });
    expect(view(["social-officer"])).not.toHaveProperty("application");
    expect(() =>
      viewAssistanceCase(
        status,
        { ...state, unit: undefined },
        [],
        { application: undefined, sealed: new Map() },
        { roles: [] },
      ),
    ).toThrow("an application that belongs to no unit");
  });

  it("L114-14.3b, L114-16.2.1, L114-16.2.2: names the assessor, who was invited, and what was asked for", async () => {
    const inviting = {
      name: "inviteSpecialist",
      specialist: "subject-doctor",
      until: "2026-11-30",
    };
    const { view } = await seen(async (give, form) => {
      await ways.participation(give, form);
      await give(written({ name: "requestInformation", what: "Кірісі." }), assessor);
      return give(written({ ...inviting, reason: "…" }), assessor);
    });
    expect(view(["assessor"])).toMatchObject({
      assessor: assessor.id,
      specialists: [{ specialist: "subject-doctor", until: "2026-11-30" }],
      requests: [1],
    });
  });

  it("L114-15.2.p2: says where the person is sheltered", async () => {
    const form = applicationForm({ grounds: ["cruel-treatment"], cruelty: ["domestic-violence"] });
    const { view } = await seen(async (give, application) => {
      await ways.receipt(give, application);
      const staying = written({ name: "registerInterimStay", from: "2026-11-23" });
      return give(staying, providerStaff, own);
    }, form);
    expect(view(["provider"]).interim).toEqual({ provider: providerNumber, from: "2026-11-23" });
  });

  it("L114-14.1, L114-15.1: tells the office what was found and concluded, which a decision rests on", async () => {
    const { view, state } = await seen(conclude);
    const { assessment } = state;
    expect(view(["decision-maker"]).assessed).toEqual({
      at: assessment?.at,
      found: assessment?.found,
      services: assessment?.services,
      until: assessment?.until,
    });
    expect(assessment?.found).toEqual(["self-care"]);
    expect(view(["provider"])).not.toHaveProperty("assessed");
  });

  it("L114-15.1, L114-16.3.7: tells who decided to the office alone, and the plan to all", async () => {
    const { view, state } = await seen(ways.plan);
    const office = view(["decision-maker"]);
    expect(office.decided).toEqual({ by: decider.id, drawn: false });
    expect(office.plan).toEqual(state.plan);
    expect(office.plan?.lines).toHaveLength(1);
    const staff = view(["provider"]);
    expect(staff).not.toHaveProperty("decided");
    expect(staff.plan).toEqual(state.plan);
    expect(staff.provider).toBe(providerNumber);
    const { view: before } = await seen(conclude);
    expect(before(["decision-maker"])).not.toHaveProperty("decided");
    expect(before(["decision-maker"])).not.toHaveProperty("plan");
  });

  it("L114-13.2: tells of harm to the office alone, until somebody has looked into it", async () => {
    const form = applicationForm(representedApplication());
    const reported: Way = async (give, application) => {
      await ways.receipt(give, application);
      return give(written({ name: "reportAbuse", text: "Ұрады." }), portal, { by: "person" });
    };
    const { view } = await seen(reported, form);
    expect(view(["social-officer"]).abuseReported).toBe(true);
    expect(view(["assessor"]).abuseReported).toBe(false);
    const { view: calm } = await seen(ways.receipt, form);
    expect(calm(["social-officer"]).abuseReported).toBe(false);
  });

  it("L114-12.1.6: leaves the rest of the timeline to an assessor", async () => {
    const { view, status } = await seen(ways["complaint-answer"]);
    const events = ({ timeline }: Pick<typeof status, "timeline">) =>
      timeline.map(({ event }) => event);
    expect(events(view(["social-officer"]))).toEqual(events(status));
    expect(events(view(["assessor"]))).toEqual(["received", "assessor-assigned"]);
  });

  it("L114-14.3b, L114-15.1: offers what may be done now in all the roles, each once, by its provisions", async () => {
    const { view } = await seen(ways.participation);
    const named = (roles: readonly Role[]) => view(roles).actions.map(({ command }) => command);
    const both = named(["social-officer", "assessor"]);
    expect(new Set(both).size).toBe(both.length);
    expect(both.toSorted()).toEqual(
      [...new Set([...named(["social-officer"]), ...named(["assessor"])])].toSorted(),
    );
    const completing = view(["assessor"]).actions.find(
      ({ command }) => command === "completeAssessment",
    );
    expect(completing?.provisions).toEqual([
      "L114-14.1",
      "L114-14.2.1",
      "L114-14.2.2",
      "L114-14.2.3",
      "L114-14.2.4",
      "L114-14.4",
      "L114-12.1.3",
      "L114-16.3.p2",
    ]);
    const { view: anew } = await seen(async (give, form) => {
      await ways.plan(give, form);
      return give(written({ name: "openReassessment", reason: "…" }), officer);
    });
    // The same command by another row of the lifecycle.
    expect(
      anew(["assessor"]).actions.find(({ command }) => command === "completeAssessment")
        ?.provisions,
    ).toEqual(["L114-14.1", "L114-14.4", "L114-12.1.3", "L114-16.3.p2"]);
  });

  it("L114-12.1.2: opens what was said, but not the application, nor what seals nothing", async () => {
    const { entries } = await seen(ways.plan);
    const commands = readableEntries(entries, ["social-officer"], false).map(
      ({ command }) => command,
    );
    expect(commands).toEqual(["completeAssessment", "decideProvide", "createPlan"]);
    expect(readableEntries(entries, [], false)).toEqual([]);
  });
});
