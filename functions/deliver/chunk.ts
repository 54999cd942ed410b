import type { CaseId } from "#shared/cases/entry.ts";
import type { Held } from "#shared/store/deliveries.ts";
import type { Positioned } from "#shared/store/feed.ts";
import { isWithin } from "#shared/subscriptions/scope.ts";
import type { Subscription } from "#shared/subscriptions/subscription.ts";
import { nothingSent, sendInOrder, together, type Stretch } from "./lane.ts";
import type { DeliverNeeds } from "./needs.ts";

const byCase = (events: readonly Positioned[]): ReadonlyMap<CaseId, readonly Positioned[]> =>
  Map.groupBy(events, ({ caseId }) => caseId);

const inOrder = (positions: readonly number[]): number[] =>
  [...new Set(positions)].toSorted((one, other) => one - other);

/** Behind what waits of its case an event waits as well. */
const queuedBehind = (lane: Held, events: readonly Positioned[]): Stretch => {
  const waiting = inOrder([...lane.waiting, ...events.map(({ position }) => position)]);
  return { ...nothingSent, lanes: new Map([[lane.caseId, { ...lane, waiting }]]) };
};

/** Sends a page of the feed: the cases side by side, the events of a case in their order. */
export const deliverChunk = async (
  needs: DeliverNeeds,
  subscription: Subscription,
  events: readonly Positioned[],
  lanes: ReadonlyMap<CaseId, Held>,
): Promise<Stretch> => {
  const wanted = events.filter((event) => isWithin(subscription.scope, event));
  const stretches = await Promise.all(
    [...byCase(wanted)].map(async ([caseId, ofCase]) => {
      const lane = lanes.get(caseId);
      return lane === undefined
        ? sendInOrder(needs, subscription, ofCase)
        : queuedBehind(lane, ofCase);
    }),
  );
  return stretches.reduce(together, nothingSent);
};
