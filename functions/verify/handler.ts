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

const handleOne = async (deps: VerifyDeps, received: Received): Promise<Handled> => {
  const message = readBody(checkMessageSchema, received.body);
  if (message === undefined) return deadLetter(deps, received, "malformed");
  const asked = await deps.ask(message);
  deps.log.info("question-asked", { ...message, reason: asked.asked });
  if (asked.asked === "done") return "handled";
  if (asked.asked === "waiting") return postpone(deps, received, deps.askAgainSeconds);
  if (asked.asked === "paused") {
    deps.count("question-paused", "breaker-open");
    // Not all at once when the system is back.
    const spread = Math.floor(deps.random.fraction() * deps.retryBaseSeconds);
    return postpone(deps, received, asked.seconds + spread);
  }
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
