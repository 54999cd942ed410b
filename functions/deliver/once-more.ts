import { announcedIn, placeNamed } from "#shared/subscriptions/announce.ts";
import { isWithin } from "#shared/subscriptions/scope.ts";
import type { Subscription } from "#shared/subscriptions/subscription.ts";
import { attemptOnce } from "./attempt.ts";
import { disable } from "./disable.ts";
import type { DeliverNeeds } from "./needs.ts";

/**
 * Sends the single events that an administrator wants sent once more, beside the order and once each:
 * the receiver knows them by their identifiers. How it ended stands in the log of attempts.
 */
export const sendOnceMore = async (
  needs: DeliverNeeds,
  subscription: Subscription,
): Promise<void> => {
  const { deliveries, desk } = needs;
  const { id, scope } = subscription;
  for (const { eventId } of await deliveries.onceMore(id)) {
    const place = placeNamed(eventId);
    const history = place === undefined ? [] : await desk.cases.load(place.caseId);
    const found = announcedIn(history).find(({ announced }) => announced.id === eventId);
    if (found !== undefined && isWithin(scope, found.announced)) {
      const { outcome } = await attemptOnce(needs, subscription, found.announced, 0);
      if (outcome === "gone") await disable(needs, id, "gone");
    }
    await deliveries.doneOnceMore(id, eventId);
  }
};
