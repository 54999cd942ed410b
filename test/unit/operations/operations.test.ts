import { describe, expect, it } from "vitest";
import {
  operationsIdOf,
  operationsKind,
  queueOfSystem,
  type OperationCommand,
} from "#shared/operations/operations.ts";
import { ticketSchema } from "#shared/operations/reasons.ts";
import { stateSystems } from "#shared/checks/systems.ts";
import { giveCommand, loadCase } from "#shared/store/desk.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { administrator, representative } from "#test/samples/officials.ts";

const caseId = operationsIdOf(queueOfSystem("tax-debt"));

const office = () => {
  const desk = memoryDesk();
  const give = async (command: OperationCommand, key: string, actor = administrator) => {
    const order = { caseId, command, commandId: key, actor, correlationId: "correlation-1" };
    const outcome = await giveCommand(desk, operationsKind, {
      ...order,
      factsFor: async () => undefined,
    });
    return outcome.done === "refused" ? outcome.refusal.code : outcome.done;
  };
  const state = async () => (await loadCase(desk.cases, operationsKind, caseId)).state;
  return { desk, give, state };
};

describe("operations on a queue", () => {
  it("are on record: who paused its system, when and why, until somebody says otherwise", async () => {
    const { desk, give, state } = office();
    const pause = { name: "pause", reason: "maintenance", ticket: "№17/4-26" } as const;
    expect(await give(pause, "one")).toBe("accepted");
    const since = desk.clock.now();
    const { id: by, unit } = administrator;
    const why = { reason: "maintenance", ticket: "№17/4-26" };
    expect(await state()).toEqual({ state: "paused", pause: { since, by, unit, ...why } });
    expect(await give({ name: "pause", reason: "overload" }, "two")).toBe("command-not-allowed");
    expect(await give({ name: "resume", reason: "works-over" }, "three")).toBe("accepted");
    expect(await state()).toEqual({ state: "running", pause: undefined });
    expect(await give({ name: "resume", reason: "mistaken" }, "four")).toBe("command-not-allowed");
    expect(desk.cases.written().map(({ command }) => command)).toEqual(["pause", "resume"]);
  });

  it("have messages put back in any state, and leave it as it is", async () => {
    const { desk, give, state } = office();
    expect(await give({ name: "redrive", messages: 3 }, "one")).toBe("accepted");
    await give({ name: "pause", reason: "incident" }, "two");
    expect(await give({ name: "redrive", messages: "all" }, "three")).toBe("accepted");
    expect((await state()).state).toBe("paused");
    expect(desk.cases.written()[2]?.events).toEqual([{ type: "redriven", messages: "all" }]);
  });

  it("are for administrators alone", async () => {
    const { give } = office();
    const pause = { name: "pause", reason: "incident" } as const;
    expect(await give(pause, "one", representative)).toBe("role-not-allowed");
  });

  it("name a history for every state system", () => {
    const ids = stateSystems.map((system) => operationsIdOf(queueOfSystem(system)));
    expect(new Set(ids).size).toBe(stateSystems.length);
  });

  it.each(["Асанов", "see me", "call Asanov 5", ""])(
    "take no sentence in the place of a ticket: %s",
    (text) => expect(ticketSchema.safeParse(text).success).toBe(false),
  );
});
