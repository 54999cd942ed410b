import { caseIdSchema } from "#shared/cases/entry.ts";
import type { Caller } from "#shared/http/caller.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { openApplication } from "#shared/store/application.ts";
import { loadCase, type Desk } from "#shared/store/desk.ts";

/** The case of an organisation, by its number; a sole proprietor is none of the state, and the number tells no case. */
const caseOf = (number: string) =>
  caseIdSchema.safeParse(number.replace(/^O-/, "organization-")).data;

/** Whether somebody works for the state: in the executive body, or with a provider whose accepted application says so (L114-5.5). */
export const isOfTheState = async (
  { cases, seal }: Desk,
  { provider }: Pick<Caller, "provider">,
): Promise<boolean> => {
  if (provider === undefined) return true;
  const caseId = caseOf(provider);
  if (caseId === undefined) return false;
  const loaded = await loadCase(cases, registrationKind, caseId);
  const form = await openApplication(seal, loaded, loaded.state.account?.application);
  return form?.supplier === "organization" && form.ownership === "state";
};
