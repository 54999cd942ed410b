import * as z from "zod";
import { systemClock } from "#shared/adapters/clock.ts";
import { cognitoDirectory } from "#shared/adapters/directory.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { newPassword } from "#shared/adapters/new-password.ts";
import { noSeal } from "#shared/adapters/no-seal.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoCases } from "#shared/store/dynamo-cases.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { peopleApi } from "./people-api.ts";

const settings = readEnvironment({
  CASES_TABLE: z.string().min(1),
  REGISTER_TABLE: z.string().min(1),
  USER_POOL_ID: z.string().min(1),
});

const seal = noSeal("what an account may do is no personal data");

export const handler = peopleApi(openLog("people-api"), {
  desk: { cases: dynamoCases(dynamo, settings.CASES_TABLE), seal, clock: systemClock },
  directory: cognitoDirectory(settings.USER_POOL_ID),
  register: dynamoRegister(dynamo, settings.REGISTER_TABLE),
  newPassword,
});
