import { describe, expect, it } from "vitest";
import { flawsOfCase, type EndOfCase } from "#infra/walk/chaos/outcome.ts";
import { dealt, trialsIn, troubles, type Trouble } from "#infra/walk/chaos/plan.ts";
import { supplierSystems } from "#shared/registration/checks.ts";
import { statusViewSchema } from "#shared/registration/view/status-view.ts";
import { caseOf, binEndingIn } from "#test/fakes/organization.ts";

const caseId = caseOf(binEndingIn(0));
const { state } = statusViewSchema.shape;
const kept = ["legal-entity", "tax-debt"] as const;

const end = (events: readonly string[], changes: Partial<EndOfCase> = {}): EndOfCase => ({
  caseId,
  state: "included",
  timeline: events.map((event) => ({ event })),
  checks: [{ value: "clear" }, { value: "clear" }],
  ...changes,
});

const good = ["application-saved", "delayed", "answered", "answered", "findings", "included"];

describe("the eye on cases whose systems were in trouble", () => {
  it("finds nothing where everything caught up, by answers or by a paper", () => {
    expect(flawsOfCase(end(good), kept)).toEqual([]);
    const papers = end(["checked-by-hand", "answered", "included"], {
      checks: [{ value: "clear", byHand: true }, { value: "clear" }],
    });
    expect(flawsOfCase(papers, ["tax-debt"])).toEqual([]);
  });

  it.each<[string, EndOfCase, readonly ("legal-entity" | "tax-debt")[]]>([
    ["stuck", end(["answered", "answered"], { state: state.parse("representative-review") }), kept],
    ["decided without every fact", end(["answered", "included", "answered"]), kept],
    ["not one effect", end(["answered", "answered", "answered", "included"]), kept],
    ["told of one delay twice", end(["delayed", "delayed", ...good]), kept],
    ["not every answer is kept", end(good), ["tax-debt"]],
    ["an answer that nobody gave", end(good, { checks: [{ value: "hit" }, {}] }), kept],
  ])("finds one that is %s", (flaw, status, evidence) => {
    expect(flawsOfCase(status, evidence).join()).toContain(flaw);
  });
});

describe("the plan of troubles", () => {
  it.each(troubles)("puts every system that can be into it: %s", (trouble) => {
    const spared: Partial<Record<Trouble, readonly string[]>> = {
      // What is not signed has no bad signature, and over GraphQL a question has no name.
      "bad-signature": ["tax-debt", "unreliable-participants"],
      "other-case": ["unreliable-participants"],
    };
    const systems = new Set(trialsIn(trouble).map(({ system }) => system));
    const missing = supplierSystems.filter((one) => !systems.has(one));
    expect(missing).toEqual(spared[trouble] ?? []);
  });

  it("deals every system one trouble, and no trouble is left out", () => {
    expect(dealt().map(({ system }) => system)).toEqual(supplierSystems);
    expect(new Set(dealt().map(({ trouble }) => trouble))).toEqual(new Set(troubles));
  });
});
