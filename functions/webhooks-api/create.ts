import type { createSubscription } from "#shared/http/routes/subscriptions.ts";
import type { Handle } from "#shared/http/serve.ts";
import { courseFrom } from "#shared/store/deliveries.ts";
import { digestOf } from "#shared/store/digest.ts";
import {
  subscribe,
  subscriptionIdSchema,
  viewOf,
  type SubscriptionId,
} from "#shared/subscriptions/subscription.ts";
import { findFor, flawIn, notKept } from "./find.ts";
import { makeKey } from "./make-key.ts";
import type { WebhooksApiNeeds } from "./needs.ts";

/** Each is looked at when something happens; more would be a mistake of somebody's program. */
const mostSubscriptions = 100;

const idOf = (caller: string, key: string): SubscriptionId =>
  subscriptionIdSchema.parse(`sub-${digestOf({ caller, key }).slice(0, 26)}`);

/**
 * POST /v1/subscriptions: begins with what happens from now on. With an Idempotency-Key, the same
 * request again finds the subscription that it made, without its secret.
 */
export const createFor =
  (needs: WebhooksApiNeeds): Handle<typeof createSubscription.request> =>
  async ({ headers, body: { scheme, ...wishes } }, { caller, requestId }) => {
    const { subscriptions, deliveries, feed, clock } = needs;
    const flaw = flawIn(needs, caller, wishes);
    if (flaw !== undefined) return flaw;
    const now = clock.now();
    const id = idOf(caller.id, headers["idempotency-key"] ?? requestId);
    const earlier = await findFor(needs, caller, id);
    if (earlier !== undefined) return { status: 200, body: { subscription: viewOf(earlier, now) } };
    if ((await subscriptions.list()).length >= mostSubscriptions) {
      return { problem: "subscriptions-too-many" };
    }
    const key = await makeKey(needs, id, scheme, now);
    const change = { at: now, by: caller.id };
    const made = subscribe({ id, wishes, owner: wishes.scope.unit, key: key.kept, change });
    // Where it begins is written first: nothing is sent before there is a subscription.
    await deliveries.moveOn(id, courseFrom(await feed.last()));
    const kept = await subscriptions.keep(made);
    if (kept === "client-taken") return notKept(kept);
    // The same request at the same moment: one of the two has made it.
    if (kept === "changed-meanwhile") {
      const other = await subscriptions.find(id);
      return { status: 200, body: { subscription: viewOf(other ?? made, now) } };
    }
    return { status: 201, body: { subscription: viewOf(made, now), key: key.shown } };
  };
