import { actingIn } from "#shared/assistance/acting.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import type { Acting } from "#shared/assistance/portal-access.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import type { Day } from "#shared/law/dates.ts";
import { openAssistanceForm } from "./assistance-form.ts";
import { loadCase, type Desk, type LoadedCase } from "./desk.ts";

/** A case, the application it began with, and what whoever acts is to it. */
export interface OwnCase {
  readonly loaded: LoadedCase<Assistance>;
  readonly form: ApplicationForm;
  readonly by: Acting;
}

/** Who asks for which case. */
interface Asked {
  readonly id: string;
  readonly caller: { readonly id: string };
  /** The number of whoever acts, which the portal vouches for. */
  readonly acting: string;
}

/**
 * A case that this portal filed, for one of its people or their representative. One of another portal, and one that somebody else
 * asks for, is the same "nothing here" as an unknown one: not even that it exists is told (L114-13.2).
 */
export const findOwnApplication = async (
  { cases, seal }: Pick<Desk, "cases" | "seal">,
  { id, caller, acting }: Asked,
  today: Day,
): Promise<OwnCase | undefined> => {
  const caseId = caseIdSchema.safeParse(id);
  if (!caseId.success) return undefined;
  const loaded = await loadCase(cases, assistanceKind, caseId.data);
  if (loaded.state.received?.by !== caller.id) return undefined;
  const form = await openAssistanceForm(seal, loaded);
  const by = form && actingIn(form, acting, today);
  return form === undefined || by === undefined ? undefined : { loaded, form, by };
};
