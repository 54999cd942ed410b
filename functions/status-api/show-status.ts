import type { getStatus } from "#shared/http/routes/status.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { StatusNeeds } from "./needs.ts";
import { shownNow } from "./shown-now.ts";

/** The status as it is now, for whoever said a code a short while ago. */
export const showStatus =
  (needs: StatusNeeds): Handle<typeof getStatus.request> =>
  async ({ headers }, { locale }) => {
    const { store, secrecy, desk } = needs;
    const session = await store.session(secrecy.mark("session", headers["status-session"]));
    if (session === undefined || session.goodUntil <= desk.clock.now()) {
      return { problem: "status-session-ended" };
    }
    const shown = await shownNow(needs, session, locale);
    if (shown === undefined) return { problem: "status-session-ended" };
    return { status: 200, body: { session: { goodUntil: session.goodUntil }, shown } };
  };
