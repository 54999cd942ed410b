import { describe, expect, it } from "vitest";
import type { Happening } from "#shared/cases/kind.ts";
import { runTerms, type RunningTerm } from "#shared/cases/running-term.ts";
import type { Transition } from "#shared/cases/transition.ts";
import { instant } from "#test/fakes/clock.ts";
import { representative } from "#test/samples/officials.ts";

type State = "asleep" | "awake";
type Command = "wake" | "sleep" | "turn";

const row = (
  command: Command,
  from: State,
  to: State,
  terms: Partial<Pick<Transition<State, Command>, "starts" | "stops">>,
): Transition<State, Command> => ({
  command,
  by: ["representative"],
  from: [from],
  to: [to],
  provisions: ["R377-21"],
  starts: [],
  stops: [],
  ...terms,
});

const table = [
  row("wake", "asleep", "awake", { starts: ["R377-21", "R377-22"] }),
  row("sleep", "awake", "asleep", { stops: ["R377-21", "R377-22"] }),
  row("turn", "asleep", "asleep", { stops: ["R377-21"] }),
];

const [first, second, third] = ["01", "02", "03"].map((hour) =>
  instant(`2026-11-23T${hour}:00:00.000Z`),
);

const happening = (command: string, at = first): Happening => ({
  at: at ?? instant("2026-11-23T00:00:00.000Z"),
  actor: representative,
  command,
  edition: "R377/2018",
  sequence: 1,
});

const awake = runTerms(table, "asleep", "awake", [], happening("wake", first));
const asleep = runTerms(table, "awake", "asleep", awake, happening("sleep", second));
const timesOf = (terms: readonly RunningTerm[]) =>
  terms.map(({ provision, startedAt, stoppedAt }) => [provision, startedAt, stoppedAt]);

describe("the terms of a case", () => {
  it("begin and end with the steps that the table names", () => {
    expect(timesOf(awake)).toEqual([
      ["R377-21", first, undefined],
      ["R377-22", first, undefined],
    ]);
    expect(timesOf(asleep)).toEqual([
      ["R377-21", first, second],
      ["R377-22", first, second],
    ]);
  });

  it("end once: what was kept in time stays kept", () => {
    const turned = runTerms(table, "asleep", "asleep", asleep, happening("turn", third));
    expect(turned).toEqual(asleep);
  });

  it("begin anew in the place of those that ended", () => {
    const again = runTerms(table, "asleep", "awake", asleep, happening("wake", third));
    expect(timesOf(again)).toEqual([
      ["R377-21", third, undefined],
      ["R377-22", third, undefined],
    ]);
  });

  it("stay as they are on a step that no row names", () => {
    expect(runTerms(table, "awake", "awake", awake, happening("turn"))).toBe(awake);
    expect(runTerms(table, "awake", "asleep", awake, happening("unheard-of"))).toBe(awake);
  });
});
