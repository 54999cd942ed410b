import * as z from "zod";
import { systemClock } from "#shared/adapters/clock.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { kmsKeySeal } from "#shared/adapters/key-seal.ts";
import { newWebhookKey } from "#shared/adapters/new-webhook-key.ts";
import { systemRandomness } from "#shared/adapters/random.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoCases } from "#shared/store/dynamo-cases.ts";
import { dynamoDeliveries } from "#shared/store/dynamo-deliveries.ts";
import { dynamoFeed } from "#shared/store/dynamo-feed.ts";
import { dynamoSubscriptions } from "#shared/store/dynamo-subscriptions.ts";
import { localTargets, publicTargets } from "#shared/webhooks/target.ts";
import { webhooksApi } from "./webhooks-api.ts";

const settings = readEnvironment({
  CASES_TABLE: z.string().min(1),
  FEED_TABLE: z.string().min(1),
  SUBSCRIPTIONS_TABLE: z.string().min(1),
  DELIVERIES_TABLE: z.string().min(1),
  WEBHOOK_KEY_KMS_ID: z.string().min(1),
  WEBHOOK_TARGETS: z.enum(["public", "local"]),
});

export const handler = webhooksApi(openLog("webhooks-api"), {
  subscriptions: dynamoSubscriptions(dynamo, settings.SUBSCRIPTIONS_TABLE),
  deliveries: dynamoDeliveries(dynamo, settings.DELIVERIES_TABLE),
  feed: dynamoFeed(dynamo, settings.FEED_TABLE),
  cases: dynamoCases(dynamo, settings.CASES_TABLE),
  keys: kmsKeySeal(settings.WEBHOOK_KEY_KMS_ID),
  newKey: newWebhookKey,
  targets: settings.WEBHOOK_TARGETS === "local" ? localTargets : publicTargets,
  random: systemRandomness,
  clock: systemClock,
});
