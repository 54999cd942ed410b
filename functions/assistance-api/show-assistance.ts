import { readableEntries, viewAssistanceCase } from "#shared/assistance/view/case-view.ts";
import { viewAssistance } from "#shared/assistance/view/status-view.ts";
import { readerOf } from "#shared/http/reader.ts";
import { tagged } from "#shared/http/reply.ts";
import { getAssistance } from "#shared/http/routes/assistance.ts";
import type { Handle } from "#shared/http/serve.ts";
import { digestOf } from "#shared/store/digest.ts";
import { findAssistance, type FoundAssistance } from "#shared/store/find-assistance.ts";
import { openAssistanceForm } from "#shared/store/assistance-form.ts";
import { openEntry } from "#shared/store/opened-assistance.ts";
import type { AssistanceNeeds } from "./needs.ts";

type Needs = Pick<AssistanceNeeds, "desk" | "calendar" | "recordRead">;

/** The application, and the words of the entries that are for those who ask. */
const openedFor = async (
  { desk: { seal } }: Needs,
  { loaded, roles, invited }: FoundAssistance,
) => {
  const readable = readableEntries(loaded.entries, roles, invited);
  const [application, ...parts] = await Promise.all([
    openAssistanceForm(seal, loaded),
    ...readable.map(
      async ({ sequence }) => [sequence, await openEntry(seal, loaded, sequence)] as const,
    ),
  ]);
  return { application, sealed: new Map(parts) };
};

/**
 * An application for those who work on it, with what may be done now. It is shown once it is on record that it is (L114-0.PRE); so is
 * that it has not changed since.
 */
export const showAssistance =
  (needs: Needs): Handle<typeof getAssistance.request> =>
  async ({ path, query, headers }, circumstance) => {
    const { desk, calendar, recordRead } = needs;
    const { caller, locale } = circumstance;
    const found = await findAssistance(desk, path.id, caller);
    if (found === undefined) return { problem: "not-found" };
    const { caseId, state, entries } = found.loaded;
    const status = viewAssistance(caseId, state, entries, { calendar: await calendar(), locale });
    if (status === undefined) return { problem: "not-found" };
    const opened = await openedFor(needs, found);
    const body = viewAssistanceCase(status, state, entries, opened, found);
    const reader = readerOf(getAssistance, circumstance);
    await recordRead(reader, { caseId, what: { kind: "case" }, why: query.reason });
    return tagged(headers["if-none-match"], digestOf(body), { status: 200, body });
  };
