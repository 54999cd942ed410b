import * as z from "zod";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { jsonMapSetting, readEnvironment } from "#shared/adapters/environment.ts";
import { managedSecrets } from "#shared/adapters/secrets.ts";
import { serve } from "#shared/http/serve.ts";
import { openLog } from "#shared/observability/logger.ts";
import { openCount } from "#shared/observability/metrics.ts";
import { stateSystems } from "#shared/registration/checks.ts";
import { dynamoReplays } from "#shared/store/dynamo-claims.ts";
import { receiveRoute } from "./receive.ts";

const settings = readEnvironment({
  ...deskSettings,
  IDEMPOTENCY_TABLE: z.string().min(1),
  CALLBACK_SECRETS: jsonMapSetting(stateSystems),
});

const log = openLog("state-inbox");
const secrets = managedSecrets();

const deps = {
  desk: deskFrom(settings),
  replays: dynamoReplays(dynamo, settings.IDEMPOTENCY_TABLE),
  secretsOf: (system: keyof typeof settings.CALLBACK_SECRETS) =>
    secrets(settings.CALLBACK_SECRETS[system]),
  count: openCount("state-inbox"),
};

export const handler = serve(log, [receiveRoute(deps, log)]);
