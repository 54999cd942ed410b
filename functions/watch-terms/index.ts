import * as z from "zod";
import { systemClock } from "#shared/adapters/clock.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { noSeal } from "#shared/adapters/no-seal.ts";
import { sqsQueues } from "#shared/adapters/queues.ts";
import { effectQueues } from "#shared/queues/effect-queues.ts";
import { stateSystems } from "#shared/checks/systems.ts";
import { jsonMapSetting, readEnvironment } from "#shared/adapters/environment.ts";
import { s3CaseFiles } from "#shared/adapters/objects.ts";
import { dynamoDocuments } from "#shared/documents/dynamo-documents.ts";
import { openLog } from "#shared/observability/logger.ts";
import { openCount } from "#shared/observability/metrics.ts";
import { readCalendarInUse } from "#shared/store/calendar-in-use.ts";
import { dynamoErasingCases } from "#shared/store/dynamo-erasing.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { dynamoWatch } from "#shared/store/dynamo-watch.ts";
import { watchHandler } from "./handler.ts";

const settings = readEnvironment({
  CASES_TABLE: z.string().min(1),
  CASE_KEYS_TABLE: z.string().min(1),
  WATCH_TABLE: z.string().min(1),
  REFERENCE_TABLE: z.string().min(1),
  DOCUMENTS_TABLE: z.string().min(1),
  DOCUMENTS_BUCKET: z.string().min(1),
  CHECK_QUEUES: jsonMapSetting(stateSystems),
  NOTICES_QUEUE: z.string().min(1),
  SIGNATURES_QUEUE: z.string().min(1),
  PLACES_QUEUE: z.string().min(1),
});

const reference = dynamoReference(dynamo, settings.REFERENCE_TABLE);

export const handler = watchHandler({
  desk: {
    cases: dynamoErasingCases(dynamo, {
      cases: settings.CASES_TABLE,
      caseKeys: settings.CASE_KEYS_TABLE,
    }),
    seal: noSeal("what becomes due is no personal data"),
    clock: systemClock,
  },
  carryOut: effectQueues(sqsQueues(), {
    checks: settings.CHECK_QUEUES,
    notices: settings.NOTICES_QUEUE,
    signatures: settings.SIGNATURES_QUEUE,
    places: settings.PLACES_QUEUE,
  }),
  watch: dynamoWatch(dynamo, settings.WATCH_TABLE),
  documents: dynamoDocuments(dynamo, settings.DOCUMENTS_TABLE),
  files: s3CaseFiles(settings.DOCUMENTS_BUCKET),
  calendar: () => readCalendarInUse(reference),
  log: openLog("watch-terms"),
  count: openCount("watch-terms"),
});
