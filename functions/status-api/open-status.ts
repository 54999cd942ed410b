import type { openStatus } from "#shared/http/routes/status.ts";
import type { Handle } from "#shared/http/serve.ts";
import { changeRequest } from "#shared/status/change-request.ts";
import { tryCode } from "#shared/status/code-request.ts";
import { codeMark } from "#shared/status/secrecy.ts";
import { sessionAt } from "#shared/status/session.ts";
import type { StatusNeeds } from "./needs.ts";
import { shownNow } from "./shown-now.ts";
import { beyondLimit } from "./within-limit.ts";

const problems = {
  wrong: "status-code-wrong",
  expired: "status-code-expired",
  spent: "status-code-spent",
} as const;

/**
 * Tries a code. Every try of a request costs the same reads and writes and is answered by the request alone, whether or not a code
 * was ever made for it; the case is looked at once the code was right.
 */
export const tryStatusCode =
  (needs: StatusNeeds): Handle<typeof openStatus.request> =>
  async ({ body: { reference, request: id, code } }, { origin, locale }) => {
    const beyond = await beyondLimit(needs, "try", origin);
    if (beyond !== undefined) return beyond;
    const { store, secrecy, unguessable, desk } = needs;
    const said = codeMark(secrecy, id, code);
    const now = desk.clock.now();
    const { found, after } = await changeRequest(store, id, (request) =>
      tryCode(request, reference, (made) => secrecy.same(said, made), now),
    );
    if (found !== "right") return { problem: problems[found] };
    const session = after && sessionAt(now, { caseId: after.caseId, mailbox: after.mailbox });
    const shown = session && (await shownNow(needs, session, locale));
    if (session === undefined || shown === undefined) return { problem: "status-code-expired" };
    const token = unguessable.token();
    await store.open(secrecy.mark("session", token), session);
    return { status: 200, body: { session: { token, goodUntil: session.goodUntil }, shown } };
  };
