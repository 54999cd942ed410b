import * as z from "zod";
import {
  applicationFormSchema,
  type ApplicationForm,
} from "#shared/assistance/forms/application.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import type { LoadedCase } from "./desk.ts";
import type { CaseSeal } from "./ports.ts";

/** What the entry of `submit` or `register` seals: the first of its history. */
const appliedSchema = z.object({ form: applicationFormSchema });

/**
 * The application for services that a case began with, opened with the case's key. Undefined where nothing was applied for, and
 * once the key is destroyed.
 */
export const openAssistanceForm = async (
  seal: Pick<CaseSeal, "open">,
  { caseId, entries }: Pick<LoadedCase<Assistance>, "caseId" | "entries">,
): Promise<ApplicationForm | undefined> => {
  const [first] = entries;
  if (first?.sealed === undefined) return undefined;
  const opened = await seal.open({ caseId, sequence: first.sequence }, first.sealed);
  return opened === undefined ? undefined : appliedSchema.parse(opened).form;
};
