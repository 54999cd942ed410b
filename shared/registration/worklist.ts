import * as z from "zod";
import { roleSchema, type Role } from "#shared/cases/actor.ts";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { dueOf } from "#shared/cases/term-view.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { dayOf, endOfDay, instantSchema, type Instant } from "#shared/law/dates.ts";
import { provisionIdSchema, type ProvisionId } from "#shared/law/provision-ids.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { supplierKindSchema, type SupplierForm } from "./forms/supplier.ts";
import { registerNumberOf, registerNumberSchema } from "./register-number.ts";
import type { Registration } from "./state.ts";
import { registrationStateSchema, type RegistrationState } from "./states.ts";

/** What there is to do with a case. */
const taskKinds = ["verify", "submit", "place", "decide", "remove", "tell-otherwise"] as const;

/** One task of an office: a case that waits for a role in a unit, and the term that lapses first. */
export const taskSchema = z.strictObject({
  caseId: caseIdSchema,
  task: z.enum(taskKinds),
  state: registrationStateSchema,
  unit: unitSchema,
  role: roleSchema,
  supplier: supplierKindSchema,
  /** The number that the account has or will have; of a person it tells nothing (G17). */
  number: registerNumberSchema,
  /** The name of the supplier; absent once its data are erased. */
  name: z.strictObject({ kk: z.string(), ru: z.string() }).optional(),
  provision: provisionIdSchema,
  due: instantSchema,
  savedAt: instantSchema,
});
export type Task = z.infer<typeof taskSchema>;

interface Move {
  readonly role: Role;
  readonly task: Task["task"];
}

const representativeMoves = (task: Move["task"]): Move => ({ role: "representative", task });

const beforeTheCommission = (sitting: string | undefined): Move =>
  sitting === undefined
    ? { role: "commission-secretary", task: "place" }
    : { role: "commission-member", task: "decide" };

/** Whose move it is in each state; nobody's once the case is decided. */
const moveIn = (state: RegistrationState, sitting: string | undefined): Move | undefined => {
  switch (state) {
    case "representative-review":
    case "change-representative-review":
      return representativeMoves("verify");
    case "representative-verified":
    case "change-representative-verified":
      return representativeMoves("submit");
    case "commission-review":
    case "change-commission-review":
    case "decision-pending":
    case "change-decision-pending":
    case "removal-review":
      return beforeTheCommission(sitting);
    case "removal-requested":
      return representativeMoves("remove");
    case "none":
    case "included":
    case "refused":
    case "withdrawn":
    case "removed":
    case "erased":
      return undefined;
  }
};

interface Deadline {
  readonly provision: ProvisionId;
  readonly due: Instant;
}

/** Notices and retention are no official's task: Arnau itself sends the one and ends the other. */
const carriedOutByArnau: ReadonlySet<ProvisionId> = new Set(["R377-28", "R377-34", "R377-35"]);

/** The running term of an official that is due first. */
const firstTerm = (
  { terms, edition, savedAt }: Registration,
  calendar: WorkCalendar,
): Deadline | undefined => {
  if (edition === undefined || savedAt === undefined) return undefined;
  const running = terms
    .filter(
      ({ stoppedAt, provision }) => stoppedAt === undefined && !carriedOutByArnau.has(provision),
    )
    .map((term) => ({ provision: term.provision, due: dueOf(term, edition, savedAt, calendar) }))
    .toSorted((one, other) => one.due.localeCompare(other.due));
  return running[0];
};

/** What no act sets a term for waits since the day it came (G25). */
const sinceItCame = (registration: Registration): Deadline | undefined => {
  const { state, reproach, removalAskedAt } = registration;
  if (state === "removal-review" && reproach !== undefined) {
    return { provision: "R377-33", due: endOfDay(reproach.answerBy) };
  }
  return removalAskedAt === undefined
    ? undefined
    : { provision: "R377-32.1a", due: endOfDay(dayOf(removalAskedAt)) };
};

/** A notice that came back waits for somebody to tell the supplier otherwise (G31). */
const returned = ({ told }: Registration): Deadline | undefined => {
  const first = Object.values(told).find(({ bounced }) => bounced);
  return first === undefined
    ? undefined
    : { provision: "R377-28b", due: endOfDay(dayOf(first.at)) };
};

const nameOf = (form: SupplierForm): Task["name"] => {
  if (form.supplier === "organization") return form.name.full;
  const { surname, givenName, patronymic } = form.name;
  const full = [surname, givenName, patronymic].filter((part) => part !== undefined).join(" ");
  return { kk: full, ru: full };
};

/** The task that a case makes, if it waits for somebody: with the running term that is due first. */
export const taskOf = (
  caseId: CaseId,
  registration: Registration,
  form: SupplierForm | undefined,
  calendar: WorkCalendar,
): Task | undefined => {
  const { state, saved, savedAt, sitting, unit } = registration;
  if (saved === undefined || savedAt === undefined || unit === undefined) return undefined;
  const move = moveIn(state, sitting);
  const back = returned(registration);
  const next =
    move === undefined ? back : (firstTerm(registration, calendar) ?? sinceItCame(registration));
  if (next === undefined) return undefined;
  const name = form === undefined ? undefined : nameOf(form);
  return {
    caseId,
    ...(move ?? representativeMoves("tell-otherwise")),
    state,
    unit,
    supplier: saved.supplier,
    number: registerNumberOf(caseId),
    savedAt,
    ...next,
    ...(name !== undefined && { name }),
  };
};
