import { SQSClient } from "@aws-sdk/client-sqs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { pairsIn } from "#cli/queue-board.ts";
import { queueBoard } from "#shared/adapters/queue-board.ts";
import type { QueueBoard } from "#shared/queues/board.ts";
import { reaching } from "#test/fakes/aws.ts";
import { arnau, deploymentInMemory, deskWith, failed, failing, inJson } from "./desk.ts";

const address = (name: string) => `https://sqs.test/${name}`;

const addresses = new Map(
  [
    "notices/Queue",
    "notices/Dead/Queue",
    "check-tax-debt/Queue",
    "check-tax-debt/Dead/Queue",
    "relay-failed/Queue",
  ].map((path) => [path, address(path)]),
);

const inputSchema = z.object({ QueueUrl: z.string(), MessageBody: z.string().optional() });

interface Held {
  readonly body: string;
  readonly reason?: string;
}

/** Queues in memory with the real client before them; an operation may be made to fail. */
const cloud = () => {
  const held = new Map<string, Held[]>([...addresses.values()].map((url) => [url, []]));
  const at = (path: string) => held.get(address(path)) ?? [];
  let broken: string | undefined;
  const answerTo = (operation: string, there: Held[], body = ""): object => {
    switch (operation) {
      case "GetQueueAttributes":
        return { Attributes: { ApproximateNumberOfMessages: String(there.length) } };
      case "ReceiveMessage": {
        const [first] = there;
        if (first === undefined) return {};
        const reason = { reason: { DataType: "String", StringValue: first.reason } };
        const MessageAttributes = first.reason === undefined ? undefined : reason;
        return { Messages: [{ Body: first.body, ReceiptHandle: "first", MessageAttributes }] };
      }
      case "SendMessage":
        there.push({ body });
        return { MessageId: "m" };
      case "DeleteMessage":
        there.shift();
        return {};
      case "ChangeMessageVisibility":
        return {};
      default:
        throw new Error(operation);
    }
  };
  const sqs = new SQSClient({
    ...reaching((operation, raw) => {
      const { QueueUrl, MessageBody } = inputSchema.parse(raw);
      if (operation === broken) throw new Error(`${operation} fails`);
      const there = held.get(QueueUrl) ?? [];
      return { status: 200, body: answerTo(operation, there, MessageBody) };
    }),
    md5: false,
    useQueueUrlAsEndpoint: false,
  });
  const queues: QueueBoard = queueBoard(sqs, async () => pairsIn(addresses));
  const desk = deskWith({}, { deployment: async () => deploymentInMemory({ queues }).reached() });
  return { at, desk, breakAt: (operation: string) => (broken = operation) };
};

const body = JSON.stringify({ caseId: "organization-240140000001", system: "tax-debt" });

describe("arnau queues status", () => {
  it("tells what waits in each queue and what could not be handled, and is well where there is nothing of that", async () => {
    const { desk, at } = cloud();
    at("check-tax-debt/Queue").push({ body });
    const { exit, data } = await inJson("queues status", desk);
    expect(exit).toBe(0);
    const none = { waiting: 0, underWay: 0, delayed: 0 };
    expect(data).toEqual({
      queues: [
        { name: "check-tax-debt", ...none, waiting: 1, dead: 0 },
        { name: "notices", ...none, dead: 0 },
        { name: "relay-failed", ...none },
      ],
    });
  });

  it("ends with 1 while something lies in a dead-letter queue, and shows it to a person in a table", async () => {
    const { desk, at } = cloud();
    at("notices/Dead/Queue").push({ body });
    const { exit, out } = await arnau("queues status --lang en", desk);
    expect(exit).toBe(1);
    expect(out.split("\n").slice(0, 3)).toEqual([
      "queue           waiting  under way  later  dead",
      "check-tax-debt        0          0      0     0",
      "notices               0          0      0     1",
    ]);
  });
});

describe("arnau queues redrive", () => {
  it("puts what could not be handled back into its queue, with the reasons told", async () => {
    const { desk, at } = cloud();
    at("check-tax-debt/Dead/Queue").push({ body, reason: "question-refused" }, { body });
    const { exit, data } = await inJson("queues redrive check-tax-debt", desk);
    expect({ exit, data }).toEqual({
      exit: 0,
      data: {
        queue: "check-tax-debt",
        moved: 2,
        messages: [{ body, reason: "question-refused" }, { body }],
      },
    });
    expect(at("check-tax-debt/Queue")).toEqual([{ body }, { body }]);
    expect(at("check-tax-debt/Dead/Queue")).toEqual([]);
  });

  it("loses nothing where it is stopped half-way: a message is there twice rather than nowhere", async () => {
    const { desk, at, breakAt } = cloud();
    at("notices/Dead/Queue").push({ body });
    breakAt("DeleteMessage");
    await expect(arnau("queues redrive notices", desk)).rejects.toThrow("DeleteMessage fails");
    expect(at("notices/Queue")).toHaveLength(1);
    expect(at("notices/Dead/Queue")).toHaveLength(1);
  });

  it.each(["relay-failed", "weather"])("has nothing to put back into %s", async (queue) => {
    const { desk } = cloud();
    expect(await failing(`queues redrive ${queue}`, desk)).toEqual(
      failed(1, "queue-unknown", queue),
    );
  });
});
