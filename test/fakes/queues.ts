import type { OutgoingMessage, Queues } from "#shared/adapters/queues.ts";

interface Postponement {
  readonly queueUrl: string;
  readonly receiptHandle: string;
  readonly seconds: number;
}

/** Queues in memory: what was sent and not yet taken, and what was put off. */
export interface MemoryQueues extends Queues {
  readonly waiting: (queueUrl: string) => readonly OutgoingMessage[];
  /** Takes everything out of a queue. */
  readonly take: (queueUrl: string) => readonly OutgoingMessage[];
  readonly postponed: readonly Postponement[];
}

export const memoryQueues = (): MemoryQueues => {
  const queues = new Map<string, OutgoingMessage[]>();
  const postponed: Postponement[] = [];
  return {
    send: async (message) => {
      queues.set(message.queueUrl, [...(queues.get(message.queueUrl) ?? []), message]);
    },
    postpone: async (queueUrl, receiptHandle, seconds) => {
      postponed.push({ queueUrl, receiptHandle, seconds });
    },
    waiting: (queueUrl) => queues.get(queueUrl) ?? [],
    take: (queueUrl) => {
      const taken = queues.get(queueUrl) ?? [];
      queues.delete(queueUrl);
      return taken;
    },
    postponed,
  };
};

interface ReceivedFrom {
  readonly queueUrl: string;
  readonly body: string;
  readonly id?: string;
  readonly receiveCount?: number;
}

/** One message as SQS hands it to a function. */
export const sqsRecord = ({ queueUrl, body, id = "m-1", receiveCount = 1 }: ReceivedFrom) => {
  const name = queueUrl.slice(queueUrl.lastIndexOf("/") + 1);
  return {
    messageId: id,
    receiptHandle: `handle-of-${id}`,
    body,
    md5OfBody: "",
    attributes: {
      ApproximateReceiveCount: String(receiveCount),
      SentTimestamp: "0",
      SenderId: "relay",
      ApproximateFirstReceiveTimestamp: "0",
    },
    messageAttributes: {},
    eventSource: "aws:sqs",
    eventSourceARN: `arn:aws:sqs:eu-central-1:000000000000:${name}`,
    awsRegion: "eu-central-1",
  };
};
