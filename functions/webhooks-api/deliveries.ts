import { createHash } from "node:crypto";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type {
  getDelivery,
  listDeliveries,
  replayFeed,
  resendEvent,
} from "#shared/http/routes/deliveries.ts";
import type { Handle } from "#shared/http/serve.ts";
import { replayAfter, resend } from "#shared/store/deliver-again.ts";
import { nameOfAttempt, type Attempt } from "#shared/store/deliveries.ts";
import { announcedIn } from "#shared/subscriptions/announce.ts";
import { cloudEventOf, type CloudEvent } from "#shared/subscriptions/cloud-event.ts";
import { findFor } from "./find.ts";
import type { WebhooksApiNeeds } from "./needs.ts";

const named = <Noted extends Pick<Attempt, "at" | "eventId">>(attempt: Noted) => ({
  ...attempt,
  name: nameOfAttempt(attempt),
});

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
        attempts: page.attempts.map(({ sent: _, received: __, ...attempt }) => named(attempt)),
        ...(page.next !== undefined && { next: page.next }),
      },
    };
  };

/** The event of an attempt as its subscriber gets it, without anything of a person; undefined where the case has none such. */
const eventOf = async (
  { cases }: WebhooksApiNeeds,
  { caseId, eventId }: Attempt,
): Promise<CloudEvent | undefined> => {
  const found = announcedIn(await cases.load(caseId)).find(
    ({ announced }) => announced.id === eventId,
  );
  return found && cloudEventOf(found.announced);
};

const digestOf = (event: CloudEvent): string =>
  createHash("sha256").update(JSON.stringify(event)).digest("hex");

/**
 * GET /v1/subscriptions/{id}/deliveries/{attempt}. What was sent lies nowhere: it is made from the case again, and the digest
 * that was noted tells whether it is the same.
 */
export const showDeliveryFor =
  (needs: WebhooksApiNeeds): Handle<typeof getDelivery.request> =>
  async ({ path }, { caller }) => {
    const found = await findFor(needs, caller, path.id);
    if (found === undefined) return { problem: "not-found" };
    const attempt = await needs.deliveries.attempt(found.id, path.attempt);
    if (attempt === undefined) return { problem: "not-found" };
    const event = await eventOf(needs, attempt);
    const digest = attempt.sent?.digest;
    const again = await needs.deliveries.onceMore(found.id);
    const { address } = found;
    return {
      status: 200,
      body: {
        attempt: named(attempt),
        ...(address !== undefined && { address }),
        ...(event !== undefined && { body: event }),
        ...(event !== undefined &&
          digest !== undefined && { isAsSent: digestOf(event) === digest }),
        isToBeSentOnceMore: again.some(({ eventId }) => eventId === attempt.eventId),
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
