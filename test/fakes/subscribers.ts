// The feed, the subscriptions and the function that delivers, over tables in memory and a clock that is
// moved by hand: minutes go by, messages come when they are due.
import * as z from "zod";
import { deliverHandler } from "#functions/deliver/handler.ts";
import type { DeliverNeeds } from "#functions/deliver/needs.ts";
import type { KeySeal } from "#shared/adapters/key-seal.ts";
import type { NewWebhookKey } from "#shared/adapters/new-webhook-key.ts";
import type { PostWebhook } from "#shared/adapters/webhook-post.ts";
import { epochMilliseconds, type Instant } from "#shared/law/dates.ts";
import { courseFrom } from "#shared/store/deliveries.ts";
import { dynamoDeliveries } from "#shared/store/dynamo-deliveries.ts";
import { dynamoFeed } from "#shared/store/dynamo-feed.ts";
import { dynamoSubscriptions } from "#shared/store/dynamo-subscriptions.ts";
import {
  subscribe,
  subscriptionIdSchema,
  type Scheme,
  type Subscription,
  type Wishes,
} from "#shared/subscriptions/subscription.ts";
import { privateKeyText, publicKeyText, secretText } from "#shared/webhooks/keys.ts";
import { handClock } from "./clock.ts";
import { memoryDesk } from "./desk.ts";
import { memoryTable } from "./dynamo.ts";
import { memoryCount, memoryLog } from "./observability.ts";
import { memoryReceiver, type MemoryReceiver } from "./receiver.ts";

/** Sealing that shows whether a key was opened for the subscription it was sealed for. */
const memoryKeySeal = (): KeySeal => ({
  seal: async (subscription, key) => Buffer.from(`${subscription} ${key}`).toString("base64"),
  open: async (subscription, sealed) => {
    const [owner, key = ""] = Buffer.from(sealed, "base64").toString("utf8").split(" ");
    if (owner !== subscription) throw new Error("sealed for another subscription");
    return key;
  },
});

/** Keys that follow each other. */
const countedKeys = (): NewWebhookKey => {
  let made = 0;
  return (scheme) => {
    made += 1;
    const bytes = Buffer.alloc(32, made);
    return scheme === "v1" ? secretText(bytes) : privateKeyText(bytes);
  };
};

const queueUrl = "https://sqs.test/0/deliveries";
const deadLetterQueue = "https://sqs.test/0/deliveries-dead";

const failuresSchema = z.object({ batchItemFailures: z.array(z.object({})) });

const everything: Wishes["scope"] = { kinds: ["registration", "commission", "sitting"] };

export const subscribersWorld = () => {
  const clock = handClock();
  const desk = memoryDesk(clock);
  const { log, lines } = memoryLog();
  const { count, counted } = memoryCount();
  const keys = memoryKeySeal();
  const newKey = countedKeys();
  const tables = { feed: memoryTable(), subscriptions: memoryTable(), deliveries: memoryTable() };
  const feed = dynamoFeed(tables.feed.dynamo, "feed", 50);
  const subscriptions = dynamoSubscriptions(tables.subscriptions.dynamo, "subscriptions");
  const deliveries = dynamoDeliveries(tables.deliveries.dynamo, "deliveries");
  const receivers = new Map<string, MemoryReceiver>();
  const asides: string[] = [];
  let waiting: { readonly body: string; readonly at: number }[] = [];
  let subscribed = 0;

  const now = () => epochMilliseconds(clock.now());

  const queues: DeliverNeeds["queues"] = {
    send: async ({ queueUrl: to, body, delaySeconds = 0, reason }) => {
      if (to === deadLetterQueue) asides.push(reason ?? "");
      else waiting.push({ body, at: now() + delaySeconds * 1000 });
    },
  };

  const post: PostWebhook = async (sent) => {
    const receiver = receivers.get(sent.url);
    if (receiver === undefined) return { replied: false, why: "unreachable" };
    return receiver.receive(sent);
  };

  const needs: DeliverNeeds & { deadLetterQueue: string } = {
    subscriptions,
    feed,
    deliveries,
    desk,
    keys,
    post,
    queues,
    deliveriesQueue: queueUrl,
    deadLetterQueue,
    random: { fraction: () => 0.5 },
    log,
    count,
  };
  const handler = deliverHandler(needs);

  /** Hands over the messages that are due, and those that come of them. */
  const handOver = async () => {
    for (;;) {
      const due = waiting.filter(({ at }) => at <= now());
      if (due.length === 0) return;
      waiting = waiting.filter(({ at }) => at > now());
      for (const { body } of due) {
        const answer = await handler({ Records: [{ messageId: "m-1", body }] });
        if (failuresSchema.parse(answer).batchItemFailures.length > 0) {
          waiting.push({ body, at: now() + 60_000 });
        }
      }
    }
  };

  /**
   * Lets so much time go by: messages come when they are due, and the clock looks every minute, or more
   * rarely where a test has days to pass.
   */
  const pass = async (seconds: number, tick = 60) => {
    const end = now() + seconds * 1000;
    for (;;) {
      await handOver();
      const look = now() + tick * 1000;
      const next = Math.min(end, look, ...waiting.map(({ at }) => at));
      clock.advance((next - now()) / 1000);
      if (next === look) await handler({});
      await handOver();
      if (now() >= end) return;
    }
  };

  /** A subscriber with its receiver, who knows the first key. */
  const subscriber = async (wishes: Partial<Wishes> = {}, scheme: Scheme = "v1") => {
    subscribed += 1;
    const id = subscriptionIdSchema.parse(`sub-0000000${subscribed}`);
    const address = `https://hooks${subscribed}.partner.example/in`;
    const key = newKey(scheme);
    const publicKey = publicKeyText(key);
    const at: Instant = clock.now();
    const subscription: Subscription = subscribe({
      id,
      wishes: { name: "partner", address, scope: everything, ...wishes },
      owner: undefined,
      key: {
        id: "key-1",
        scheme,
        sealed: await keys.seal(id, key),
        since: at,
        ...(publicKey !== undefined && { publicKey }),
      },
      change: { at, by: "administrator" },
    });
    await subscriptions.keep(subscription);
    await deliveries.moveOn(id, courseFrom(await feed.last()));
    const receiver = memoryReceiver(clock, [publicKey ?? key]);
    receivers.set(wishes.address ?? address, receiver);
    return { id, receiver, subscription, key };
  };

  return {
    clock,
    desk,
    needs,
    handler,
    feed,
    subscriptions,
    deliveries,
    keys,
    newKey,
    tables,
    subscriber,
    pass,
    handOver,
    lines,
    counted,
    asides,
    /** What the relay sends when something new is in the feed. */
    wake: async () => {
      waiting.push({ body: JSON.stringify({ wake: "all" }), at: now() });
      await handOver();
    },
    messages: () => waiting.length,
  };
};
export type SubscribersWorld = ReturnType<typeof subscribersWorld>;
