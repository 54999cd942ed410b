import { describe, expect, it } from "vitest";
import { assistanceCommandSchema, staffCommandSchema } from "#shared/assistance/commands.ts";
import { personCommandSchema } from "#shared/assistance/commands-portal.ts";
import { lifecycle } from "#shared/assistance/lifecycle.ts";
import { nextStepIn, openEnds } from "#shared/assistance/next.ts";
import { assistanceCommands, type AssistanceRow } from "#shared/assistance/rows.ts";
import {
  assistanceStates,
  finalStates,
  goingStates,
  type AssistanceState,
} from "#shared/assistance/states.ts";
import { officialRoles, type Role } from "#shared/cases/actor.ts";
import { admit } from "#shared/cases/transition.ts";
import { editionNow } from "#test/samples/assistance/file.ts";

const rowsFrom = (state: AssistanceState) => lifecycle.filter(({ from }) => from.includes(state));

const reachableFrom = (state: AssistanceState): ReadonlySet<AssistanceState> => {
  const reached = new Set([state]);
  for (const one of reached) {
    for (const next of rowsFrom(one).flatMap(({ to }) => to)) reached.add(next);
  }
  return reached;
};

const stepsOf = ({ command, from, to }: AssistanceRow) =>
  from.flatMap((start) => to.map((end) => `${command}: ${start} to ${end}`));

const commandsBy = (role: Role) => [
  ...new Set(lifecycle.filter(({ by }) => by.includes(role)).map(({ command }) => command)),
];

const named = (options: readonly { shape: { name: { value: string } } }[]) =>
  options.map(({ shape }) => shape.name.value).toSorted();

describe("the states of an application for services", () => {
  it("can all be reached, and all lead on or are kept and forgotten", () => {
    expect([...reachableFrom("none")].toSorted()).toEqual([...assistanceStates].toSorted());
    for (const state of finalStates)
      expect([...reachableFrom(state)].toSorted()).toEqual([state, "erased"].toSorted());
  });

  it("L114-12.1.5, G56: all that go on can be taken back", () => {
    for (const state of goingStates) {
      const steps = rowsFrom(state).filter(({ command }) => command === "withdraw");
      expect(steps.flatMap(({ to }) => to)).toEqual(["withdrawn"]);
    }
  });

  it("L114-12.1.6: have a complaint everywhere, but where nobody is known", () => {
    for (const state of [...goingStates, ...finalStates]) {
      expect(rowsFrom(state).some(({ command }) => command === "fileComplaint")).toBe(true);
    }
  });

  it("have each a next step with a term of the edition or a reason why none runs, unless they are final", () => {
    const { terms } = editionNow();
    for (const state of assistanceStates) {
      const step = nextStepIn(state);
      const isOver =
        state === "none" || state === "erased" || finalStates.some((one) => one === state);
      expect(step === undefined, state).toBe(isOver);
      if (step === undefined) continue;
      expect(admit(lifecycle, state, step.command, step.by).admitted, state).toBe(true);
      const isTerm = Object.keys(terms).includes(step.term);
      expect(isTerm || openEnds.some((one) => one === step.term), state).toBe(true);
    }
  });

  it("have a term that the lifecycle has started on the way there, where they name one", () => {
    const waiting = assistanceStates.flatMap((state) => {
      const term = nextStepIn(state)?.term;
      return term?.startsWith("L114-") === true ? [{ state, term }] : [];
    });
    expect(waiting.length).toBeGreaterThan(3);
    for (const { state, term } of waiting) {
      const started = lifecycle.filter(({ starts }) => starts.some((one) => one === term));
      const reached = started.flatMap(({ to }) => to).some((one) => reachableFrom(one).has(state));
      expect(reached, state).toBe(true);
    }
  });
});

describe("the lifecycle of an application as a table", () => {
  it("has rows for every command of the union, and for no command besides", () => {
    const commands = named(assistanceCommandSchema.options);
    expect(commands).toEqual([...assistanceCommands].toSorted());
    expect([...new Set(lifecycle.map(({ command }) => command))].toSorted()).toEqual(commands);
  });

  it("names a role and a provision in every row", () => {
    expect(lifecycle.filter(({ by, provisions }) => by.length * provisions.length === 0)).toEqual(
      [],
    );
  });

  it("L114-14.1, L114-15.1: budget-funded services have no way around an assessment and a decision", () => {
    const approving = lifecycle.filter(
      ({ to, from }) => to.includes("approved") && !from.includes("choosing"),
    );
    expect(approving.flatMap(stepsOf).filter((step) => step.startsWith("decide"))).toEqual([
      "decideProvide: concluded to approved",
    ]);
    const concluding = lifecycle.filter(({ to }) => to.includes("concluded"));
    expect(
      [...new Set(concluding.flatMap(stepsOf))].filter((step) => !step.includes("concluded to")),
    ).toEqual(["completeAssessment: in-assessment to concluded"]);
  });

  it("L114-15.4.1, L114-15.4.2, G48: nothing but a decision on a conclusion refuses", () => {
    const refusing = lifecycle.filter(
      ({ from, to }) => to.includes("refused") && !from.includes("refused"),
    );
    expect(refusing.flatMap(stepsOf)).toEqual([
      "decideRefuse: concluded to refused",
      "decideRefuse: reconcluded to refused",
    ]);
  });

  it("L114-15.1b, G47: trafficking and homelessness come past the decision, and nothing else does", () => {
    const past = lifecycle
      .filter(
        ({ from, to }) =>
          from.some((one) => ["none", "received", "in-assessment", "concluded"].includes(one)) &&
          to.some((one) => ["placed", "handed-over", "paid-requested"].includes(one)),
      )
      .map(({ command }) => command);
    expect([...new Set(past)].toSorted()).toEqual([
      "admitHomeless",
      "register",
      "routeTrafficking",
      "submit",
    ]);
  });

  it("L114-16.3.7: services begin with a plan, or with an agreement for money", () => {
    const serving = lifecycle.filter(
      ({ to, from }) => to.includes("in-service") && !from.includes("in-service"),
    );
    expect(serving.flatMap(stepsOf)).toEqual([
      "signAgreement: paid-requested to in-service",
      "createPlan: placed to in-service",
      "resume: suspended to in-service",
      "decideProvide: reconcluded to in-service",
    ]);
  });

  it("starts only terms of the edition, stops every one that it starts, and G04 pauses none", () => {
    const started = new Set(lifecycle.flatMap(({ starts }) => starts));
    const stopped = new Set(lifecycle.flatMap(({ stops }) => stops));
    expect([...stopped].toSorted()).toEqual([...started].toSorted());
    expect([...started].toSorted()).toEqual(Object.keys(editionNow().terms).toSorted());
  });

  it("gives the staff the commands of their API, and the portal those of a person", () => {
    const staff = officialRoles.flatMap(commandsBy).filter((one) => one !== "register");
    expect([...new Set(staff)].toSorted()).toEqual(named(staffCommandSchema.options));
    expect(commandsBy("portal").toSorted()).toEqual(
      ["submit", ...named(personCommandSchema.options)].toSorted(),
    );
  });

  it("leaves registrations to those who have to do with them, and administrators out", () => {
    for (const role of [
      "representative",
      "commission-member",
      "commission-secretary",
      "administrator",
      "auditor",
    ] as const) {
      expect(commandsBy(role)).toEqual([]);
    }
    expect(commandsBy("protection-officer")).toEqual(["acknowledgeHandOver"]);
  });
});
