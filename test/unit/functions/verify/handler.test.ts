import { describe, expect, it } from "vitest";
import type { Asked } from "#shared/verification/ask.ts";
import { verifyHandler } from "#functions/verify/handler.ts";
import { memoryCount, memoryLog } from "#test/fakes/observability.ts";
import { memoryQueues, sqsRecord } from "#test/fakes/queues.ts";
import { checkQueues, deadLetterQueues } from "#test/fakes/world.ts";

const queueUrl = checkQueues["tax-debt"];
const deadLetterUrl = deadLetterQueues["tax-debt"];
const body = JSON.stringify({ caseId: "organization-1234", system: "tax-debt" });

const handling = (
  ask: (message: { caseId: string }) => Promise<Asked>,
  queues = memoryQueues(),
) => {
  const { log, lines } = memoryLog();
  const { count, counted } = memoryCount();
  const handle = verifyHandler({
    ask,
    queues,
    checkQueues,
    deadLetterQueues,
    retryBaseSeconds: 30,
    askAgainSeconds: 3600,
    random: { fraction: () => 0.5 },
    log,
    count,
  });
  return { handle, queues, lines, counted };
};

const again = (...ids: string[]) => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});

const paused = async (): Promise<Asked> => ({
  asked: "paused",
  because: "breaker-open",
  seconds: 240,
});

describe("a message of a check queue", () => {
  it("goes when its question is answered", async () => {
    const { handle, queues } = handling(async () => ({ asked: "done" }));
    expect(await handle({ Records: [sqsRecord({ queueUrl, body })] })).toEqual(again());
    expect(queues.postponed).toEqual([]);
  });

  it("comes again after the time to ask again when an answer follows", async () => {
    const { handle, queues } = handling(async () => ({ asked: "waiting" }));
    expect(await handle({ Records: [sqsRecord({ queueUrl, body })] })).toEqual(again("m-1"));
    expect(queues.postponed).toEqual([{ queueUrl, receiptHandle: "handle-of-m-1", seconds: 3600 }]);
  });

  it("comes again when its paused system is asked again, spread so that not all come at once", async () => {
    const { handle, queues, counted } = handling(paused);
    expect(await handle({ Records: [sqsRecord({ queueUrl, body })] })).toEqual(again("m-1"));
    expect(queues.postponed).toEqual([{ queueUrl, receiptHandle: "handle-of-m-1", seconds: 255 }]);
    expect(counted).toEqual(["question-paused/breaker-open"]);
  });

  it("is sent anew in its own place before waiting for its system could lead it to the dead-letter queue", async () => {
    const { handle, queues } = handling(paused);
    const received = (receiveCount: number) => sqsRecord({ queueUrl, body, receiveCount });
    expect(await handle({ Records: [received(99)] })).toEqual(again("m-1"));
    expect(queues.waiting(queueUrl)).toEqual([]);
    expect(await handle({ Records: [received(100)] })).toEqual(again());
    expect(queues.waiting(queueUrl)).toEqual([{ queueUrl, body, delaySeconds: 255 }]);
  });

  it("is sent anew with no more delay than SQS takes, and stays where it is if that fails", async () => {
    const forLong = async (): Promise<Asked> => ({
      asked: "paused",
      because: "paused-by-hand",
      seconds: 900,
    });
    const record = sqsRecord({ queueUrl, body, receiveCount: 400 });
    const { handle, queues, counted } = handling(forLong);
    await handle({ Records: [record] });
    expect(queues.waiting(queueUrl)).toMatchObject([{ delaySeconds: 900 }]);
    expect(counted).toEqual(["question-paused/paused-by-hand"]);
    const deaf = { ...memoryQueues(), send: () => Promise.reject(new Error("down")) };
    const broken = handling(forLong, deaf);
    expect(await broken.handle({ Records: [record] })).toEqual(again("m-1"));
  });

  it("comes again later and later while its system fails, and each failure is counted", async () => {
    const { handle, queues, counted } = handling(async () => ({
      asked: "retry",
      reason: "failed",
    }));
    for (const receiveCount of [1, 3, 400]) {
      const record = sqsRecord({ queueUrl, body, receiveCount });
      expect(await handle({ Records: [record] })).toEqual(again("m-1"));
    }
    expect(queues.postponed.map(({ seconds }) => seconds)).toEqual([15, 60, 450]);
    expect(counted).toEqual(Array.from({ length: 3 }, () => "question-failed/failed"));
  });

  it.each([
    ["no JSON", "{"],
    ["another message", JSON.stringify({ caseId: "organization-1234" })],
    ["a system that is not", JSON.stringify({ caseId: "organization-1234", system: "weather" })],
  ])("that is %s goes to the dead-letter queue with its reason", async (_, malformed) => {
    const { handle, queues, counted } = handling(async () => ({ asked: "done" }));
    const record = sqsRecord({ queueUrl, body: malformed });
    expect(await handle({ Records: [record] })).toEqual(again());
    expect(queues.waiting(deadLetterUrl)).toEqual([
      { queueUrl: deadLetterUrl, body: malformed, reason: "malformed" },
    ]);
    expect(counted).toEqual(["message-dead-lettered/malformed"]);
  });

  it("that nothing can come of goes to the dead-letter queue with its reason", async () => {
    const { handle, queues } = handling(async () => ({ asked: "cannot", reason: "case-unknown" }));
    await handle({ Records: [sqsRecord({ queueUrl, body })] });
    expect(queues.waiting(deadLetterUrl)).toMatchObject([{ body, reason: "case-unknown" }]);
  });

  it("comes again when the dead-letter queue cannot be reached: nothing is dropped", async () => {
    const broken = {
      ...memoryQueues(),
      send: async () => {
        throw new Error("down");
      },
    };
    const { handle } = handling(async () => ({ asked: "done" }), broken);
    expect(await handle({ Records: [sqsRecord({ queueUrl, body: "{" })] })).toEqual(again("m-1"));
  });

  it("that fails through a fault of ours comes again and leaves its batch alone", async () => {
    const { handle, lines } = handling(async ({ caseId }) => {
      if (caseId === "organization-bad0") throw new TypeError("with a name in it");
      return { asked: "done" };
    });
    const bad = JSON.stringify({ caseId: "organization-bad0", system: "tax-debt" });
    const Records = [
      sqsRecord({ queueUrl, body, id: "good" }),
      sqsRecord({ queueUrl, body: bad, id: "bad" }),
    ];
    expect(await handle({ Records })).toEqual(again("bad"));
    expect(JSON.stringify(lines)).toContain("TypeError");
    expect(JSON.stringify(lines)).not.toContain("with a name in it");
  });

  it("is asked about side by side with the others of its batch", async () => {
    const waiting: (() => void)[] = [];
    const { handle } = handling(
      () =>
        new Promise((resolve) => {
          waiting.push(() => resolve({ asked: "done" }));
          if (waiting.length === 3) for (const go of waiting) go();
        }),
    );
    const Records = ["1", "2", "3"].map((id) => sqsRecord({ queueUrl, body, id }));
    expect(await handle({ Records })).toEqual(again());
  });

  it("from a queue that belongs to no system stays where it is", async () => {
    const { handle } = handling(async () => ({ asked: "waiting" }));
    const stray = sqsRecord({ queueUrl: "https://sqs.test/0/other", body });
    expect(await handle({ Records: [stray] })).toEqual(again("m-1"));
  });
});
