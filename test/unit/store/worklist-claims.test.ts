// Who holds a task, whatever the relay writes meanwhile and in whatever order it comes (docs/adr/0047).
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentAt } from "#shared/law/dates.ts";
import type { Holder } from "#shared/worklist/claim.ts";
import { taskIdSchema } from "#shared/worklist/task.ts";
import { memoryWorklist, type MemoryWorklist } from "#test/fakes/worklist.ts";
import {
  assistanceTask,
  caseNumbered,
  registrationTask,
  representatives,
  taskNumbered,
} from "#test/samples/tasks.ts";

const one = caseNumbered(1);
const id = taskNumbered(1);
const holding = (subject: string): Holder => ({
  subject,
  since: momentAt("2026-11-23T05:00:00Z"),
});
const [aigul, bolat] = [holding("aigul"), holding("bolat")];

const holderIn = async (worklist: MemoryWorklist) => {
  const question = { office: representatives, held: "by-anybody-or-nobody", filter: {} } as const;
  return (await worklist.page(question, 50, undefined))?.tasks[0]?.holder?.subject;
};

const heldByAigul = async () => {
  const worklist = memoryWorklist();
  await worklist.keep(one, registrationTask(1), 3);
  await worklist.claim(id, representatives, aigul);
  return worklist;
};

describe("a task that somebody took", () => {
  it("is held by the one, and the other hears by whom and since when", async () => {
    const worklist = await heldByAigul();
    expect(await worklist.claim(id, representatives, bolat)).toEqual({
      outcome: "held",
      holder: aigul,
    });
    expect(await holderIn(worklist)).toBe("aigul");
  });

  it("is had by one of any two who take it at once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const worklist = memoryWorklist((what) => scheduler.schedule(Promise.resolve(), what));
        await scheduler.waitFor(worklist.keep(one, registrationTask(1), 3));
        const both = [aigul, bolat].map((holder) => worklist.claim(id, representatives, holder));
        const outcomes = await scheduler.waitFor(Promise.all(both));
        expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(["done", "held"]);
        const [first, second] = outcomes.map((claimed) => "holder" in claimed && claimed.holder);
        expect(first).toEqual(second);
      }),
      { numRuns: 40 },
    );
  });

  it("is taken once however often the same request comes, and keeps its first instant", async () => {
    const worklist = await heldByAigul();
    const later = { ...aigul, since: momentAt("2026-11-24T05:00:00Z") };
    expect(await worklist.claim(id, representatives, later)).toEqual({
      outcome: "done",
      holder: aigul,
    });
  });

  it("is given back by whoever holds it and by nobody else", async () => {
    const worklist = await heldByAigul();
    expect(await worklist.release(id, representatives, "bolat")).toMatchObject({
      outcome: "held",
      holder: aigul,
    });
    const back = { outcome: "done", holder: undefined };
    expect(await worklist.release(id, representatives, "aigul")).toEqual(back);
    expect(await holderIn(worklist)).toBeUndefined();
    expect(await worklist.release(id, representatives, "aigul")).toEqual(back);
  });

  it("is handed over by its holder, or by a colleague who saw whose it is", async () => {
    const worklist = await heldByAigul();
    const dana = holding("dana");
    expect(await worklist.handOver(id, representatives, "bolat", dana)).toMatchObject({
      outcome: "held",
      holder: aigul,
    });
    expect(await worklist.handOver(id, representatives, "aigul", bolat)).toMatchObject({
      outcome: "done",
    });
    expect(await worklist.handOver(id, representatives, "aigul", bolat)).toMatchObject({
      outcome: "done",
    });
    expect(await worklist.handOver(id, representatives, "aigul", dana)).toMatchObject({
      outcome: "held",
      holder: bolat,
    });
    expect(await holderIn(worklist)).toBe("bolat");
  });

  it("is gone for whoever is of another office, as is one that never was", async () => {
    const worklist = await heldByAigul();
    const elsewhere = { role: "representative", of: "71" } as const;
    const gone = { outcome: "gone" };
    expect(await worklist.claim(id, elsewhere, bolat)).toEqual(gone);
    expect(await worklist.handOver(id, elsewhere, "aigul", bolat)).toEqual(gone);
    expect(await worklist.release(id, { ...representatives, role: "provider" }, "aigul")).toEqual(
      gone,
    );
    expect(await worklist.claim(taskNumbered(2), representatives, bolat)).toEqual(gone);
    expect(worklist.table.all()).toHaveLength(1);
  });
});

describe("the relay", () => {
  it("leaves a task with its holder while it is the same, whatever its day, state or provision", async () => {
    const worklist = await heldByAigul();
    const moved = registrationTask(1, {
      due: momentAt("2026-11-30T18:59:59.999Z"),
      provision: "R377-22",
      state: "representative-verified",
    });
    await worklist.keep(one, moved, 4);
    expect(await worklist.tasksOf(representatives)).toEqual([moved]);
    expect(await holderIn(worklist)).toBe("aigul");
  });

  it.each([
    ["another thing to do", registrationTask(1, { task: "submit" })],
    ["another office", registrationTask(1, { unit: "71" })],
    ["another role", registrationTask(1, { role: "commission-secretary" })],
    ["another application", registrationTask(1, { savedAt: momentAt("2027-01-11T04:00:00Z") })],
    ["nothing to do", undefined],
  ])("takes it away where there is %s", async (_, next) => {
    const worklist = await heldByAigul();
    await worklist.keep(one, next, 4);
    await worklist.keep(one, registrationTask(1), 5);
    expect(await holderIn(worklist)).toBeUndefined();
    const [item] = worklist.table.all();
    expect(item).not.toHaveProperty("holder");
    expect(item).not.toHaveProperty("claim");
  });

  it("loses no claim by telling the same again, late, or all over from the cases", async () => {
    const worklist = await heldByAigul();
    await worklist.keep(one, registrationTask(1), 3);
    await worklist.keep(one, registrationTask(1, { task: "submit" }), 2);
    await worklist.keep(one, undefined, 1);
    await worklist.keep(one, registrationTask(1), 3);
    expect(await holderIn(worklist)).toBe("aigul");
  });

  it("that stops between two writes has changed nothing, and comes to the same when it begins again", async () => {
    let writes = 0;
    let stopAt = Infinity;
    const worklist = memoryWorklist(async () => {
      writes += 1;
      if (writes === stopAt) throw new Error("stopped");
    });
    await worklist.keep(one, registrationTask(1), 3);
    await worklist.claim(id, representatives, aigul);
    const moved = registrationTask(1, { due: momentAt("2026-11-30T18:59:59.999Z") });
    stopAt = writes + 2;
    await expect(worklist.keep(one, moved, 4)).rejects.toThrow("stopped");
    expect(await worklist.tasksOf(representatives)).toEqual([registrationTask(1)]);
    await worklist.keep(one, moved, 4);
    expect(await worklist.tasksOf(representatives)).toEqual([moved]);
    expect(await holderIn(worklist)).toBe("aigul");
  });

  it("comes to the last version in any order, with whoever took that very task or with nobody", async () => {
    const versions = [
      registrationTask(1, { task: "submit" }),
      registrationTask(1),
      undefined,
      registrationTask(1),
      registrationTask(1, { due: momentAt("2026-11-30T18:59:59.999Z") }),
    ];
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const worklist = memoryWorklist((what) => scheduler.schedule(Promise.resolve(), what));
        const kept = versions.map((task, place) => worklist.keep(one, task, place + 1));
        const [claimed] = await scheduler.waitFor(
          Promise.all([worklist.claim(id, representatives, aigul), ...kept]),
        );
        const holder = await scheduler.waitFor(holderIn(worklist));
        expect(await scheduler.waitFor(worklist.tasksOf(representatives))).toEqual([versions[4]]);
        const mayHold = claimed.outcome === "gone" ? [undefined] : [undefined, "aigul"];
        expect(mayHold).toContain(holder);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps what lies beside the way of a case apart: each slot has a holder of its own", async () => {
    const worklist = memoryWorklist();
    const officers = { role: "social-officer", of: "75" } as const;
    const way = assistanceTask();
    const aside = assistanceTask({ task: "answer-complaint" });
    await worklist.keep(way.caseId, way, 1);
    await worklist.keep(way.caseId, aside, 1, "aside");
    const asideId = taskIdSchema.parse(`${way.caseId}#aside`);
    await worklist.claim(asideId, officers, bolat);
    const page = await worklist.page(
      { office: officers, held: { by: "bolat" }, filter: {} },
      50,
      undefined,
    );
    expect(page?.tasks).toEqual([{ id: asideId, task: aside, holder: bolat }]);
  });

  it("writes once what is another task, and twice what is the same", async () => {
    const worklist = memoryWorklist();
    const writesOf = async (work: Promise<void>) => {
      const before = worklist.used.length;
      await work;
      return worklist.used.length - before;
    };
    expect(await writesOf(worklist.keep(one, registrationTask(1), 1))).toBe(1);
    expect(await writesOf(worklist.keep(one, registrationTask(1, { task: "submit" }), 2))).toBe(1);
    expect(await writesOf(worklist.keep(one, registrationTask(1, { task: "submit" }), 3))).toBe(2);
    expect(await writesOf(worklist.keep(one, registrationTask(1, { task: "submit" }), 3))).toBe(1);
    expect(await writesOf(worklist.keep(one, undefined, 4))).toBe(1);
  });
});
