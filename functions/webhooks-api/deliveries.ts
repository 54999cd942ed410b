import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { listDeliveries, replayFeed, resendEvent } from "#shared/http/routes/deliveries.ts";
import type { Handle } from "#shared/http/serve.ts";
import { replayAfter, resend } from "#shared/store/deliver-again.ts";
import { findFor } from "./find.ts";
import type { WebhooksApiNeeds } from "./needs.ts";

/** GET /v1/subscriptions/{id}/deliveries: how far it is, and the attempts. */
export const listDeliveriesFor =
  (needs: WebhooksApiNeeds): Handle<typeof listDeliveries.request> =>
  async ({ path, query: { limit, cursor } }, { caller, locale }) => {
    const { deliveries, feed } = needs;
    const found = await findFor(needs, caller, path.id);
    if (found === undefined) return { problem: "not-found" };
    const page = await deliveries.attempts(found.id, limit, cursor);
    if (page === undefined) {
      const error = fieldErrorOf("query", "/cursor", "malformed", locale);
      return { problem: "request-invalid", errors: [error] };
    }
    const last = await feed.last();
    const course = await deliveries.course(found.id);
    const held = await deliveries.held(found.id);
    return {
      status: 200,
      body: {
        position: course?.cursor ?? last,
        last,
        waiting: held.reduce((sum, { waiting }) => sum + waiting.length, 0),
        ...(course?.dueAt !== undefined && { nextAt: course.dueAt }),
        attempts: page.attempts,
        ...(page.next !== undefined && { next: page.next }),
      },
    };
  };

/** POST /v1/subscriptions/{id}/resend. */
export const resendFor =
  (needs: WebhooksApiNeeds): Handle<typeof resendEvent.request> =>
  async ({ path, body: { event } }, { caller }) => {
    const found = await findFor(needs, caller, path.id);
    if (found === undefined) return { problem: "not-found" };
    const asked = await resend(needs, found, event);
    return asked === "asked" ? { status: 202, body: { event } } : { problem: "event-unknown" };
  };

/** POST /v1/subscriptions/{id}/replay. */
export const replayFor =
  (needs: WebhooksApiNeeds): Handle<typeof replayFeed.request> =>
  async ({ path, body: { after } }, { caller }) => {
    const found = await findFor(needs, caller, path.id);
    if (found === undefined) return { problem: "not-found" };
    const asked = await replayAfter(needs, found, after);
    if (asked === "asked") return { status: 202, body: { after } };
    return { problem: asked === "unknown" ? "position-unknown" : "subscription-changed" };
  };
