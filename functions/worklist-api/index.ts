import * as z from "zod";
import { currentCalendarFrom } from "#shared/adapters/calendar.ts";
import { systemClock } from "#shared/adapters/clock.ts";
import { cognitoColleagues } from "#shared/adapters/colleagues.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { dynamoTaskClaims } from "#shared/store/dynamo-task-claims.ts";
import { dynamoWorklistReader } from "#shared/store/dynamo-worklist-read.ts";
import { worklistApi } from "./worklist-api.ts";

const settings = readEnvironment({
  WORKLIST_TABLE: z.string().min(1),
  REFERENCE_TABLE: z.string().min(1),
  USER_POOL_ID: z.string().min(1),
});

export const handler = worklistApi(openLog("worklist-api"), {
  worklist: dynamoWorklistReader(dynamo, settings.WORKLIST_TABLE),
  claims: dynamoTaskClaims(dynamo, settings.WORKLIST_TABLE),
  colleagues: cognitoColleagues(settings.USER_POOL_ID),
  calendar: currentCalendarFrom(dynamoReference(dynamo, settings.REFERENCE_TABLE)),
  clock: systemClock,
});
