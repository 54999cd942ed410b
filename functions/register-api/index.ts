import * as z from "zod";
import { systemClock } from "#shared/adapters/clock.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { registerApi } from "./register-api.ts";

const settings = readEnvironment({ REGISTER_TABLE: z.string().min(1) });

export const handler = registerApi(openLog("register-api"), {
  register: dynamoRegister(dynamo, settings.REGISTER_TABLE),
  clock: systemClock,
});
