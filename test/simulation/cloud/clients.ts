import {
  ResourceNotFoundException,
  SecretsManagerClient,
  type ServiceOutputTypes as SecretOutput,
} from "@aws-sdk/client-secrets-manager";
import { MessageRejected, SESv2Client } from "@aws-sdk/client-sesv2";
import { SQSClient } from "@aws-sdk/client-sqs";
import * as z from "zod";
import { NeighbourFault, type Gate } from "#test/simulation/engine/gate.ts";
import { neighbourTexts } from "#test/fakes/neighbours.ts";
import { currentInvocation } from "#test/simulation/engine/invocation.ts";
import { answeredFromMemory, metadata, nowhere } from "./connect.ts";
import type { QueuesInMemory } from "./queues.ts";

const sendSchema = z.object({
  QueueUrl: z.string(),
  MessageBody: z.string(),
  DelaySeconds: z.int().max(900).optional(),
  MessageAttributes: z
    .object({ reason: z.object({ StringValue: z.string() }).optional() })
    .optional(),
});
const hideSchema = z.object({
  QueueUrl: z.string(),
  ReceiptHandle: z.string(),
  VisibilityTimeout: z.int().max(43_200),
});

export interface SentMessage {
  readonly queue: string;
  readonly body: string;
}

const nameIn = (url: string) => url.slice(url.lastIndexOf("/") + 1);

/** SQS as functions call it. `tamper` may change what is sent, or lose it. */
export const memorySqs = (
  gate: Gate,
  queues: QueuesInMemory,
  tamper: (message: SentMessage) => SentMessage | undefined = (message) => message,
): SQSClient => {
  const client = new SQSClient(nowhere);
  answeredFromMemory(client, (command, input) => {
    if (command === "SendMessage") {
      const { QueueUrl, MessageBody, DelaySeconds, MessageAttributes } = sendSchema.parse(input);
      const sent = { queue: nameIn(QueueUrl), body: MessageBody };
      return gate(`sqs.SendMessage ${sent.queue}`, () => {
        const message = tamper(sent);
        const reason = MessageAttributes?.reason?.StringValue;
        if (message !== undefined) queues.send(message.queue, message.body, DelaySeconds, reason);
        return { ...metadata, MessageId: "message" };
      });
    }
    if (command !== "ChangeMessageVisibility") throw new Error(command);
    const { QueueUrl, ReceiptHandle, VisibilityTimeout } = hideSchema.parse(input);
    return gate(`sqs.ChangeMessageVisibility ${nameIn(QueueUrl)}`, () => {
      queues.hide(ReceiptHandle, VisibilityTimeout);
      return metadata;
    });
  });
  return client;
};

const mailSchema = z.object({
  Destination: z.object({ ToAddresses: z.tuple([z.string()]) }),
  Content: z.object({ Simple: z.object({ Subject: z.object({ Data: z.string() }) }) }),
  EmailTags: z.array(z.object({ Name: z.string(), Value: z.string() })),
});

export interface SentMail {
  readonly to: string;
  readonly subject: string;
  /** The case and the entry that it tells of. */
  readonly about: string;
  /** As the mail server named it. */
  readonly messageId: string;
}

interface MailProps {
  readonly gate: Gate;
  /** Everything that the mail server took. */
  readonly mailbox: SentMail[];
  readonly isDown?: () => boolean;
  /** Hears of every mail that comes back, some time after it was taken. */
  readonly onReturn?: (mail: SentMail) => void;
  /** A planted bug: says yes to a mail and forgets it. */
  readonly loses?: () => boolean;
}

/** Addresses that the mail server never takes. */
export const isRefused = (address: string) => address.endsWith(".refused.example");

/** Addresses from which every mail comes back, though the mail server takes it at first. */
export const isReturned = (address: string) => address.endsWith(".returned.example");

/** What SES reports of a mail that came back. */
export const returnReport = ({ about, messageId }: SentMail): string => {
  const [caseId, sequence] = about.split("/");
  return JSON.stringify({
    eventType: "Bounce",
    mail: { messageId, tags: { caseId: [caseId], sequence: [sequence] } },
    bounce: { feedbackId: `return-of-${messageId}`, bounceType: "Permanent" },
  });
};

/** The mail server in memory. */
export const memoryMail = ({ gate, mailbox, isDown, loses, onReturn }: MailProps): SESv2Client => {
  const client = new SESv2Client(nowhere);
  let named = 0;
  answeredFromMemory(client, (_, input) => {
    const { Destination, Content, EmailTags } = mailSchema.parse(input);
    const tags = Object.fromEntries(EmailTags.map(({ Name, Value }) => [Name, Value]));
    const about = `${tags["caseId"]}/${tags["sequence"]}`;
    const [to] = Destination.ToAddresses;
    const by = currentInvocation();
    return gate("ses.SendEmail", () => {
      if (isDown?.() === true) {
        by.wound();
        throw new NeighbourFault("the mail server is down");
      }
      if (isRefused(to)) throw new MessageRejected({ message: "", ...metadata });
      named += 1;
      const messageId = `mail-${named}`;
      const mail = { to, subject: Content.Simple.Subject.Data, about, messageId };
      if (loses?.() !== true) mailbox.push(mail);
      if (isReturned(to)) onReturn?.(mail);
      return { ...metadata, MessageId: messageId };
    });
  });
  return client;
};

/** The secrets of the neighbours behind the gateway: keys that are made once for all runs. */
export const neighbourSecrets = {
  credentials: "arn:state-systems/credentials",
  pins: "arn:state-systems/pins",
  parties: "arn:state-systems/parties",
} as const;

/** The text of a secret, by its ARN. */
export const secretText = (arn: string): string => {
  const { credentials, pins, parties } = neighbourTexts();
  switch (arn) {
    case neighbourSecrets.credentials:
      return JSON.stringify(credentials);
    case neighbourSecrets.pins:
      return JSON.stringify(pins);
    case neighbourSecrets.parties:
      return JSON.stringify(parties);
    default:
      return `text of ${arn}`;
  }
};

const secretSchema = z.object({ SecretId: z.string(), VersionStage: z.string() });

/** Secrets that were never changed: there is no previous one. */
export const memorySecrets = (gate: Gate): SecretsManagerClient => {
  const client = new SecretsManagerClient(nowhere);
  answeredFromMemory(client, (_, input) => {
    const { SecretId, VersionStage } = secretSchema.parse(input);
    return gate(`secrets.GetSecretValue ${VersionStage}`, (): SecretOutput => {
      if (VersionStage === "AWSCURRENT") return { ...metadata, SecretString: secretText(SecretId) };
      throw new ResourceNotFoundException({ message: "", ...metadata });
    });
  });
  return client;
};
