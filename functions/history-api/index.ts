import * as z from "zod";
import { systemClock } from "#shared/adapters/clock.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { readsSettings, recordReadFrom } from "#shared/adapters/reads.ts";
import { getAssistanceHistory, getCaseHistory } from "#shared/http/routes/history.ts";
import { on, serve } from "#shared/http/serve.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoCases } from "#shared/store/dynamo-cases.ts";
import { showAssistanceHistory, showCaseHistory } from "./show-history.ts";

const settings = readEnvironment({ ...readsSettings, CASES_TABLE: z.string().min(1) });

const needs = {
  desk: { cases: dynamoCases(dynamo, settings.CASES_TABLE), clock: systemClock },
  recordRead: recordReadFrom(settings),
};

export const handler = serve(openLog("history-api"), [
  on(getCaseHistory, showCaseHistory(needs)),
  on(getAssistanceHistory, showAssistanceHistory(needs)),
]);
