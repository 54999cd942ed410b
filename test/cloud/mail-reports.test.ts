import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from "@aws-sdk/client-sqs";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as walk from "#infra/walk/registration.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { registrationEventSchema } from "#shared/registration/events.ts";
import { named, openBoard, openDesk } from "./behind.ts";
import { carry, filed, organisations, times } from "./here.ts";

const inOrder = organisations("mail-reports");

let board: ReturnType<typeof openBoard>;
let desk: ReturnType<typeof openDesk>;
beforeAll(() => {
  board = openBoard();
  desk = openDesk();
});
afterAll(() => {
  board.close();
  desk.close();
});

const queue = () => named("AWS::SQS::Queue", /\/mail-reports\/Queue$/);
const lastResort = () => named("AWS::SQS::Queue", /\/mail-reports\/Dead\/Queue$/);

const send = (QueueUrl: string, MessageBody: string, reason?: string) =>
  board.sqs.send(
    new SendMessageCommand({
      QueueUrl,
      MessageBody,
      ...(reason !== undefined && {
        MessageAttributes: { reason: { DataType: "String", StringValue: reason } },
      }),
    }),
  );

/** What lies in the queue of last resort, hidden from others for so many seconds. */
const aside = async (VisibilityTimeout = 0) => {
  const { Messages = [] } = await board.sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: lastResort(),
      VisibilityTimeout,
      MaxNumberOfMessages: 10,
      MessageAttributeNames: ["All"],
    }),
  );
  return Messages.map(({ Body: body = "", MessageAttributes = {}, ReceiptHandle: handle }) => ({
    body,
    reason: MessageAttributes["reason"]?.StringValue,
    handle,
  }));
};

/** Why a message with this body was put aside, once it was. */
const reasonOf = async (body: string): Promise<string | undefined> => {
  const found = await walk.until(
    () => aside(),
    (messages) => messages.some((one) => one.body === body),
  );
  return found.find((one) => one.body === body)?.reason;
};

/** Takes away what no release will ever read, as the runbook says. */
const takeAway = async (): Promise<void> => {
  for (const { handle } of await aside(60)) {
    await board.sqs.send(
      new DeleteMessageCommand({ QueueUrl: lastResort(), ReceiptHandle: handle }),
    );
  }
};

const redriven = async (): Promise<readonly string[]> => {
  const bodies: string[] = [];
  await board.redrive("mail-reports", ({ body }) => bodies.push(body));
  return bodies;
};

describe("the queue of last resort of the mail server's reports", () => {
  it("keeps a report that nobody can read, to the letter, however often it is put back", async () => {
    const body = JSON.stringify({ eventType: "Rendering Failure", mark: randomUUID() });
    await send(queue(), body);
    expect(await reasonOf(body)).toBe("malformed");
    expect(await redriven()).toEqual([body]);
    expect(await reasonOf(body)).toBe("malformed");
    expect(await aside()).toHaveLength(1);
    await takeAway();
    expect(await aside()).toEqual([]);
  });

  it("R377-28b, G31: gives a good report back, which takes effect then, and only once", async () => {
    const form = inOrder();
    const { caseId, look } = await filed(form);
    await carry({ caseId, form }, { include: true });
    const { entries } = await desk.load(caseIdSchema.parse(caseId));
    const notified = entries
      .flatMap(({ events }) => events.map((raw) => registrationEventSchema.parse(raw)))
      .find((event) => event.type === "notified");
    if (notified?.type !== "notified") throw new Error("nobody was told");
    const { of, messageId } = notified;
    const report = JSON.stringify({
      eventType: "Bounce",
      mail: { messageId, tags: { caseId: [caseId], sequence: [String(of)] } },
      bounce: { feedbackId: `return-of-${messageId}`, bounceType: "Permanent" },
    });
    // It lies where it was put while the case did not know its notice yet.
    await send(lastResort(), report, "notice-unknown");
    expect(await reasonOf(report)).toBe("notice-unknown");
    expect(times(await look(), "notice-bounced")).toBe(0);
    expect(await redriven()).toEqual([report]);
    await walk.until(look, (status) => times(status, "notice-bounced") === 1);

    await send(queue(), report);
    await board.untilEmpty(/^mail-reports$/);
    expect(times(await look(), "notice-bounced")).toBe(1);
    expect(await aside()).toEqual([]);
  });
});
