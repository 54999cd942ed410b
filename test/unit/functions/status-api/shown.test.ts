// What the holder of a mailbox is shown, and whom no code goes to (docs/adr/0042, docs/adr/0052).
import { describe, expect, it } from "vitest";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { recordApplicationLetter } from "#functions/notify/record-application-letter.ts";
import { memoryDesk, type MemoryDesk } from "#test/fakes/desk.ts";
import { memoryStatus } from "#test/fakes/status-api.ts";
import { applicationForm, representedApplication } from "#test/samples/assistance/form.ts";
import { officer } from "#test/samples/assistance/officials.ts";
import { officeGives } from "#test/samples/assistance/portal-work.ts";
import { cameTo, ways, type Way } from "#test/samples/assistance/told-case.ts";
import { written } from "#test/samples/assistance/commands.ts";
import { decide, giverOn } from "#test/samples/decided-case.ts";
import { home, notifier, portal } from "#test/samples/officials.ts";
import { inDoubt } from "#test/samples/doubtful-file.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { caseIdOf } from "#test/samples/registration-file.ts";
import { signed } from "#test/samples/signed.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import { ask, look, tokenIn } from "#test/samples/status.ts";
import { giveCommand } from "#shared/store/desk.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { recordSent } from "#functions/notify/record-letter.ts";

const own = "aisha@person.example";
const guardians = "zeinep@guardian.example";

const english = { "accept-language": "en" };

const application = async (
  way: Way,
  form: ApplicationForm = applicationForm(),
  desk: MemoryDesk = memoryDesk(),
) => {
  const told = await cameTo(desk, way, form);
  return { ...memoryStatus(desk), ...told, reference: told.caseId };
};

/** How many mails a wish for a code brings. */
const mailsFor = async (
  world: Awaited<ReturnType<typeof application>>,
  email: string,
): Promise<number> => {
  const before = world.mails.length;
  await ask(world, world.reference, email);
  await world.work();
  return world.mails.length - before;
};

describe("the status of an application for services by a code", () => {
  it("L114-12.1.2, L114-12.1.3: is that of the portal, with the letters and their days", async () => {
    const world = await application(ways.participation);
    const about = { ...world, notice: "participation", correlationId: "c" } as const;
    await recordApplicationLetter(world.desk, about, "applicant", "mail-7");
    const { body } = await look(world, world.reference, own, english);
    expect(body).toMatchObject({
      shown: {
        kind: "application",
        status: {
          caseId: world.reference,
          state: "in-assessment",
          next: { by: "assessor" },
          terms: [{ provision: "L114-14.3", days: expect.any(Array) }],
        },
        letters: [{ text: "Your need is being assessed", returned: false }],
      },
    });
  });

  it("L114-12.1.7: says nothing of what is between the person and the office", async () => {
    const world = await application(ways["complaint-answer"]);
    const { body } = await look(world, world.reference, own, english);
    expect(body).toMatchObject({ shown: { kind: "application", status: { complaints: [] } } });
    expect(JSON.stringify(body)).not.toMatch(/"complaint-|Баяу/);
  });

  it("L114-12.1.7: tells of a case that others must not learn of no ground, decision, provider, service or place", async () => {
    const form = applicationForm({ grounds: ["cruel-treatment"], cruelty: ["domestic-violence"] });
    const before = await application(ways.participation, form);
    const early = await look(before, before.reference, own, english);
    expect(early.body).toMatchObject({
      shown: { kind: "discreet", status: { next: {}, terms: [{ provision: "L114-14.3" }] } },
    });
    for (const way of [ways.provide, ways.refusal, ways["place-held"], ways.placed, ways.plan]) {
      const world = await application(way, form);
      const { body } = await look(world, world.reference, own, english);
      expect(body).toMatchObject({
        shown: {
          kind: "discreet",
          status: { text: expect.stringContaining("There is a new step in your case"), terms: [] },
        },
      });
      const { shown } = JSON.parse(JSON.stringify(body));
      expect(Object.keys(shown.status).toSorted()).toEqual([
        "caseId",
        "receivedAt",
        "terms",
        "text",
      ]);
      expect(JSON.stringify(body)).not.toMatch(/cruel|violence|O-\d{12}|refused|in-service|plan/);
    }
  });

  it("L114-12.1.7: lists the letters of such a case by the words that their subjects have", async () => {
    const form = applicationForm({ grounds: ["probation"] });
    const world = await application(ways.provide, form);
    const about = { ...world, notice: "provide", correlationId: "c" } as const;
    await recordApplicationLetter(world.desk, about, "applicant", "mail-7");
    const { body } = await look(world, world.reference, own, english);
    expect(body).toMatchObject({ shown: { letters: [{ text: "About your application" }] } });
  });

  it("L114-15.1b, G47: sends no code about a case that ever went to the confidential track, and ends the look at one", async () => {
    const world = await application(ways["handed-over"]);
    expect(await mailsFor(world, own)).toBe(0);
    const later = await application(ways.participation);
    const token = tokenIn(await look(later, later.reference, own));
    const routing = written({ name: "routeTrafficking", reason: "Белгілері бар." });
    await officeGives(later.desk, later.caseId, routing, officer);
    const headers = { "status-session": token };
    expect(await later.call("GET /v1/status", { headers })).toMatchObject({
      status: 401,
      body: { code: "status-session-ended" },
    });
  });

  it("L114-13.2: goes to the representative and to the adult who is represented, each by the own address", async () => {
    const form = applicationForm(representedApplication());
    const world = await application(ways.participation, form);
    expect((await look(world, world.reference, guardians)).status).toBe(200);
    expect((await look(world, world.reference, own)).status).toBe(200);
    expect(world.mails.map(({ to }) => to)).toEqual([guardians, own]);
  });

  it("L114-13.2: goes to no representative who acts no more, and what he looks at ends", async () => {
    const form = applicationForm(representedApplication());
    const world = await application(ways.participation, form);
    const token = tokenIn(await look(world, world.reference, guardians));
    await officeGives(world.desk, world.caseId, { name: "takeOver" }, portal, { by: "person" });
    const headers = { "status-session": token };
    expect((await world.call("GET /v1/status", { headers })).status).toBe(401);
    expect(await mailsFor(world, guardians)).toBe(0);
    expect(await mailsFor(world, own)).toBe(1);
  });

  it("has one subject with every other mail about applications, and names nothing that one is about", async () => {
    const world = await application(ways.provide, applicationForm({ language: "ru" }));
    await look(world, world.reference, own);
    const [mail] = world.mails;
    expect(mail?.subject).toBe(`О вашем заявлении: ${world.reference}`);
    expect(mail?.text).toContain("Ваш код");
    expect(mail?.text).toContain("Кодыңыз");
    expect(mail?.text).not.toMatch(/Әділова|self-care|L114/);
  });

  it("L114-4.1.2: is nobody's once the people are forgotten", async () => {
    const world = await application(ways.completed);
    world.desk.seal.destroy(world.caseId);
    expect(await mailsFor(world, own)).toBe(0);
  });
});

describe("the status of a registration by a code", () => {
  it("R377-28b: goes to the address of the application that was decided, with its letters", async () => {
    const desk = memoryDesk();
    const { caseId, sequence, form } = await decide(desk);
    const about = { caseId, sequence, notice: "inclusion", correlationId: "c" } as const;
    await recordSent(desk, about, undefined, "mail-1");
    const world = memoryStatus(desk);
    const { body } = await look(world, caseId, form.contacts.email, english);
    expect(body).toMatchObject({
      shown: {
        kind: "registration",
        status: { state: "included", account: {}, terms: expect.any(Array) },
        letters: [{ text: "Notice of inclusion in the Register", returned: false }],
      },
    });
  });

  it("R377-13.2, R377-13.3a: does not say what was found of somebody's past or health", async () => {
    const desk = memoryDesk();
    const form = specialistForm();
    const answers = { "criminal-record": "hit" } as const;
    const unmet = ["no-criminal-record"] as const;
    const claims = [{ ground: "R377-27.1", requirement: "no-criminal-record" }] as const;
    const { caseId } = await decide(desk, { form, answers, unmet, claims, justification: "Бар." });
    const { body } = await look(memoryStatus(desk), caseId, form.contacts.email, english);
    const { shown } = JSON.parse(JSON.stringify(body));
    const check = shown.status.checks.find(
      ({ system }: { readonly system: string }) => system === "criminal-record",
    );
    expect(check).toBeDefined();
    expect(check.value).toBeUndefined();
  });

  it("R377-7b: lets nobody in by an address that stands under a signature in doubt, or one that did not hold", async () => {
    const desk = memoryDesk();
    const { form } = await decide(desk);
    const caseId = caseIdOf(form);
    const email = "thief@mailbox.example";
    const forged = organizationForm({
      contacts: { ...form.contacts, email },
    });
    const outcome = await giveCommand(desk, registrationKind, {
      caseId,
      command: {
        name: "submitChange",
        form: forged,
        signed: signed(),
      },
      commandId: "forged",
      actor: portal,
      correlationId: "c",
      factsFor: async () => ({ unit: home, signature: inDoubt }),
    });
    expect(outcome.done).toBe("accepted");
    const world = memoryStatus(desk);
    await ask(world, caseId, email);
    await world.work();
    const of = outcome.loaded.entries.length;
    await giverOn(desk, caseId)({ name: "rejectSignature", of, reasons: ["revoked"] }, notifier);
    await ask(world, caseId, email);
    await world.work();
    expect(world.mails).toEqual([]);
    expect((await look(world, caseId, form.contacts.email)).status).toBe(200);
  });
});
