import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { receivedSchema } from "#shared/assistance/opened.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import type { LoadedCase } from "./desk.ts";
import type { CaseSeal } from "./ports.ts";

type Sealed = Pick<LoadedCase<Assistance>, "caseId" | "entries">;

/** What one entry of a case seals; undefined where it seals nothing, and once the key is destroyed. */
export const openEntry = async (
  { open }: Pick<CaseSeal, "open">,
  { caseId, entries }: Sealed,
  sequence: number,
): Promise<unknown> => {
  const sealed = entries[sequence - 1]?.sealed;
  return sealed === undefined ? undefined : open({ caseId, sequence }, sealed);
};

/** The application as it was filed, opened with the case's key; undefined once that is destroyed (L114-13.1). */
export const openForm = async (
  seal: Pick<CaseSeal, "open">,
  sealed: Sealed,
): Promise<ApplicationForm | undefined> => {
  const opened = await openEntry(seal, sealed, 1);
  return opened === undefined ? undefined : receivedSchema.parse(opened).form;
};
