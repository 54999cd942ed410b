import * as z from "zod";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { findOrganizations, getOrganization } from "#shared/http/routes/register.ts";
import { on, serve } from "#shared/http/serve.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { findOrganizationsIn } from "./find-organizations.ts";
import { showOrganizationOf } from "./show-organization.ts";

const settings = readEnvironment({ REGISTER_TABLE: z.string().min(1) });
const register = dynamoRegister(dynamo, settings.REGISTER_TABLE);

export const handler = serve(openLog("register-api"), [
  on(findOrganizations, findOrganizationsIn({ register })),
  on(getOrganization, showOrganizationOf({ register })),
]);
