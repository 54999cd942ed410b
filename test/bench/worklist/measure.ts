// What an official's looks at the worklist cost, with few open cases in the office and with many.
import { addDays, daySchema, momentAt } from "#shared/law/dates.ts";
import type { Holder } from "#shared/worklist/claim.ts";
import { memoryWorklist, type MemoryWorklist } from "#test/fakes/worklist.ts";
import {
  caseNumbered,
  registrationTask,
  representatives,
  taskNumbered,
} from "#test/samples/tasks.ts";
import { readUnits } from "#test/simulation/cloud/item-size.ts";

const limit = 50;
const now = momentAt("2026-11-25T06:00:00Z");
const me: Holder = { subject: "aigul", since: now };
const others: Holder = { subject: "bolat", since: now };

/** Of so many tasks one is of a specialist, one is mine, and one is another's. */
const everySpecialist = 7;
const everyMine = 40;
const everyOthers = 3;

/** The worklist of one office with so many open cases. */
const worklistWith = async (count: number): Promise<MemoryWorklist> => {
  const worklist = memoryWorklist();
  for (let number = 0; number < count; number += 1) {
    const supplier = number % everySpecialist === 0 ? "specialist" : "organization";
    await worklist.keep(caseNumbered(number), registrationTask(number, { supplier }), 1);
    const holder = number % everyMine === 0 ? me : number % everyOthers === 0 ? others : undefined;
    if (holder !== undefined) await worklist.claim(taskNumbered(number), representatives, holder);
  }
  worklist.used.length = 0;
  return worklist;
};

interface Asked {
  readonly what: string;
  /** Answers how many tasks were shown. */
  readonly ask: (worklist: MemoryWorklist) => Promise<number>;
}

type Question = Parameters<MemoryWorklist["page"]>[0];

const pageOf = (what: string, wishes: Partial<Question>, pages = 1): Asked => ({
  what,
  ask: async (worklist) => {
    const question = {
      office: representatives,
      held: "by-anybody-or-nobody",
      filter: {},
      ...wishes,
    } as const;
    let cursor: string | undefined;
    for (let page = 1; page < pages; page += 1)
      cursor = (await worklist.page(question, limit, cursor))?.next;
    worklist.used.length = 0;
    return (await worklist.page(question, limit, cursor))?.tasks.length ?? 0;
  },
});

const questions: readonly Asked[] = [
  pageOf("the first page of the office", {}),
  pageOf("the tenth page of the office", {}, 10),
  pageOf("what nobody holds", { held: "by-nobody" }),
  pageOf("what I hold", { held: { by: me.subject } }),
  pageOf("of specialists alone", { filter: { supplier: "specialist" } }),
  pageOf("a state that no task has", { filter: { state: "removal-review" } }),
  pageOf("what lapses within days", {
    filter: { dueBefore: addDays(daySchema.parse("2026-11-25"), 1) },
  }),
  {
    what: "how much waits, for the office and for me",
    ask: async (worklist) => {
      worklist.used.length = 0;
      return (await worklist.tally(representatives, me.subject, now)).all.count;
    },
  },
];

/** What one look costs. */
export interface LookCost {
  readonly what: string;
  /** Tasks shown, or counted. */
  readonly shown: number;
  readonly calls: number;
  readonly items: number;
  readonly units: number;
}

const costOf = async (worklist: MemoryWorklist, { what, ask }: Asked): Promise<LookCost> => {
  const shown = await ask(worklist);
  const { used } = worklist;
  return {
    what,
    shown,
    calls: used.length,
    items: used.reduce((sum, { items }) => sum + items, 0),
    units: used.reduce((sum, { bytes, consistent }) => sum + readUnits(bytes(), consistent), 0),
  };
};

/** The cost of every look, for each number of open cases. */
export const measureWorklist = async (sizes: readonly number[]): Promise<LookCost[][]> => {
  const costs: LookCost[][] = [];
  for (const size of sizes) {
    const worklist = await worklistWith(size);
    const of: LookCost[] = [];
    for (const asked of questions) of.push(await costOf(worklist, asked));
    costs.push(of);
  }
  return costs;
};
