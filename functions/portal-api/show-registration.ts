import { caseIdSchema } from "#shared/cases/entry.ts";
import { tagged } from "#shared/http/reply.ts";
import type { getRegistration } from "#shared/http/routes/portal.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { viewStatus } from "#shared/registration/view/status-view.ts";
import { loadCase } from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";
import type { CaseStore } from "#shared/store/ports.ts";

interface Needs {
  readonly cases: Pick<CaseStore, "load">;
  readonly calendar: WorkCalendar;
}

/** How a registration stands. A case of another caller is the same "nothing here" as an unknown one. */
export const showRegistration =
  ({ cases, calendar }: Needs): Handle<typeof getRegistration.request> =>
  async ({ path, headers }, { caller, locale }) => {
    const id = caseIdSchema.safeParse(path.id);
    if (!id.success) return { problem: "not-found" };
    const { caseId, state, entries } = await loadCase(cases, registrationKind, id.data);
    if (state.saved?.portal !== caller.id) return { problem: "not-found" };
    const body = viewStatus(caseId, state, entries, calendar, locale);
    if (body === undefined) return { problem: "not-found" };
    return tagged(headers["if-none-match"], digestOf(body), { status: 200, body });
  };
