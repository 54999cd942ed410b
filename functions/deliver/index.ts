import * as z from "zod";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { kmsKeySeal } from "#shared/adapters/key-seal.ts";
import { sqsQueues } from "#shared/adapters/queues.ts";
import { systemRandomness } from "#shared/adapters/random.ts";
import { webhookPost } from "#shared/adapters/webhook-post.ts";
import { openLog } from "#shared/observability/logger.ts";
import { openCount } from "#shared/observability/metrics.ts";
import { dynamoDeliveries } from "#shared/store/dynamo-deliveries.ts";
import { dynamoFeed } from "#shared/store/dynamo-feed.ts";
import { dynamoSubscriptions } from "#shared/store/dynamo-subscriptions.ts";
import { localTargets, publicTargets } from "#shared/webhooks/target.ts";
import { deliverHandler } from "./handler.ts";

const settings = readEnvironment({
  ...deskSettings,
  FEED_TABLE: z.string().min(1),
  SUBSCRIPTIONS_TABLE: z.string().min(1),
  DELIVERIES_TABLE: z.string().min(1),
  WEBHOOK_KEY_KMS_ID: z.string().min(1),
  DELIVERIES_QUEUE: z.string().min(1),
  DELIVERIES_DEAD_LETTER_QUEUE: z.string().min(1),
  WEBHOOK_TARGETS: z.enum(["public", "local"]),
});

export const handler = deliverHandler({
  subscriptions: dynamoSubscriptions(dynamo, settings.SUBSCRIPTIONS_TABLE),
  feed: dynamoFeed(dynamo, settings.FEED_TABLE),
  deliveries: dynamoDeliveries(dynamo, settings.DELIVERIES_TABLE),
  desk: deskFrom(settings),
  keys: kmsKeySeal(settings.WEBHOOK_KEY_KMS_ID),
  post: webhookPost(settings.WEBHOOK_TARGETS === "local" ? localTargets : publicTargets),
  queues: sqsQueues(),
  deliveriesQueue: settings.DELIVERIES_QUEUE,
  deadLetterQueue: settings.DELIVERIES_DEAD_LETTER_QUEUE,
  random: systemRandomness,
  log: openLog("deliver"),
  count: openCount("deliver"),
});
