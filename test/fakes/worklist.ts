import type { Worklist } from "#shared/store/dynamo-worklist.ts";
import { officeOf, type Office, type Task } from "#shared/worklist/task.ts";

interface Kept {
  readonly task: Task | undefined;
  readonly version: number;
}

const isOf =
  ({ of, role }: Office) =>
  (task: Task) => {
    const office = officeOf(task);
    return office.of === of && office.role === role;
  };

/** Tasks in memory. A cursor is the number of tasks that were read so far. */
export const memoryWorklist = (): Worklist => {
  const kept = new Map<string, Kept>();
  return {
    keep: async (caseId, task, version, slot) => {
      const key = `${caseId}#${slot ?? ""}`;
      if ((kept.get(key)?.version ?? 0) < version) kept.set(key, { task, version });
    },
    page: async (office, limit, cursor) => {
      if (cursor !== undefined && !/^\d+$/.test(cursor)) return undefined;
      const from = Number(cursor ?? 0);
      const tasks = [...kept.values()]
        .flatMap(({ task }) => (task === undefined ? [] : [task]))
        .filter(isOf(office))
        .sort((one, other) => one.due.localeCompare(other.due));
      const end = from + limit;
      return {
        tasks: tasks.slice(from, end),
        next: tasks.length > end ? String(end) : undefined,
      };
    },
  };
};
