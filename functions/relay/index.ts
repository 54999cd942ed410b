import * as z from "zod";
import { currentCalendarFrom } from "#shared/adapters/calendar.ts";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { jsonMapSetting, readEnvironment } from "#shared/adapters/environment.ts";
import { sqsQueues } from "#shared/adapters/queues.ts";
import { openLog } from "#shared/observability/logger.ts";
import { openCount } from "#shared/observability/metrics.ts";
import { stateSystems } from "#shared/registration/checks.ts";
import { dynamoListedBy } from "#shared/store/dynamo-listing.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { dynamoWatch } from "#shared/store/dynamo-watch.ts";
import { dynamoWorklist } from "#shared/store/dynamo-worklist.ts";
import { mayPass } from "#shared/store/passing-fault.ts";
import { entryFromStream, streamEventSchema } from "#shared/store/stream.ts";
import { effectQueues, putAsideIn } from "./effect-queues.ts";
import { projectCase } from "./project.ts";
import { relayRecords } from "./relay-records.ts";

const settings = readEnvironment({
  ...deskSettings,
  CHECK_QUEUES: jsonMapSetting(stateSystems),
  NOTICES_QUEUE: z.string().min(1),
  RELAY_FAILED_QUEUE: z.string().min(1),
  WORKLIST_TABLE: z.string().min(1),
  REGISTER_TABLE: z.string().min(1),
  WATCH_TABLE: z.string().min(1),
  REFERENCE_TABLE: z.string().min(1),
});
const queues = sqsQueues();

const needs = {
  readEntry: entryFromStream,
  carryOut: effectQueues(queues, settings.CHECK_QUEUES, settings.NOTICES_QUEUE),
  project: projectCase({
    desk: deskFrom(settings),
    worklist: dynamoWorklist(dynamo, settings.WORKLIST_TABLE),
    register: dynamoRegister(dynamo, settings.REGISTER_TABLE),
    listedBy: dynamoListedBy(dynamo, settings.REGISTER_TABLE),
    watch: dynamoWatch(dynamo, settings.WATCH_TABLE),
    calendar: currentCalendarFrom(dynamoReference(dynamo, settings.REFERENCE_TABLE)),
  }),
  mayPass,
  putAside: putAsideIn(queues, settings.RELAY_FAILED_QUEUE),
  log: openLog("relay"),
  count: openCount("relay"),
};

/** The only reader of the case table's stream. It throws on a fault, so that the batch comes again. */
export const handler = async (event: unknown): Promise<void> =>
  relayRecords(needs, streamEventSchema.parse(event));
