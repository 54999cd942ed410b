import { describe, expect, it } from "vitest";
import { viewAtPortal } from "#shared/assistance/view/portal-view.ts";
import { viewAssistance } from "#shared/assistance/view/status-view.ts";
import { daySchema } from "#shared/law/dates.ts";
import { submit } from "#test/samples/assistance/commands.ts";
import { applicationForm, representedApplication } from "#test/samples/assistance/form.ts";
import { providerNumber } from "#test/samples/assistance/officials.ts";
import { inEnglish, seen } from "#test/samples/assistance/seen.ts";
import { ways } from "#test/samples/assistance/told-case.ts";
import { portal } from "#test/samples/officials.ts";

describe("a status, to the last field", () => {
  it("L114-13.2: names the powers of a representative, their last day, and their end", async () => {
    const { representative } = representedApplication();
    const until = "2026-12-31";
    const limited = applicationForm(
      representedApplication({ representative: representative && { ...representative, until } }),
    );
    const { status } = await seen(ways.receipt, limited);
    const acts = ["choose", "report", "withdraw", "complain"];
    expect(status.representation).toStrictEqual({ kind: "guardian", acts, until });
    const whole = applicationForm(representedApplication());
    expect((await seen(ways.receipt, whole)).status.representation).toStrictEqual({
      kind: "guardian",
      acts,
    });
    expect((await seen(ways["representation-ended"], whole)).status.representation).toStrictEqual({
      kind: "guardian",
      acts,
      ended: "taken-over",
    });
  });

  it("L114-12.1.2: has no part that is empty", async () => {
    const { status } = await seen(ways.receipt);
    expect(Object.keys(status).toSorted()).toEqual([
      "caseId",
      "checks",
      "complaints",
      "edition",
      "next",
      "receivedAt",
      "state",
      "terms",
      "text",
      "timeline",
    ]);
    const { status: refused } = await seen(ways.refusal);
    expect(refused).not.toHaveProperty("next");
    expect(refused.decision).not.toHaveProperty("until");
  });

  it("L114-15.1, L114-12.1.4, L114-15.5: names the services, the provider that is chosen, and the one that gives them", async () => {
    const { status: held } = await seen(ways["place-held"]);
    expect(held.decision?.services).toEqual([
      { type: "social-household", form: "at-home", volume: "guaranteed" },
    ]);
    expect(held.choice).toStrictEqual({
      provider: providerNumber,
      heldUntil: "2026-11-24T18:59:59.999Z",
    });
    expect(held).not.toHaveProperty("provider");
    const { status: placed } = await seen(ways.placed);
    expect(placed.provider).toBe(providerNumber);
    expect(placed.choice).toStrictEqual({ provider: providerNumber });
  });

  it("L114-13.1b: is none without an edition or a receipt", async () => {
    const { caseId, state, entries } = await seen(ways.receipt);
    const without = { ...state, edition: undefined };
    expect(viewAssistance(caseId, without, entries, inEnglish)).toBeUndefined();
    const unreceived = { ...state, receivedAt: undefined };
    expect(viewAssistance(caseId, unreceived, entries, inEnglish)).toBeUndefined();
    const looking = { ...inEnglish, by: "person" as const, today: daySchema.parse("2026-11-23") };
    expect(viewAtPortal(caseId, unreceived, entries, looking)).toBeUndefined();
  });

  it("L114-15.1b, G47: tells of the confidential track whose move it is, and nothing of what it is about", async () => {
    const { caseId, state, entries, status } = await seen(ways["handed-over"]);
    const looking = { ...inEnglish, by: "person" as const, today: daySchema.parse("2026-11-23") };
    expect(status.timeline.length).toBeGreaterThan(1);
    expect(viewAtPortal(caseId, state, entries, looking)).toStrictEqual({
      caseId,
      state: "handed-over",
      text: status.text,
      edition: status.edition,
      receivedAt: status.receivedAt,
      next: status.next,
      checks: [],
      terms: [],
      complaints: [],
      timeline: [],
    });
    const {
      caseId: left,
      state: over,
      entries: all,
    } = await seen(async (give, form) => {
      await ways["handed-over"](give, form);
      return give({ name: "withdraw" }, portal, { by: "person" });
    });
    expect(viewAtPortal(left, over, all, looking)).not.toHaveProperty("next");
  });

  it("L114-15.1b, G47: hides a case from a representative whose first entry handed it over", async () => {
    const form = applicationForm({
      ...representedApplication(),
      grounds: ["cruel-treatment"],
      cruelty: ["trafficking"],
    });
    const { caseId, state, entries } = await seen(
      async (give, application) => give(submit(application), portal, { unit: "71" }),
      form,
    );
    const looking = { ...inEnglish, today: daySchema.parse("2026-11-23") };
    const of = (by: "person" | "representative") =>
      viewAtPortal(caseId, state, entries, { ...looking, by });
    expect(of("representative")).toBeUndefined();
    expect(of("person")).toMatchObject({ state: "handed-over", timeline: [] });
  });
});
