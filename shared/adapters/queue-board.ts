// The queues of a deployment through the API of SQS: for the operators' command line and for the administrators' API.
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type Message,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import * as z from "zod";
import { instantAt } from "#shared/law/dates.ts";
import type { Chosen, DeadMessage, QueueBoard, SeenMessage } from "#shared/queues/board.ts";

/** A queue and its dead-letter queue, by address. */
export interface QueuePair {
  readonly name: string;
  readonly address: string;
  readonly dead: string | undefined;
}

const counts = [
  "ApproximateNumberOfMessages",
  "ApproximateNumberOfMessagesNotVisible",
  "ApproximateNumberOfMessagesDelayed",
] as const;

const countsIn = async (sqs: SQSClient, address: string) => {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: address, AttributeNames: [...counts] }),
  );
  const [waiting = 0, underWay = 0, delayed = 0] = counts.map((name) =>
    Number(Attributes[name] ?? 0),
  );
  return { waiting, underWay, delayed };
};

/** Seconds in which nobody else receives a message that is being looked at or put back. */
const holdSeconds = 60;

/** The most that SQS hands over at once. */
const mostAtOnce = 10;

const receive = async (
  sqs: SQSClient,
  address: string,
  most: number,
): Promise<readonly Message[]> => {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: address,
      MaxNumberOfMessages: Math.min(mostAtOnce, most),
      VisibilityTimeout: holdSeconds,
      // So that every server of SQS is asked: without, few messages are often not found.
      WaitTimeSeconds: 1,
      MessageAttributeNames: ["reason"],
      MessageSystemAttributeNames: [
        "ApproximateReceiveCount",
        "SentTimestamp",
        "ApproximateFirstReceiveTimestamp",
      ],
    }),
  );
  return Messages;
};

/** Lets others receive messages again at once. */
const letGo = async (
  sqs: SQSClient,
  address: string,
  messages: readonly Message[],
): Promise<void> => {
  // One by one: the batch of SQS is a right of its own in the local cloud, and no right at all on AWS.
  const calls = messages.map(({ ReceiptHandle }) =>
    sqs.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: address,
        ReceiptHandle,
        VisibilityTimeout: 0,
      }),
    ),
  );
  await Promise.all(calls);
};

const told = ({ MessageId: id, Body = "", MessageAttributes }: Message): DeadMessage => ({
  id,
  body: Body,
  reason: MessageAttributes?.["reason"]?.StringValue,
});

const epoch = z.coerce.number().int().transform(instantAt);

const seenSchema = z.object({
  MessageId: z.string(),
  Attributes: z.object({
    ApproximateReceiveCount: z.coerce.number().int(),
    SentTimestamp: epoch,
    ApproximateFirstReceiveTimestamp: epoch,
  }),
});

const seen = (message: Message): SeenMessage => {
  const { MessageId: id, Attributes } = seenSchema.parse(message);
  return {
    ...told(message),
    id,
    attempts: Attributes.ApproximateReceiveCount,
    sentAt: Attributes.SentTimestamp,
    firstReceivedAt: Attributes.ApproximateFirstReceiveTimestamp,
  };
};

/** Puts back what is chosen of a dead-letter queue; what is not, and what a fault left over, stays there and is let go. */
const putBack = async (
  sqs: SQSClient,
  { from, to }: { readonly from: string; readonly to: string },
  each: (message: DeadMessage) => void,
  { ids, most = Number.POSITIVE_INFINITY }: Chosen,
): Promise<number> => {
  const left = new Set<Message>();
  const wanted = Math.min(most, ids?.size ?? most);
  // Not more than lay there: what fails again at once would go round for ever.
  const { waiting } = await countsIn(sqs, from);
  let looked = 0;
  let moved = 0;
  try {
    while (looked < waiting && moved < wanted) {
      const next = ids === undefined ? Math.min(waiting - looked, wanted - moved) : mostAtOnce;
      const batch = await receive(sqs, from, next);
      if (batch.length === 0) break;
      for (const message of batch) left.add(message);
      looked += batch.length;
      for (const message of batch) {
        const { Body, ReceiptHandle, MessageId = "" } = message;
        if (ids !== undefined && !ids.has(MessageId)) continue;
        await sqs.send(new SendMessageCommand({ QueueUrl: to, MessageBody: Body }));
        await sqs.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle }));
        left.delete(message);
        moved += 1;
        each(told(message));
      }
    }
  } finally {
    await letGo(sqs, from, [...left]);
  }
  return moved;
};

const lookAt = async (
  sqs: SQSClient,
  address: string,
  most: number,
): Promise<readonly SeenMessage[]> => {
  const found = new Map<string, Message>();
  try {
    while (found.size < most) {
      const batch = await receive(sqs, address, most - found.size);
      const before = found.size;
      for (const message of batch) found.set(message.MessageId ?? "", message);
      // Nothing more, or what was held for so long that it came round again.
      if (found.size === before) break;
    }
  } finally {
    await letGo(sqs, address, [...found.values()]);
  }
  return [...found.values()].map(seen);
};

/** The board over these queues. */
export const queueBoard = (
  sqs: SQSClient,
  pairs: () => Promise<readonly QueuePair[]>,
): QueueBoard => {
  const pairOf = async (wanted: string) => (await pairs()).find(({ name }) => name === wanted);
  return {
    standings: async (only) => {
      const wanted = (await pairs()).filter(({ name }) => only === undefined || name === only);
      return Promise.all(
        wanted.map(async ({ name, address, dead }) => {
          const own = await countsIn(sqs, address);
          const left = dead === undefined ? undefined : await countsIn(sqs, dead);
          return { name, ...own, dead: left?.waiting };
        }),
      );
    },
    redrive: async (name, each, chosen = {}) => {
      const pair = await pairOf(name);
      if (pair?.dead === undefined) return undefined;
      return putBack(sqs, { from: pair.dead, to: pair.address }, each, chosen);
    },
    peek: async (name, most) => {
      const pair = await pairOf(name);
      return pair === undefined ? undefined : lookAt(sqs, pair.dead ?? pair.address, most);
    },
  };
};
