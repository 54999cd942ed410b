import * as z from "zod";
import { roleSchema, type Role } from "#shared/cases/actor.ts";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { dueOf } from "#shared/cases/term-view.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { provisionIdSchema } from "#shared/law/provisions.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { registrationStateSchema, type RegistrationState } from "./lifecycle.ts";
import type { OrganizationForm } from "./organization-form.ts";
import type { Registration } from "./state.ts";

/** One task of an office: a case that waits for a role in a unit, and the term that lapses first. */
export const taskSchema = z.strictObject({
  caseId: caseIdSchema,
  state: registrationStateSchema,
  unit: unitSchema,
  role: roleSchema,
  /** The name of the organisation; absent once its data are erased. */
  name: z.strictObject({ kk: z.string(), ru: z.string() }).optional(),
  bin: z.string(),
  provision: provisionIdSchema,
  due: instantSchema,
  savedAt: instantSchema,
});
export type Task = z.infer<typeof taskSchema>;

/** Whose move it is in each state; nobody's once the case is decided. */
const roleToMove = (state: RegistrationState, sitting: string | undefined): Role | undefined => {
  switch (state) {
    case "representative-review":
    case "representative-verified":
      return "representative";
    case "commission-review":
      return sitting === undefined ? "commission-secretary" : "commission-member";
    case "decision-pending":
      return "commission-member";
    case "none":
    case "included":
    case "refused":
      return undefined;
  }
};

/** The task that a case makes, if it waits for somebody: with the running term that is due first. */
export const taskOf = (
  caseId: CaseId,
  { state, saved, savedAt, edition, sitting, terms }: Registration,
  form: OrganizationForm | undefined,
  calendar: WorkCalendar,
): Task | undefined => {
  const role = roleToMove(state, sitting);
  if (role === undefined || saved === undefined) return undefined;
  if (savedAt === undefined || edition === undefined) return undefined;
  const [next] = terms
    .filter((term) => term.stoppedAt === undefined)
    .map((term) => ({
      provision: term.provision,
      due: dueOf(term, edition, savedAt, calendar),
    }))
    .sort((one, other) => one.due.localeCompare(other.due));
  if (next === undefined) throw new Error(`an open case without a running term: ${state}`);
  const { bin, unit } = saved;
  const name = form?.name.full;
  return {
    caseId,
    state,
    unit,
    role,
    bin,
    savedAt,
    ...next,
    ...(name !== undefined && { name }),
  };
};
