import {
  isDelivering,
  stop,
  type StopReason,
  type SubscriptionId,
} from "#shared/subscriptions/subscription.ts";
import type { DeliverNeeds } from "./needs.ts";

const mostAttempts = 5;

/**
 * Stops a subscription whose receiver said 410 or took nothing for the whole of the schedule. The
 * administrator sees it with its reason, the operators hear of it; nothing is lost, for what happens
 * meanwhile is sent once it is resumed.
 */
export const disable = async (
  { subscriptions, desk, log, count }: DeliverNeeds,
  id: SubscriptionId,
  why: StopReason,
): Promise<void> => {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const subscription = await subscriptions.find(id);
    if (subscription === undefined || !isDelivering(subscription)) return;
    const stopped = stop(subscription, why, { at: desk.clock.now(), by: "deliver" });
    if ((await subscriptions.keep(stopped)) !== "kept") continue;
    log.error("subscription-disabled", { subscription: id, reason: why });
    count("subscription-disabled", why);
    return;
  }
  throw new Error("a subscription was changed too often to be stopped");
};
