import * as z from "zod";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { readFeed } from "#shared/http/routes/feed.ts";
import { on, serve } from "#shared/http/serve.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoFeed } from "#shared/store/dynamo-feed.ts";
import { dynamoSubscriptions } from "#shared/store/dynamo-subscriptions.ts";
import { readFeedFor } from "./read-feed.ts";

const settings = readEnvironment({
  ...deskSettings,
  FEED_TABLE: z.string().min(1),
  SUBSCRIPTIONS_TABLE: z.string().min(1),
});

export const handler = serve(openLog("feed-api"), [
  on(
    readFeed,
    readFeedFor({
      ...deskFrom(settings),
      feed: dynamoFeed(dynamo, settings.FEED_TABLE),
      subscriptions: dynamoSubscriptions(dynamo, settings.SUBSCRIPTIONS_TABLE),
    }),
  ),
]);
