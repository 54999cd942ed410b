// The supplier is written to about a document of its entry that lapses (R377-9b, R377-17).
import { describe, expect, it } from "vitest";
import { daySchema } from "#shared/law/dates.ts";
import { locales } from "#shared/law/languages.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import { notifiedAt } from "#shared/registration/state.ts";
import { decide, end, giverOn } from "#test/samples/decided-case.ts";
import { notifier, portal, representative } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { illegible } from "#test/samples/registration-course.ts";
import { signed } from "#test/samples/signed.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import { noFailures, open } from "./post-office.ts";

const validUntil = daySchema.parse("2026-12-31");

const aboutIn = ({ documents: [first] }: SupplierForm) => {
  if (first === undefined) throw new Error("no documents");
  return { of: "document", document: first.type, validUntil } as const;
};

/** A supplier in its list who is reminded of its first document. */
const reminded = async (form: SupplierForm = organizationForm(), when?: "lapsed") => {
  const world = open();
  const { caseId, sequence: inclusion } = await decide(world.desk, { form });
  const give = giverOn(world.desk, caseId);
  const about = { ...aboutIn(form), ...(when !== undefined && { when }) };
  const { sequence } = await give({ name: "remind", about }, notifier);
  return { ...world, give, form, caseId, inclusion, message: { caseId, sequence }, sequence };
};

describe("the reminder of a document", () => {
  it.each(locales)(
    "R377-9b, R377-28b: goes once to the e-mail of the entry's application, in %s and Kazakh, and to nobody else",
    async (language) => {
      const { take, mails, form, message } = await reminded(organizationForm({ language }));
      expect(await take(message)).toEqual(noFailures);
      expect(await take(message)).toEqual(noFailures);
      expect(mails.map(({ to }) => to)).toEqual([form.contacts.email]);
      const text = mails[0]?.text ?? "";
      expect(text).toContain("2026 жылғы 31 желтоқсанға дейін");
      const own = {
        kk: "желтоқсанға",
        ru: "по 31 декабря 2026",
        en: "until the end of 31 December",
      };
      expect(text).toContain(own[language]);
    },
  );

  it("R377-17: of a specialist names the paragraph on specialists", async () => {
    const { take, mails, message } = await reminded(specialistForm({ language: "en" }));
    await take(message);
    expect(mails[0]?.text).toContain("Rules No. 377, paragraph 17");
    expect(mails[0]?.text).not.toContain("paragraph 9");
  });

  it("R377-9b: is recorded as a notice of its own, and is no notice of the decision", async () => {
    const { take, caseId, inclusion, message, sequence, stateOf } = await reminded();
    await take(message);
    const state = await stateOf(caseId);
    expect(state.told).toMatchObject({ [sequence]: [{ notice: "reminder", messageId: "mail-1" }] });
    expect(state.telling).toBe(inclusion);
    expect(notifiedAt(state)).toBeUndefined();
    const term = state.terms.find(({ provision }) => provision === "R377-28");
    expect(term?.stoppedAt).toBeUndefined();
  });

  it("R377-9b, G31: that comes back, or cannot be sent, waits for the representative to tell the supplier", async () => {
    const back = await reminded();
    await back.take({ caseId: back.caseId, sequence: back.inclusion }, back.message);
    const messageId = (await back.stateOf(back.caseId)).told[back.sequence]?.[0]?.messageId ?? "";
    await back.give({ name: "recordBounce", messageId, reason: "permanent" }, notifier);
    expect((await back.taskOf(back.caseId))?.task).toBe("tell-otherwise");
    await back.give({ name: "recordTold", how: "By telephone." }, representative);
    expect(await back.taskOf(back.caseId)).toBeUndefined();

    const unsent = await reminded();
    unsent.serve(async () => ({ posted: false, reason: "mail-refused" }));
    await unsent.take(unsent.message);
    expect((await unsent.stateOf(unsent.caseId)).told[unsent.sequence]).toMatchObject([
      { notice: "reminder", missed: "not-sent" },
    ]);
    expect((await unsent.taskOf(unsent.caseId))?.task).toBe("tell-otherwise");
  });

  it("R377-9b: names the accepted application's address after a change was refused", async () => {
    const { desk, mails, take } = open();
    const form = organizationForm();
    const contacts = { ...form.contacts, email: "new@shanyraq.example" };
    const { caseId } = await decide(desk, { form });
    await decide(desk, {
      form: organizationForm({ contacts }),
      procedure: "submitChange",
      claims: [illegible],
      justification: "The copies cannot be read.",
    });
    const command = { name: "remind", about: aboutIn(form) } as const;
    const { sequence } = await giverOn(desk, caseId)(command, notifier);
    await take({ caseId, sequence });
    expect(mails.map(({ to }) => to)).toEqual([form.contacts.email]);
  });
});

describe("a reminder that came too late", () => {
  it("R377-30.1: says nothing to a supplier who has filed a change meanwhile", async () => {
    const { take, give, form, mails, lines, aside, message } = await reminded();
    await give({ name: "submitChange", form, signed: signed() }, portal);
    expect(await take(message)).toEqual(noFailures);
    expect(mails).toEqual([]);
    expect(aside()).toEqual([]);
    expect(lines).toMatchObject([{ code: "notice-sent", fields: { reason: "overtaken" } }]);
  });

  it("R377-32.2: says nothing to a supplier who has left the list", async () => {
    const { desk, take, caseId, mails, message } = await reminded();
    await end(desk, caseId, "recordTermination");
    await take(message);
    expect(mails).toEqual([]);
  });

  it("R377-31: says nothing of a document that was replaced", async () => {
    const { desk, take, form, mails, message } = await reminded();
    await decide(desk, { form, procedure: "submitChange" });
    await take(message);
    expect(mails).toEqual([]);
  });

  it("R377-35: is put aside where the person's data are erased", async () => {
    const { desk, take, caseId, aside, mails, message } = await reminded();
    desk.seal.destroy(caseId);
    await take(message);
    expect(aside()).toMatchObject([{ reason: "erased" }]);
    expect(mails).toEqual([]);
  });
});

describe("the reminder of a term", () => {
  it("R377-21: is the office's own: nobody is written to about it", async () => {
    const { desk, take, mails, aside } = open();
    const { caseId } = await decide(desk);
    const about = { of: "term", provision: "R377-28", when: "before" } as const;
    const { sequence } = await giverOn(desk, caseId)({ name: "remind", about }, notifier);
    await take({ caseId, sequence });
    expect(mails).toEqual([]);
    expect(aside()).toMatchObject([{ reason: "nothing-to-tell" }]);
  });
});
