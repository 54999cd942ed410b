import * as z from "zod";
import { currentCalendarFrom } from "#shared/adapters/calendar.ts";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { jsonMapSetting, readEnvironment } from "#shared/adapters/environment.ts";
import { sqsQueues } from "#shared/adapters/queues.ts";
import { openLog } from "#shared/observability/logger.ts";
import { openCount } from "#shared/observability/metrics.ts";
import { stateSystems } from "#shared/checks/systems.ts";
import { dynamoFeed } from "#shared/store/dynamo-feed.ts";
import { dynamoListedBy } from "#shared/store/dynamo-listing.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { dynamoReportsKeeper } from "#shared/store/dynamo-reports-keep.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { dynamoSittings } from "#shared/store/dynamo-sittings.ts";
import { dynamoActLog } from "#shared/store/dynamo-trail.ts";
import { dynamoWatch } from "#shared/store/dynamo-watch.ts";
import { dynamoWorklist } from "#shared/store/dynamo-worklist.ts";
import { mayPass } from "#shared/store/passing-fault.ts";
import { entryFromStream, streamEventSchema } from "#shared/store/stream.ts";
import { announceEntries } from "./announce.ts";
import { putAsideIn } from "./put-aside.ts";
import { effectQueues } from "#shared/queues/effect-queues.ts";
import { projectCase } from "./project.ts";
import { projectAssistance } from "./project-assistance.ts";
import { projectByKind } from "./project-by-kind.ts";
import { projectSitting } from "./project-sitting.ts";
import { relayRecords, type ToCount } from "./relay-records.ts";

const settings = readEnvironment({
  ...deskSettings,
  CHECK_QUEUES: jsonMapSetting(stateSystems),
  NOTICES_QUEUE: z.string().min(1),
  SIGNATURES_QUEUE: z.string().min(1),
  PLACES_QUEUE: z.string().min(1),
  RELAY_FAILED_QUEUE: z.string().min(1),
  WORKLIST_TABLE: z.string().min(1),
  REGISTER_TABLE: z.string().min(1),
  REPORTS_TABLE: z.string().min(1),
  WATCH_TABLE: z.string().min(1),
  REFERENCE_TABLE: z.string().min(1),
  SITTINGS_TABLE: z.string().min(1),
  ACTS_TABLE: z.string().min(1),
  FEED_TABLE: z.string().min(1),
  DELIVERIES_QUEUE: z.string().min(1),
});
const queues = sqsQueues();
const desk = deskFrom(settings);
const lists = {
  desk,
  worklist: dynamoWorklist(dynamo, settings.WORKLIST_TABLE),
  watch: dynamoWatch(dynamo, settings.WATCH_TABLE),
  calendar: currentCalendarFrom(dynamoReference(dynamo, settings.REFERENCE_TABLE)),
};

const reports = dynamoReportsKeeper(dynamo, settings.REPORTS_TABLE);

const putAside = putAsideIn(queues, settings.RELAY_FAILED_QUEUE);

const needs = {
  readEntry: entryFromStream,
  carryOut: effectQueues(queues, {
    checks: settings.CHECK_QUEUES,
    notices: settings.NOTICES_QUEUE,
    signatures: settings.SIGNATURES_QUEUE,
    places: settings.PLACES_QUEUE,
  }),
  recordAct: dynamoActLog(dynamo, settings.ACTS_TABLE).add,
  project: projectByKind({
    sitting: projectSitting({ desk, sittings: dynamoSittings(dynamo, settings.SITTINGS_TABLE) }),
    registration: projectCase({
      ...lists,
      register: dynamoRegister(dynamo, settings.REGISTER_TABLE),
      listedBy: dynamoListedBy(dynamo, settings.REGISTER_TABLE),
    }),
    assistance: projectAssistance(lists),
  }),
  countCase: async ({ caseId, figures, version }: ToCount) =>
    reports.keep(caseId, figures, version),
  announce: announceEntries({
    cases: desk.cases,
    feed: dynamoFeed(dynamo, settings.FEED_TABLE),
    queues,
    deliveriesQueue: settings.DELIVERIES_QUEUE,
    mayPass,
    putAside,
  }),
  mayPass,
  putAside,
  log: openLog("relay"),
  count: openCount("relay"),
};

/** The only reader of the case table's stream. It throws on a fault, so that the batch comes again. */
export const handler = async (event: unknown): Promise<void> =>
  relayRecords(needs, streamEventSchema.parse(event));
