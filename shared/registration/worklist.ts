import * as z from "zod";
import { roleSchema, type Role } from "#shared/cases/actor.ts";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { dueOf } from "#shared/cases/due.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { dayOf, endOfDay, instantSchema, type Instant } from "#shared/law/dates.ts";
import { provisionIdSchema, type ProvisionId } from "#shared/law/provision-ids.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { supplierKindSchema, type SupplierForm } from "./forms/supplier.ts";
import { registerNumberOf, registerNumberSchema } from "./register-number.ts";
import type { Registration } from "./state.ts";
import { registrationStateSchema, type RegistrationState } from "./states.ts";
import { toBeTold } from "./untold.ts";

/** What there is to do with a case. */
export const registrationTasks = [
  "verify",
  "submit",
  "place",
  "decide",
  "remove",
  "tell-otherwise",
] as const;

/** One task of an office: a case that waits for a role in a unit, and the term that lapses first. */
export const taskSchema = z.strictObject({
  kind: z.literal("registration"),
  caseId: caseIdSchema,
  task: z.enum(registrationTasks),
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
  /** Since when it waits: when its term began; absent where no act says from when it counts. */
  since: instantSchema.optional(),
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
  readonly since?: Instant;
}

/** Notices and retention are no official's task: Arnau itself sends the one, as long as it can, and ends the other. */
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
    .map((term) => ({
      provision: term.provision,
      due: dueOf(term, edition, savedAt, calendar),
      since: term.startedAt,
    }))
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
    : { provision: "R377-32.1a", due: endOfDay(dayOf(removalAskedAt)), since: removalAskedAt };
};

/**
 * Whoever a notice has not reached waits for somebody to tell them otherwise (G31): until the term
 * of the notice is over, where one runs (R377-28, R377-34), and else since the day it was missed.
 */
const untold = (registration: Registration, calendar: WorkCalendar): Deadline | undefined => {
  const { edition, savedAt } = registration;
  if (edition === undefined || savedAt === undefined) return undefined;
  const waiting = toBeTold(registration).map(({ term, since }): Deadline =>
    term === undefined
      ? { provision: "R377-28b", due: endOfDay(dayOf(since)), since }
      : {
          provision: term.provision,
          due: dueOf(term, edition, savedAt, calendar),
          since: term.startedAt,
        },
  );
  return waiting.toSorted((one, other) => one.due.localeCompare(other.due))[0];
};

/**
 * A case is one task at a time. Telling comes before what else the representative has to do, and
 * before the vote on a removal, which no act sets a term for and whose supplier may not know what it
 * is reproached with (R377-33). It does not hold up the Commission's terms on a later application
 * (R377-26, R377-27): there it waits until that is decided.
 */
const isTellingFirst = (state: RegistrationState, move: Move | undefined): boolean =>
  move === undefined || move.role === "representative" || state === "removal-review";

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
  const telling = isTellingFirst(state, move) ? untold(registration, calendar) : undefined;
  const moving = telling === undefined ? move : representativeMoves("tell-otherwise");
  if (moving === undefined) return undefined;
  const next = telling ?? firstTerm(registration, calendar) ?? sinceItCame(registration);
  if (next === undefined) return undefined;
  const name = form === undefined ? undefined : nameOf(form);
  return {
    kind: "registration",
    caseId,
    ...moving,
    state,
    unit,
    supplier: saved.supplier,
    number: registerNumberOf(caseId),
    savedAt,
    ...next,
    ...(name !== undefined && { name }),
  };
};
