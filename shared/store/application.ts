import type { OrganizationForm } from "#shared/registration/organization-form.ts";
import { submittedSchema } from "#shared/registration/opened.ts";
import type { Registration } from "#shared/registration/state.ts";
import type { LoadedCase } from "./desk.ts";
import type { CaseSeal } from "./ports.ts";

/**
 * The application that a registration is about: the one filed last, opened with the case's key.
 * Undefined once the key is destroyed.
 */
export const openApplication = async (
  seal: Pick<CaseSeal, "open">,
  { caseId, entries }: LoadedCase<Registration>,
): Promise<OrganizationForm | undefined> => {
  const entry = entries.findLast(({ command }) => command === "submit");
  if (entry?.sealed === undefined) return undefined;
  const opened = await seal.open({ caseId, sequence: entry.sequence }, entry.sealed);
  return opened === undefined ? undefined : submittedSchema.parse(opened).form;
};
