import * as z from "zod";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { s3Evidence } from "#shared/adapters/evidence.ts";
import { jsonMapSetting, readEnvironment } from "#shared/adapters/environment.ts";
import { fetchPost } from "#shared/adapters/outbound-http.ts";
import { sqsQueues } from "#shared/adapters/queues.ts";
import { managedSecrets } from "#shared/adapters/secrets.ts";
import { secretCredentials, secretPins } from "#shared/adapters/state-credentials.ts";
import { systemRandomness } from "#shared/adapters/random.ts";
import { openLog } from "#shared/observability/logger.ts";
import { openCount } from "#shared/observability/metrics.ts";
import { stateSystems } from "#shared/checks/systems.ts";
import { askStateSystem } from "#shared/verification/ask.ts";
import { queuesBeside } from "#shared/verification/check-queues.ts";
import { breakerPolicy } from "#shared/verification/breaker.ts";
import { gateOver } from "#shared/verification/gate.ts";
import { dynamoBreakers } from "#shared/store/dynamo-breakers.ts";
import { dynamoOutages } from "#shared/store/dynamo-outages.ts";
import { dynamoExchanges } from "#shared/store/dynamo-exchanges.ts";
import { roundsOfPatience } from "#shared/verification/exchanges.ts";
import { speakOver } from "#shared/verification/speak/speak.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { verifyHandler } from "./handler.ts";

const settings = readEnvironment({
  ...deskSettings,
  STATE_SYSTEMS_URL: z.url(),
  RETRY_BASE_SECONDS: z.coerce.number().int().min(1),
  ASK_AGAIN_SECONDS: z.coerce.number().int().min(1),
  ROTATION_SECONDS: z.coerce.number().int().min(1),
  EVIDENCE_BUCKET: z.string().min(1),
  HEALTH_TABLE: z.string().min(1),
  OUTAGES_TABLE: z.string().min(1),
  IDEMPOTENCY_TABLE: z.string().min(1),
  STATE_SYSTEM_CREDENTIALS: z.string().min(1),
  STATE_SYSTEM_PINS: z.string().min(1),
  CHECK_QUEUES: jsonMapSetting(stateSystems),
  CHECK_DEAD_LETTER_NAMES: jsonMapSetting(stateSystems),
});

const desk = deskFrom(settings);
const secrets = managedSecrets(undefined, settings.ROTATION_SECONDS);
const policy = breakerPolicy(settings.RETRY_BASE_SECONDS);

const asking = {
  desk,
  evidence: s3Evidence(settings.EVIDENCE_BUCKET),
  gate: gateOver({
    breakers: dynamoBreakers(dynamo, settings.HEALTH_TABLE),
    outages: dynamoOutages(dynamo, settings.OUTAGES_TABLE),
    clock: desk.clock,
    policyOf: () => policy,
  }),
  speak: speakOver({
    post: fetchPost,
    clock: desk.clock,
    random: systemRandomness,
    stateSystemsUrl: settings.STATE_SYSTEMS_URL,
    credentials: secretCredentials(secrets, settings.STATE_SYSTEM_CREDENTIALS),
    pins: secretPins(secrets, settings.STATE_SYSTEM_PINS),
    exchanges: dynamoExchanges(dynamo, settings.IDEMPOTENCY_TABLE),
    patienceSeconds: roundsOfPatience * settings.ASK_AGAIN_SECONDS,
  }),
};

export const handler = verifyHandler({
  ask: (message) => askStateSystem(asking, message),
  queues: sqsQueues(),
  checkQueues: settings.CHECK_QUEUES,
  deadLetterQueues: queuesBeside(settings.CHECK_QUEUES, settings.CHECK_DEAD_LETTER_NAMES),
  retryBaseSeconds: settings.RETRY_BASE_SECONDS,
  askAgainSeconds: settings.ASK_AGAIN_SECONDS,
  random: systemRandomness,
  log: openLog("verify"),
  count: openCount("verify"),
});
