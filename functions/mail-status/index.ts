import * as z from "zod";
import { systemClock } from "#shared/adapters/clock.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { noSeal } from "#shared/adapters/no-seal.ts";
import { sqsQueues } from "#shared/adapters/queues.ts";
import { openLog } from "#shared/observability/logger.ts";
import { openCount } from "#shared/observability/metrics.ts";
import { dynamoCases } from "#shared/store/dynamo-cases.ts";
import { mailStatusHandler } from "./handler.ts";
import { recordReturn } from "./record-return.ts";

const settings = readEnvironment({
  CASES_TABLE: z.string().min(1),
  MAIL_STATUS_DEAD_LETTER_QUEUE: z.string().min(1),
});

export const handler = mailStatusHandler({
  record: recordReturn({
    cases: dynamoCases(dynamo, settings.CASES_TABLE),
    seal: noSeal("what becomes of a mail is no personal data"),
    clock: systemClock,
  }),
  queues: sqsQueues(),
  deadLetterQueue: settings.MAIL_STATUS_DEAD_LETTER_QUEUE,
  log: openLog("mail-status"),
  count: openCount("mail-status"),
});
