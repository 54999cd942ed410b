import { describe, expect, it } from "vitest";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { notesAt, openTermsOf } from "#shared/assistance/watch.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { daySchema, endOfDay } from "#shared/law/dates.ts";
import { digestOf } from "#shared/store/digest.ts";
import { dueOf, morning, nextOf } from "#test/samples/assistance/due.ts";
import {
  approvedFile,
  assignedFile,
  concludedFile,
  editionNow,
  heldFile,
  mustGive,
  receivedFile,
  servedFile,
  type AssistanceFile,
} from "#test/samples/assistance/file.ts";
import { refusing, written } from "#test/samples/assistance/commands.ts";
import { applicationForm, guardiansApplication } from "#test/samples/assistance/form.ts";
import { decider, officer } from "#test/samples/assistance/officials.ts";
import { notifier, portal } from "#test/samples/officials.ts";

const end = (day: string) => endOfDay(daySchema.parse(day));

/** Gives everything that is due, as the watcher does. */
const noteAll = (file: AssistanceFile, at: ReturnType<typeof morning>): void => {
  file.clock.moveTo(at);
  for (const { command } of notesAt(file.now(), at, kazakhstanCalendar))
    mustGive(file, command, notifier);
};

describe("the terms of an application", () => {
  it("L114-14.3, G03, G04: ten working days, reminded of on the day before the last and marked once they are over", () => {
    // From Monday 23 November 2026 ten working days end on Monday 7 December.
    const file = assignedFile();
    expect(nextOf(file)).toBe("2026-12-06");
    expect(dueOf(file, end("2026-12-05"))).toEqual([]);
    expect(dueOf(file, morning("2026-12-07"))).toEqual(["L114-14.3 before"]);
    noteAll(file, morning("2026-12-07"));
    expect(dueOf(file, end("2026-12-07"))).toEqual([]);
    expect(nextOf(file)).toBe("2026-12-08");
    expect(dueOf(file, morning("2026-12-08"))).toEqual(["L114-14.3 lapsed"]);
    noteAll(file, morning("2026-12-08"));
    expect(nextOf(file)).toBeUndefined();
    expect(openTermsOf(file.now())).toHaveLength(1);
  });

  it("L114-15.2: three working days for the decision", () => {
    const file = concludedFile();
    expect(dueOf(file, morning("2026-11-25"))).toEqual(["L114-15.2 before"]);
    expect(dueOf(file, morning("2026-11-27"))).toEqual(["L114-15.2 lapsed"]);
  });

  it("L114-15.5: services are due on the day of the decision, with no day before", () => {
    const file = approvedFile();
    expect(dueOf(file)).toEqual([]);
    expect(nextOf(file)).toBe("2026-11-24");
    expect(dueOf(file, morning("2026-11-24"))).toEqual(["L114-15.5 lapsed"]);
  });

  it("L114-14.3: the days of a re-assessment are reminded of anew", () => {
    const file = assignedFile();
    noteAll(file, morning("2026-12-07"));
    const served = servedFile();
    noteAll(served, morning("2026-11-24"));
    mustGive(served, written({ name: "openReassessment", reason: "…" }), officer);
    expect(served.now().reminded).toEqual([]);
    expect(dueOf(served, morning("2026-12-08"))).toEqual(["L114-14.3 before"]);
  });
});

describe("what is due besides", () => {
  it("L114-13.2.2, G04: a register that is silent is told of", () => {
    const file = receivedFile(applicationForm(guardiansApplication()));
    expect(dueOf(file, morning("2026-11-24"))).toEqual([]);
    expect(dueOf(file, morning("2026-11-25"))).toEqual(["noteDelay"]);
    noteAll(file, morning("2026-11-25"));
    expect(dueOf(file, morning("2026-11-26"))).toEqual([]);
  });

  it("L114-13.2.2, L114-12.2.3: what a register said is asked anew when it has grown old, before another decision as well", () => {
    const file = servedFile(applicationForm(guardiansApplication()));
    mustGive(file, written({ name: "openReassessment", reason: "…" }), officer);
    const { guardianship } = file.now().questions;
    if (guardianship?.answer === undefined) throw new Error("nobody has answered");
    const evidence = { digest: digestOf("the answer"), validUntil: end("2026-12-02") };
    const question = { ...guardianship, answer: { ...guardianship.answer, evidence } };
    const grown = { ...file.now(), questions: { guardianship: question } };
    const due = (day: string) =>
      notesAt(grown, morning(day), kazakhstanCalendar).map(({ command }) => command.name);
    expect(due("2026-12-02")).toEqual([]);
    expect(due("2026-12-03")).toEqual(["askAgain"]);
    file.clock.moveTo(morning("2026-12-03"));
    const circumstances = {
      caseId: file.id,
      actor: notifier,
      at: file.clock.now(),
      edition: editionNow(file.clock),
      commandDigest: digestOf("askAgain"),
    };
    expect(assistanceKind.decide(grown, { name: "askAgain" }, circumstances, {})).toMatchObject({
      accepted: true,
      events: [{ type: "asked-again", questions: [{ system: "guardianship" }] }],
    });
  });

  it("L114-15.1b, G47: a case of the confidential track is reminded of every day until somebody there has it", () => {
    const trafficking = {
      grounds: ["cruel-treatment" as const],
      cruelty: ["trafficking" as const],
    };
    const file = receivedFile(applicationForm(trafficking));
    for (const day of ["2026-11-23", "2026-11-24"]) {
      expect(dueOf(file, morning(day))).toEqual(["hand-over"]);
      noteAll(file, morning(day));
      expect(dueOf(file)).toEqual([]);
    }
    expect(nextOf(file)).toBe("2026-11-25");
    mustGive(
      file,
      { name: "acknowledgeHandOver" },
      { id: "subject-protection", role: "protection-officer" },
    );
    expect(nextOf(file)).toBeUndefined();
  });

  it("a place that was not answered for lapses on the day after its last", () => {
    const file = heldFile();
    expect(dueOf(file, end("2026-11-24"))).toEqual(["L114-15.5 lapsed"]);
    noteAll(file, morning("2026-11-25"));
    expect(file.now().state).toBe("approved");
  });

  it("L114-14.4d: services beyond their time are told of, once", () => {
    const file = servedFile();
    expect(nextOf(file)).toBe("2027-11-24");
    noteAll(file, morning("2027-11-24"));
    expect(file.events().at(-1)).toMatchObject({
      about: { of: "services-over", until: "2027-11-23" },
    });
    expect(nextOf(file)).toBeUndefined();
  });

  it("L114-4.1.2, G32: what has ended is forgotten in its time, unless a court deals with it", () => {
    const file = concludedFile();
    mustGive(file, refusing(), decider);
    expect(nextOf(file)).toBe("2031-11-24");
    mustGive(file, written({ name: "registerAppeal", court: "…", number: "1" }), portal, {
      by: "person",
    });
    expect(dueOf(file, morning("2031-11-24"))).toEqual([]);
    expect(nextOf(file, morning("2031-11-24"))).toBe("2031-11-25");
    const record = { kind: "court-act", number: "8", date: "2031-11-20" };
    file.clock.moveTo(morning("2031-11-24"));
    mustGive(file, written({ name: "endLegalHold", record }), officer);
    noteAll(file, morning("2031-11-24"));
    expect(file.now().state).toBe("erased");
    expect(nextOf(file)).toBeUndefined();
  });
});
