// Whom a letter about an application does not reach, or must not (L114-15.3a, L114-13.2, docs/adr/0042).
import { describe, expect, it } from "vitest";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { noticeAttempts } from "#shared/notices/notice-message.ts";
import { loadCase } from "#shared/store/desk.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { applicationForm, representedApplication } from "#test/samples/assistance/form.ts";
import { cameTo, ways } from "#test/samples/assistance/told-case.ts";
import { again, course, give, guardians, own, represented } from "./application-course.ts";
import { noFailures, open } from "./post-office.ts";

const reporting = { name: "reportAbuse", text: "Ақшамды алады." };

describe("a letter of an application that reaches nobody", () => {
  it("L114-15.3a: where there is no address is the office's to tell", async () => {
    const form = applicationForm({ contacts: { phones: [] } });
    const { desk, take, mails, message, caseId, told, lines } = await course(ways.refusal, form);
    expect(await take(message)).toEqual(noFailures);
    expect(await take(message)).toEqual(noFailures);
    expect(mails).toEqual([]);
    expect(lines.at(-1)).toMatchObject({ fields: { reason: "no-address" } });
    expect((await desk.cases.load(caseId)).at(-1)?.events).toEqual([
      {
        type: "notice-not-sent",
        of: message.sequence,
        to: "applicant",
        notice: "refusal",
        reason: "no-address",
      },
    ]);
    await give(desk, caseId, { name: "recordTold", how: "Телефон арқылы." }, "officer");
    expect(await told()).toMatchObject([{ missed: undefined, toldAt: desk.clock.now() }]);
  });

  it("L114-13.2: of an adult represented is on record where it decides, beside the representative's", async () => {
    const form = applicationForm(representedApplication({ contacts: { phones: [] } }));
    const refused = await course(ways.refusal, form);
    await refused.take(refused.message);
    expect(refused.mails.map(({ to }) => to)).toEqual([guardians]);
    expect(await refused.told()).toMatchObject([
      { to: "person", missed: "not-sent" },
      { to: "applicant", messageId: "mail-1" },
    ]);
    const received = await course(ways.receipt, form);
    await received.take(received.message);
    expect(await received.told()).toMatchObject([{ to: "applicant" }]);
  });

  it("L114-15.3a: refused for good keeps nobody else from being told, and is put aside", async () => {
    const { take, serve, message, told, aside } = await course(ways.refusal);
    serve(async ({ to }) =>
      to === guardians
        ? { posted: false, reason: "mail-refused" }
        : { posted: true, messageId: "of-the-person" },
    );
    expect(await take(message)).toEqual(noFailures);
    expect(await told()).toMatchObject([
      { to: "applicant", missed: "not-sent" },
      { to: "person", messageId: "of-the-person" },
    ]);
    expect(aside()).toMatchObject([{ reason: "mail-refused" }]);
  });

  it("L114-15.3a: at every attempt is on record after the last, for those alone who were not written to", async () => {
    const { takeAfter, serve, message, told } = await course(ways.refusal);
    serve(async ({ to }) => {
      if (to === own) throw new Error("no connection");
      return { posted: true, messageId: "of-the-representative" };
    });
    expect(await takeAfter(noticeAttempts - 1, message)).toEqual(again);
    expect(await told()).toMatchObject([{ to: "applicant" }]);
    expect(await takeAfter(noticeAttempts, message)).toEqual(again);
    expect(await told()).toMatchObject([
      { to: "applicant", messageId: "of-the-representative", missed: undefined },
      { to: "person", messageId: undefined, missed: "not-sent" },
    ]);
  });

  it.each([
    ["the representative", represented, undefined, "applicant"],
    ["the person, of whom the representative is reported", represented, reporting, "person"],
    ["whoever applied alone", applicationForm(), undefined, "applicant"],
  ] as const)(
    "L114-13.2: that could not even be made is the office's to tell to %s",
    async (_, form, command, to) => {
      const desk = memoryDesk();
      const { caseId, sequence } = await cameTo(desk, ways.receipt, form);
      if (command !== undefined) await give(desk, caseId, command, "person");
      const noKeys = async () => {
        throw new Error("the keys cannot be reached");
      };
      const { takeAfter } = open({ ...desk, seal: { ...desk.seal, open: noKeys } });
      expect(await takeAfter(noticeAttempts, { caseId, sequence })).toEqual(again);
      const { state } = await loadCase(desk.cases, assistanceKind, caseId);
      expect(state.told[sequence]).toMatchObject([{ to, missed: "not-sent" }]);
    },
  );
});

describe("nobody is told", () => {
  it("L114-4.1.2: of people who are forgotten", async () => {
    const { desk, take, mails, message, caseId, lines } = await course(ways.refusal);
    const before = (await desk.cases.load(caseId)).length;
    desk.seal.destroy(caseId);
    expect(await take(message)).toEqual(noFailures);
    expect(mails).toEqual([]);
    expect(await desk.cases.load(caseId)).toHaveLength(before);
    expect(lines).toMatchObject([{ code: "notice-sent", fields: { reason: "nobody-to-tell" } }]);
  });

  it("L114-12.1.7, G47: but the person of a case on the confidential track, and nothing that was due before", async () => {
    const { desk, take, mails, message, caseId } = await course(ways.participation);
    const routed = await give(
      desk,
      caseId,
      { name: "routeTrafficking", reason: "Белгілі болды." },
      "officer",
    );
    const { sequence } = message;
    await take(message);
    expect(mails).toEqual([]);
    await take({ caseId, sequence: routed.loaded.entries.length });
    expect(mails.map(({ to }) => to)).toEqual([own]);
    expect(mails[0]?.text).not.toMatch(/сауда/i);
    expect(sequence).toBeLessThan(routed.loaded.entries.length);
  });

  it("L114-13.2: of the representative who was reported while the letter waited", async () => {
    const { desk, take, mails, message, caseId } = await course(ways.provide);
    await give(desk, caseId, reporting, "person");
    await take(message);
    expect(mails.map(({ to }) => to)).toEqual([own]);
  });

  it("of an entry that tells nothing, which is put aside", async () => {
    const { take, message, aside } = await course(ways.participation);
    const { caseId, sequence } = message;
    await take({ caseId, sequence: sequence - 1 }, { caseId, sequence: 99 });
    expect(aside()).toMatchObject([{ reason: "nothing-to-tell" }, { reason: "nothing-to-tell" }]);
  });
});
