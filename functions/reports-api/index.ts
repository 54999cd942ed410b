import * as z from "zod";
import { systemClock } from "#shared/adapters/clock.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoReports } from "#shared/store/dynamo-reports.ts";
import { reportsApi } from "./reports-api.ts";

const settings = readEnvironment({ REPORTS_TABLE: z.string().min(1) });

export const handler = reportsApi(openLog("reports-api"), {
  reports: dynamoReports(dynamo, settings.REPORTS_TABLE),
  clock: systemClock,
});
