import type { ProblemCode } from "#shared/http/problems.ts";
import { receiveStateAnswer } from "#shared/http/routes/answers.ts";
import { on } from "#shared/http/serve.ts";
import type { Log } from "#shared/observability/logger.ts";
import {
  receiveAnswer,
  type CallbackRefusal,
  type ReceivingDeps,
} from "#shared/verification/receive-answer.ts";

/** How each refusal is told. */
const problems: Readonly<Record<CallbackRefusal, ProblemCode>> = {
  "headers-missing": "signature-refused",
  malformed: "signature-refused",
  "too-old": "signature-refused",
  "too-new": "signature-refused",
  "wrong-signature": "signature-refused",
  repeated: "message-repeated",
  unreadable: "request-invalid",
  "question-unknown": "question-unknown",
};

/** POST /v1/answers/{system}: the later answer of a state system, verified over the body as it came. */
export const receiveRoute = (deps: ReceivingDeps, log: Log) =>
  on(receiveStateAnswer, async ({ path: { system } }, { wire, correlationId }) => {
    const received = await receiveAnswer(deps, { system, ...wire });
    if (received.received === "refused") {
      const { reason } = received;
      log.warn("callback-refused", { correlationId, system, reason });
      return { problem: problems[reason], with: { reason } };
    }
    return { status: 200, body: { received: received.received } };
  });
