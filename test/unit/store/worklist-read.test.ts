// What a list reads, and what of it it shows.
import { describe, expect, it } from "vitest";
import { daySchema, momentAt } from "#shared/law/dates.ts";
import type { TaskQuestion } from "#shared/store/dynamo-worklist-read.ts";
import type { TaskFilter } from "#shared/worklist/question.ts";
import { memoryWorklist, type MemoryWorklist } from "#test/fakes/worklist.ts";
import {
  assistanceTask,
  caseNumbered,
  registrationTask,
  representatives,
  taskNumbered,
} from "#test/samples/tasks.ts";

const holder = { subject: "aigul", since: momentAt("2026-11-23T05:00:00Z") };

/** A list of so many tasks; every tenth is of a specialist, and the first is held by Aigul. */
const listOf = async (count: number) => {
  const worklist = memoryWorklist();
  for (let number = 1; number <= count; number += 1) {
    const supplier = number % 10 === 0 ? "specialist" : "organization";
    await worklist.keep(caseNumbered(number), registrationTask(number, { supplier }), 1);
  }
  await worklist.claim(taskNumbered(1), representatives, holder);
  worklist.used.length = 0;
  return worklist;
};

const asking = (
  held: TaskQuestion["held"] = "by-anybody-or-nobody",
  filter: TaskFilter = {},
): TaskQuestion => ({ office: representatives, held, filter });

const pagesOf = async (worklist: MemoryWorklist, question: TaskQuestion, limit: number) => {
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const page = await worklist.page(question, limit, cursor);
    pages.push((page?.tasks ?? []).map(({ id }) => id));
    cursor = page?.next;
  } while (cursor !== undefined);
  return pages;
};

const numbersFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, place) => taskNumbered(first + place));

describe("a page of tasks", () => {
  it("meets the next one without a gap, whoever holds them", async () => {
    const worklist = await listOf(7);
    const all = numbersFrom(1, 7);
    expect(await pagesOf(worklist, asking(), 3)).toEqual([
      all.slice(0, 3),
      all.slice(3, 6),
      all.slice(6),
    ]);
  });

  it("is of what somebody holds, or of what nobody does", async () => {
    const worklist = await listOf(4);
    expect((await pagesOf(worklist, asking({ by: "aigul" }), 10)).flat()).toEqual(
      numbersFrom(1, 1),
    );
    expect((await pagesOf(worklist, asking({ by: "bolat" }), 10)).flat()).toEqual([]);
    expect((await pagesOf(worklist, asking("by-nobody"), 2)).flat()).toEqual(numbersFrom(2, 4));
  });

  it("is of what was asked for", async () => {
    const worklist = await listOf(20);
    const filtered = async (filter: TaskFilter) =>
      (await pagesOf(worklist, asking("by-anybody-or-nobody", filter), 50)).flat();
    const specialists = [taskNumbered(10), taskNumbered(20)];
    expect(await filtered({ supplier: "specialist" })).toEqual(specialists);
    expect(await filtered({ task: "verify", state: "representative-review" })).toHaveLength(20);
    expect(await filtered({ task: "submit" })).toEqual([]);
    expect(await filtered({ state: "included" })).toEqual([]);
    expect(await filtered({ provision: "R377-21" })).toHaveLength(20);
    expect(await filtered({ provision: "R377-22" })).toEqual([]);
    expect(await filtered({ kind: "assistance" })).toEqual([]);
  });

  it("ends before a day without reading what is due on it or later", async () => {
    const worklist = await listOf(3);
    const late = registrationTask(4, { due: momentAt("2026-11-26T18:59:59.999Z") });
    await worklist.keep(caseNumbered(4), late, 1);
    const before = async (day: string) => {
      const filter = { dueBefore: daySchema.parse(day) };
      return (await pagesOf(worklist, asking("by-anybody-or-nobody", filter), 50)).flat();
    };
    expect(await before("2026-11-25")).toEqual([]);
    expect(await before("2026-11-26")).toEqual(numbersFrom(1, 3));
    expect(await before("2026-11-27")).toEqual(numbersFrom(1, 4));
  });

  it("reads five times a hundred items at most to pick from, and goes on where it stopped", async () => {
    const worklist = await listOf(620);
    const question = asking("by-anybody-or-nobody", { task: "submit" });
    const first = await worklist.page(question, 50, undefined);
    expect(first?.tasks).toEqual([]);
    expect(first?.next).toBeDefined();
    expect(worklist.used.map(({ items }) => items)).toEqual([100, 100, 100, 100, 100]);
    const second = await worklist.page(question, 50, first?.next);
    expect(second).toEqual({ tasks: [], next: undefined });
    expect(worklist.used.slice(5).map(({ items }) => items)).toEqual([100, 20]);
  });

  it("stops reading once it is full, and has no next one behind the last task", async () => {
    const worklist = await listOf(230);
    const question = asking("by-anybody-or-nobody", { supplier: "specialist" });
    const pages = await pagesOf(worklist, question, 10);
    expect(pages.map((page) => page.length)).toEqual([10, 10, 3]);
    expect(worklist.used.slice(0, 1).map(({ items }) => items)).toEqual([100]);
  });

  it("reads as many as it shows where nothing has to be picked", async () => {
    const worklist = await listOf(30);
    await worklist.page(asking(), 20, undefined);
    expect(worklist.used.map(({ items }) => items)).toEqual([20]);
  });

  it("takes a cursor of the same list alone", async () => {
    const worklist = await listOf(4);
    const next = (await worklist.page(asking(), 2, undefined))?.next;
    const elsewhere = { role: "representative", of: "71" } as const;
    expect(await worklist.page({ ...asking(), office: elsewhere }, 2, next)).toBeUndefined();
    expect(await worklist.page(asking({ by: "aigul" }), 2, next)).toBeUndefined();
    expect(await worklist.page(asking(), 2, "x")).toBeUndefined();
  });
});

describe("the counts of an office", () => {
  it("tell what waits, what nobody holds, what is over, and what of it is the caller's", async () => {
    const worklist = await listOf(3);
    const later = registrationTask(4, { due: momentAt("2026-12-01T18:59:59.999Z") });
    await worklist.keep(caseNumbered(4), later, 1);
    await worklist.claim(taskNumbered(4), representatives, holder);
    const at = momentAt("2026-11-26T05:00:00Z");
    expect(await worklist.tally(representatives, "aigul", at)).toEqual({
      all: { count: 4, more: false },
      free: { count: 2, more: false },
      overdue: { count: 3, more: false },
      mine: { count: 2, more: false },
      mineOverdue: { count: 1, more: false },
    });
  });

  it("end at a thousand and say that there are more", async () => {
    const worklist = await listOf(1010);
    const at = momentAt("2026-11-24T05:00:00Z");
    const tallies = await worklist.tally(representatives, "bolat", at);
    expect(tallies.all).toEqual({ count: 1000, more: true });
    expect(tallies.free).toEqual({ count: 999, more: true });
    expect(tallies.overdue).toEqual({ count: 0, more: false });
    expect(tallies.mine).toEqual({ count: 0, more: false });
    expect(worklist.used.map(({ items }) => items)).toEqual([1001, 0]);
    const later = momentAt("2026-11-27T05:00:00Z");
    expect((await worklist.tally(representatives, "bolat", later)).overdue).toEqual({
      count: 1000,
      more: true,
    });
  });

  it("count each kind of case in its own office", async () => {
    const worklist = await listOf(1);
    const task = assistanceTask();
    await worklist.keep(task.caseId, task, 1);
    const officers = { role: "social-officer", of: "75" } as const;
    const { all } = await worklist.tally(officers, "bolat", momentAt("2026-11-24T05:00:00Z"));
    expect(all).toEqual({ count: 1, more: false });
  });
});
