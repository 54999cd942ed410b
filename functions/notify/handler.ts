import * as z from "zod";
import type { Queues } from "#shared/adapters/queues.ts";
import { errorNameOf, type Log } from "#shared/observability/logger.ts";
import type { Count } from "#shared/observability/metrics.ts";
import { noticeMessageSchema, type Noticed, type NoticeMessage } from "./send-notice.ts";

const recordSchema = z.object({ messageId: z.string(), body: z.string() });
type Received = z.infer<typeof recordSchema>;

const eventSchema = z.object({ Records: z.array(recordSchema) });

export interface NotifyDeps {
  readonly send: (message: NoticeMessage) => Promise<Noticed>;
  readonly queues: Pick<Queues, "send">;
  readonly deadLetterQueue: string;
  readonly log: Log;
  readonly count: Count;
}

/** A message is handled and goes, or it comes again after the queue's visibility time-out. */
type Handled = "handled" | "comes-again";

const parseMessage = (body: string): NoticeMessage | undefined => {
  try {
    return noticeMessageSchema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
};

/** Puts a message aside with its reason. If that fails, the message comes again. */
const deadLetter = async (
  { queues, deadLetterQueue, log, count }: NotifyDeps,
  body: string,
  reason: string,
  about: Partial<NoticeMessage>,
): Promise<Handled> => {
  await queues.send({ queueUrl: deadLetterQueue, body, reason });
  log.error("message-dead-lettered", { ...about, reason });
  count("message-dead-lettered", reason);
  return "handled";
};

const handleOne = async (deps: NotifyDeps, { body }: Received): Promise<Handled> => {
  const message = parseMessage(body);
  if (message === undefined) return deadLetter(deps, body, "malformed", {});
  const { caseId, sequence } = message;
  const noticed = await deps.send(message);
  if (noticed.noticed === "cannot") {
    return deadLetter(deps, body, noticed.reason, { caseId, sequence });
  }
  deps.log.info("notice-sent", { caseId, sequence, reason: noticed.noticed });
  return "handled";
};

/** A fault in one message, such as a mail server that does not answer, leaves the others alone. */
const handleSafely = async (deps: NotifyDeps, received: Received): Promise<Handled> => {
  try {
    return await handleOne(deps, received);
  } catch (error) {
    const errorName = errorNameOf(error);
    deps.log.error("notice-failed", { errorName });
    deps.count("notice-failed", errorName);
    return "comes-again";
  }
};

/** Handles a batch of notices side by side and answers which of them come again. */
export const notifyHandler = (deps: NotifyDeps) => async (event: unknown) => {
  const { Records: records } = eventSchema.parse(event);
  const handled = await Promise.all(records.map((one) => handleSafely(deps, one)));
  const again = records.filter((_, place) => handled[place] === "comes-again");
  return { batchItemFailures: again.map(({ messageId }) => ({ itemIdentifier: messageId })) };
};
