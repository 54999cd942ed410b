import * as z from "zod";
import { currentCalendarFrom } from "#shared/adapters/calendar.ts";
import { systemClock } from "#shared/adapters/clock.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { noSeal } from "#shared/adapters/no-seal.ts";
import { sqsQueues } from "#shared/adapters/queues.ts";
import { openLog } from "#shared/observability/logger.ts";
import { openCount } from "#shared/observability/metrics.ts";
import { dynamoCases } from "#shared/store/dynamo-cases.ts";
import { dynamoPlaces } from "#shared/store/dynamo-places.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { placeHandler } from "./handler.ts";
import { settleCase, settleProvider, type PlaceNeeds } from "./settle.ts";

const settings = readEnvironment({
  CASES_TABLE: z.string().min(1),
  PLACES_TABLE: z.string().min(1),
  REGISTER_TABLE: z.string().min(1),
  REFERENCE_TABLE: z.string().min(1),
  PLACES_DEAD_LETTER_QUEUE: z.string().min(1),
});

const cases = dynamoCases(dynamo, settings.CASES_TABLE);

const needs: PlaceNeeds = {
  desk: { cases, seal: noSeal("whose place it is is no personal data"), clock: systemClock },
  books: dynamoPlaces(dynamo, settings.PLACES_TABLE),
  register: dynamoRegister(dynamo, settings.REGISTER_TABLE),
  calendar: currentCalendarFrom(dynamoReference(dynamo, settings.REFERENCE_TABLE)),
};

export const handler = placeHandler({
  cases,
  settleCase: settleCase(needs),
  settleProvider: settleProvider(needs),
  queues: sqsQueues(),
  deadLetterQueue: settings.PLACES_DEAD_LETTER_QUEUE,
  log: openLog("place"),
  count: openCount("place"),
});
