import * as z from "zod";
import { systemClock } from "#shared/adapters/clock.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { sqsQueues } from "#shared/adapters/queues.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoCases } from "#shared/store/dynamo-cases.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { dynamoWatch } from "#shared/store/dynamo-watch.ts";
import { calendarApi } from "./calendar-api.ts";

const settings = readEnvironment({
  CASES_TABLE: z.string().min(1),
  REFERENCE_TABLE: z.string().min(1),
  WATCH_TABLE: z.string().min(1),
  RECOUNT_QUEUE: z.string().min(1),
});

export const handler = calendarApi(openLog("calendar-api"), {
  reference: dynamoReference(dynamo, settings.REFERENCE_TABLE),
  cases: dynamoCases(dynamo, settings.CASES_TABLE),
  watch: dynamoWatch(dynamo, settings.WATCH_TABLE),
  clock: systemClock,
  queues: sqsQueues(),
  recountQueue: settings.RECOUNT_QUEUE,
});
