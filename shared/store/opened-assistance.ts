import type { Assistance } from "#shared/assistance/state.ts";
import type { LoadedCase } from "./desk.ts";
import type { CaseSeal } from "./ports.ts";

/** What one entry of an application seals; undefined where it seals nothing, and once the key is destroyed. */
export const openEntry = async (
  { open }: Pick<CaseSeal, "open">,
  { caseId, entries }: Pick<LoadedCase<Assistance>, "caseId" | "entries">,
  sequence: number,
): Promise<unknown> => {
  const sealed = entries[sequence - 1]?.sealed;
  return sealed === undefined ? undefined : open({ caseId, sequence }, sealed);
};
