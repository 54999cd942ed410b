// What waits for somebody, whichever kind of case makes it wait, and for whom.
import * as z from "zod";
import { assistanceTaskSchema } from "#shared/assistance/worklist.ts";
import type { Role } from "#shared/cases/actor.ts";
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
