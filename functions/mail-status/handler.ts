import * as z from "zod";
import type { Queues } from "#shared/adapters/queues.ts";
import { errorNameOf, type Log } from "#shared/observability/logger.ts";
import type { Count } from "#shared/observability/metrics.ts";
import { eachMessage, type Handled } from "#shared/queues/batch.ts";
import { readFeedback, type CameBack, type Feedback } from "./feedback.ts";
import type { Recorded } from "./record-return.ts";

const recordSchema = z.object({
  messageId: z.string(),
  body: z.string(),
  attributes: z.object({ ApproximateReceiveCount: z.coerce.number() }),
});
type Received = z.infer<typeof recordSchema>;

export interface MailStatusDeps {
  readonly record: (cameBack: CameBack) => Promise<Recorded>;
  readonly queues: Pick<Queues, "send">;
  readonly deadLetterQueue: string;
  readonly log: Log;
  readonly count: Count;
}

/** A report may overtake the entry that the notice was sent; this often it comes again for that. */
const patience = 5;

/**
 * Puts a message aside with its reason, as it came, so that it can be sent back to its queue. It
 * holds an e-mail address, as the queue does; nothing of it is logged.
 */
const deadLetter = async (
  { queues, deadLetterQueue, log, count }: MailStatusDeps,
  body: string,
  reason: string,
  about: Partial<Feedback["about"]> = {},
): Promise<Handled> => {
  await queues.send({ queueUrl: deadLetterQueue, body, reason });
  log.error("message-dead-lettered", { ...about, reason });
  count("message-dead-lettered", reason);
  return "handled";
};

const handleReturn = async (
  deps: MailStatusDeps,
  cameBack: CameBack,
  { body, attributes }: Received,
): Promise<Handled> => {
  const { about, reason } = cameBack;
  if ((await deps.record(cameBack)) === "recorded") {
    deps.log.warn("notice-failed", { ...about, reason });
    deps.count("notice-failed", reason);
    return "handled";
  }
  return attributes.ApproximateReceiveCount < patience
    ? "comes-again"
    : deadLetter(deps, body, "notice-unknown", about);
};

const handleOne = async (deps: MailStatusDeps, received: Received): Promise<Handled> => {
  const read = readFeedback(received.body);
  switch (read.read) {
    case "greeting":
      return "handled";
    case "malformed":
    case "of-no-case":
      return deadLetter(deps, received.body, read.read);
    case "feedback": {
      const { feedback } = read;
      if (feedback.what === "came-back") return handleReturn(deps, feedback, received);
      deps.log.info("notice-sent", { ...feedback.about, reason: feedback.what });
      return "handled";
    }
  }
};

/** Handles a batch of reports of the mail server; the logs hold codes only, never an address. */
export const mailStatusHandler = (deps: MailStatusDeps) =>
  eachMessage(
    recordSchema,
    (received) => handleOne(deps, received),
    (error) => {
      const errorName = errorNameOf(error);
      deps.log.error("notice-failed", { errorName });
      deps.count("notice-failed", errorName);
    },
  );
