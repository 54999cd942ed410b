import { isInvited, rolesOn, type Worker } from "#shared/assistance/disclosure.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import type { AssistanceCommandName } from "#shared/assistance/rows.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import type { Role } from "#shared/cases/actor.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { dayOf } from "#shared/law/dates.ts";
import { loadCase, type Desk, type LoadedCase } from "./desk.ts";

/** An application with the roles in which somebody works on it; an invited specialist has none, and reads. */
export interface FoundAssistance {
  readonly loaded: LoadedCase<Assistance>;
  readonly roles: readonly Role[];
  readonly invited: boolean;
}

/**
 * An application that somebody works on (L114-0.PRE). One that is nothing to them is the same "nothing here" as one that does not
 * exist. `command` is what they are about to give, where they are.
 */
export const findAssistance = async (
  { cases, clock }: Pick<Desk, "cases" | "clock">,
  id: string,
  worker: Worker,
  command?: AssistanceCommandName,
): Promise<FoundAssistance | undefined> => {
  const caseId = caseIdSchema.safeParse(id);
  if (!caseId.success) return undefined;
  const loaded = await loadCase(cases, assistanceKind, caseId.data);
  const roles = rolesOn(loaded.state, worker, command);
  const invited = isInvited(loaded.state, worker, dayOf(clock.now()));
  return roles.length > 0 || invited ? { loaded, roles, invited } : undefined;
};
