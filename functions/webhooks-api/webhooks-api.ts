import {
  getDelivery,
  listDeliveries,
  replayFeed,
  resendEvent,
} from "#shared/http/routes/deliveries.ts";
import {
  changeSubscription,
  createSubscription,
  deleteSubscription,
  getSubscription,
  listSubscriptions,
  pauseSubscription,
  resumeSubscription,
  rotateKey,
} from "#shared/http/routes/subscriptions.ts";
import { on, serve } from "#shared/http/serve.ts";
import type { Log } from "#shared/observability/logger.ts";
import { viewOf } from "#shared/subscriptions/subscription.ts";
import { changeFor, deleteFor, pauseFor, resumeFor, rotateFor } from "./change.ts";
import { createFor } from "./create.ts";
import { listDeliveriesFor, replayFor, resendFor, showDeliveryFor } from "./deliveries.ts";
import { findFor, isLookedAfterBy } from "./find.ts";
import type { WebhooksApiNeeds } from "./needs.ts";

/** What administrators do with subscriptions. */
export const webhooksApi = (log: Log, needs: WebhooksApiNeeds) =>
  serve(log, [
    on(createSubscription, createFor(needs)),
    on(listSubscriptions, async (_, { caller }) => {
      const all = await needs.subscriptions.list();
      const mine = all.filter((one) => isLookedAfterBy(one, caller));
      const now = needs.clock.now();
      return { status: 200, body: { subscriptions: mine.map((one) => viewOf(one, now)) } };
    }),
    on(getSubscription, async ({ path }, { caller }) => {
      const found = await findFor(needs, caller, path.id);
      if (found === undefined) return { problem: "not-found" };
      return { status: 200, body: viewOf(found, needs.clock.now()) };
    }),
    on(changeSubscription, changeFor(needs)),
    on(rotateKey, rotateFor(needs)),
    on(pauseSubscription, pauseFor(needs)),
    on(resumeSubscription, resumeFor(needs)),
    on(deleteSubscription, deleteFor(needs)),
    on(listDeliveries, listDeliveriesFor(needs)),
    on(getDelivery, showDeliveryFor(needs)),
    on(resendEvent, resendFor(needs)),
    on(replayFeed, replayFor(needs)),
  ]);
