import { setTimeout as wait } from "node:timers/promises";
import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessTo } from "#infra/local/access.ts";
import { stage } from "./here.ts";

let sqs: SQSClient;
beforeAll(() => {
  sqs = new SQSClient({ ...accessTo(stage().cloud), useQueueUrlAsEndpoint: false });
});
afterAll(() => sqs.destroy());

const queueUrl = (path: RegExp) => {
  const found = stage().deployed.resources.find(
    ({ type, path: at }) => type === "AWS::SQS::Queue" && path.test(at),
  );
  if (found === undefined) throw new Error(`no queue ${path}`);
  return found.physicalId;
};

const received = async (QueueUrl: string) => {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MessageAttributeNames: ["All"] }),
    );
    const [message] = Messages;
    if (message !== undefined) return message;
    await wait(500);
  }
  throw new Error(`nothing came to ${QueueUrl}`);
};

describe("a message that cannot be handled", () => {
  it.each(["tax-debt", "notices"])(
    "reaches the dead-letter queue of %s with its reason",
    async (name) => {
      await sqs.send(
        new SendMessageCommand({
          QueueUrl: queueUrl(new RegExp(`${name}/Queue`)),
          MessageBody: `{"caseId":"nobody's"}`,
        }),
      );
      const message = await received(queueUrl(new RegExp(`${name}/Dead/Queue`)));
      expect(message.Body).toBe(`{"caseId":"nobody's"}`);
      expect(message.MessageAttributes?.["reason"]?.StringValue).toMatch(/^[a-z-]+$/);
    },
  );
});
