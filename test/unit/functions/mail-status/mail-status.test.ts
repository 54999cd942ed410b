import { describe, expect, it } from "vitest";
import { readFeedback } from "#functions/mail-status/feedback.ts";
import { mailStatusHandler } from "#functions/mail-status/handler.ts";
import { recordReturn } from "#functions/mail-status/record-return.ts";
import { sendNotice } from "#functions/notify/send-notice.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { loadCase } from "#shared/store/desk.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { memoryCount, memoryLog } from "#test/fakes/observability.ts";
import { memoryQueues, sqsRecord } from "#test/fakes/queues.ts";
import { eventOf, inSns, mailOf, notificationOf, secret } from "./ses-reports.ts";
import { decide } from "#test/samples/decided-case.ts";

const queueUrl = "https://sqs.test/0/mail-status";
const deadLetterQueue = "https://sqs.test/0/mail-status-dead";
const noFailures = { batchItemFailures: [] };

/** A supplier that was included and told so by the mail that SES calls "ses-1". */
const told = async () => {
  const desk = memoryDesk();
  const { caseId, sequence } = await decide(desk);
  const send = sendNotice({
    desk,
    post: async () => ({ posted: true, messageId: "ses-1" }),
    listing: async () => [],
    register: { get: async () => undefined },
    calendar: async () => kazakhstanCalendar,
  });
  await send({ caseId, sequence });
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
  const take = (body: string, receiveCount = 1) =>
    handle({ Records: [sqsRecord({ queueUrl, body, receiveCount })] });
  const state = async () => (await loadCase(desk.cases, registrationKind, caseId)).state;
  return {
    desk,
    caseId,
    sequence,
    take,
    state,
    lines,
    counted,
    entries: async () => (await desk.cases.load(caseId)).length,
    aside: () => queues.waiting(deadLetterQueue),
    about: mailOf({ caseId, sequence, messageId: "ses-1" }),
  };
};

describe("a notice that comes back (G31)", () => {
  it.each([
    ["Permanent", "permanent"],
    ["Transient", "transient"],
    ["Undetermined", "transient"],
  ] as const)("R377-28b: a %s bounce is recorded as %s", async (bounceType, reason) => {
    for (const wrap of [eventOf, notificationOf]) {
      const { take, about, state, sequence, lines, counted } = await told();
      const bounce = { bounceType, feedbackId: "feedback-1", bouncedRecipients: [secret] };
      expect(await take(inSns(wrap("Bounce", about, { bounce })))).toEqual(noFailures);
      expect((await state()).told[sequence]).toMatchObject([
        { messageId: "ses-1", missed: "returned" },
      ]);
      expect(lines).toMatchObject([{ code: "notice-failed", fields: { reason } }]);
      expect(counted).toEqual([`notice-failed/${reason}`]);
    }
  });

  it("R377-28b: so is a complaint, and a mail that the server would not send after all", async () => {
    for (const [type, part] of [
      ["Complaint", { complaint: { feedbackId: "feedback-2" } }],
      ["Reject", { reject: { reason: "Bad content" } }],
    ] as const) {
      const { take, about, state, sequence } = await told();
      await take(inSns(eventOf(type, about, part)));
      expect((await state()).told[sequence]).toMatchObject([{ missed: "returned" }]);
    }
  });

  it("is recorded once, however often it is reported, and the decision stands as it was", async () => {
    const { take, about, entries, state } = await told();
    const before = (await state()).decision;
    const bounce = { bounceType: "Permanent", feedbackId: "feedback-1" };
    const body = inSns(eventOf("Bounce", about, { bounce }));
    await take(body);
    const after = await entries();
    await take(body);
    await take(
      inSns(eventOf("Bounce", about, { bounce: { ...bounce, feedbackId: "feedback-9" } })),
    );
    expect(await entries()).toBe(after);
    expect((await state()).decision).toEqual(before);
  });

  it("comes again while the notice is not on record yet, and is put aside when it never is", async () => {
    const { take, caseId, sequence, aside, entries } = await told();
    const before = await entries();
    const stranger = mailOf({ caseId, sequence, messageId: "ses-2" });
    const body = inSns(
      eventOf("Bounce", stranger, { bounce: { bounceType: "Permanent", feedbackId: "f" } }),
    );
    expect(await take(body, 1)).toEqual({ batchItemFailures: [{ itemIdentifier: "m-1" }] });
    expect(aside()).toEqual([]);
    expect(await take(body, 5)).toEqual(noFailures);
    expect(aside()).toMatchObject([{ body, reason: "notice-unknown" }]);
    expect(await entries()).toBe(before);
  });
});

describe("a notice that arrives", () => {
  it.each(["Delivery", "Send", "DeliveryDelay"])("%s changes nothing in the case", async (type) => {
    const { take, about, entries, lines, aside } = await told();
    const before = await entries();
    expect(await take(inSns(eventOf(type, about, {})))).toEqual(noFailures);
    expect(await entries()).toBe(before);
    expect(lines.map(({ code }) => code)).toEqual(["notice-sent"]);
    expect(aside()).toEqual([]);
  });
});

describe("a report that is none of ours", () => {
  const stranger = { messageId: "ses-7", source: secret, destination: [secret] };

  it.each([
    ["no JSON", "Оспанова", "malformed"],
    ["an empty object", "{}", "malformed"],
    ["another type", JSON.stringify(eventOf("Click", stranger, {})), "malformed"],
    [
      "both forms at once",
      JSON.stringify({ ...eventOf("Delivery", stranger, {}), notificationType: "Delivery" }),
      "malformed",
    ],
    [
      "a bounce of an unknown sort",
      JSON.stringify(
        eventOf("Bounce", stranger, { bounce: { bounceType: "Odd", feedbackId: "f" } }),
      ),
      "malformed",
    ],
    ["a mail without a case", JSON.stringify(eventOf("Delivery", stranger, {})), "of-no-case"],
  ])("%s is put aside with its reason", async (_, body, reason) => {
    const { take, aside } = await told();
    expect(await take(body)).toEqual(noFailures);
    expect(aside()).toMatchObject([{ body, reason }]);
  });

  it.each([
    "Successfully validated SNS topic for Amazon SES event publishing.",
    JSON.stringify({ notificationType: "AmazonSnsSubscriptionSucceeded", message: "hello" }),
  ])("the greeting of SES is no fault: %s", async (text) => {
    const { take, aside } = await told();
    expect(await take(JSON.stringify({ Type: "Notification", Message: text }))).toEqual(noFailures);
    expect(aside()).toEqual([]);
  });

  it("leaves no e-mail address in the log", async () => {
    const { take, about, lines } = await told();
    const mail = { ...about, source: secret, destination: [secret] };
    const bounce = {
      bounceType: "Permanent",
      feedbackId: "f",
      bouncedRecipients: [{ emailAddress: secret, diagnosticCode: `550 <${secret}>` }],
    };
    await take(inSns(eventOf("Bounce", mail, { bounce })));
    await take(inSns(eventOf("Delivery", { ...stranger, destination: [secret] }, {})));
    await take(secret);
    expect(lines).toHaveLength(3);
    expect(JSON.stringify(lines)).not.toContain("secret");
  });
});

describe("the case of a report", () => {
  it("is read from the tags or from the header, wrapped by SNS or raw", () => {
    const about = { caseId: "organization-240140000011", sequence: 15 };
    const tagged = { messageId: "m", tags: { caseId: [about.caseId], sequence: ["15"] } };
    const headed = {
      messageId: "m",
      headers: [{ name: "x-arnau-about", value: `${about.caseId}/15` }],
    };
    for (const report of [
      eventOf("Delivery", tagged, {}),
      eventOf("Delivery", headed, {}),
      notificationOf("Delivery", headed, {}),
    ]) {
      for (const body of [JSON.stringify(report), inSns(report)]) {
        expect(readFeedback(body)).toEqual({
          read: "feedback",
          feedback: { what: "delivered", about },
        });
      }
    }
  });

  it.each([
    { caseId: ["a"], sequence: ["1"] },
    { caseId: ["organization-240140000011"], sequence: ["0"] },
  ])("is nothing else than a case and an entry: %j", (tags) => {
    const body = JSON.stringify(eventOf("Delivery", { messageId: "m", tags }, {}));
    expect(readFeedback(body)).toEqual({ read: "of-no-case" });
  });
});
