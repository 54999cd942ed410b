import * as z from "zod";
import { systemClock } from "#shared/adapters/clock.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { jsonMapSetting, readEnvironment } from "#shared/adapters/environment.ts";
import { noSeal } from "#shared/adapters/no-seal.ts";
import { queueAges } from "#shared/adapters/queue-ages.ts";
import { boardBeside } from "#shared/adapters/queue-pairs.ts";
import { openLog } from "#shared/observability/logger.ts";
import { queueNames, type QueueName } from "#shared/queues/names.ts";
import { dynamoBreakers } from "#shared/store/dynamo-breakers.ts";
import { dynamoCases } from "#shared/store/dynamo-cases.ts";
import { dynamoOutages } from "#shared/store/dynamo-outages.ts";
import { operationsApi } from "./operations-api.ts";

const settings = readEnvironment({
  CASES_TABLE: z.string().min(1),
  HEALTH_TABLE: z.string().min(1),
  OUTAGES_TABLE: z.string().min(1),
  QUEUES_BESIDE: z.url(),
  QUEUE_NAMES: jsonMapSetting(queueNames),
});

const seal = noSeal("what is done to queues and systems is no personal data");

const ages = queueAges(systemClock);

/** CloudWatch knows queues by the names that they have at SQS. */
const byName = (known: ReadonlyMap<string, number>): ReadonlyMap<QueueName, number> =>
  new Map(
    queueNames.flatMap((name) => {
      const seconds = known.get(settings.QUEUE_NAMES[name]);
      return seconds === undefined ? [] : [[name, seconds] as const];
    }),
  );

export const handler = operationsApi(openLog("operations-api"), {
  desk: { cases: dynamoCases(dynamo, settings.CASES_TABLE), seal, clock: systemClock },
  breakers: dynamoBreakers(dynamo, settings.HEALTH_TABLE),
  outages: dynamoOutages(dynamo, settings.OUTAGES_TABLE),
  board: boardBeside(settings.QUEUES_BESIDE, settings.QUEUE_NAMES),
  ages: async () => byName(await ages(Object.values(settings.QUEUE_NAMES))),
});
