import * as z from "zod";
import { systemClock } from "#shared/adapters/clock.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { readsSettings, recordReadFrom } from "#shared/adapters/reads.ts";
import { getGrounds, getRoom } from "#shared/http/routes/room.ts";
import { on, serve } from "#shared/http/serve.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoCases } from "#shared/store/dynamo-cases.ts";
import { dynamoHeads } from "#shared/store/dynamo-heads.ts";
import { showGrounds } from "./show-grounds.ts";
import { showRoom } from "./show-room.ts";

const settings = readEnvironment({ ...readsSettings, CASES_TABLE: z.string().min(1) });
const { CASES_TABLE } = settings;
const cases = dynamoCases(dynamo, CASES_TABLE);

export const handler = serve(openLog("sitting-room-api"), [
  on(getRoom, showRoom({ cases, heads: dynamoHeads(dynamo, CASES_TABLE), clock: systemClock })),
  on(getGrounds, showGrounds({ cases, recordRead: recordReadFrom(settings) })),
]);
