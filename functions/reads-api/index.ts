import * as z from "zod";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { readsSettings, recordReadFrom } from "#shared/adapters/reads.ts";
import { getCaseReads } from "#shared/http/routes/reads.ts";
import { on, serve } from "#shared/http/serve.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoCases } from "#shared/store/dynamo-cases.ts";
import { dynamoReadHistory } from "#shared/store/dynamo-reads.ts";
import { showReads } from "./show-reads.ts";

const settings = readEnvironment({ ...readsSettings, CASES_TABLE: z.string().min(1) });
const cases = dynamoCases(dynamo, settings.CASES_TABLE);
const reads = dynamoReadHistory(dynamo, settings.READS_TABLE);
const recordRead = recordReadFrom(settings);

export const handler = serve(openLog("reads-api"), [
  on(getCaseReads, showReads({ cases, reads, recordRead })),
]);
