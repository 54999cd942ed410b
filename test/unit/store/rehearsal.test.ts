import { describe, expect, it } from "vitest";
import { registrationKind } from "#shared/registration/kind.ts";
import { loadCase } from "#shared/store/desk.ts";
import { rehearsing } from "#shared/store/rehearsal.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { allAnswers, filing, give, orderedCase } from "#test/samples/orders.ts";

describe("a desk that keeps nothing", () => {
  it("goes on from what was given to it, and leaves the histories as they are", async () => {
    const desk = memoryDesk();
    await give(desk, filing());
    const rehearsal = rehearsing(desk);
    for (const answer of allAnswers()) {
      expect((await give(rehearsal, answer)).done).toBe("accepted");
    }
    const { entries } = await loadCase(rehearsal.cases, registrationKind, orderedCase);
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(desk.cases.written()).toHaveLength(1);
    expect(await rehearsing(desk).cases.load(orderedCase)).toHaveLength(1);
  });

  it("opens what it seals and what was sealed before, each at its own place alone", async () => {
    const desk = memoryDesk();
    const [first, second] = [1, 2].map((sequence) => ({ caseId: orderedCase, sequence }));
    if (first === undefined || second === undefined) throw new Error("no places");
    const before = await desk.seal.seal(first, { said: "before" });
    const { seal } = rehearsing(desk);
    const rehearsed = await seal.seal(second, { said: "now" });
    expect(rehearsed).not.toContain("now");
    expect(await seal.open(first, before)).toEqual({ said: "before" });
    expect(await seal.open(second, rehearsed)).toEqual({ said: "now" });
    await expect(desk.seal.open(second, rehearsed)).rejects.toThrow(/./u);
  });
});
