import type { Queues } from "#shared/adapters/queues.ts";
import type { Log, LogFields } from "#shared/observability/logger.ts";
import type { Count } from "#shared/observability/metrics.ts";
import type { Handled } from "./batch.ts";

/** What it takes to put a message aside that can never be handled. */
export interface DeadLetterNeeds {
  readonly queues: Pick<Queues, "send">;
  readonly deadLetterQueue: string;
  readonly log: Log;
  readonly count: Count;
}

/** Puts a message aside with its reason, a code. If that fails, the message comes again. */
export const deadLetter = async (
  { queues, deadLetterQueue, log, count }: DeadLetterNeeds,
  body: string,
  reason: string,
  about: Pick<LogFields, "caseId" | "sequence">,
): Promise<Handled> => {
  await queues.send({ queueUrl: deadLetterQueue, body, reason });
  log.error("message-dead-lettered", { ...about, reason });
  count("message-dead-lettered", reason);
  return "handled";
};
