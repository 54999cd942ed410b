import { createHash } from "node:crypto";
import type { WebhookReply } from "#shared/adapters/webhook-post.ts";
import { digestSchema } from "#shared/cases/entry.ts";
import { epochMilliseconds, type Instant } from "#shared/law/dates.ts";
import { durationBetween, type Attempt } from "#shared/store/deliveries.ts";
import { toldTo } from "#shared/store/person-told.ts";
import type { Announced } from "#shared/subscriptions/announce.ts";
import { contentType } from "#shared/subscriptions/cloud-event.ts";
import { nextAttempt } from "#shared/subscriptions/schedule.ts";
import { keysInForce, type Subscription } from "#shared/subscriptions/subscription.ts";
import { signedHeaders } from "#shared/webhooks/sign.ts";
import type { DeliverNeeds } from "./needs.ts";
import { endOf, type Ended } from "./outcome.ts";

/** How one attempt ended, and when the next one is due; undefined where none is. */
export interface Attempted extends Ended {
  readonly nextAt: Instant | undefined;
}

const agent = "arnau-webhooks/1";

const signingKeys = async (
  { keys, desk }: DeliverNeeds,
  subscription: Subscription,
): Promise<readonly string[]> => {
  const inForce = keysInForce(subscription, desk.clock.now());
  return Promise.all(inForce.map(({ sealed }) => keys.open(subscription.id, sealed)));
};

/** What is kept of an exchange for whoever looks after the subscription; less where it named a person. */
const keptOf = (
  body: string,
  personal: boolean,
  reply: WebhookReply,
): Pick<Attempt, "sent" | "received"> => {
  const digest = digestSchema.parse(createHash("sha256").update(body).digest("hex"));
  const sent = { bytes: Buffer.byteLength(body), personal, ...(!personal && { digest }) };
  if (!reply.replied || reply.answer === undefined) return { sent };
  const { headers, start } = reply.answer;
  return { sent, received: { headers, ...(!personal && { start }) } };
};

/**
 * Sends one event to one subscriber: cut to its scope, signed with every key in force, as of now. The
 * attempt is noted, with nothing of what was sent and the beginning of what was answered. `attempt` counts from 1, or is 0 for one
 * that has no next. An attempt beside the schedule leaves the next one of it where it was, at `kept`.
 */
export const attemptOnce = async (
  needs: DeliverNeeds,
  subscription: Subscription,
  announced: Announced,
  attempt: number,
  kept?: Instant,
): Promise<Attempted> => {
  const { desk, post, random, deliveries, log, count } = needs;
  const { id, scope, address = "" } = subscription;
  const told = await toldTo(desk, scope, announced);
  const body = JSON.stringify(told);
  const at = desk.clock.now();
  const signed = signedHeaders(await signingKeys(needs, subscription), {
    id: announced.id,
    at,
    body,
  });
  const headers = { "content-type": contentType, "user-agent": agent, ...signed };
  const reply = await post({ url: address, headers, body });
  const now = desk.clock.now();
  const ended = endOf(reply, now);
  const isLast = attempt === 0 || ended.outcome === "taken" || ended.outcome === "gone";
  const nextAt = isLast
    ? undefined
    : (kept ?? nextAttempt(attempt, now, random.fraction(), ended.retryAfter));
  const { outcome, status, why } = ended;
  await deliveries.note(id, {
    eventId: announced.id,
    type: announced.type,
    caseId: announced.caseId,
    at,
    attempt,
    outcome,
    duration: durationBetween(epochMilliseconds(at), epochMilliseconds(now)),
    ...(status !== undefined && { status }),
    ...(why !== undefined && { why }),
    ...(nextAt !== undefined && { nextAt }),
    ...keptOf(body, told.data.person !== undefined, reply),
  });
  const reason = outcome === "taken" ? outcome : (why ?? String(status));
  if (outcome !== "taken") count("delivery-failed", why ?? outcome);
  log.info("event-delivered", { subscription: id, caseId: announced.caseId, reason });
  return { ...ended, nextAt };
};
