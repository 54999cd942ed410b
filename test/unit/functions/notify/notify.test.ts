import { describe, expect, it } from "vitest";
import { noticeAttempts } from "#shared/notices/notice-message.ts";
import { notifiedAt, type Registration } from "#shared/registration/state.ts";
import { decide, giverOn, leave, removalForm, reproach } from "#test/samples/decided-case.ts";
import { portal, representative } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { signed } from "#test/samples/signed.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import { noFailures, open } from "./post-office.ts";

const refusal = {
  claims: [{ ground: "R377-27.3", document: "prices", defect: "illegible" }],
  justification: "The copies cannot be read.",
} as const;

describe("the notice of a decision", () => {
  it("goes to the e-mail of the application in its language, and is recorded (R377-28, R377-28b)", async () => {
    const { desk, mails, take, stateOf } = open();
    const { caseId, sequence, form } = await decide(desk);
    expect(await take({ caseId, sequence })).toEqual(noFailures);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.to).toBe(form.contacts.email);
    expect(mails[0]?.subject).toContain("Тіркелімге енгізу туралы хабарлама");
    const state = await stateOf(caseId);
    expect(notifiedAt(state)).toBeDefined();
    expect(state.told[sequence]).toMatchObject([{ messageId: "mail-1", missed: undefined }]);
    expect(state.terms.find(({ provision }) => provision === "R377-28")?.stoppedAt).toBeDefined();
  });

  it("says to the mail server which case and entry it is about, and nothing of a person", async () => {
    const { desk, mails, take } = open();
    const { caseId, sequence } = await decide(desk, { form: specialistForm() });
    await take({ caseId, sequence });
    expect(mails[0]?.about).toEqual({ caseId, sequence });
    expect(mails[0]?.subject).not.toMatch(/Оспанова|\d{12}/);
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
    expect(notifiedAt(await stateOf(caseId))).toBeUndefined();
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

describe("the notice of what stands", () => {
  it("R377-33: a reproach is told, and stops no term", async () => {
    const { desk, mails, take, stateOf } = open();
    const { caseId } = await decide(desk);
    const { sequence } = await reproach(desk, caseId);
    await take({ caseId, sequence });
    expect(mails[0]?.text).toContain("Meals are missing on three days.");
    const { state, told } = await stateOf(caseId);
    expect(state).toBe("removal-review");
    expect(told[sequence]).toMatchObject([{ messageId: "mail-1" }]);
  });

  it("R377-34, R377-A3.7: a removal on request goes to the e-mail of the request", async () => {
    const { desk, mails, take, stateOf } = open();
    const { caseId } = await decide(desk);
    const { sequence } = await leave(desk, caseId);
    await take({ caseId, sequence });
    expect(mails.map(({ to }) => to)).toEqual([removalForm().contacts.email]);
    const { terms } = await stateOf(caseId);
    expect(terms.find(({ provision }) => provision === "R377-34")?.stoppedAt).toBeDefined();
  });
});

describe("a notice that is late", () => {
  it("is recorded for its own entry when the supplier has applied again meanwhile", async () => {
    const { desk, take, aside, mails, stateOf } = open();
    const { caseId, sequence, form } = await decide(desk, refusal);
    await giverOn(desk, caseId)({ name: "submit", form, signed: signed() }, portal);
    expect(await take({ caseId, sequence })).toEqual(noFailures);
    expect(await take({ caseId, sequence })).toEqual(noFailures);
    expect(mails).toHaveLength(1);
    expect(aside()).toEqual([]);
    const state = await stateOf(caseId);
    expect(state.told[sequence]).toMatchObject([{ messageId: "mail-1" }]);
    expect(notifiedAt(state)).toBeUndefined();
  });
});

describe("a notice that reaches nobody (R377-28b, R377-34, G31)", () => {
  const refuses = async () => ({ posted: false, reason: "mail-refused" }) as const;
  const how = "By telephone, to the head.";

  const isRunning = (state: Registration) =>
    state.terms.some(({ provision, stoppedAt }) => provision === "R377-28" && !stoppedAt);

  it("R377-28: refused by the mail server for good, it is put aside and becomes the representative's task", async () => {
    const { desk, take, aside, serve, stateOf, taskOf } = open();
    const { caseId, sequence } = await decide(desk);
    serve(refuses);
    await take({ caseId, sequence });
    expect(aside()).toMatchObject([{ reason: "mail-refused" }]);
    const state = await stateOf(caseId);
    expect(state.told[sequence]).toMatchObject([{ missed: "not-sent", messageId: undefined }]);
    expect(notifiedAt(state)).toBeUndefined();
    expect(isRunning(state)).toBe(true);
    expect(await taskOf(caseId)).toMatchObject({ task: "tell-otherwise", provision: "R377-28" });
  });

  it("R377-28c: lacking a justification, likewise; telling by hand says how, when and by whom", async () => {
    const { desk, take, aside, stateOf, taskOf } = open();
    const { caseId, sequence } = await decide(desk, { ...refusal, justification: "\u00A0" });
    await take({ caseId, sequence });
    expect(aside()).toMatchObject([{ reason: "lacks-justification" }]);
    expect((await taskOf(caseId))?.task).toBe("tell-otherwise");
    const { entries } = await giverOn(desk, caseId)({ name: "recordTold", how }, representative);
    const last = entries.at(-1);
    expect(last).toMatchObject({
      actor: representative,
      at: desk.clock.now(),
      events: [{ type: "told-otherwise", of: sequence }],
    });
    expect(await desk.seal.open({ caseId, sequence: entries.length }, last?.sealed ?? "")).toEqual({
      how,
    });
    expect(isRunning(await stateOf(caseId))).toBe(false);
    expect(await taskOf(caseId)).toBeUndefined();
  });

  it("is recorded once, however often it is tried, and sent once the server takes it", async () => {
    const { desk, take, mails, serve, stateOf, taskOf } = open();
    const { caseId, sequence } = await decide(desk);
    serve(refuses);
    await take({ caseId, sequence });
    const before = await desk.cases.load(caseId);
    await take({ caseId, sequence });
    expect(await desk.cases.load(caseId)).toHaveLength(before.length);
    serve(undefined);
    await take({ caseId, sequence });
    expect(mails).toHaveLength(1);
    expect((await stateOf(caseId)).told[sequence]).toMatchObject([{ missed: undefined }]);
    expect(await taskOf(caseId)).toBeUndefined();
  });

  it("is one that failed at every attempt, and at none but the last", async () => {
    const { desk, takeAfter, serve, taskOf } = open();
    const { caseId, sequence } = await decide(desk);
    serve(async () => {
      throw new Error("no connection");
    });
    const again = { batchItemFailures: [{ itemIdentifier: "m-0" }] };
    expect(await takeAfter(noticeAttempts - 1, { caseId, sequence })).toEqual(again);
    expect(await taskOf(caseId)).toBeUndefined();
    expect(await takeAfter(noticeAttempts, { caseId, sequence })).toEqual(again);
    expect(await taskOf(caseId)).toMatchObject({ task: "tell-otherwise", provision: "R377-28" });
    const last = (await desk.cases.load(caseId)).at(-1);
    expect(last?.events).toMatchObject([
      { type: "notice-not-sent", of: sequence, reason: "attempts-failed" },
    ]);
  });
});

describe("a notice that cannot be made", () => {
  it.each([
    ["no json", "malformed"],
    ["{}", "malformed"],
    [JSON.stringify({ caseId: "organization-240140000099", sequence: 3 }), "nothing-to-tell"],
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
    expect(aside()).toMatchObject([{ reason: "nothing-to-tell" }]);
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
