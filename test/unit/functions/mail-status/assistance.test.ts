import { describe, expect, it } from "vitest";
import { mailStatusHandler } from "#functions/mail-status/handler.ts";
import { recordReturn } from "#functions/mail-status/record-return.ts";
import { applyFor, assistanceCase, assistanceOf, giveOn } from "#test/fakes/assistance.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { memoryCount, memoryLog } from "#test/fakes/observability.ts";
import { memoryQueues, sqsRecord } from "#test/fakes/queues.ts";
import { written } from "#test/samples/assistance/commands.ts";
import { officer } from "#test/samples/assistance/officials.ts";
import { notifier } from "#test/samples/officials.ts";
import { eventOf, inSns, mailOf, secret } from "./ses-reports.ts";

const queueUrl = "https://sqs.test/0/mail-status";
const deadLetterQueue = "https://sqs.test/0/mail-status-dead";
const caseId = assistanceCase();
const noFailures = { batchItemFailures: [] };

/** Applied for; the one who did was written to by "ses-1", and the person represented by "ses-2". */
const told = async () => {
  const desk = memoryDesk();
  await applyFor(desk);
  for (const [to, messageId] of [
    ["applicant", "ses-1"],
    ["person", "ses-2"],
  ] as const) {
    const command = { name: "recordNotice", of: 1, notice: "receipt", to, messageId } as const;
    await giveOn(desk, caseId, command, notifier);
  }
  const queues = memoryQueues();
  const { log, lines } = memoryLog();
  const { count, counted } = memoryCount();
  const handle = mailStatusHandler({
    record: recordReturn(desk),
    queues,
    deadLetterQueue,
    log,
    count,
  });
  return {
    desk,
    lines,
    counted,
    aside: () => queues.waiting(deadLetterQueue),
    take: (messageId: string, feedbackId = "f-1", receiveCount = 1, of = caseId) => {
      const about = mailOf({ caseId: of, sequence: 1, messageId });
      const bounce = { bounceType: "Permanent", feedbackId, bouncedRecipients: [secret] };
      const body = inSns(eventOf("Bounce", about, { bounce }));
      return handle({ Records: [sqsRecord({ queueUrl, body, receiveCount })] });
    },
    lettersOf: async () => (await assistanceOf(desk, caseId)).told[1] ?? [],
  };
};

describe("a letter of an application for services that comes back", () => {
  it("L114-15.3a: is on record, of the one whom it was for and of nobody else", async () => {
    const { take, lettersOf, lines, counted } = await told();
    expect(await take("ses-2")).toEqual(noFailures);
    const letters = await lettersOf();
    expect(letters.find(({ to }) => to === "person")).toMatchObject({ missed: "returned" });
    expect(letters.find(({ to }) => to === "applicant")?.missed).toBeUndefined();
    expect(lines).toMatchObject([{ code: "notice-failed", fields: { reason: "permanent" } }]);
    expect(counted).toEqual(["notice-failed/permanent"]);
    expect(JSON.stringify(lines)).not.toContain(secret);
  });

  it("L114-15.3a: is recorded once, however often it is reported", async () => {
    const { desk, take } = await told();
    await take("ses-1");
    const { length } = await desk.cases.load(caseId);
    await take("ses-1");
    await take("ses-1", "f-2");
    const entries = await desk.cases.load(caseId);
    expect(entries).toHaveLength(length);
    expect(entries.at(-1)).toMatchObject({
      kind: "assistance",
      actor: { id: "mail-status", role: "system" },
      commandId: "bounce:f-1",
    });
  });

  it("comes again while it is not on record yet, and is put aside when it never is", async () => {
    const { take, aside } = await told();
    expect(await take("ses-9")).toEqual({ batchItemFailures: [{ itemIdentifier: "m-1" }] });
    expect(aside()).toEqual([]);
    expect(await take("ses-9", "f-1", 5)).toEqual(noFailures);
    expect(aside()).toMatchObject([{ reason: "notice-unknown" }]);
  });

  it("is put aside in the end where there is no such case", async () => {
    const { take, aside } = await told();
    expect(await take("ses-1", "f-1", 5, assistanceCase(2))).toEqual(noFailures);
    expect(aside()).toMatchObject([{ reason: "notice-unknown" }]);
  });

  it("L114-15.3a: leaves a task that ends when the person was told otherwise", async () => {
    const { desk, take, lettersOf } = await told();
    await take("ses-1");
    await giveOn(desk, caseId, written({ name: "recordTold", how: "Телефонмен." }), officer);
    const letters = await lettersOf();
    expect(letters.map(({ missed }) => missed)).toEqual([undefined, undefined]);
  });
});
