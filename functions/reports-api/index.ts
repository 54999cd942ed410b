import * as z from "zod";
import { systemClock } from "#shared/adapters/clock.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoBreakers } from "#shared/store/dynamo-breakers.ts";
import { dynamoOutages } from "#shared/store/dynamo-outages.ts";
import { dynamoReports } from "#shared/store/dynamo-reports.ts";
import { reportsApi } from "./reports-api.ts";

const settings = readEnvironment({
  REPORTS_TABLE: z.string().min(1),
  HEALTH_TABLE: z.string().min(1),
  OUTAGES_TABLE: z.string().min(1),
});

export const handler = reportsApi(openLog("reports-api"), {
  reports: dynamoReports(dynamo, settings.REPORTS_TABLE),
  breakers: dynamoBreakers(dynamo, settings.HEALTH_TABLE),
  outages: dynamoOutages(dynamo, settings.OUTAGES_TABLE),
  clock: systemClock,
});
