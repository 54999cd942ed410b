import { tagged } from "#shared/http/reply.ts";
import type { getCase } from "#shared/http/routes/casework.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { viewCase } from "#shared/registration/view/case-view.ts";
import { viewStatus } from "#shared/registration/view/status-view.ts";
import { openApplication } from "#shared/store/application.ts";
import type { Desk } from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";
import { findCase } from "./territory.ts";

interface Needs {
  readonly desk: Desk;
  readonly calendar: WorkCalendar;
}

/** A case for an official of its territory, with the application opened and the actions of the role. */
export const showCase =
  ({ desk, calendar }: Needs): Handle<typeof getCase.request> =>
  async ({ path, headers }, { caller, locale }) => {
    const loaded = await findCase(desk.cases, path.id, caller);
    if (loaded === undefined) return { problem: "not-found" };
    const { caseId, state, entries } = loaded;
    const status = viewStatus(caseId, state, entries, calendar, locale);
    if (status === undefined) return { problem: "not-found" };
    const application = await openApplication(desk.seal, loaded);
    const body = viewCase(status, state, application, caller.roles);
    return tagged(headers["if-none-match"], digestOf(body), { status: 200, body });
  };
