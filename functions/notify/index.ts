import * as z from "zod";
import { currentCalendarFrom } from "#shared/adapters/calendar.ts";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { sesMail } from "#shared/adapters/mail.ts";
import { sqsQueues } from "#shared/adapters/queues.ts";
import { openLog } from "#shared/observability/logger.ts";
import { openCount } from "#shared/observability/metrics.ts";
import { dynamoListedBy } from "#shared/store/dynamo-listing.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { notifyHandler } from "./handler.ts";
import { sendNotice } from "./send-notice.ts";

const settings = readEnvironment({
  ...deskSettings,
  NOTICE_SENDER: z.email(),
  NOTICES_DEAD_LETTER_QUEUE: z.string().min(1),
  REGISTER_TABLE: z.string().min(1),
  REFERENCE_TABLE: z.string().min(1),
  /** The configuration set by which SES reports what becomes of a mail. */
  MAIL_REPORTS: z.string().min(1).optional(),
});

export const handler = notifyHandler({
  send: sendNotice({
    desk: deskFrom(settings),
    post: sesMail(settings.NOTICE_SENDER, undefined, settings.MAIL_REPORTS),
    listing: dynamoListedBy(dynamo, settings.REGISTER_TABLE).find,
    register: dynamoRegister(dynamo, settings.REGISTER_TABLE),
    calendar: currentCalendarFrom(dynamoReference(dynamo, settings.REFERENCE_TABLE)),
  }),
  queues: sqsQueues(),
  deadLetterQueue: settings.NOTICES_DEAD_LETTER_QUEUE,
  log: openLog("notify"),
  count: openCount("notify"),
});
