import * as z from "zod";
import type { Queues } from "#shared/adapters/queues.ts";
import type { Randomness } from "#shared/adapters/random.ts";
import {
  signatureMessageSchema,
  type SignatureMessage,
} from "#shared/evidence/signature-message.ts";
import { errorNameOf } from "#shared/observability/logger.ts";
import { eachMessage, readBody, type Handled } from "#shared/queues/batch.ts";
import { deadLetter, type DeadLetterNeeds } from "#shared/queues/dead-letter.ts";
import { retryAfter } from "#shared/verification/backoff.ts";
import type { JudgedAgain } from "./judge-again.ts";

const recordSchema = z.object({
  messageId: z.string(),
  receiptHandle: z.string(),
  body: z.string(),
  attributes: z.object({ ApproximateReceiveCount: z.coerce.number().int().min(1) }),
});
type Received = z.infer<typeof recordSchema>;

export interface ConfirmDeps extends DeadLetterNeeds {
  readonly judge: (message: SignatureMessage) => Promise<JudgedAgain>;
  readonly queues: Queues;
  readonly signaturesQueue: string;
  readonly retryBaseSeconds: number;
  readonly random: Pick<Randomness, "fraction">;
}

const handleOne = async (deps: ConfirmDeps, received: Received): Promise<Handled> => {
  const { body, attributes, receiptHandle } = received;
  const message = readBody(signatureMessageSchema, body);
  if (message === undefined) return deadLetter(deps, body, "malformed", {});
  const judged = await deps.judge(message);
  deps.log.info("signature-judged", { ...message, reason: judged.judged });
  if (judged.judged === "cannot") return deadLetter(deps, body, judged.reason, message);
  if (judged.judged !== "waiting") return "handled";
  deps.count("signature-waits", "undetermined");
  const { retryBaseSeconds, random, queues, signaturesQueue } = deps;
  const attempt = attributes.ApproximateReceiveCount;
  const seconds = retryAfter(attempt, retryBaseSeconds, random.fraction());
  await queues.postpone(signaturesQueue, receiptHandle, seconds);
  return "comes-again";
};

/** Handles a batch of signatures that could not be judged at their receipt; those in doubt still come again. */
export const confirmHandler = (deps: ConfirmDeps) =>
  eachMessage(
    recordSchema,
    (received) => handleOne(deps, received),
    (error) => {
      const errorName = errorNameOf(error);
      deps.log.error("signature-failed", { errorName });
      deps.count("signature-failed", errorName);
    },
  );
