import type * as z from "zod";
import {
  dueAgain,
  employeeIdOf,
  employeeKind,
  lacksToAssess,
  type Employee,
  type EmployeeCommand,
} from "#shared/employees/employee.ts";
import { actingAs, type Caller } from "#shared/http/caller.ts";
import { problemOf } from "#shared/http/refusal.ts";
import type {
  employeeViewSchema,
  getEmployee,
  giveEmployeeCommand,
} from "#shared/http/routes/employees.ts";
import type { Handle } from "#shared/http/serve.ts";
import { assistanceEditions } from "#shared/law/assistance-editions.ts";
import { dayOf, type Instant } from "#shared/law/dates.ts";
import { inForceAt } from "#shared/law/editions.ts";
import { giveCommand, loadCase, type Desk } from "#shared/store/desk.ts";

interface Needs {
  readonly desk: Desk;
}

const viewOf = (
  subject: string,
  employee: Employee,
  at: Instant,
): z.output<typeof employeeViewSchema> | undefined => {
  const edition = inForceAt(assistanceEditions, at);
  const { since, provider, qualifiedOn, trainedOn, attestedOn } = employee;
  const due = edition && dueAgain(employee, edition);
  if (edition === undefined || since === undefined || due === undefined) return undefined;
  const lacks = lacksToAssess(employee, dayOf(at), edition);
  return {
    subject,
    since,
    ...(provider !== undefined && { provider }),
    ...(qualifiedOn !== undefined && { qualifiedOn }),
    ...(trainedOn !== undefined && { trainedOn }),
    ...(attestedOn !== undefined && { attestedOn }),
    due,
    ...(lacks !== undefined && { lacks }),
  };
};

/** A provider keeps the records of its own staff and of nobody else's; the executive body those of its own. */
const mayKeep = ({ roles, provider }: Caller, employee: Employee): boolean =>
  roles.includes("administrator") ||
  employee.state === "none" ||
  (roles.includes("provider")
    ? employee.provider === provider
    : employee.provider === undefined && roles.includes("social-officer"));

/** Somebody begins to work where whoever says so does: a provider's staff employs for that provider alone. */
const isOwn = ({ roles, provider }: Caller, command: EmployeeCommand): boolean =>
  command.name !== "employ" ||
  roles.includes("administrator") ||
  command.provider === (roles.includes("provider") ? provider : undefined);

/** Puts on record that somebody works as a social employee, is qualified, was trained or attested (L114-1.6, L114-16.1.3, L114-16.3.6, L114-17.2.6). */
export const commandEmployee =
  ({ desk }: Needs): Handle<typeof giveEmployeeCommand.request> =>
  async ({ path: { subject }, headers, body: command }, { caller, correlationId, requestId }) => {
    const caseId = employeeIdOf(subject);
    if (caseId === undefined) return { problem: "not-found" };
    const loaded = await loadCase(desk.cases, employeeKind, caseId);
    if (!mayKeep(caller, loaded.state)) return { problem: "not-found" };
    if (!isOwn(caller, command)) return { problem: "role-not-allowed" };
    const key = headers["idempotency-key"] ?? requestId;
    const outcome = await giveCommand(desk, employeeKind, {
      caseId,
      loaded,
      command,
      commandId: `${command.name}:${caller.id}#${key}`,
      actor: actingAs(caller, ["provider", "social-officer", "administrator"]),
      correlationId,
      factsFor: async () => undefined,
    });
    if (outcome.done === "refused") return problemOf(outcome.refusal);
    if (outcome.done === "other-command-under-this-id") {
      return { problem: "idempotency-key-reused" };
    }
    return { status: 200, body: viewOf(subject, outcome.loaded.state, desk.clock.now()) };
  };

/** A social employee, for those who keep the record and for the employee. */
export const showEmployee =
  ({ desk }: Needs): Handle<typeof getEmployee.request> =>
  async ({ path: { subject } }, { caller }) => {
    const caseId = employeeIdOf(subject);
    if (caseId === undefined) return { problem: "not-found" };
    const { state } = await loadCase(desk.cases, employeeKind, caseId);
    const view = viewOf(subject, state, desk.clock.now());
    const isShown = caller.id === subject || mayKeep(caller, state);
    return view === undefined || !isShown ? { problem: "not-found" } : { status: 200, body: view };
  };
