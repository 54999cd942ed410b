import * as z from "zod";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { sesMail } from "#shared/adapters/mail.ts";
import { sqsQueues } from "#shared/adapters/queues.ts";
import { systemUnguessable } from "#shared/adapters/random.ts";
import { managedSecrets } from "#shared/adapters/secrets.ts";
import { openLog } from "#shared/observability/logger.ts";
import { openCount } from "#shared/observability/metrics.ts";
import { secrecyUnder } from "#shared/status/secrecy.ts";
import { dynamoStatus } from "#shared/store/dynamo-status.ts";
import { codesHandler } from "./handler.ts";
import { sendCode } from "./send-code.ts";

const settings = readEnvironment({
  ...deskSettings,
  STATUS_TABLE: z.string().min(1),
  STATUS_KEY: z.string().min(1),
  NOTICE_SENDER: z.email(),
  STATUS_CODES_DEAD_LETTER_QUEUE: z.string().min(1),
});
const [statusKey = ""] = await managedSecrets()(settings.STATUS_KEY);

export const handler = codesHandler({
  send: sendCode({
    desk: deskFrom(settings),
    store: dynamoStatus(dynamo, settings.STATUS_TABLE),
    secrecy: secrecyUnder(statusKey),
    unguessable: systemUnguessable,
    post: sesMail(settings.NOTICE_SENDER),
  }),
  queues: sqsQueues(),
  deadLetterQueue: settings.STATUS_CODES_DEAD_LETTER_QUEUE,
  log: openLog("send-codes"),
  count: openCount("send-codes"),
});
