// SQS in memory behind the real client: what is received is held until its time is over, or let go.
import { SQSClient } from "@aws-sdk/client-sqs";
import * as z from "zod";
import { epochMilliseconds } from "#shared/law/dates.ts";
import { reaching } from "./aws.ts";
import type { HandClock } from "./clock.ts";

const base = "https://sqs.test/0/";

const inputSchema = z.object({
  QueueUrl: z.string(),
  MessageBody: z.string().optional(),
  MaxNumberOfMessages: z.int().default(1),
  VisibilityTimeout: z.int().optional(),
  ReceiptHandle: z.string().optional(),
  AttributeNames: z.array(z.string()).default([]),
});
type Input = z.output<typeof inputSchema>;

interface Held {
  readonly id: string;
  readonly body: string;
  readonly reason: string | undefined;
  readonly sentAt: number;
  firstAt: number | undefined;
  count: number;
  visibleAt: number;
}

/** Queues of these names, each with a dead-letter queue unless it is named among the lone ones. */
export const memorySqs = (names: readonly string[], lone: readonly string[], clock: HandClock) => {
  const dead = names.filter((name) => !lone.includes(name)).map((name) => `${name}-dead`);
  const queues = new Map<string, Held[]>([...names, ...dead].map((name) => [name, []]));
  let serial = 0;
  let broken: string | undefined;
  const now = () => epochMilliseconds(clock.now());
  const at = (name: string): Held[] => {
    const there = queues.get(name);
    if (there === undefined) throw new Error(`there is no queue ${name}`);
    return there;
  };
  const put = (name: string, body: string, reason?: string): string => {
    serial += 1;
    const id = `message-${serial}`;
    const sentAt = now();
    at(name).push({ id, body, reason, sentAt, firstAt: undefined, count: 0, visibleAt: sentAt });
    return id;
  };
  const attributesOf = (name: string) => {
    const there = at(name);
    const visible = there.filter(({ visibleAt }) => visibleAt <= now()).length;
    const arn = `arn:aws:sqs:eu-central-1:0:${name}-dead`;
    return {
      ApproximateNumberOfMessages: String(visible),
      ApproximateNumberOfMessagesNotVisible: String(there.length - visible),
      ApproximateNumberOfMessagesDelayed: "0",
      ...(queues.has(`${name}-dead`) && {
        RedrivePolicy: JSON.stringify({ deadLetterTargetArn: arn, maxReceiveCount: 500 }),
      }),
    };
  };
  const receive = (name: string, { MaxNumberOfMessages: most, VisibilityTimeout = 30 }: Input) =>
    at(name)
      .filter(({ visibleAt }) => visibleAt <= now())
      .slice(0, most)
      .map((message) => {
        message.count += 1;
        message.firstAt ??= now();
        message.visibleAt = now() + VisibilityTimeout * 1000;
        const { id, body, reason, count, sentAt, firstAt } = message;
        return {
          MessageId: id,
          ReceiptHandle: id,
          Body: body,
          Attributes: {
            ApproximateReceiveCount: String(count),
            SentTimestamp: String(sentAt),
            ApproximateFirstReceiveTimestamp: String(firstAt),
          },
          ...(reason !== undefined && {
            MessageAttributes: { reason: { DataType: "String", StringValue: reason } },
          }),
        };
      });
  const answer = (operation: string, name: string, input: Input): object => {
    switch (operation) {
      case "GetQueueAttributes": {
        const all = Object.entries(attributesOf(name));
        const asked = all.filter(([attribute]) => input.AttributeNames.includes(attribute));
        return { Attributes: Object.fromEntries(asked) };
      }
      case "ReceiveMessage":
        return { Messages: receive(name, input) };
      case "SendMessage":
        return { MessageId: put(name, input.MessageBody ?? "") };
      case "DeleteMessage":
        queues.set(
          name,
          at(name).filter(({ id }) => id !== input.ReceiptHandle),
        );
        return {};
      case "ChangeMessageVisibility":
        for (const message of at(name)) {
          if (message.id !== input.ReceiptHandle) continue;
          message.visibleAt = now() + (input.VisibilityTimeout ?? 0) * 1000;
        }
        return {};
      default:
        throw new Error(`an operation these queues do not know: ${operation}`);
    }
  };
  const sqs = new SQSClient({
    ...reaching((operation, raw) => {
      if (operation === broken) throw new Error(`${operation} fails`);
      const input = inputSchema.parse(raw);
      const name = input.QueueUrl.slice(base.length);
      return { status: 200, body: answer(operation, name, input) };
    }),
    md5: false,
    useQueueUrlAsEndpoint: false,
  });
  return {
    sqs,
    address: `${base}${names[0]}`,
    put,
    bodies: (name: string) => at(name).map(({ body }) => body),
    /** How many of a queue anybody could receive now. */
    visible: (name: string) => at(name).filter(({ visibleAt }) => visibleAt <= now()).length,
    breakAt: (operation: string | undefined) => {
      broken = operation;
    },
  };
};
