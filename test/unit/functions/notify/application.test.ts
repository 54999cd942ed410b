// The function writes to people about applications for services (L114-15.3a, docs/adr/0042).
import { describe, expect, it } from "vitest";
import type { Entry } from "#shared/cases/entry.ts";
import { listed } from "#test/samples/assistance/file.ts";
import { choosing, written } from "#test/samples/assistance/commands.ts";
import { applicationForm } from "#test/samples/assistance/form.ts";
import { otherProvider, providerNumber } from "#test/samples/assistance/officials.ts";
import { ways } from "#test/samples/assistance/told-case.ts";
import { notifier, portal } from "#test/samples/officials.ts";
import { again, course, failingDesk, guardians, own, represented } from "./application-course.ts";
import { noFailures } from "./post-office.ts";

describe("the notice of an application", () => {
  it("L114-15.3a, L114-13.2: goes to the representative and to the person, each on record by itself", async () => {
    const { take, mails, message, told } = await course(ways.refusal);
    expect(await take(message)).toEqual(noFailures);
    expect(mails.map(({ to }) => to)).toEqual([guardians, own]);
    expect(await told()).toMatchObject([
      { to: "applicant", notice: "refusal", messageId: "mail-1", missed: undefined },
      { to: "person", notice: "refusal", messageId: "mail-2", missed: undefined },
    ]);
    expect(mails[0]?.text).toContain("Үйге бардық. Көмек керек екені көрінбеді.");
  });

  it("L114-12.1.7: says to the mail server which case and entry it is about, and nothing of a person", async () => {
    const { take, mails, message, lines } = await course(ways.receipt);
    await take(message);
    for (const { about, subject } of mails) {
      expect(about).toEqual(message);
      expect(subject).toBe(`Өтінішіңіз туралы: ${message.caseId}`);
    }
    expect(JSON.stringify(lines)).not.toMatch(/Әділова|Қамқоршы|@/);
  });

  it("L114-15.3a: is sent once for a message that comes twice", async () => {
    const { take, mails, message } = await course(ways.provide);
    await take(message);
    expect(await take(message)).toEqual(noFailures);
    expect(mails).toHaveLength(2);
  });

  it("L114-14.3, L114-12.1.4: counts by the calendar in use, and names a provider as the Register does", async () => {
    const { take, mails, message } = await course(
      ways["place-held"],
      applicationForm({ language: "ru" }),
    );
    await take(message);
    expect(mails[0]?.text).toContain(
      `Поставщик: Общественный фонд «Шанырак», номер ${providerNumber} в Реестре.`,
    );
    const received = await course(ways.receipt, applicationForm({ language: "ru" }));
    await received.take(received.message);
    expect(received.mails[0]?.text).toContain("не позднее 7 декабря 2026 года");
  });

  it("L114-12.1.4: names a provider by its number where the Register shows it no more", async () => {
    const { take, mails, message } = await course(
      async (order, form) => {
        await ways.provide(order, form);
        const choice = choosing({ provider: otherProvider, orWait: true });
        await order(choice, portal, { by: "person", chosen: listed });
        const queued = { name: "queueForPlace", provider: otherProvider, choice: 1 };
        return order(written(queued), notifier);
      },
      applicationForm({ language: "en" }),
    );
    await take(message);
    expect(mails[0]?.text).toContain(`Provider: number ${otherProvider} in the Register.`);
  });
});

describe("a crash on the way", () => {
  const isNotice = ({ command }: Entry) => command === "recordNotice";

  it("L114-15.3a: between sending and recording sends a letter once more, and never leaves one out", async () => {
    const { desk, failOnce } = failingDesk();
    const { take, mails, message, told } = await course(ways.refusal, represented, desk);
    failOnce(isNotice);
    expect(await take(message)).toEqual(again);
    expect(mails.map(({ to }) => to)).toEqual([guardians]);
    expect(await take(message)).toEqual(noFailures);
    expect(mails.map(({ to }) => to)).toEqual([guardians, guardians, own]);
    expect(await told()).toMatchObject([{ messageId: "mail-2" }, { messageId: "mail-3" }]);
  });

  it("L114-15.3a: after the first letter sends the second, and not the first again", async () => {
    const { take, serve, mails, message } = await course(ways.refusal);
    const sent: string[] = [];
    serve(async ({ to }) => {
      if (sent.length === 1) throw new Error("no connection");
      sent.push(to);
      return { posted: true, messageId: "first" };
    });
    expect(await take(message)).toEqual(again);
    serve(undefined);
    expect(await take(message)).toEqual(noFailures);
    expect([...sent, ...mails.map(({ to }) => to)]).toEqual([guardians, own]);
  });
});
