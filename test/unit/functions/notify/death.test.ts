import { describe, expect, it } from "vitest";
import { recordReturn } from "#functions/mail-status/record-return.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { giveCommand } from "#shared/store/desk.ts";
import { decide, end, giverOn } from "#test/samples/decided-case.ts";
import { notifier, representative } from "#test/samples/officials.ts";
import { binOf, organizationForm } from "#test/samples/organization.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import { noFailures, open } from "./post-office.ts";

describe("the death of a specialist (R377-32.3b, G26)", () => {
  /** A specialist in the Registry, and organisations of which the first ones list it. */
  const course = async (listing: number, others = 0) => {
    const world = open();
    const { desk } = world;
    const specialist = await decide(desk, { form: specialistForm() });
    const registryNumber = specialist.state.account?.number ?? "";
    const name = { surname: "Оспанова", givenName: "Зейнеп" };
    const organizations: CaseId[] = [];
    for (let place = 1; place <= listing + others; place += 1) {
      const form = organizationForm({
        bin: binOf(place),
        contacts: { email: `office-${place}@org.example`, phones: ["+77010000001"] },
        specialists: place <= listing ? [{ name, position: "Педагог", registryNumber }] : [],
      });
      organizations.push((await decide(desk, { form })).caseId);
    }
    const { caseId, sequence } = await end(desk, specialist.caseId, "recordDeath");
    world.list(async (asked) =>
      asked === registryNumber ? organizations.map((one) => ({ caseId: one })) : [],
    );
    return { ...world, caseId, sequence, registryNumber, organizations };
  };

  it("nobody writes to the deceased", async () => {
    const { take, mails, caseId, sequence, stateOf, lines } = await course(0);
    expect(await take({ caseId, sequence })).toEqual(noFailures);
    expect(mails).toEqual([]);
    expect((await stateOf(caseId)).told).toEqual({});
    expect(lines).toMatchObject([{ code: "notice-sent", fields: { reason: "nobody-to-tell" } }]);
  });

  it("every organisation is told whose standing entry names the specialist, by number and not by name", async () => {
    const { take, mails, caseId, sequence, registryNumber, organizations, stateOf } = await course(
      2,
      1,
    );
    expect(await take({ caseId, sequence })).toEqual(noFailures);
    expect(mails.map(({ to }) => to)).toEqual(["office-1@org.example", "office-2@org.example"]);
    for (const { text, html, subject } of mails) {
      expect(text).toContain(registryNumber);
      for (const secret of [
        specialistForm().name.givenName,
        specialistForm().iin,
        specialistForm().contacts.email,
        caseId,
      ]) {
        expect(text + html + subject).not.toContain(secret);
      }
    }
    expect((await stateOf(caseId)).told[sequence]).toMatchObject([
      { to: organizations[0], messageId: "mail-1" },
      { to: organizations[1], messageId: "mail-2" },
    ]);
    await take({ caseId, sequence });
    expect(mails).toHaveLength(2);
  });

  it("an organisation that has left the Register since is not written to", async () => {
    const { desk, take, mails, caseId, sequence, organizations } = await course(1);
    const [organization] = organizations;
    if (organization === undefined) throw new Error("no organisation");
    await end(desk, organization, "recordTermination");
    await take({ caseId, sequence });
    expect(mails).toEqual([]);
  });

  it("an address that is refused for good keeps nobody else from being told", async () => {
    const { take, serve, mails, caseId, sequence, organizations, stateOf, taskOf, aside } =
      await course(2);
    const [refused, other] = organizations;
    serve(async ({ to }) =>
      to === "office-1@org.example"
        ? { posted: false, reason: "mail-refused" }
        : { posted: true, messageId: "mail-of-2" },
    );
    expect(await take({ caseId, sequence })).toEqual(noFailures);
    expect((await stateOf(caseId)).told[sequence]).toMatchObject([
      { to: refused, messageId: undefined, missed: "not-sent" },
      { to: other, messageId: "mail-of-2", missed: undefined },
    ]);
    expect(aside()).toMatchObject([{ reason: "mail-refused" }]);
    expect((await taskOf(caseId))?.task).toBe("tell-otherwise");
    serve(undefined);
    await take({ caseId, sequence });
    expect(mails.map(({ to }) => to)).toEqual(["office-1@org.example"]);
    expect(await taskOf(caseId)).toBeUndefined();
  });

  it("who was written to before the mail server went down is not written to again", async () => {
    const { take, serve, mails, caseId, sequence } = await course(3);
    const taken: string[] = [];
    serve(async ({ to }) => {
      if (taken.length === 2) throw new Error("no connection");
      taken.push(to);
      return { posted: true, messageId: `mail-${taken.length}` };
    });
    expect(await take({ caseId, sequence })).not.toEqual(noFailures);
    serve(undefined);
    expect(await take({ caseId, sequence })).toEqual(noFailures);
    expect(mails.map(({ to }) => to)).toEqual(["office-3@org.example"]);
    await take({ caseId, sequence });
    expect(mails).toHaveLength(1);
  });

  it("a mail to any of them that comes back is seen, and told of otherwise by its organisation", async () => {
    const { desk, take, caseId, sequence, organizations, stateOf, taskOf } = await course(3);
    await take({ caseId, sequence });
    const give = giverOn(desk, caseId);
    for (const messageId of ["mail-3", "mail-1"]) {
      const report = { reason: "permanent", reportId: `report-${messageId}` } as const;
      const about = { caseId, sequence };
      const returned = { what: "came-back", about, messageId, ...report } as const;
      expect(await recordReturn(desk)(returned)).toBe("recorded");
    }
    const { told } = await stateOf(caseId);
    expect(told[sequence]?.map(({ missed }) => missed)).toEqual([
      "returned",
      undefined,
      "returned",
    ]);
    const [first, , third] = organizations;
    const how = "By telephone.";
    await give({ name: "recordTold", how, to: third }, representative);
    expect((await taskOf(caseId))?.task).toBe("tell-otherwise");
    await give({ name: "recordTold", how, to: first }, representative);
    expect(await taskOf(caseId)).toBeUndefined();
  });

  it("a notice that an earlier release recorded by its first message alone is not sent again", async () => {
    const { desk, take, mails, caseId, sequence } = await course(2);
    await giveCommand(desk, registrationKind, {
      caseId,
      command: { name: "recordNotice", of: sequence, notice: "removal", messageId: "mail-1" },
      commandId: `notice:${sequence}`,
      actor: notifier,
      correlationId: "correlation-1",
      factsFor: async () => ({}),
    });
    expect(await take({ caseId, sequence })).toEqual(noFailures);
    expect(mails).toEqual([]);
  });
});
