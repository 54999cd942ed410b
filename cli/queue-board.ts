// The queues of the stacks, by the names that their constructs have: a template tells where each resource stands.
import { GetTemplateCommand, type CloudFormationClient } from "@aws-sdk/client-cloudformation";
import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import * as z from "zod";
import type { DeadMessage, QueueBoard, QueueStanding } from "#shared/queues/board.ts";
import { resourcesOf } from "./stack-resources.ts";

const templateSchema = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Metadata: z.object({ "aws:cdk:path": z.string() }).partial().optional(),
    }),
  ),
});

/** A queue and its dead-letter queue, by address. */
interface Pair {
  readonly name: string;
  readonly address: string;
  readonly dead: string | undefined;
}

/** The address of every queue of a stack, by its path below the stack: `notices/Queue`, `notices/Dead/Queue`. */
export const queueAddresses = async (
  client: CloudFormationClient,
  stack: string,
): Promise<ReadonlyMap<string, string>> => {
  const { TemplateBody } = await client.send(new GetTemplateCommand({ StackName: stack }));
  const { Resources } = templateSchema.parse(JSON.parse(TemplateBody ?? "{}"));
  const physical = await resourcesOf(client, stack);
  const found = new Map<string, string>();
  for (const [logical, { Type, Metadata }] of Object.entries(Resources)) {
    const path = Metadata?.["aws:cdk:path"];
    const address = physical.get(logical);
    if (Type !== "AWS::SQS::Queue" || path === undefined || address === undefined) continue;
    found.set(path.slice(stack.length + 1).replace(/\/Resource$/, ""), address);
  }
  return found;
};

const pairsIn = (addresses: ReadonlyMap<string, string>): readonly Pair[] =>
  [...addresses]
    .filter(([path]) => path.endsWith("/Queue") && !path.endsWith("/Dead/Queue"))
    .map(([path, address]) => {
      const name = path.slice(0, -"/Queue".length);
      return { name, address, dead: addresses.get(`${name}/Dead/Queue`) };
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));

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

/** Seconds in which nobody else receives a message that is being put back. */
const holdSeconds = 60;

/** One message put back; nothing where none lies there. */
const putOneBack = async (
  sqs: SQSClient,
  from: string,
  to: string,
): Promise<DeadMessage | undefined> => {
  const { Messages: [message] = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: from,
      MaxNumberOfMessages: 1,
      VisibilityTimeout: holdSeconds,
      MessageAttributeNames: ["reason"],
    }),
  );
  if (message?.Body === undefined || message.ReceiptHandle === undefined) return undefined;
  await sqs.send(new SendMessageCommand({ QueueUrl: to, MessageBody: message.Body }));
  await sqs.send(
    new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle: message.ReceiptHandle }),
  );
  return { body: message.Body, reason: message.MessageAttributes?.["reason"]?.StringValue };
};

/** The queues at these addresses, by their paths, told and worked on through the API of AWS. */
export const queueBoard = (
  sqs: SQSClient,
  addresses: () => Promise<ReadonlyMap<string, string>>,
): QueueBoard => {
  const pairs = async () => pairsIn(await addresses());
  return {
    standings: async () =>
      Promise.all(
        (await pairs()).map(async ({ name, address, dead }): Promise<QueueStanding> => {
          const own = await countsIn(sqs, address);
          const left = dead === undefined ? undefined : await countsIn(sqs, dead);
          return { name, ...own, dead: left?.waiting };
        }),
      ),
    redrive: async (wanted, each) => {
      const pair = (await pairs()).find(({ name }) => name === wanted);
      if (pair?.dead === undefined) return undefined;
      // Not more than lay there: what fails again at once would go round for ever.
      const { waiting } = await countsIn(sqs, pair.dead);
      for (let moved = 0; moved < waiting; moved += 1) {
        const message = await putOneBack(sqs, pair.dead, pair.address);
        if (message === undefined) return moved;
        each(message);
      }
      return waiting;
    },
  };
};
