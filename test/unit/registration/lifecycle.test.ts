import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roles } from "#shared/cases/actor.ts";
import { admit, allowedCommands } from "#shared/cases/transition.ts";
import { editionById, termOf } from "#shared/law/editions.ts";
import { registrationCommandSchema } from "#shared/registration/commands.ts";
import {
  lifecycle,
  registrationCommands,
  registrationStates,
  type RegistrationState,
} from "#shared/registration/lifecycle.ts";
import type { RegistrationFile } from "#test/samples/registration-file.ts";
import {
  answeredFile,
  pendingFile,
  placedFile,
  savedFile,
  submittedFile,
  verifiedFile,
} from "#test/samples/registration-file.ts";

const decided: readonly RegistrationState[] = ["included", "refused"];
const open = registrationStates.filter((state) => state !== "none" && !decided.includes(state));

const rowsFrom = (state: RegistrationState) => lifecycle.filter(({ from }) => from.includes(state));

/** The states that can be reached from one, by any number of steps. */
const reachableFrom = (state: RegistrationState): ReadonlySet<RegistrationState> => {
  const reached = new Set([state]);
  for (const one of reached) {
    for (const next of rowsFrom(one).flatMap(({ to }) => to)) reached.add(next);
  }
  return reached;
};

describe("the lifecycle of inclusion as a table", () => {
  it("has a row for every command of the union, and no command besides", () => {
    const commands = registrationCommandSchema.options.map(({ shape }) => shape.name.value);
    expect(commands.toSorted()).toEqual([...registrationCommands].toSorted());
    expect([...new Set(lifecycle.map(({ command }) => command))].toSorted()).toEqual(
      commands.toSorted(),
    );
  });

  it("names a role and a provision in every row", () => {
    const bare = lifecycle.filter(({ by, provisions }) => by.length * provisions.length === 0);
    expect(bare).toEqual([]);
  });

  it("every state can be reached from the first one", () => {
    expect([...reachableFrom("none")].toSorted()).toEqual([...registrationStates].toSorted());
  });

  it.each(open)("%s has a way to inclusion and to refusal", (state) => {
    const reached = reachableFrom(state);
    expect(decided.filter((end) => reached.has(end))).toEqual(decided);
  });

  it("G08: nothing refuses or returns a case before the Commission votes", () => {
    const refusing = lifecycle.filter(({ to }) => to.includes("refused"));
    expect(refusing.filter(({ from }) => open.some((state) => from.includes(state)))).toMatchObject(
      [{ command: "closeVote", from: ["decision-pending"] }],
    );
  });

  it("R377-24c: the secretary places on the agenda and does nothing else", () => {
    const rows = lifecycle.filter(({ by }) => by.includes("commission-secretary"));
    expect(rows.map(({ command }) => command)).toEqual(["placeOnAgenda"]);
  });

  it("an administrator has no command on a case", () => {
    for (const state of registrationStates) {
      expect(allowedCommands(lifecycle, state, "administrator")).toEqual([]);
    }
  });

  it("starts only terms of the edition, and stops every term that it starts", () => {
    const edition = editionById("R377/2018");
    const started = new Set(lifecycle.flatMap(({ starts }) => starts));
    const stopped = new Set(lifecycle.flatMap(({ stops }) => stops));
    expect([...stopped].toSorted()).toEqual([...started].toSorted());
    const unknown = [...started].filter((one) => edition && termOf(edition, one) === undefined);
    expect(unknown).toEqual([]);
  });

  it("tells the row of a step by command and states alone", () => {
    const steps = lifecycle.flatMap(({ command, from, to }) =>
      from.flatMap((start) => to.map((end) => `${command}: ${start} to ${end}`)),
    );
    expect(steps).toEqual([...new Set(steps)]);
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

  it.each<[string, () => RegistrationFile]>([
    ["saved", savedFile],
    ["answered", answeredFile],
    ["verified", verifiedFile],
    ["before the Commission", submittedFile],
    ["on the agenda", placedFile],
    ["being voted on", pendingFile],
  ])("a case that is %s has a term that runs", (_, reach) => {
    const running = reach()
      .now()
      .terms.filter(({ stoppedAt }) => stoppedAt === undefined);
    expect(running.length).toBeGreaterThan(0);
  });
});
