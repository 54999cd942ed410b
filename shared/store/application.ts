import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import { submittedSchema } from "#shared/registration/opened.ts";
import type { Registration } from "#shared/registration/state.ts";
import type { LoadedCase } from "./desk.ts";
import type { CaseSeal } from "./ports.ts";

/**
 * The application that one entry of a case seals, opened with the case's key: `state.application` is
 * the one under decision or decided last, `state.account.application` the accepted one, which stays
 * public meanwhile (G27). Undefined where that entry seals none, and once the key is destroyed.
 */
export const openApplication = async (
  seal: Pick<CaseSeal, "open">,
  { caseId, entries }: Pick<LoadedCase<Registration>, "caseId" | "entries">,
  sequence: number | undefined,
): Promise<SupplierForm | undefined> => {
  const entry = entries.find((one) => one.sequence === sequence);
  if (entry?.sealed === undefined) return undefined;
  const opened = await seal.open({ caseId, sequence: entry.sequence }, entry.sealed);
  return opened === undefined ? undefined : submittedSchema.parse(opened).form;
};
