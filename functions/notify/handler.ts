import * as z from "zod";
import { errorNameOf } from "#shared/observability/logger.ts";
import { eachMessage, readBody, type Handled } from "#shared/queues/batch.ts";
import { deadLetter, type DeadLetterNeeds } from "#shared/queues/dead-letter.ts";
import {
  noticeAttempts,
  noticeMessageSchema,
  type NoticeMessage,
} from "#shared/notices/notice-message.ts";
import type { Noticed } from "./noticed.ts";

const recordSchema = z.object({
  messageId: z.string(),
  body: z.string(),
  attributes: z.object({ ApproximateReceiveCount: z.coerce.number() }),
});
type Received = z.infer<typeof recordSchema>;

export interface NotifyDeps extends DeadLetterNeeds {
  readonly send: (message: NoticeMessage, isLastAttempt: boolean) => Promise<Noticed>;
}

const handleOne = async (deps: NotifyDeps, { body, attributes }: Received): Promise<Handled> => {
  const message = readBody(noticeMessageSchema, body);
  if (message === undefined) return deadLetter(deps, body, "malformed", {});
  const { caseId, sequence } = message;
  const isLastAttempt = attributes.ApproximateReceiveCount >= noticeAttempts;
  const noticed = await deps.send(message, isLastAttempt);
  if (noticed.noticed === "cannot") {
    return deadLetter(deps, body, noticed.reason, { caseId, sequence });
  }
  deps.log.info("notice-sent", { caseId, sequence, reason: noticed.noticed });
  return "handled";
};

/** Handles a batch of notices; a mail server that does not answer has them come again. */
export const notifyHandler = (deps: NotifyDeps) =>
  eachMessage(
    recordSchema,
    (received) => handleOne(deps, received),
    (error) => {
      const errorName = errorNameOf(error);
      deps.log.error("notice-failed", { errorName });
      deps.count("notice-failed", errorName);
    },
  );
