import { ChangeMessageVisibilityCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";

export interface OutgoingMessage {
  readonly queueUrl: string;
  readonly body: string;
  /** Seconds until it can be received, at most 900. */
  readonly delaySeconds?: number;
  /** Why it was put there, as a code: for those who look after a dead-letter queue. */
  readonly reason?: string;
}

/** Sending to queues, and putting off when a received message comes again. */
export interface Queues {
  readonly send: (message: OutgoingMessage) => Promise<void>;
  readonly postpone: (queueUrl: string, receiptHandle: string, seconds: number) => Promise<void>;
}

const textAttribute = (text: string) => ({ DataType: "String", StringValue: text });

/** Queues of SQS. They are called at the endpoint of the client, wherever their addresses point. */
export const sqsQueues = (sqs = new SQSClient({ useQueueUrlAsEndpoint: false })): Queues => ({
  send: async ({ queueUrl, body, delaySeconds, reason }) => {
    await sqs.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: body,
        ...(delaySeconds !== undefined && { DelaySeconds: delaySeconds }),
        ...(reason !== undefined && { MessageAttributes: { reason: textAttribute(reason) } }),
      }),
    );
  },
  postpone: async (queueUrl, receiptHandle, seconds) => {
    await sqs.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: queueUrl,
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: seconds,
      }),
    );
  },
});
