import type { Office, Worklist } from "#shared/store/dynamo-worklist.ts";
import type { Task } from "#shared/registration/worklist.ts";

interface Kept {
  readonly task: Task | undefined;
  readonly version: number;
}

const isOf =
  ({ unit, role }: Office) =>
  (task: Task) =>
    task.unit === unit && task.role === role;

/** Tasks in memory. A cursor is the number of tasks that were read so far. */
export const memoryWorklist = (): Worklist => {
  const kept = new Map<string, Kept>();
  return {
    keep: async (caseId, task, version) => {
      if ((kept.get(caseId)?.version ?? 0) < version) kept.set(caseId, { task, version });
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
