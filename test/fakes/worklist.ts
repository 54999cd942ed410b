// The worklist with its stores as they are, over tables in memory whose indexes are never behind.
import { dynamoTaskClaims, type TaskClaims } from "#shared/store/dynamo-task-claims.ts";
import { dynamoWorklistReader, type WorklistReader } from "#shared/store/dynamo-worklist-read.ts";
import { dynamoWorklist, type Worklist } from "#shared/store/dynamo-worklist.ts";
import { byHolder, byOffice } from "#shared/store/worklist-rows.ts";
import type { Office, Task } from "#shared/worklist/task.ts";
import { memoryDynamo, type Usage } from "#test/simulation/cloud/dynamo.ts";
import { memoryTable } from "#test/simulation/cloud/tables.ts";

const name = "worklist";

/** A worklist in memory; `before` is called before each of its reads and writes, with what that is. */
export const memoryWorklist = (before: (what: string) => Promise<void> = async () => {}) => {
  const table = memoryTable({
    name,
    indexes: [
      { name: byOffice, partition: "office", sort: "dueAt" },
      { name: byHolder, partition: "holder", sort: "dueAt" },
    ],
  });
  const used: Usage[] = [];
  const dynamo = memoryDynamo({
    tables: [table],
    gate: async (what, effect) => {
      await before(what);
      const result = effect();
      while (table.lag() > 0) table.catchUp();
      return result;
    },
    onUse: (usage) => used.push(usage),
  });
  const stores: Worklist & WorklistReader & TaskClaims = {
    ...dynamoWorklist(dynamo, name),
    ...dynamoWorklistReader(dynamo, name),
    ...dynamoTaskClaims(dynamo, name),
  };
  /** The first fifty tasks of an office, whoever holds them. */
  const tasksOf = async (office: Office): Promise<readonly Task[] | undefined> => {
    const question = { office, held: "by-anybody-or-nobody", filter: {} } as const;
    return (await stores.page(question, 50, undefined))?.tasks.map(({ task }) => task);
  };
  return { ...stores, tasksOf, table, used };
};
export type MemoryWorklist = ReturnType<typeof memoryWorklist>;
