import * as z from "zod";
import { systemClock } from "#shared/adapters/clock.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { jsonMapSetting, readEnvironment } from "#shared/adapters/environment.ts";
import { dynamoMockState } from "#shared/adapters/mock-state.ts";
import { fetchPost } from "#shared/adapters/outbound-http.ts";
import { systemPause } from "#shared/adapters/pause.ts";
import { sqsQueues } from "#shared/adapters/queues.ts";
import { systemRandomness } from "#shared/adapters/random.ts";
import { managedSecrets } from "#shared/adapters/secrets.ts";
import { secretParties } from "#shared/adapters/state-credentials.ts";
import { openLog } from "#shared/observability/logger.ts";
import { stateSystems } from "#shared/checks/systems.ts";
import { mockHandler } from "./handler.ts";

const settings = readEnvironment({
  SCRIPTS_TABLE: z.string().min(1),
  CALLBACKS_QUEUE: z.string().min(1),
  CALLBACK_SECRETS: jsonMapSetting(stateSystems),
  PARTIES: z.string().min(1),
});

const secrets = managedSecrets();

export const handler = mockHandler({
  state: dynamoMockState(dynamo, settings.SCRIPTS_TABLE),
  queues: sqsQueues(),
  callbacksQueue: settings.CALLBACKS_QUEUE,
  secretsOf: (system) => secrets(settings.CALLBACK_SECRETS[system]),
  parties: secretParties(secrets, settings.PARTIES),
  post: fetchPost,
  pause: systemPause,
  clock: systemClock,
  random: systemRandomness,
  log: openLog("state-systems"),
});
