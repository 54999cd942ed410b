import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { officialRoles, roles } from "#shared/cases/actor.ts";
import { admit, allowedCommands } from "#shared/cases/transition.ts";
import { editionById, termOf } from "#shared/law/editions.ts";
import {
  officialCommandSchema,
  registrationCommandSchema,
  supplierCommandSchema,
} from "#shared/registration/commands.ts";
import { lifecycle } from "#shared/registration/lifecycle.ts";
import { registrationCommands, type RegistrationRow } from "#shared/registration/rows.ts";
import {
  changeReview,
  inChange,
  inclusionReview,
  listedStates,
  registrationStates,
  type RegistrationState,
} from "#shared/registration/states.ts";

const rowsFrom = (state: RegistrationState) => lifecycle.filter(({ from }) => from.includes(state));

/** The states that can be reached from one, by any number of steps. */
const reachableFrom = (state: RegistrationState): ReadonlySet<RegistrationState> => {
  const reached = new Set([state]);
  for (const one of reached) {
    for (const next of rowsFrom(one).flatMap(({ to }) => to)) reached.add(next);
  }
  return reached;
};

const stepsOf = ({ command, from, to }: RegistrationRow) =>
  from.flatMap((start) => to.map((end) => `${command}: ${start} to ${end}`));

const commandsBy = (role: (typeof roles)[number]) => [
  ...new Set(lifecycle.filter(({ by }) => by.includes(role)).map(({ command }) => command)),
];

describe("the states of a registration", () => {
  it("are listed in public exactly where an entry stands (R377-6, R377-14, G27)", () => {
    expect(listedStates).toEqual([
      "included",
      ...changeReview,
      "removal-requested",
      "removal-review",
    ]);
  });

  it("R377-31: a change has a state for each of an inclusion's", () => {
    expect(inclusionReview.map(inChange)).toEqual(changeReview);
    expect(inclusionReview.map((state) => `change-${state}`)).toEqual(changeReview);
  });

  it("every state can be reached from the first one, and leads on", () => {
    expect([...reachableFrom("none")].toSorted()).toEqual([...registrationStates].toSorted());
    for (const state of registrationStates) {
      expect(rowsFrom(state).some(({ to }) => to.some((next) => next !== state))).toBe(true);
    }
  });

  it.each(inclusionReview)("%s has a way to inclusion, to refusal and to withdrawal", (state) => {
    const reached = reachableFrom(state);
    for (const end of ["included", "refused", "withdrawn"] as const) {
      expect(reached.has(end)).toBe(true);
    }
  });
});

describe("the lifecycle as a table", () => {
  it("has rows for every command of the union, and for no command besides", () => {
    const commands = registrationCommandSchema.options.map(({ shape }) => shape.name.value);
    expect(commands.toSorted()).toEqual([...registrationCommands].toSorted());
    expect([...new Set(lifecycle.map(({ command }) => command))].toSorted()).toEqual(
      commands.toSorted(),
    );
  });

  it("names a role and a provision in every row but that of a calendar, which no provision rules", () => {
    const bare = lifecycle.filter(({ by, provisions }) => by.length * provisions.length === 0);
    expect([...new Set(bare.map(({ command }) => command))]).toEqual(["reprojectTerms"]);
    expect(bare.every(({ by }) => by.length > 0)).toBe(true);
  });

  it("R377-22, G08: nothing refuses or returns a case before the Commission votes", () => {
    const refusing = lifecycle.filter(
      ({ from, to }) => to.includes("refused") && !from.includes("refused"),
    );
    expect(refusing.flatMap(stepsOf)).toEqual(["closeVote: decision-pending to refused"]);
    const verified = rowsFrom("representative-verified").filter(
      ({ by, to }) =>
        by.includes("representative") && to.some((state) => state !== "representative-verified"),
    );
    expect(verified.flatMap(stepsOf)).toEqual([
      "submitToCommission: representative-verified to commission-review",
    ]);
  });

  it("R377-32.4, R377-33: only a vote leads out of a reproach, but for an end of the activity, a death", () => {
    const steps = rowsFrom("removal-review")
      .flatMap(stepsOf)
      .filter((step) => step.includes("removal-review to ") && !step.endsWith("removal-review"));
    expect(steps).toEqual([
      "recordTermination: removal-review to removed",
      "recordDeath: removal-review to removed",
      "closeVote: removal-review to removed",
      "closeVote: removal-review to included",
    ]);
  });

  it("R377-24a, R377-24c: the secretary places on the agenda, has what grew old asked anew, and does nothing else", () => {
    expect(commandsBy("commission-secretary")).toEqual(["askAgain", "placeOnAgenda"]);
  });

  it("R377-30.1: no official's command brings data of a supplier", () => {
    const filing = ["submit", "submitChange", "applyForRemoval"] as const;
    for (const role of officialRoles) {
      expect(commandsBy(role).filter((one) => filing.some((name) => name === one))).toEqual([]);
    }
    expect(commandsBy("administrator")).toEqual([]);
    expect(commandsBy("auditor")).toEqual([]);
  });

  it("gives officials the commands of their API, and the portal those of a supplier", () => {
    const named = (options: readonly { shape: { name: { value: string } } }[]) =>
      options.map(({ shape }) => shape.name.value).toSorted();
    expect([...new Set(officialRoles.flatMap(commandsBy))].toSorted()).toEqual(
      named(officialCommandSchema.options),
    );
    expect(commandsBy("portal").toSorted()).toEqual(
      [
        "submit",
        "submitChange",
        "applyForRemoval",
        ...named(supplierCommandSchema.options),
      ].toSorted(),
    );
  });

  it("starts only terms of the edition, and stops every term that it starts", () => {
    const edition = editionById("R377/2018");
    if (edition === undefined) throw new Error("no edition");
    const started = new Set(lifecycle.flatMap(({ starts }) => starts));
    const stopped = new Set(lifecycle.flatMap(({ stops }) => stops));
    expect([...stopped].toSorted()).toEqual([...started].toSorted());
    expect([...started].filter((one) => termOf(edition, one) === undefined)).toEqual([]);
    expect([...started].toSorted()).toEqual(Object.keys(edition.terms).toSorted());
  });

  it("tells the terms of a step by command and states alone", () => {
    const terms = new Map<string, string>();
    for (const row of lifecycle) {
      for (const step of stepsOf(row)) {
        const told = JSON.stringify([row.starts, row.stops]);
        expect(terms.get(step) ?? told).toBe(told);
        terms.set(step, told);
      }
    }
  });

  it("R377-35, G29: what a court may hold up can be let go wherever it may be held", () => {
    const statesOf = (command: string) =>
      new Set(lifecycle.filter((row) => row.command === command).flatMap(({ from }) => from));
    expect([...statesOf("endLegalHold")].toSorted()).toEqual(
      [...statesOf("registerAppeal")].toSorted(),
    );
    const never = registrationStates.filter((state) => !statesOf("endLegalHold").has(state));
    expect(never).toEqual(["none", "erased"]);
  });

  it("admits what it allows, and says what it allows instead", () => {
    const anyRow = fc.tuple(
      fc.constantFrom(...registrationStates),
      fc.constantFrom(...roles),
      fc.constantFrom(...registrationCommands),
    );
    fc.assert(
      fc.property(anyRow, ([state, role, command]) => {
        const allowed = allowedCommands(lifecycle, state, role);
        const ever = lifecycle.some((row) => row.command === command && row.by.includes(role));
        const refusal = ever
          ? { admitted: false, code: "command-not-allowed", state, allowed }
          : { admitted: false, code: "role-not-allowed" };
        const expected = allowed.includes(command) ? { admitted: true } : refusal;
        expect(admit(lifecycle, state, command, role)).toMatchObject(expected);
      }),
      { numRuns: 500 },
    );
  });
});
