// Asking for codes and looking at the status, as they run: the API and the worker over one table, one queue and one mail server in memory.
import { codesHandler } from "#functions/send-codes/handler.ts";
import { sendCode } from "#functions/send-codes/send-code.ts";
import type { StatusNeeds } from "#functions/status-api/needs.ts";
import { statusApi } from "#functions/status-api/status-api.ts";
import type { OutgoingMail, PostMail } from "#shared/adapters/mail.ts";
import { systemRandomness, systemUnguessable } from "#shared/adapters/random.ts";
import { statusRoutes } from "#shared/http/routes/status.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { secrecyUnder } from "#shared/status/secrecy.ts";
import { dynamoStatus } from "#shared/store/dynamo-status.ts";
import { eventAmong, sendingTo, type Answered } from "./calls.ts";
import { memoryDesk, type MemoryDesk } from "./desk.ts";
import { memoryTable } from "./dynamo.ts";
import { memoryCount, memoryLog } from "./observability.ts";
import { memoryPlaces } from "./places.ts";
import { memoryQueues, sqsRecord } from "./queues.ts";

const codesQueue = "https://sqs.test/0/status-codes";
const deadLetterQueue = "https://sqs.test/0/status-codes-dead";
const anybody = { id: "anybody", role: "portal" } as const;

export const memoryStatus = (desk: MemoryDesk = memoryDesk()) => {
  const table = memoryTable();
  const queues = memoryQueues();
  const { log, lines } = memoryLog();
  const { count, counted } = memoryCount();
  const mails: OutgoingMail[] = [];
  const working: PostMail = async (mail) => {
    mails.push(mail);
    return { posted: true, messageId: `mail-${mails.length}` };
  };
  let server = working;
  const shared = {
    desk,
    store: dynamoStatus(table.dynamo, "status"),
    secrecy: secrecyUnder("a key of the tests"),
    unguessable: systemUnguessable,
  };
  const needs: StatusNeeds = {
    ...shared,
    random: systemRandomness,
    queues,
    codesQueue,
    calendar: async () => kazakhstanCalendar,
    books: memoryPlaces(),
  };
  const handler = statusApi(log, needs);
  const call = (
    send: string,
    {
      body,
      headers = {},
      address = "192.0.2.1",
    }: {
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      readonly address?: string;
    } = {},
  ): Promise<Answered> => {
    const event = eventAmong(statusRoutes)({ by: anybody, send, body, headers });
    const requestContext = { ...event.requestContext, http: { sourceIp: address } };
    return sendingTo(statusRoutes, handler)({ ...event, requestContext });
  };
  const handle = codesHandler({
    send: sendCode({ ...shared, post: (mail) => server(mail) }),
    queues,
    deadLetterQueue,
    log,
    count,
  });
  const take = (...bodies: readonly string[]) =>
    handle({ Records: bodies.map((body) => sqsRecord({ queueUrl: codesQueue, body })) });
  return {
    desk,
    lines,
    counted,
    mails,
    call,
    take,
    items: table.items,
    waiting: () => queues.waiting(codesQueue).map(({ body }) => body),
    aside: () => queues.waiting(deadLetterQueue),
    /** The worker handles everything that waits. */
    work: () => take(...queues.take(codesQueue).map(({ body }) => body)),
    serve: (other: PostMail | undefined) => {
      server = other ?? working;
    },
  };
};
export type MemoryStatus = ReturnType<typeof memoryStatus>;
