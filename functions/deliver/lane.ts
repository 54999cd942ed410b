import type { CaseId } from "#shared/cases/entry.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { Course, Held } from "#shared/store/deliveries.ts";
import type { Positioned } from "#shared/store/feed.ts";
import { isWithin } from "#shared/subscriptions/scope.ts";
import type { StopReason, Subscription } from "#shared/subscriptions/subscription.ts";
import { attemptOnce, type Attempted } from "./attempt.ts";
import type { DeliverNeeds } from "./needs.ts";

/** What came of a stretch of attempts. */
export interface Stretch {
  /** What waits of each case that was touched; nothing where all was taken. */
  readonly lanes: ReadonlyMap<CaseId, Held | undefined>;
  /** Whether the receiver answered any of them itself. */
  readonly answered: boolean;
  /** Whether it seemed to be away at any of them. */
  readonly away: boolean;
  readonly retryAfter: number | undefined;
  /** Why nothing more is to be sent. */
  readonly end: StopReason | undefined;
}

export const nothingSent: Stretch = {
  lanes: new Map(),
  answered: false,
  away: false,
  retryAfter: undefined,
  end: undefined,
};

/** What waits is sent when its time has come, or when a receiver that was away is there again. */
export const isLaneDue = (
  { nextAt, lastAt, wasAway }: Held,
  { recoveredAt }: Course,
  now: Instant,
): boolean => nextAt <= now || (wasAway && recoveredAt !== undefined && lastAt <= recoveredAt);

const longest = (one: number | undefined, other: number | undefined) =>
  one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);

/** Two stretches as one. */
export const together = (one: Stretch, other: Stretch): Stretch => ({
  lanes: new Map([...one.lanes, ...other.lanes]),
  answered: one.answered || other.answered,
  away: one.away || other.away,
  retryAfter: longest(one.retryAfter, other.retryAfter),
  end: one.end ?? other.end,
});

const endOf = ({ outcome, nextAt }: Attempted): StopReason | undefined => {
  if (outcome === "gone") return "gone";
  return outcome !== "taken" && nextAt === undefined ? "exhausted" : undefined;
};

/** What the first event of a stretch has behind it: failed attempts, and the next one where this is beside the schedule. */
interface Past {
  readonly failed: number;
  readonly kept?: Instant | undefined;
}

const noPast: Past = { failed: 0 };

/**
 * Sends events of one case in their order, up to the first that is not taken; that one waits with all
 * behind it.
 */
export const sendInOrder = async (
  needs: DeliverNeeds,
  subscription: Subscription,
  events: readonly Positioned[],
  past: Past = noPast,
): Promise<Stretch> => {
  const { clock } = needs.desk;
  let answered = false;
  for (const [place, event] of events.entries()) {
    // The scope may have been changed since the event came to wait.
    if (!isWithin(subscription.scope, event)) continue;
    const { failed, kept } = place === 0 ? past : noPast;
    const attempt = kept === undefined ? failed + 1 : Math.max(1, failed);
    const attempted = await attemptOnce(needs, subscription, event, attempt, kept);
    const { outcome, nextAt, retryAfter } = attempted;
    if (outcome !== "away") answered = true;
    if (outcome === "taken") continue;
    const end = endOf(attempted);
    const now = clock.now();
    const held: Held = {
      caseId: event.caseId,
      waiting: events.slice(place).map(({ position }) => position),
      // Whoever resumes the subscription begins the schedule again.
      failed: end === undefined ? attempt : 0,
      lastAt: now,
      nextAt: nextAt ?? now,
      wasAway: outcome === "away",
    };
    const lanes = new Map([[event.caseId, held]]);
    return { lanes, answered, away: outcome === "away", retryAfter, end };
  }
  return { ...nothingSent, answered };
};

/**
 * Sends what waits of a case and keeps what still does; a long one goes on another time. To find out
 * whether a receiver is there again, it is sent beside the schedule, which stays as it is.
 */
export const deliverLane = async (
  needs: DeliverNeeds,
  subscription: Subscription,
  lane: Held,
  until: Instant,
  isBesideSchedule = false,
): Promise<Stretch> => {
  const { feed, deliveries, desk } = needs;
  const { caseId } = lane;
  const begun = { failed: lane.failed, kept: isBesideSchedule ? lane.nextAt : undefined };
  let waiting = lane.waiting;
  let sent: Stretch = nothingSent;
  for (let past: Past = begun; waiting.length > 0; past = noPast) {
    const [position = 0, ...rest] = waiting;
    const [event] = (await feed.after(position - 1, 1)).events;
    if (event === undefined) throw new Error(`nothing at position ${position} of the feed`);
    const one = await sendInOrder(needs, subscription, [event], past);
    const stopped = one.lanes.get(caseId);
    sent = together(sent, one);
    if (stopped !== undefined) {
      const held = { ...stopped, waiting };
      await deliveries.hold(subscription.id, held);
      return { ...sent, lanes: new Map([[caseId, held]]) };
    }
    waiting = rest;
    if (desk.clock.now() < until || waiting.length === 0) continue;
    const now = desk.clock.now();
    const held = { caseId, waiting, failed: 0, lastAt: now, nextAt: now, wasAway: false };
    await deliveries.hold(subscription.id, held);
    return { ...sent, lanes: new Map([[caseId, held]]) };
  }
  await deliveries.letGo(subscription.id, caseId);
  return { ...sent, lanes: new Map([[caseId, undefined]]) };
};
