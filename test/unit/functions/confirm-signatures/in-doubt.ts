// A portal whose applicants' authority can be down, and the worker that judges their signatures again.
import { confirmHandler } from "#functions/confirm-signatures/handler.ts";
import { judgeAgain } from "#functions/confirm-signatures/judge-again.ts";
import type { EvidenceStore } from "#shared/evidence/ports.ts";
import { loadCase } from "#shared/store/desk.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { memoryApis } from "#test/fakes/apis.ts";
import { memoryAuthority } from "#test/fakes/authority.ts";
import { memoryCount, memoryLog } from "#test/fakes/observability.ts";
import { memoryQueues, sqsRecord } from "#test/fakes/queues.ts";
import { fileId } from "#test/samples/registration-file.ts";
import { testTrust } from "#test/samples/signing.ts";

export const queue = "https://sqs.test/0/signatures";
export const dead = "https://sqs.test/0/signatures-dead";

/** `reading` is how evidence is read in the place of what lies there. */
export const inDoubt = (reading: Partial<EvidenceStore> = {}) => {
  const authority = memoryAuthority(() => apis.desk.clock.now());
  const apis = memoryApis(authority.verify);
  const { desk, evidence } = apis;
  const queues = memoryQueues();
  const { log, lines } = memoryLog();
  const { count, counted } = memoryCount();
  const judge = judgeAgain({
    desk,
    evidence: { ...evidence.store, ...reading },
    verify: authority.verify,
    trust: testTrust(),
  });
  const handler = confirmHandler({
    judge,
    queues,
    signaturesQueue: queue,
    deadLetterQueue: dead,
    retryBaseSeconds: 30,
    random: { fraction: () => 1 },
    log,
    count,
  });
  return {
    apis,
    authority,
    judge,
    queues,
    lines,
    counted,
    /** Hands one message over, as it comes for the so many-th time. */
    handOver: (body: string, receiveCount = 1) =>
      handler({ Records: [sqsRecord({ queueUrl: queue, body, receiveCount })] }),
    registration: async () => (await loadCase(desk.cases, registrationKind, fileId)).state,
    eventsOf: async (sequence: number) =>
      (await desk.cases.load(fileId))[sequence - 1]?.events.map(({ type }) => type),
  };
};
