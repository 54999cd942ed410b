import type { CaseId } from "#shared/cases/entry.ts";
import { epochMilliseconds, secondsAfter, type Instant } from "#shared/law/dates.ts";
import { courseFrom, type Course, type Held } from "#shared/store/deliveries.ts";
import { pauseAfter } from "#shared/subscriptions/schedule.ts";
import {
  isDelivering,
  type Subscription,
  type SubscriptionId,
} from "#shared/subscriptions/subscription.ts";
import { deliverChunk } from "./chunk.ts";
import { disable } from "./disable.ts";
import { deliverLane, isLaneDue, type Stretch } from "./lane.ts";
import type { DeliverNeeds } from "./needs.ts";
import { sendOnceMore } from "./once-more.ts";

/** A run takes no new event after this long. */
const runSeconds = 60;

/** Longer than a run with its last attempts takes, and than the function lives. */
const leaseSeconds = 150;

/** Events side by side, each of another case; a receiver that seems to be away gets one at a time. */
const chunkSize = 25;

/** Whoever is due sooner is woken by a message; the others by the clock that looks every minute. */
const wokenWithinSeconds = 60;

/** What one run knows and has done so far. */
interface Run {
  readonly subscription: Subscription;
  readonly course: Course;
  readonly lanes: ReadonlyMap<CaseId, Held>;
}

const nextLane = ({ course, lanes }: Run, now: Instant): Held | undefined =>
  [...lanes.values()]
    .filter((lane) => isLaneDue(lane, course, now))
    .toSorted((one, other) => (one.nextAt < other.nextAt ? -1 : 1))
    .at(0);

const withLanes = (run: Run, changed: Stretch["lanes"]): Run => {
  const lanes = new Map(run.lanes);
  for (const [caseId, lane] of changed) {
    if (lane === undefined) lanes.delete(caseId);
    else lanes.set(caseId, lane);
  }
  return { ...run, lanes };
};

/** How the receiver seems to be, after a stretch of attempts. */
const judged = (
  { failures, notBefore: _, ...rest }: Course,
  { answered, away, retryAfter }: Stretch,
  now: Instant,
  fraction: number,
): Course => {
  if (answered && failures > 0) return { ...rest, failures: 0, recoveredAt: now };
  if (answered || !away) return { ...rest, failures };
  const notBefore = pauseAfter(failures + 1, now, fraction, retryAfter);
  return { ...rest, failures: failures + 1, notBefore };
};

const isPaused = ({ notBefore }: Course, now: Instant): boolean =>
  notBefore !== undefined && now < notBefore;

/** When something is to be sent next, as far as is known now. */
const dueOf = ({ course, lanes }: Run, isDone: boolean, now: Instant): Instant | undefined => {
  if (isPaused(course, now)) return course.notBefore;
  if (!isDone) return now;
  return [...lanes.values()].map(({ nextAt }) => nextAt).toSorted()[0];
};

/** Somebody else wrote the course: what this run knows does not hold any more. */
class Overtaken extends Error {
  override readonly name = "Overtaken";
}

const write = async (needs: DeliverNeeds, id: SubscriptionId, course: Course): Promise<Course> => {
  const next = { ...course, version: course.version + 1 };
  if (!(await needs.deliveries.moveOn(id, next))) throw new Overtaken(id);
  return next;
};

/**
 * What is new tries a receiver that seemed to be away: where it came to wait behind others of its case,
 * the first of those does.
 */
const trying = async (
  needs: DeliverNeeds,
  { subscription, course }: Run,
  stretch: Stretch,
  until: Instant,
): Promise<Stretch> => {
  const [lane] = [...stretch.lanes.values()];
  const isTried = stretch.answered || stretch.away;
  if (course.failures === 0 || isTried || lane === undefined) return stretch;
  return deliverLane(needs, subscription, lane, until, true);
};

const step = async (needs: DeliverNeeds, run: Run, until: Instant): Promise<Run | "done"> => {
  const { deliveries, feed, desk, random } = needs;
  const { id } = run.subscription;
  const lane = nextLane(run, desk.clock.now());
  if (lane !== undefined) {
    const stretch = await deliverLane(needs, run.subscription, lane, until);
    const after = withLanes(run, stretch.lanes);
    if (stretch.end !== undefined) await disable(needs, id, stretch.end);
    const course = judged(run.course, stretch, desk.clock.now(), random.fraction());
    return { ...after, course: await write(needs, id, course) };
  }
  const { cursor, failures } = run.course;
  const page = await feed.after(cursor, failures > 0 ? 1 : chunkSize);
  if (page.upTo === cursor) return "done";
  const chunk = await deliverChunk(needs, run.subscription, page.events, run.lanes);
  const stretch = await trying(needs, run, chunk, until);
  if (stretch.end !== undefined) await disable(needs, id, stretch.end);
  // What was not taken is held before the cursor passes it: a crash in between sends it twice, and
  // never leaves it out.
  for (const held of stretch.lanes.values()) {
    if (held !== undefined) await deliveries.hold(id, held);
  }
  const course = judged(run.course, stretch, desk.clock.now(), random.fraction());
  const moved = await write(needs, id, { ...course, cursor: page.upTo });
  return { ...withLanes(run, stretch.lanes), course: moved };
};

const work = async (needs: DeliverNeeds, begun: Run): Promise<{ run: Run; isDone: boolean }> => {
  const { subscriptions, desk } = needs;
  const { id } = begun.subscription;
  const until = secondsAfter(desk.clock.now(), runSeconds);
  let run = begun;
  while (desk.clock.now() < until && !isPaused(run.course, desk.clock.now())) {
    const subscription = await subscriptions.find(id);
    if (subscription === undefined || !isDelivering(subscription)) return { run, isDone: true };
    const next = await step(needs, { ...run, subscription }, until);
    if (next === "done") return { run, isDone: true };
    run = next;
  }
  return { run, isDone: false };
};

/** Leaves the course for the next one, and sees to it that there is a next one in time. */
const finish = async (needs: DeliverNeeds, run: Run, isDone: boolean): Promise<void> => {
  const { queues, deliveriesQueue, desk, feed } = needs;
  const { id } = run.subscription;
  const now = desk.clock.now();
  const dueAt = dueOf(run, isDone, now);
  const { busyUntil: _busy, dueAt: _due, wakeAt: before, ...rest } = run.course;
  const isSoon = dueAt !== undefined && dueAt <= secondsAfter(now, wokenWithinSeconds);
  const isWoken = before !== undefined && now < before && dueAt !== undefined && before <= dueAt;
  const wakeAt = isSoon && !isWoken ? dueAt : isWoken ? before : undefined;
  const course = await write(needs, id, {
    ...rest,
    ...(dueAt !== undefined && { dueAt }),
    ...(wakeAt !== undefined && { wakeAt }),
  });
  const body = JSON.stringify({ subscription: id });
  const wake = (delaySeconds: number) =>
    queues.send({ queueUrl: deliveriesQueue, body, delaySeconds });
  if (isSoon && !isWoken) {
    const milliseconds = epochMilliseconds(dueAt) - epochMilliseconds(now);
    await wake(Math.max(0, Math.ceil(milliseconds / 1000)));
    return;
  }
  // What came in while this run was at work told nobody else of it.
  if (!isDone || isPaused(course, now)) return;
  const { upTo } = await feed.after(course.cursor, 1);
  if (upTo > course.cursor) await wake(0);
};

/**
 * Sends a subscriber what it is to have now: what an administrator wants sent once more, what waits and
 * is due, then what is new. One run at a time works on a subscription, so that a later event of a case
 * never overtakes an earlier one; whoever finds another at work leaves it to that one.
 */
export const runSubscription = async (
  needs: DeliverNeeds,
  id: SubscriptionId,
): Promise<"done" | "busy" | "idle"> => {
  const { subscriptions, deliveries, feed, desk } = needs;
  const subscription = await subscriptions.find(id);
  if (subscription === undefined || !isDelivering(subscription)) return "idle";
  const found = (await deliveries.course(id)) ?? courseFrom(await feed.last(), 0);
  const now = desk.clock.now();
  if (found.busyUntil !== undefined && now < found.busyUntil) return "busy";
  const mine = { ...found, busyUntil: secondsAfter(now, leaseSeconds), version: found.version + 1 };
  if (!(await deliveries.moveOn(id, mine))) return "busy";
  const held = await deliveries.held(id);
  const lanes = new Map(held.map((one) => [one.caseId, one]));
  const begun = { subscription, course: mine, lanes };
  try {
    await sendOnceMore(needs, subscription);
    const { run, isDone } = await work(needs, begun);
    await finish(needs, run, isDone);
  } catch (error) {
    if (error instanceof Overtaken) return "busy";
    throw error;
  }
  return "done";
};
