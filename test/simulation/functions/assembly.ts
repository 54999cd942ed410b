// Every function as its own index.ts puts it together, over clients that end in memory. What a
// function keeps in its container (its data keys, its secrets) it keeps here as well, and loses with it.
import { sesMail } from "#shared/adapters/mail.ts";
import { dynamoMockState } from "#shared/adapters/mock-state.ts";
import { sqsQueues } from "#shared/adapters/queues.ts";
import { askStateSystem } from "#shared/verification/ask.ts";
import { notifyHandler } from "#functions/notify/handler.ts";
import { sendNotice } from "#functions/notify/send-notice.ts";
import { mockHandler } from "#functions/state-systems/handler.ts";
import { verifyHandler } from "#functions/verify/handler.ts";
import { addressOf } from "#test/simulation/cloud/consumers.ts";
import type { Deployed } from "#test/simulation/engine/lambda.ts";
import { stateSystemsUrl } from "./gateway.ts";
import { httpFunctions } from "./http-functions.ts";
import {
  bySystem,
  checkQueueOf,
  deadOf,
  deskOf,
  secretsOf,
  tableNames,
  type Parts,
} from "./parts.ts";
import { relayFunction } from "./relay-function.ts";

const verify = (parts: Parts): Deployed => ({
  name: "verify",
  timeoutSeconds: 30,
  coldStart: () => {
    const asking = { desk: deskOf(parts), post: parts.post, stateSystemsUrl };
    return verifyHandler({
      ask: (message) => askStateSystem(asking, message),
      queues: sqsQueues(parts.sqs),
      checkQueues: bySystem(checkQueueOf),
      deadLetterQueues: bySystem((system) => deadOf(checkQueueOf(system))),
      retryBaseSeconds: 30,
      askAgainSeconds: 3600,
      ...parts,
    });
  },
});

const notify = (parts: Parts): Deployed => ({
  name: "notify",
  timeoutSeconds: 30,
  coldStart: () =>
    notifyHandler({
      send: sendNotice({
        desk: deskOf(parts),
        post: sesMail("arnau@akimat.example", parts.ses),
      }),
      queues: sqsQueues(parts.sqs),
      deadLetterQueue: addressOf(deadOf("notices")),
      ...parts,
    }),
});

const systems = (parts: Parts): Deployed => ({
  name: "state-systems",
  timeoutSeconds: 30,
  coldStart: () =>
    mockHandler({
      state: dynamoMockState(parts.dynamo, tableNames.scripts),
      queues: sqsQueues(parts.sqs),
      callbacksQueue: addressOf("callbacks"),
      secretsOf: secretsOf(parts),
      pause: parts.sleep,
      ...parts,
    }),
});

/** All functions that work on cases. The one that only shows the documentation has nothing to get wrong here. */
export const functionsOver = (parts: Parts): Deployed[] => [
  ...httpFunctions(parts),
  relayFunction(parts),
  verify(parts),
  notify(parts),
  systems(parts),
];
