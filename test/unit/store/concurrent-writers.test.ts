// Writers at one case, with every interleaving of their reads and writes that fast-check comes up with.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { registrationKind } from "#shared/registration/kind.ts";
import { verifyChain } from "#shared/store/chain.ts";
import { loadCase, type Desk } from "#shared/store/desk.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { allAnswers, answering, filing, give, orderedCase } from "#test/samples/orders.ts";

/** A desk whose reads and writes wait until the scheduler lets them go on. */
const interleaved = (desk: Desk, scheduler: fc.Scheduler): Desk => ({
  ...desk,
  cases: {
    load: scheduler.scheduleFunction(desk.cases.load),
    append: scheduler.scheduleFunction(desk.cases.append),
  },
});

const outcomesOf = async (
  desk: Desk,
  scheduler: fc.Scheduler,
  orders: readonly ReturnType<typeof filing>[],
) => {
  const racing = interleaved(desk, scheduler);
  const given = Promise.all(orders.map((order) => give(racing, order)));
  return (await scheduler.waitFor(given)).map(({ done }) => done);
};

const filedDesk = async () => {
  const desk = memoryDesk();
  await give(desk, filing());
  return desk;
};

describe("many who write to one case at once", () => {
  it("lose no answer and keep none twice", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const desk = await filedDesk();
        const outcomes = await outcomesOf(desk, scheduler, allAnswers());
        expect(outcomes).toEqual(allAnswers().map(() => "accepted"));
        const { entries, state } = await loadCase(desk.cases, registrationKind, orderedCase);
        expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7]);
        expect(verifyChain(entries)).toEqual({ intact: true });
        const answered = Object.values(state.questions).map(({ answer }) => answer?.value);
        expect(answered).toEqual(Array.from({ length: 6 }, () => "clear"));
      }),
      { numRuns: 40 },
    );
  });

  it("make one entry of one command that all of them give", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const desk = memoryDesk();
        const orders = Array.from({ length: 8 }, () => filing());
        const outcomes = await outcomesOf(desk, scheduler, orders);
        expect(outcomes.toSorted()).toEqual(["accepted", ...orders.slice(1).map(() => "repeated")]);
        expect(desk.cases.written()).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  it("let one of several applications in, and tell the others that it runs", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const desk = memoryDesk();
        const orders = ["a", "b", "c", "d"].map((key) => filing(key));
        const outcomes = await outcomesOf(desk, scheduler, orders);
        expect(outcomes.toSorted()).toEqual(["accepted", "refused", "refused", "refused"]);
        expect(desk.cases.written()).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  it("keep one answer to each question, however often and by whatever message it comes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const desk = await filedDesk();
        const twice = ["m-1", "m-2", "m-1"].map((id) => answering("tax-debt", id));
        const outcomes = await outcomesOf(desk, scheduler, [...twice, answering("accessibility")]);
        expect(outcomes.filter((done) => done === "accepted")).toHaveLength(2);
        expect(outcomes.some((done) => done === "refused")).toBe(false);
        expect(desk.cases.written()).toHaveLength(3);
      }),
      { numRuns: 40 },
    );
  });
});
