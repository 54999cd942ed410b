import { describe, expect, it } from "vitest";
import { officialRoles, roles, actorSchema } from "#shared/cases/actor.ts";
import { accept, refuse } from "#shared/cases/kind.ts";
import { admit, allowedCommands, rowTaken, type Transition } from "#shared/cases/transition.ts";
import { codesOf } from "#test/unit/registration/pricing/issues.ts";

type State = "asleep" | "awake" | "gone";
type Command = "wake" | "turn" | "leave";

const row = (
  command: Command,
  by: Transition<State, Command>["by"],
  from: readonly State[],
  to: readonly State[],
): Transition<State, Command> => ({
  command,
  by,
  from,
  to,
  provisions: ["R377-21"],
  starts: [],
  stops: [],
});

const wake = row("wake", ["portal", "system"], ["asleep"], ["awake"]);
const turn = row("turn", ["portal"], ["asleep", "awake"], ["asleep", "awake"]);
const leave = row("leave", ["portal"], ["awake"], ["gone"]);
const leaveAgain = row("leave", ["representative"], ["awake"], ["gone"]);
const table = [wake, turn, leave, leaveAgain];

describe("a table of transitions", () => {
  it("tells what a role could do in a state, in its own order and each once", () => {
    expect(allowedCommands(table, "asleep", "portal")).toEqual(["wake", "turn"]);
    expect(allowedCommands([...table, turn, leave], "awake", "portal")).toEqual(["turn", "leave"]);
    expect(allowedCommands(table, "awake", "representative")).toEqual(["leave"]);
    expect(allowedCommands(table, "gone", "portal")).toEqual([]);
    expect(allowedCommands(table, "asleep", "administrator")).toEqual([]);
  });

  it("admits a command by the row that allows it to this role in this state", () => {
    expect(admit(table, "asleep", "wake", "system")).toEqual({ admitted: true, row: wake });
    expect(admit(table, "awake", "leave", "representative")).toEqual({
      admitted: true,
      row: leaveAgain,
    });
  });

  it("refuses a role that never gives the command, whatever the state", () => {
    for (const state of ["asleep", "awake", "gone"] as const) {
      expect(admit(table, state, "wake", "representative")).toEqual({
        admitted: false,
        code: "role-not-allowed",
      });
    }
  });

  it("refuses a state that the command is not for, and says what could be done", () => {
    expect(admit(table, "awake", "wake", "portal")).toEqual({
      admitted: false,
      code: "command-not-allowed",
      state: "awake",
      allowed: ["turn", "leave"],
    });
  });

  it("finds the row of a step by its command and both states", () => {
    expect(rowTaken(table, "wake", "asleep", "awake")).toBe(wake);
    expect(rowTaken(table, "turn", "awake", "asleep")).toBe(turn);
    expect(rowTaken(table, "wake", "awake", "asleep")).toBeUndefined();
    expect(rowTaken(table, "wake", "asleep", "gone")).toBeUndefined();
    expect(rowTaken(table, "sing", "asleep", "awake")).toBeUndefined();
  });
});

describe("a decision", () => {
  it("is accepted with its events, or refused with its reason", () => {
    expect(accept()).toEqual({ accepted: true, events: [] });
    expect(accept("one", "two")).toEqual({ accepted: true, events: ["one", "two"] });
    expect(refuse({ code: "no" })).toEqual({ accepted: false, refusal: { code: "no" } });
  });
});

describe("whoever acts", () => {
  it("R377-2.1: is known by an opaque subject, a role, and the unit of an official", () => {
    for (const role of roles) {
      expect(actorSchema.parse({ id: "subject", role })).toEqual({ id: "subject", role });
    }
    const official = { id: "subject", role: "representative", unit: "7511" };
    expect(actorSchema.parse(official)).toEqual(official);
    expect(codesOf(actorSchema.safeParse({ ...official, unit: "99" }))).toEqual([
      ["not-a-unit", "unit"],
    ]);
    expect(codesOf(actorSchema.safeParse({ ...official, name: "Оспанова" }))).toEqual([
      ["unrecognized_keys"],
    ]);
    expect(codesOf(actorSchema.safeParse({ ...official, id: "" }))).toEqual([["too_small", "id"]]);
    expect(codesOf(actorSchema.safeParse({ ...official, id: "x".repeat(129) }))).toEqual([
      ["too_big", "id"],
    ]);
    expect(codesOf(actorSchema.safeParse({ ...official, role: "judge" }))).toEqual([
      ["invalid_value", "role"],
    ]);
  });

  it("has the roles of people that groups of the user pool give", () => {
    expect(officialRoles).toEqual([
      "representative",
      "commission-member",
      "commission-secretary",
      "social-officer",
      "assessor",
      "decision-maker",
      "provider",
      "protection-officer",
      "administrator",
      "auditor",
    ]);
  });
});
