import type { Opens } from "#shared/cases/opens.ts";
import type { CaseSeal } from "./ports.ts";

/** Opens what entries seal with the keys of their cases. */
export const openingWith =
  ({ seal }: { readonly seal: Pick<CaseSeal, "open"> }): Opens =>
  async ({ caseId, sequence, sealed }) =>
    sealed === undefined ? undefined : seal.open({ caseId, sequence }, sealed);
