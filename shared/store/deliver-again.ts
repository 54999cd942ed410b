// What administrators and operators may have sent again.
import { announcedIn, placeNamed } from "#shared/subscriptions/announce.ts";
import { isWithin } from "#shared/subscriptions/scope.ts";
import type { Subscription } from "#shared/subscriptions/subscription.ts";
import { courseFrom, type Course, type Deliveries } from "./deliveries.ts";
import type { Feed } from "./feed.ts";
import type { CaseStore, Clock } from "./ports.ts";

interface ResendNeeds {
  readonly cases: Pick<CaseStore, "load">;
  readonly deliveries: Pick<Deliveries, "askOnceMore">;
  readonly clock: Clock;
}

/** Has one event sent once more, beside the order; only one that is in the scope. */
export const resend = async (
  { cases, deliveries, clock }: ResendNeeds,
  { id, scope }: Subscription,
  eventId: string,
): Promise<"asked" | "unknown"> => {
  const place = placeNamed(eventId);
  const history = place === undefined ? [] : await cases.load(place.caseId);
  const found = announcedIn(history).find(({ announced }) => announced.id === eventId);
  if (found === undefined || !isWithin(scope, found.announced)) return "unknown";
  await deliveries.askOnceMore(id, { eventId, askedAt: clock.now() });
  return "asked";
};

interface ReplayNeeds {
  readonly deliveries: Pick<Deliveries, "course" | "moveOn" | "held" | "letGo">;
  readonly feed: Pick<Feed, "last">;
}

/** The course from another position on: nothing is known any more of how the receiver is. */
const restarted = (course: Course, cursor: number): Course => ({
  ...courseFrom(cursor, course.version + 1),
  ...(course.busyUntil !== undefined && { busyUntil: course.busyUntil }),
});

/**
 * Has everything after a position sent again in its order, with the identifiers that it had. What
 * waits is let go: it comes again with the rest.
 */
export const replayAfter = async (
  { deliveries, feed }: ReplayNeeds,
  { id }: Pick<Subscription, "id">,
  position: number,
): Promise<"asked" | "unknown" | "changed-meanwhile"> => {
  const last = await feed.last();
  if (position > last) return "unknown";
  const course = (await deliveries.course(id)) ?? courseFrom(last, 0);
  const held = await deliveries.held(id);
  if (!(await deliveries.moveOn(id, restarted(course, position)))) return "changed-meanwhile";
  // What waits from before that position does not come again by itself.
  const behind = held.filter(({ waiting }) => waiting.every((one) => one > position));
  for (const { caseId } of behind) await deliveries.letGo(id, caseId);
  return "asked";
};
