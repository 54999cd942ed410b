// The papers of an application as they were listed, opened with the case's key.
import * as z from "zod";
import {
  applicationDocumentsSchema,
  type ApplicationForm,
} from "#shared/assistance/forms/application.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import { openAssistanceForm } from "./assistance-form.ts";
import type { LoadedCase } from "./desk.ts";
import { openEntry } from "./opened-assistance.ts";
import type { CaseSeal } from "./ports.ts";

type ListedPaper = ApplicationForm["documents"][number];

const supplementSchema = z.object({ documents: applicationDocumentsSchema });

/** The papers that one entry brought later (L114-12.2.1); none once the key is destroyed. */
const broughtBy = async (
  seal: Pick<CaseSeal, "open">,
  loaded: LoadedCase<Assistance>,
  sequence: number,
): Promise<readonly ListedPaper[]> => {
  const opened = supplementSchema.safeParse(await openEntry(seal, loaded, sequence));
  return opened.success ? opened.data.documents : [];
};

/** A paper of an application: one that came with it, or that was brought later. */
export const findPaper = async (
  seal: Pick<CaseSeal, "open">,
  loaded: LoadedCase<Assistance>,
  id: string,
): Promise<ListedPaper | undefined> => {
  const form = await openAssistanceForm(seal, loaded);
  const later = await Promise.all(
    loaded.entries
      .filter(({ command }) => command === "supplement")
      .map(async ({ sequence }) => broughtBy(seal, loaded, sequence)),
  );
  return [...(form?.documents ?? []), ...later.flat()].find((one) => one.id === id);
};
