import * as z from "zod";
import type { Queues } from "#shared/adapters/queues.ts";
import type { Randomness } from "#shared/adapters/random.ts";
import { errorNameOf, type Log } from "#shared/observability/logger.ts";
import type { Count } from "#shared/observability/metrics.ts";
import { eachMessage, readBody, type Handled } from "#shared/queues/batch.ts";
import type { Asked } from "#shared/verification/ask.ts";
import { retryAfter } from "#shared/verification/backoff.ts";
import { checkMessageSchema, type CheckMessage } from "#shared/verification/check-message.ts";
import { systemBehind, type QueuesBySystem } from "#shared/verification/check-queues.ts";

const recordSchema = z.object({
  messageId: z.string(),
  receiptHandle: z.string(),
  body: z.string(),
  eventSourceARN: z.string(),
  attributes: z.object({ ApproximateReceiveCount: z.coerce.number().int().min(1) }),
});
type Received = z.infer<typeof recordSchema>;

export interface VerifyDeps {
  readonly ask: (message: CheckMessage) => Promise<Asked>;
  readonly queues: Queues;
  readonly checkQueues: QueuesBySystem;
  readonly deadLetterQueues: QueuesBySystem;
  readonly retryBaseSeconds: number;
  readonly askAgainSeconds: number;
  readonly random: Pick<Randomness, "fraction">;
  readonly log: Log;
  readonly count: Count;
}

/** Puts a message aside with its reason. If that fails, the message comes again. */
const deadLetter = async (
  { queues, checkQueues, deadLetterQueues, log, count }: VerifyDeps,
  { body, eventSourceARN }: Received,
  reason: string,
): Promise<Handled> => {
  const system = systemBehind(checkQueues, eventSourceARN);
  await queues.send({ queueUrl: deadLetterQueues[system], body, reason });
  log.error("message-dead-lettered", { system, reason });
  count("message-dead-lettered", reason);
  return "handled";
};

const postpone = async (
  { queues, checkQueues }: VerifyDeps,
  { eventSourceARN, receiptHandle }: Received,
  seconds: number,
): Promise<Handled> => {
  const queueUrl = checkQueues[systemBehind(checkQueues, eventSourceARN)];
  await queues.postpone(queueUrl, receiptHandle, seconds);
  return "comes-again";
};

/**
 * A message that is received so often is sent anew while its system is not asked: waiting alone, for days or weeks,
 * must never lead it to the dead-letter queue (five hundred receipts), nor to the end of what a queue keeps (14 days).
 */
const receiptsBeforeAnew = 100;

/** The most that SQS delays a message which is sent, in seconds. */
const mostDelay = 900;

const pause = async (
  deps: VerifyDeps,
  received: Received,
  { because, seconds }: Extract<Asked, { asked: "paused" }>,
): Promise<Handled> => {
  const { queues, checkQueues, count } = deps;
  count("question-paused", because);
  // Not all at once when the system is back.
  const spread = Math.floor(deps.random.fraction() * deps.retryBaseSeconds);
  if (received.attributes.ApproximateReceiveCount < receiptsBeforeAnew) {
    return postpone(deps, received, seconds + spread);
  }
  const { body, eventSourceARN } = received;
  const queueUrl = checkQueues[systemBehind(checkQueues, eventSourceARN)];
  const delaySeconds = Math.min(mostDelay, seconds + spread);
  // Where the old one is not taken away any more there are two, and asking is idempotent.
  await queues.send({ queueUrl, body, delaySeconds });
  return "handled";
};

const handleOne = async (deps: VerifyDeps, received: Received): Promise<Handled> => {
  const message = readBody(checkMessageSchema, received.body);
  if (message === undefined) return deadLetter(deps, received, "malformed");
  const asked = await deps.ask(message);
  deps.log.info("question-asked", { ...message, reason: asked.asked });
  if (asked.asked === "done") return "handled";
  if (asked.asked === "waiting") return postpone(deps, received, deps.askAgainSeconds);
  if (asked.asked === "paused") return pause(deps, received, asked);
  if (asked.asked === "cannot") return deadLetter(deps, received, asked.reason);
  deps.count("question-failed", asked.detail ?? asked.reason);
  const attempt = received.attributes.ApproximateReceiveCount;
  const seconds = retryAfter(attempt, deps.retryBaseSeconds, deps.random.fraction());
  return postpone(deps, received, seconds);
};

/**
 * Handles a batch of questions. When those that come again do, each has set itself; one that
 * failed through a fault comes after the queue's visibility time-out.
 */
export const verifyHandler = (deps: VerifyDeps) =>
  eachMessage(
    recordSchema,
    (received) => handleOne(deps, received),
    (error) => {
      deps.log.error("question-failed", { errorName: errorNameOf(error) });
      deps.count("question-failed", "fault");
    },
  );
