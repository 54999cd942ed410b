// The function that writes to people, over a desk, a mail server and a queue in memory.
import { notifyHandler } from "#functions/notify/handler.ts";
import type { Listing } from "#shared/letters/listing.ts";
import { sendNotice } from "#functions/notify/send-notice.ts";
import type { OutgoingMail, PostMail } from "#shared/adapters/mail.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { taskOf } from "#shared/registration/worklist.ts";
import { loadCase } from "#shared/store/desk.ts";
import { memoryDesk, type MemoryDesk } from "#test/fakes/desk.ts";
import { memoryCount, memoryLog } from "#test/fakes/observability.ts";
import { memoryQueues, sqsRecord } from "#test/fakes/queues.ts";
import { providerNumber } from "#test/samples/assistance/officials.ts";
import { organizationEntry } from "#test/samples/register-entry.ts";

export const noFailures = { batchItemFailures: [] };

/** The one provider that the Register shows. */
const shown = { ...organizationEntry(1), number: providerNumber };

const deadLetterQueue = "https://sqs.test/0/notices-dead";
const queueUrl = "https://sqs.test/0/notices";

/** The function with the hands that tests need on what is around it. */
export const open = (desk: MemoryDesk = memoryDesk()) => {
  const queues = memoryQueues();
  const { log, lines } = memoryLog();
  const { count, counted } = memoryCount();
  const mails: OutgoingMail[] = [];
  let server: PostMail = async (mail) => {
    mails.push(mail);
    return { posted: true, messageId: `mail-${mails.length}` };
  };
  const working = server;
  let listing: Listing = async () => [];
  const notify = notifyHandler({
    send: sendNotice({
      desk,
      post: (mail) => server(mail),
      listing: (registryNumber) => listing(registryNumber),
      register: { get: async (number) => (number === shown.number ? shown : undefined) },
      calendar: async () => kazakhstanCalendar,
    }),
    queues,
    deadLetterQueue,
    log,
    count,
  });
  const takeAfter = (receiveCount: number, ...bodies: unknown[]) =>
    notify({
      Records: bodies.map((body, place) =>
        sqsRecord({
          queueUrl,
          id: `m-${place}`,
          body: typeof body === "string" ? body : JSON.stringify(body),
          receiveCount,
        }),
      ),
    });
  const take = (...bodies: unknown[]) => takeAfter(1, ...bodies);
  const stateOf = async (caseId: CaseId) =>
    (await loadCase(desk.cases, registrationKind, caseId)).state;
  return {
    desk,
    mails,
    lines,
    counted,
    take,
    /** Takes messages that were handed out so often. */
    takeAfter,
    stateOf,
    /** What the representative has to do about a case. */
    taskOf: async (caseId: CaseId) =>
      taskOf(caseId, await stateOf(caseId), undefined, kazakhstanCalendar),
    aside: () => queues.waiting(deadLetterQueue).map(({ body, reason }) => ({ body, reason })),
    serve: (other: PostMail | undefined) => {
      server = other ?? working;
    },
    list: (other: Listing) => {
      listing = other;
    },
  };
};
