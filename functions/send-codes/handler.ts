import * as z from "zod";
import { errorNameOf } from "#shared/observability/logger.ts";
import { eachMessage, readBody, type Handled } from "#shared/queues/batch.ts";
import { deadLetter, type DeadLetterNeeds } from "#shared/queues/dead-letter.ts";
import { statusMessageSchema } from "#shared/status/status-message.ts";
import type { sendCode } from "./send-code.ts";

const recordSchema = z.object({ messageId: z.string(), body: z.string() });

interface CodeDeps extends DeadLetterNeeds {
  readonly send: ReturnType<typeof sendCode>;
}

const handleOne = async (deps: CodeDeps, body: string): Promise<Handled> => {
  const message = readBody(statusMessageSchema, body);
  if (message === undefined) return deadLetter(deps, body, "malformed", {});
  deps.log.info("code-handled", { reason: await deps.send(message.request) });
  return "handled";
};

/** Handles a batch of requests for codes; a mail server that does not answer has them come again. */
export const codesHandler = (deps: CodeDeps) =>
  eachMessage(
    recordSchema,
    ({ body }) => handleOne(deps, body),
    (error) => {
      const errorName = errorNameOf(error);
      deps.log.error("code-failed", { errorName });
      deps.count("code-failed", errorName);
    },
  );
