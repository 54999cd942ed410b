import type { CurrentCalendar } from "#shared/adapters/calendar.ts";
import { tagged } from "#shared/http/reply.ts";
import type { getRegistration } from "#shared/http/routes/portal.ts";
import type { Handle } from "#shared/http/serve.ts";
import { viewStatus } from "#shared/registration/view/status-view.ts";
import { digestOf } from "#shared/store/digest.ts";
import type { CaseStore } from "#shared/store/ports.ts";
import { findOwn } from "./own.ts";

interface Needs {
  readonly cases: Pick<CaseStore, "load">;
  readonly calendar: CurrentCalendar;
}

/** How a registration stands, for the portal that filed it; the applicant sees all that was found. */
export const showRegistration =
  ({ cases, calendar }: Needs): Handle<typeof getRegistration.request> =>
  async ({ path, headers }, { caller, locale }) => {
    const own = await findOwn(cases, path.id, caller);
    if (own === undefined) return { problem: "not-found" };
    const body = viewStatus(own.caseId, own.state, own.entries, await calendar(), locale, true);
    if (body === undefined) return { problem: "not-found" };
    return tagged(headers["if-none-match"], digestOf(body), { status: 200, body });
  };
