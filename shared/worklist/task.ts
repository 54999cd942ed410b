// What waits for somebody, whichever kind of case makes it wait, and for whom.
import * as z from "zod";
import { assistanceTaskSchema, taskSlots } from "#shared/assistance/worklist.ts";
import type { Role } from "#shared/cases/actor.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { taskSchema as registrationTaskSchema } from "#shared/registration/worklist.ts";

export const taskSchema = z.discriminatedUnion("kind", [
  registrationTaskSchema,
  assistanceTaskSchema,
]);
export type Task = z.infer<typeof taskSchema>;

/**
 * Those whom a task waits for: a role in a unit of the executive body; the staff of one provider, by its number in the Register; one
 * assessor, who was instructed by name (L114-14.3b).
 */
export interface Office {
  readonly role: Role;
  /** The unit, the provider's number, or the assessor's subject. */
  readonly of: string;
}

/** Whose a task is. */
export const officeOf = (task: Task): Office => {
  const { role, unit } = task;
  if (task.kind === "registration") return { role, of: unit };
  if (role === "provider") return { role, of: task.provider ?? unit };
  if (role === "assessor") return { role, of: task.assessor ?? unit };
  return { role, of: unit };
};

/** What parts the name of a case from that of a slot; no name of a case holds it. */
export const slotMark = "#";

const isTaskId = (text: string): boolean => {
  const [caseId, slot, ...more] = text.split(slotMark);
  const isKnown = slot === undefined || taskSlots.some((one) => one === slot);
  return more.length === 0 && isKnown && caseIdSchema.safeParse(caseId).success;
};

/** Names a task: by its case alone, or by its case and the slot beside the way of that. */
export const taskIdSchema = z
  .string()
  .refine(isTaskId, { message: "not the name of a task", params: { code: "malformed" } })
  .brand<"TaskId">();
export type TaskId = z.infer<typeof taskIdSchema>;

/** The office of a task as the tables name it. */
export const officeNameOf = ({ of, role }: Office): string => `${of}#${role}`;

/**
 * By what a task is the same one although its day, its state or its provision has changed: what is to be done, by which office, on
 * which application.
 */
export const sameTaskMark = (task: Task): string => {
  const filed = task.kind === "registration" ? task.savedAt : task.receivedAt;
  return [officeNameOf(officeOf(task)), task.task, filed].join("#");
};
