import { describe, expect, it } from "vitest";
import type { CaseId } from "#shared/cases/entry.ts";
import { decide, end } from "#test/samples/decided-case.ts";
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
    const { take, mails, caseId, sequence, registryNumber, stateOf } = await course(2, 1);
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
    expect((await stateOf(caseId)).told[sequence]).toMatchObject({ messageId: "mail-1" });
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
    const { take, serve, caseId, sequence, stateOf, aside } = await course(2);
    serve(async ({ to }) =>
      to === "office-1@org.example"
        ? { posted: false, reason: "mail-refused" }
        : { posted: true, messageId: "mail-of-2" },
    );
    expect(await take({ caseId, sequence })).toEqual(noFailures);
    expect((await stateOf(caseId)).told[sequence]).toMatchObject({ messageId: "mail-of-2" });
    expect(aside()).toMatchObject([{ reason: "mail-refused" }]);
  });
});
