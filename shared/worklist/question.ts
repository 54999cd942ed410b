// Which tasks of an office somebody asks for.
import * as z from "zod";
import { assistanceStates } from "#shared/assistance/states.ts";
import { assistanceTasks } from "#shared/assistance/worklist-moves.ts";
import { addDays, daySchema, endOfDay, type Instant } from "#shared/law/dates.ts";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";
import { supplierKindSchema } from "#shared/registration/forms/supplier.ts";
import { registrationStates } from "#shared/registration/states.ts";
import { registrationTasks } from "#shared/registration/worklist.ts";
import type { Task } from "./task.ts";

/** What every task of an answer has in common; all of them together. */
export const taskFilterSchema = z.strictObject({
  kind: z.enum(["registration", "assistance"]).optional(),
  task: z.enum([...new Set([...registrationTasks, ...assistanceTasks])]).optional(),
  state: z.enum([...new Set([...registrationStates, ...assistanceStates])]).optional(),
  /** Of registrations alone. */
  supplier: supplierKindSchema.optional(),
  provision: provisionIdSchema.optional(),
  /** Whose last instant lies before this day. */
  dueBefore: daySchema.optional(),
});
export type TaskFilter = z.infer<typeof taskFilterSchema>;

/** Whether a task is one of those asked for, whatever its day. */
export const isAskedFor = (
  task: Task,
  { kind, task: name, state, supplier, provision }: TaskFilter,
): boolean =>
  (kind === undefined || task.kind === kind) &&
  (name === undefined || task.task === name) &&
  (state === undefined || task.state === state) &&
  (supplier === undefined || (task.kind === "registration" && task.supplier === supplier)) &&
  (provision === undefined || task.provision === provision);

/** The last instant by which a task may be due to be asked for; undefined for any. */
export const latestDue = ({ dueBefore }: TaskFilter): Instant | undefined =>
  dueBefore === undefined ? undefined : endOfDay(addDays(dueBefore, -1));

/** Whether a page of these has to be picked out of what is read. */
export const isPicked = ({ dueBefore: _, ...rest }: TaskFilter): boolean =>
  Object.values(rest).some((value) => value !== undefined);
