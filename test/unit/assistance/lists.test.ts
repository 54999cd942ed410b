// A list shows what a case is: whatever changes its tasks has them made anew.
import { describe, expect, it } from "vitest";
import { changesReadModels } from "#shared/assistance/effects.ts";
import { assistanceEventSchema, type AssistanceEvent } from "#shared/assistance/events.ts";
import { tasksOf } from "#shared/assistance/worklist.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import {
  concludedFile,
  mustGive,
  own,
  receivedFile,
  servedFile,
  type AssistanceFile,
} from "#test/samples/assistance/file.ts";
import { refusing, written } from "#test/samples/assistance/commands.ts";
import { applicationForm } from "#test/samples/assistance/form.ts";
import { decider, providerNumber, providerStaff } from "#test/samples/assistance/officials.ts";
import { notifier } from "#test/samples/officials.ts";

const tasksIn = (file: AssistanceFile) =>
  JSON.stringify(tasksOf(file.id, file.now(), file.history(), kazakhstanCalendar));

const isListed = (events: readonly AssistanceEvent[]) => events.some(changesReadModels);

describe("the tasks of an application, as lists know them", () => {
  it("L114-14.4d: are made anew when the time of the services is over, for then their provider finishes", () => {
    const file = servedFile();
    const remind = (about: object) => mustGive(file, written({ name: "remind", about }), notifier);
    expect(isListed(remind({ of: "term", provision: "L114-14.3", when: "before" }))).toBe(false);
    expect(isListed(remind({ of: "hand-over", on: "2026-11-23" }))).toBe(false);
    expect(tasksIn(file)).not.toContain("finish");
    expect(isListed(remind({ of: "services-over", until: "2027-11-23" }))).toBe(true);
    expect(tasksIn(file)).toContain("finish");
  });

  it("L114-15.6: are made anew when an agreement is offered, for then the provider has no more to do", () => {
    const addressee = { to: "provider" as const, number: providerNumber };
    const file = receivedFile(applicationForm({ volume: "paid", addressee }));
    expect(tasksIn(file)).toContain("agree");
    const services = [{ type: "social-household", priceTiyn: 500_000 }];
    const offer = { name: "offerAgreement", number: "7", services, terms: "…" };
    expect(isListed(mustGive(file, written(offer), providerStaff, own))).toBe(true);
    expect(tasksIn(file)).not.toContain('"task":"agree"');
  });

  it("L114-15.3a: are made anew when a letter reaches somebody at last, for then nobody has to tell otherwise", () => {
    const file = concludedFile();
    mustGive(file, refusing(), decider);
    const letter = { of: 4, to: "applicant", notice: "refusal" };
    mustGive(file, written({ name: "recordNotSent", ...letter, reason: "mail-refused" }), notifier);
    expect(tasksIn(file)).toContain("tell-otherwise");
    const sent = written({ name: "recordNotice", ...letter, messageId: "m-1" });
    expect(isListed(mustGive(file, sent, notifier))).toBe(true);
    expect(tasksIn(file)).not.toContain("tell-otherwise");
  });

  const day = "2026-11-23";

  it.each([
    { type: "service-recorded", service: "social-legal", on: day, times: 1, funding: "budget" },
    { type: "general-service-recorded", kind: "advice", on: day, paid: false },
    { type: "specialist-invited", specialist: "subject-doctor", until: day },
    { type: "supplemented", documents: [] },
    { type: "more-requested", documents: [], by: day },
    { type: "interim-stay-registered", provider: providerNumber, from: day },
    { type: "offence-reported", kind: "by-minor", learntOn: "2026-11-23", late: false },
    {
      type: "delayed",
      system: "guardianship",
      reference: "assistance-0001.guardianship.1",
      reason: "silent",
    },
  ])("L114-17.2.1, L114-16.2.2, L114-12.2.1: stay as they are on the record of $type", (event) => {
    expect(changesReadModels(assistanceEventSchema.parse(event))).toBe(false);
  });
});
