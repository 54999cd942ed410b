import { isDue } from "#shared/store/deliveries.ts";
import { isDelivering, type SubscriptionId } from "#shared/subscriptions/subscription.ts";
import type { DeliverNeeds } from "./needs.ts";

const needsARun = async (
  { deliveries, desk }: DeliverNeeds,
  id: SubscriptionId,
  last: number,
): Promise<boolean> => {
  const course = await deliveries.course(id);
  if (course === undefined) return true;
  const now = desk.clock.now();
  if (course.busyUntil !== undefined && now < course.busyUntil) return false;
  const isLeftAlone = course.notBefore !== undefined && now < course.notBefore;
  if (isDue(course, now) || (course.cursor < last && !isLeftAlone)) return true;
  return (await deliveries.onceMore(id)).length > 0;
};

/**
 * Wakes the deliveries of every subscriber that something is to be sent to. Messages may be lost: this
 * is done every minute, and finds whatever was left.
 */
export const wakeAll = async (needs: DeliverNeeds): Promise<void> => {
  const { subscriptions, feed, queues, deliveriesQueue } = needs;
  const active = (await subscriptions.list()).filter(isDelivering);
  if (active.length === 0) return;
  const last = await feed.last();
  await Promise.all(
    active.map(async ({ id }) => {
      if (!(await needsARun(needs, id, last))) return;
      await queues.send({
        queueUrl: deliveriesQueue,
        body: JSON.stringify({ subscription: id }),
      });
    }),
  );
};
