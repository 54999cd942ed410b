import { describe, expect, it } from "vitest";
import { dynamoBreakers } from "#shared/store/dynamo-breakers.ts";
import { breakerPolicy } from "#shared/verification/breaker.ts";
import { gateOver, type Gate } from "#shared/verification/gate.ts";
import { memoryBreakers, memoryOutages, openGate } from "#test/fakes/breakers.ts";
import { handClock } from "#test/fakes/clock.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";

const system = "tax-debt";

/** Puts one question that ends so; whether it was let through. */
const put = async (gate: Gate, outcome: "replied" | "failed") => {
  const passage = await gate(system);
  if (passage.admitted) await passage.report(outcome);
  return passage.admitted;
};

const shut = (seconds: number) => ({ admitted: false, because: "breaker-open", seconds });

const failFive = async (gate: Gate) => {
  for (const _ of Array.from({ length: 5 })) await put(gate, "failed");
};

describe("the gate before the state systems", () => {
  it("is the same for every invocation: what one saw fail, another does not ask", async () => {
    const clock = handClock();
    const { dynamo } = memoryTable();
    const policy = breakerPolicy(30);
    const invocation = () =>
      gateOver({
        breakers: dynamoBreakers(dynamo, "health"),
        outages: memoryOutages(),
        clock,
        policyOf: () => policy,
      });
    for (const _ of Array.from({ length: 5 })) await put(invocation(), "failed");
    expect(await invocation()(system)).toEqual(shut(30));
    expect((await invocation()("accessibility")).admitted).toBe(true);
    clock.advance(30);
    expect(await put(invocation(), "replied")).toBe(true);
    expect((await invocation()(system)).admitted).toBe(true);
  });

  it("lets one of many through when the pause is over", async () => {
    const clock = handClock();
    const gate = openGate(clock);
    await failFive(gate);
    clock.advance(30);
    const passages = await Promise.all(Array.from({ length: 20 }, () => gate(system)));
    expect(passages.filter(({ admitted }) => admitted)).toHaveLength(1);
    expect(passages.find(({ admitted }) => !admitted)).toEqual(shut(30));
  });

  it("has the others come again soon, not when the one that was let through would be given up", async () => {
    const clock = handClock();
    const gate = openGate(clock);
    await failFive(gate);
    clock.advance(30);
    const probe = await gate(system);
    expect(await gate(system)).toEqual(shut(30));
    clock.advance(50);
    expect(await gate(system)).toEqual(shut(10));
    if (probe.admitted) await probe.report("replied");
    expect(await put(gate, "replied")).toBe(true);
  });

  it("counts the failures of those who asked at once, not one of them alone", async () => {
    const gate = openGate(handClock());
    const passages = await Promise.all([gate(system), gate(system), gate(system)]);
    for (const passage of passages) if (passage.admitted) await passage.report("failed");
    expect(await put(gate, "failed")).toBe(true);
    expect(await put(gate, "failed")).toBe(true);
    expect(await put(gate, "failed")).toBe(false);
  });

  it("is open again for all once the one that was let through is answered", async () => {
    const clock = handClock();
    const gate = openGate(clock);
    await failFive(gate);
    clock.advance(30);
    expect(await put(gate, "replied")).toBe(true);
    expect(await put(gate, "failed")).toBe(true);
    expect(await put(gate, "failed")).toBe(true);
  });

  it("keeps the outage that is over, with what the last failure was", async () => {
    const clock = handClock();
    const outages = memoryOutages();
    const gate = openGate(clock, memoryBreakers(), outages);
    const failing = async () => {
      const passage = await gate(system);
      if (passage.admitted) await passage.report("failed", "time-out");
    };
    for (const _ of Array.from({ length: 5 })) await failing();
    const since = clock.now();
    expect(outages.kept()).toEqual([]);
    clock.advance(30);
    await failing();
    expect(outages.kept()).toEqual([]);
    clock.advance(60);
    await put(gate, "replied");
    const until = clock.now();
    expect(outages.kept()).toEqual([
      { kind: "not-answering", system, since, until, cause: "time-out" },
    ]);
  });

  it("lets no question through while somebody has paused the system, whatever its breaker says", async () => {
    const clock = handClock();
    const { dynamo } = memoryTable();
    const breakers = dynamoBreakers(dynamo, "health");
    const gate = openGate(clock, breakers);
    const pause = { since: clock.now(), by: "subject-administrator", reason: "overload" } as const;
    const before = await gate(system);
    await breakers.heed(system, { sequence: 1, pause });
    const byHand = { admitted: false, because: "paused-by-hand", seconds: 900 };
    expect(await gate(system)).toEqual(byHand);
    expect((await gate("accessibility")).admitted).toBe(true);
    // What was under way then changes the breaker and not the pause.
    if (before.admitted) await before.report("failed", "failed");
    expect((await breakers.find(system)).state).toEqual({ phase: "closed", failures: 1 });
    expect(await gate(system)).toEqual(byHand);
    await breakers.heed(system, { sequence: 2 });
    expect((await gate(system)).admitted).toBe(true);
    // A request that comes late with the earlier word is heeded no more.
    await breakers.heed(system, { sequence: 1, pause });
    expect((await gate(system)).admitted).toBe(true);
  });
});
