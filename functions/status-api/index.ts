import * as z from "zod";
import { currentCalendarFrom } from "#shared/adapters/calendar.ts";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { sqsQueues } from "#shared/adapters/queues.ts";
import { systemRandomness, systemUnguessable } from "#shared/adapters/random.ts";
import { managedSecrets } from "#shared/adapters/secrets.ts";
import { openLog } from "#shared/observability/logger.ts";
import { secrecyUnder } from "#shared/status/secrecy.ts";
import { dynamoPlaces } from "#shared/store/dynamo-places.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { dynamoStatus } from "#shared/store/dynamo-status.ts";
import { statusApi } from "./status-api.ts";

const settings = readEnvironment({
  ...deskSettings,
  STATUS_TABLE: z.string().min(1),
  STATUS_KEY: z.string().min(1),
  STATUS_CODES_QUEUE: z.string().min(1),
  PLACES_TABLE: z.string().min(1),
  REFERENCE_TABLE: z.string().min(1),
});
const [statusKey = ""] = await managedSecrets()(settings.STATUS_KEY);

export const handler = statusApi(openLog("status-api"), {
  desk: deskFrom(settings),
  store: dynamoStatus(dynamo, settings.STATUS_TABLE),
  secrecy: secrecyUnder(statusKey),
  random: systemRandomness,
  unguessable: systemUnguessable,
  queues: sqsQueues(),
  codesQueue: settings.STATUS_CODES_QUEUE,
  calendar: currentCalendarFrom(dynamoReference(dynamo, settings.REFERENCE_TABLE)),
  books: dynamoPlaces(dynamo, settings.PLACES_TABLE),
});
