import { describe, expect, it } from "vitest";
import { assistanceCommandSchema } from "#shared/assistance/commands.ts";
import {
  codeOf,
  mustGive,
  openFile,
  own,
  placedFile,
  receivedFile,
  servedFile,
  type AssistanceFile,
} from "#test/samples/assistance/file.ts";
import {
  assessmentOf,
  planLine,
  planning,
  providing,
  recording,
  refusing,
  submit,
  written,
} from "#test/samples/assistance/commands.ts";
import { applicationForm } from "#test/samples/assistance/form.ts";
import {
  assessor,
  decider,
  officer,
  otherProvider,
  providerNumber,
  providerStaff,
} from "#test/samples/assistance/officials.ts";
import { portal } from "#test/samples/officials.ts";

const by = (
  file: AssistanceFile,
  command: Parameters<AssistanceFile["give"]>[0],
  provider = providerNumber,
) => codeOf(file.give(command, providerStaff, { provider }));

describe("the individual plan", () => {
  it("L114-16.3.7, L114-15.5: opens the services, from the day of the decision on and not before", () => {
    const file = placedFile();
    expect(by(file, planning({ from: "2026-11-22" }))).toBe("before-the-decision");
    mustGive(file, planning(), providerStaff, own);
    expect(file.now()).toMatchObject({
      state: "in-service",
      plan: { version: 1, from: "2026-11-23" },
    });
    expect(file.now().terms.at(-1)).toMatchObject({
      provision: "L114-15.5",
      stoppedAt: file.clock.now(),
    });
  });

  it("L114-5.6, L114-17.2.1: has a Standard in every line", () => {
    const { standard: _, ...without } = planLine;
    const plan = { name: "createPlan", from: "2026-11-23", aims: "…", lines: [without] };
    expect(assistanceCommandSchema.safeParse(plan).success).toBe(false);
  });

  it.each([
    ["another service", [planLine, { ...planLine, type: "social-legal" }], "plan-beyond-decision"],
    ["another form", [{ ...planLine, form: "inpatient" }], "plan-beyond-decision"],
    ["a longer time", [{ ...planLine, until: "2027-11-24" }], "plan-beyond-decision"],
  ])("L114-14.4d, L114-15.1: gives no more than was decided: %s", (_, lines, code) => {
    expect(by(placedFile(), planning({ lines }))).toBe(code);
  });

  it("L114-15.1: leaves nothing out that was decided", () => {
    const services = [
      { type: "social-household", form: "at-home", volume: "guaranteed" },
      { type: "social-medical", form: "at-home", volume: "guaranteed" },
    ];
    const file = reassessed(services);
    expect(
      by(file, written({ name: "revisePlan", reason: "…", aims: "…", lines: [planLine] })),
    ).toBe("plan-without-service");
    const lines = [planLine, { ...planLine, type: "social-medical" }];
    mustGive(
      file,
      written({ name: "revisePlan", reason: "…", aims: "…", lines }),
      providerStaff,
      own,
    );
    expect(file.now().plan).toMatchObject({ version: 2, from: "2026-11-23" });
  });

  it("is the provider's of the case", () => {
    expect(by(placedFile(), planning(), otherProvider)).toBe("not-the-provider");
    const revising = written({ name: "revisePlan", reason: "…", aims: "…", lines: [planLine] });
    expect(by(servedFile(), revising, otherProvider)).toBe("not-the-provider");
  });
});

/** In service again, after a re-assessment that found these. */
const reassessed = (services: readonly object[]): AssistanceFile => {
  const file = servedFile();
  mustGive(file, written({ name: "reportChange", facts: "Құлап қалды." }), portal, {
    by: "person",
  });
  expect(file.now().changeReported).toBe(true);
  mustGive(file, written({ name: "openReassessment", reason: "…" }), officer);
  expect(file.now()).toMatchObject({ state: "reassessment", changeReported: false });
  const whole = JSON.parse(JSON.stringify(assessmentOf()));
  const conclusion = { ...whole.conclusion, services };
  mustGive(file, assessmentOf(undefined, { conclusion }), assessor);
  mustGive(file, providing({ services }), decider);
  return file;
};

describe("services", () => {
  it("L114-17.2.1, L114-5.2, L114-19.1: are written down as they are given by the plan", () => {
    const file = servedFile();
    mustGive(file, recording(), providerStaff, own);
    expect(file.events().at(-1)).toMatchObject({ service: "social-household", funding: "budget" });
  });

  it.each([
    ["of a type that is not planned", { type: "social-legal" }, "service-not-planned"],
    ["of a day that has not come", { on: "2026-11-24" }, "day-ahead"],
    ["of a day before the plan", { on: "2026-11-22" }, "before-the-decision"],
    ["for money", { funding: "paid" }, "funding-other"],
    ["of a source that is not named", { funding: "other" }, "source-missing"],
  ])("L114-15.5, L114-19.2, L114-19.3: %s are not", (_, changes, code) => {
    expect(by(servedFile(), recording(changes))).toBe(code);
  });

  it("L114-19.3: may be at the expense of another source that is named", () => {
    expect(
      by(servedFile(), recording({ funding: "other", source: "Қайырымдылық қоры" })),
    ).toBeUndefined();
  });

  it("L114-14.4d: are not given beyond their time", () => {
    const file = servedFile();
    file.clock.moveTo("2027-11-24T04:00:00.000Z");
    expect(by(file, recording({ on: "2027-11-24" }))).toBe("service-not-planned");
    mustGive(file, recording({ on: "2027-11-23" }), providerStaff, own);
  });

  it("L114-5.4, L114-5.5: information, advice and mediation need no assessment", () => {
    const file = receivedFile();
    const advice = { name: "recordGeneralService", kind: "advice", on: "2026-11-23", what: "…" };
    mustGive(file, written(advice), officer);
    expect(codeOf(file.give(written({ ...advice, on: "2026-11-24" }), officer))).toBe("day-ahead");
    expect(file.now().state).toBe("received");
  });

  it("are suspended and go on by the provider of the case, on days that have come", () => {
    const file = servedFile();
    const suspending = (from: string) => written({ name: "suspend", from, reason: "Ауруханада." });
    expect(by(file, suspending("2026-11-23"), otherProvider)).toBe("not-the-provider");
    expect(by(file, suspending("2026-11-24"))).toBe("day-ahead");
    mustGive(file, suspending("2026-11-23"), providerStaff, own);
    expect(file.now().state).toBe("suspended");
    expect(by(file, recording())).toBe("command-not-allowed");
    const resuming = (on: string) => written({ name: "resume", on });
    expect(by(file, resuming("2026-11-23"), otherProvider)).toBe("not-the-provider");
    expect(by(file, resuming("2026-11-24"))).toBe("day-ahead");
    mustGive(file, resuming("2026-11-23"), providerStaff, own);
    expect(file.now().state).toBe("in-service");
  });

  it("L114-12.2.3, L114-14.1, L114-14.3: are assessed anew when circumstances change, and go on meanwhile", () => {
    const file = servedFile();
    file.clock.advance(86_400);
    const opening = written({ name: "openReassessment", reason: "…" });
    expect(by(file, opening, otherProvider)).toBe("not-the-provider");
    mustGive(file, opening, providerStaff, own);
    expect(file.now().terms.filter(({ stoppedAt }) => stoppedAt === undefined)).toMatchObject([
      { provision: "L114-14.3", startedAt: file.clock.now() },
    ]);
    mustGive(file, recording(), providerStaff, own);
    mustGive(file, assessmentOf(), assessor);
    expect(file.now().state).toBe("reconcluded");
    mustGive(file, providing(), decider);
    expect(file.now()).toMatchObject({ state: "in-service", provider: providerNumber });
  });

  it("L114-15.4.1: may end by such a decision", () => {
    const file = servedFile();
    mustGive(file, written({ name: "openReassessment", reason: "…" }), officer);
    mustGive(file, assessmentOf(undefined, { found: [] }), assessor);
    mustGive(file, refusing(), decider);
    expect(file.now()).toMatchObject({ state: "refused", endedAt: file.clock.now() });
  });

  it("L114-14.4d: end when their time is over, and not before by that", () => {
    const file = servedFile();
    const ending = (why: string) => written({ name: "complete", why, results: "…" });
    file.clock.moveTo("2027-11-23T04:00:00.000Z");
    expect(by(file, ending("time-over"))).toBe("not-ended");
    expect(by(file, ending("plan-done"), otherProvider)).toBe("not-the-provider");
    file.clock.moveTo("2027-11-23T19:00:00.000Z");
    mustGive(file, ending("time-over"), providerStaff, own);
    expect(file.now()).toMatchObject({ state: "completed", endedAt: file.clock.now() });
  });
});

describe("services for money", () => {
  const addressee = { to: "provider" as const, number: providerNumber };
  const offering = (changes: object = {}) =>
    written({
      name: "offerAgreement",
      number: "7/2026",
      services: [{ type: "social-household", priceTiyn: 500_000 }],
      terms: "…",
      ...changes,
    });
  const signing = (number = "7/2026") => written({ name: "signAgreement", number });
  const asked = () => receivedFile(applicationForm({ volume: "paid", addressee }));

  it("L114-15.6, L114-5.3, L114-17.1.2: begin with the agreement of both", () => {
    const file = asked();
    expect(codeOf(file.give(signing(), portal, { by: "person" }))).toBe("agreement-missing");
    expect(by(file, offering(), otherProvider)).toBe("not-the-provider");
    mustGive(file, offering(), providerStaff, own);
    expect(codeOf(file.give(signing("8/2026"), portal, { by: "person" }))).toBe("agreement-other");
    mustGive(file, signing(), portal, { by: "person" });
    expect(file.now()).toMatchObject({ state: "in-service", agreement: { signed: true } });
    expect(by(file, recording())).toBe("funding-other");
    mustGive(file, recording({ funding: "paid" }), providerStaff, own);
    expect(by(file, recording({ funding: "paid", type: "social-legal" }))).toBe(
      "service-not-planned",
    );
  });

  it("L114-15.6: are the provider's to decline", () => {
    const file = asked();
    const declining = written({ name: "declineAgreement", reason: "…" });
    expect(by(file, declining, otherProvider)).toBe("not-the-provider");
    mustGive(file, declining, providerStaff, own);
    expect(file.now()).toMatchObject({ state: "completed", endedAt: file.clock.now() });
  });

  it("L114-13.1.2: are asked of no office", () => {
    const file = openFile();
    expect(() => submit(applicationForm({ volume: "paid" }))).toThrow(/paid-from-provider/);
    expect(file.events()).toEqual([]);
  });
});
