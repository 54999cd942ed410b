import * as z from "zod";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { s3Evidence } from "#shared/adapters/evidence.ts";
import { jsonMapSetting, readEnvironment } from "#shared/adapters/environment.ts";
import { managedSecrets } from "#shared/adapters/secrets.ts";
import { secretPins } from "#shared/adapters/state-credentials.ts";
import { serve } from "#shared/http/serve.ts";
import { openLog } from "#shared/observability/logger.ts";
import { openCount } from "#shared/observability/metrics.ts";
import { stateSystems } from "#shared/checks/systems.ts";
import { dynamoReplays } from "#shared/store/dynamo-claims.ts";
import { dynamoExchanges } from "#shared/store/dynamo-exchanges.ts";
import { receiveRoute } from "./receive.ts";
import { receiveShepRoute } from "./receive-shep.ts";

const settings = readEnvironment({
  ...deskSettings,
  IDEMPOTENCY_TABLE: z.string().min(1),
  CALLBACK_SECRETS: jsonMapSetting(stateSystems),
  EVIDENCE_BUCKET: z.string().min(1),
  STATE_SYSTEMS_URL: z.url(),
  STATE_SYSTEM_PINS: z.string().min(1),
});

const log = openLog("state-inbox");
const secrets = managedSecrets();

const deps = {
  desk: deskFrom(settings),
  evidence: s3Evidence(settings.EVIDENCE_BUCKET),
  replays: dynamoReplays(dynamo, settings.IDEMPOTENCY_TABLE),
  secretsOf: (system: keyof typeof settings.CALLBACK_SECRETS, how?: "fresh") =>
    secrets(settings.CALLBACK_SECRETS[system], how),
  count: openCount("state-inbox"),
  stateSystemsUrl: settings.STATE_SYSTEMS_URL,
  pins: secretPins(secrets, settings.STATE_SYSTEM_PINS),
  exchanges: dynamoExchanges(dynamo, settings.IDEMPOTENCY_TABLE),
};

export const handler = serve(log, [receiveRoute(deps, log), receiveShepRoute(deps, log)]);
