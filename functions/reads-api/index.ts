import * as z from "zod";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { readsSettings, recordReadFrom } from "#shared/adapters/reads.ts";
import { searchAudit } from "#shared/http/routes/audit.ts";
import { getApplicationReads, getCaseReads } from "#shared/http/routes/reads.ts";
import { on, serve } from "#shared/http/serve.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoReadHistory } from "#shared/store/dynamo-reads.ts";
import { dynamoTrail } from "#shared/store/dynamo-trail.ts";
import { showOwnReads } from "./show-own-reads.ts";
import { showReads } from "./show-reads.ts";
import { showTrail } from "./show-trail.ts";

const settings = readEnvironment({
  ...deskSettings,
  ...readsSettings,
  ACTS_TABLE: z.string().min(1),
});
const desk = deskFrom(settings);
const reads = dynamoReadHistory(dynamo, settings.READS_TABLE);
const trail = dynamoTrail(dynamo, { reads: settings.READS_TABLE, acts: settings.ACTS_TABLE });
const recordRead = recordReadFrom(settings);

export const handler = serve(openLog("reads-api"), [
  on(getCaseReads, showReads({ cases: desk.cases, reads, recordRead })),
  on(searchAudit, showTrail({ cases: desk.cases, clock: desk.clock, trail, recordRead })),
  on(getApplicationReads, showOwnReads({ desk, reads, recordRead })),
]);
