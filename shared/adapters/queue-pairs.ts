import { GetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import * as z from "zod";
import type { QueueBoard } from "#shared/queues/board.ts";
import { queueBoard, type QueuePair } from "./queue-board.ts";

const redriveSchema = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.object({ deadLetterTargetArn: z.string() }));

/** The address of a queue beside another one of the same account. */
const beside = (address: string, name: string) => address.replace(/[^/]+$/, name);

const deadOf = async (sqs: SQSClient, address: string): Promise<string | undefined> => {
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: address, AttributeNames: ["RedrivePolicy"] }),
  );
  const policy = Attributes?.["RedrivePolicy"];
  if (policy === undefined) return undefined;
  const arn = redriveSchema.parse(policy).deadLetterTargetArn;
  return beside(address, arn.slice(arn.lastIndexOf(":") + 1));
};

/**
 * Queues by the names that they have at SQS, beside the one of this address; each tells itself which dead-letter queue it
 * has. It is asked once: only a deployment changes that. (The variables of a function have no room for the addresses of all.)
 */
const queuePairs = (
  sqs: SQSClient,
  address: string,
  names: Readonly<Record<string, string>>,
): (() => Promise<readonly QueuePair[]>) => {
  let found: Promise<readonly QueuePair[]> | undefined;
  const find = () =>
    Promise.all(
      Object.entries(names).map(async ([name, atSqs]) => {
        const own = beside(address, atSqs);
        return { name, address: own, dead: await deadOf(sqs, own) };
      }),
    );
  return () => {
    found ??= find().catch((error: unknown) => {
      // The next request looks again.
      found = undefined;
      throw error;
    });
    return found;
  };
};

/** The board over queues by the names that they have at SQS, called at the endpoint of the client. */
export const boardBeside = (
  address: string,
  names: Readonly<Record<string, string>>,
  sqs = new SQSClient({ useQueueUrlAsEndpoint: false }),
): QueueBoard => queueBoard(sqs, queuePairs(sqs, address, names));
