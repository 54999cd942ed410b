import { describe, expect, it } from "vitest";
import { notifyHandler } from "#functions/notify/handler.ts";
import { sendNotice } from "#functions/notify/send-notice.ts";
import type { OutgoingMail, PostMail } from "#shared/adapters/mail.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { giveCommand, loadCase } from "#shared/store/desk.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { memoryCount, memoryLog } from "#test/fakes/observability.ts";
import { memoryQueues, sqsRecord } from "#test/fakes/queues.ts";
import { decide } from "#test/samples/decided-case.ts";
import { portal } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";

const deadLetterQueue = "https://sqs.test/0/notices-dead";
const queueUrl = "https://sqs.test/0/notices";

const open = () => {
  const desk = memoryDesk();
  const queues = memoryQueues();
  const { log, lines } = memoryLog();
  const { count, counted } = memoryCount();
  const mails: OutgoingMail[] = [];
  let server: PostMail = async (mail) => {
    mails.push(mail);
    return { posted: true, messageId: `mail-${mails.length}` };
  };
  const working = server;
  const notify = notifyHandler({
    send: sendNotice({ desk, post: (mail) => server(mail) }),
    queues,
    deadLetterQueue,
    log,
    count,
  });
  const take = (...bodies: unknown[]) =>
    notify({
      Records: bodies.map((body, place) =>
        sqsRecord({
          queueUrl,
          id: `m-${place}`,
          body: typeof body === "string" ? body : JSON.stringify(body),
        }),
      ),
    });
  const stateOf = async (caseId: Parameters<typeof loadCase>[2]) =>
    (await loadCase(desk.cases, registrationKind, caseId)).state;
  return {
    desk,
    mails,
    lines,
    counted,
    take,
    stateOf,
    aside: () => queues.waiting(deadLetterQueue).map(({ body, reason }) => ({ body, reason })),
    serve: (other: PostMail | undefined) => {
      server = other ?? working;
    },
  };
};

const noFailures = { batchItemFailures: [] };
const refusal = { ground: "R377-27.3", justification: "The copies cannot be read." } as const;

describe("the notice of a decision", () => {
  it("goes to the e-mail of the application in its language, and is recorded (R377-28, R377-28b)", async () => {
    const { desk, mails, take, stateOf } = open();
    const { caseId, sequence, form } = await decide(desk);
    expect(await take({ caseId, sequence })).toEqual(noFailures);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.to).toBe(form.contacts.email);
    expect(mails[0]?.subject).toContain("Тізілімге енгізу туралы хабарлама");
    const state = await stateOf(caseId);
    expect(state.notifiedAt).toBeDefined();
    expect(state.terms.find(({ provision }) => provision === "R377-28")?.stoppedAt).toBeDefined();
  });

  it("carries the chair's justification, opened from the decision (R377-28c)", async () => {
    const { desk, mails, take } = open();
    const { caseId, sequence } = await decide(desk, refusal);
    await take({ caseId, sequence });
    expect(mails[0]?.text).toContain("    The copies cannot be read.");
  });

  it("is sent once for a message that comes twice", async () => {
    const { desk, mails, take } = open();
    const { caseId, sequence } = await decide(desk);
    await take({ caseId, sequence });
    expect(await take({ caseId, sequence })).toEqual(noFailures);
    expect(mails).toHaveLength(1);
  });

  it("comes again while the mail server is down, and goes out once it is back", async () => {
    const { desk, mails, counted, take, serve, stateOf, aside } = open();
    const { caseId, sequence } = await decide(desk);
    serve(async () => {
      throw new Error("no connection");
    });
    const failed = await take({ caseId, sequence });
    expect(failed).toEqual({ batchItemFailures: [{ itemIdentifier: "m-0" }] });
    expect((await stateOf(caseId)).notifiedAt).toBeUndefined();
    expect(counted).toEqual(["notice-failed/Error"]);
    serve(undefined);
    expect(await take({ caseId, sequence })).toEqual(noFailures);
    expect(mails).toHaveLength(1);
    expect(aside()).toEqual([]);
  });

  it("leaves the other messages of a batch alone when one fails", async () => {
    const { desk, mails, take } = open();
    const { caseId, sequence } = await decide(desk);
    const unknown = { caseId: "organization-240140000099", sequence: 3 };
    expect(await take("no json", { caseId, sequence }, unknown)).toEqual(noFailures);
    expect(mails).toHaveLength(1);
  });

  it("is about the decision of its message, although the supplier has applied again", async () => {
    const { desk, mails, take, aside } = open();
    const first = organizationForm();
    const { caseId, sequence } = await decide(desk, { ...refusal, form: first });
    const contacts = { ...first.contacts, email: "new@shanyraq.example" };
    const second = organizationForm({ contacts, language: "ru" });
    const later = await decide(desk, { form: second });
    await take({ caseId, sequence: later.sequence });
    await take({ caseId, sequence });
    expect(mails.map(({ to }) => to)).toEqual(["new@shanyraq.example", first.contacts.email]);
    expect(mails[1]?.text).toContain("The copies cannot be read.");
    expect(aside()).toEqual([]);
  });
});

describe("a notice that is late", () => {
  it("is recorded for its own round when the supplier has applied again meanwhile", async () => {
    const { desk, take, aside, mails } = open();
    const { caseId, sequence, form } = await decide(desk, refusal);
    await giveCommand(desk, registrationKind, {
      caseId,
      command: { name: "submit", form },
      commandId: "second",
      actor: portal,
      correlationId: "second",
      factsFor: async () => ({ sitting: undefined }),
    });
    expect(await take({ caseId, sequence })).toEqual(noFailures);
    expect(await take({ caseId, sequence })).toEqual(noFailures);
    expect(mails).toHaveLength(1);
    expect(aside()).toEqual([]);
    const { state } = await loadCase(desk.cases, registrationKind, caseId);
    expect(state).toMatchObject({ notifiedRounds: [1], notifiedAt: undefined });
  });
});

describe("a notice that cannot be made", () => {
  it.each([
    ["no json", "malformed"],
    ["{}", "malformed"],
    [JSON.stringify({ caseId: "organization-240140000099", sequence: 3 }), "no-decision"],
  ])("reaches the dead-letter queue with its reason: %s", async (body, reason) => {
    const { take, aside, lines, counted } = open();
    expect(await take(body)).toEqual(noFailures);
    expect(aside()).toEqual([{ body, reason }]);
    expect(lines.map(({ code }) => code)).toEqual(["message-dead-lettered"]);
    expect(counted).toEqual([`message-dead-lettered/${reason}`]);
  });

  it("is one about an entry that decided nothing", async () => {
    const { desk, take, aside, mails } = open();
    const { caseId, sequence } = await decide(desk);
    await take({ caseId, sequence: sequence - 1 });
    expect(aside()).toMatchObject([{ reason: "no-decision" }]);
    expect(mails).toEqual([]);
  });

  it("is one to a person whose data were erased", async () => {
    const { desk, take, aside, mails } = open();
    const { caseId, sequence } = await decide(desk);
    desk.seal.destroy(caseId);
    await take({ caseId, sequence });
    expect(aside()).toMatchObject([{ reason: "erased" }]);
    expect(mails).toEqual([]);
  });

  it("is one that the mail server refuses for good", async () => {
    const { desk, take, aside, serve, stateOf } = open();
    const { caseId, sequence } = await decide(desk);
    serve(async () => ({ posted: false, reason: "mail-refused" }));
    await take({ caseId, sequence });
    expect(aside()).toMatchObject([{ reason: "mail-refused" }]);
    expect((await stateOf(caseId)).notifiedAt).toBeUndefined();
  });

  it("never shows a name, an address or a reason in the log", async () => {
    const { desk, take, lines } = open();
    const { caseId, sequence, form } = await decide(desk, refusal);
    await take({ caseId, sequence }, "Оспанова");
    const text = JSON.stringify(lines);
    expect(text).not.toContain(form.contacts.email);
    expect(text).not.toContain("copies");
    expect(text).not.toContain("Оспанова");
  });
});
