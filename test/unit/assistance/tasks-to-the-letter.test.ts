// One task as it stands in a list, and what beside the way waits for the office (L114-12.2.3, L114-15.3a, L114-16.2.1).
import { describe, expect, it } from "vitest";
import { tasksOf } from "#shared/assistance/worklist.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import {
  approvedFile,
  assignedFile,
  concludedFile,
  mustGive,
  openFile,
  own,
  placedFile,
  receivedFile,
  servedFile,
  type AssistanceFile,
} from "#test/samples/assistance/file.ts";
import { providing, refusing, written } from "#test/samples/assistance/commands.ts";
import { applicationForm } from "#test/samples/assistance/form.ts";
import {
  assessor,
  decider,
  officer,
  providerNumber,
  providerStaff,
} from "#test/samples/assistance/officials.ts";
import { notifier, portal } from "#test/samples/officials.ts";

const tasksIn = (file: AssistanceFile) =>
  tasksOf(file.id, file.now(), file.history(), kazakhstanCalendar);

const reporting = written({ name: "reportChange", facts: "Көшті." });
const byPerson = { by: "person" as const };
const aDay = 24 * 60 * 60;
const endOf = (day: string) => `${day}T18:59:59.999Z`;

describe("a task", () => {
  it("L114-0.PRE, L114-14.3: says what is to be done by when and by whom, and nothing that is not there", () => {
    const file = receivedFile();
    const task = {
      kind: "assistance",
      caseId: file.id,
      task: "assign",
      state: "received",
      unit: "71",
      role: "social-officer",
      subject: "person",
      people: 1,
      minors: 0,
      volume: "budget",
      provision: "L114-14.3",
      due: endOf("2026-12-07"),
      since: file.clock.now(),
      receivedAt: file.clock.now(),
    };
    expect(tasksIn(file)).toStrictEqual({ way: task, aside: undefined, "second-look": undefined });
    mustGive(file, written({ name: "assignAssessor", assessor: assessor.id }), officer);
    expect(tasksIn(file).way).toStrictEqual({
      ...task,
      task: "assess",
      state: "in-assessment",
      role: "assessor",
      assessor: assessor.id,
    });
    expect(tasksIn(placedFile()).way).toMatchObject({ task: "plan", provider: providerNumber });
  });

  it("L114-13.1b: is none of a case to which nothing has happened", () => {
    expect(tasksIn(openFile())).toEqual({});
  });

  it("L114-15.6: has a provider agree on the day on which it is asked, and no more once it has offered", () => {
    const addressee = { to: "provider" as const, number: providerNumber };
    const file = receivedFile(applicationForm({ volume: "paid", addressee }));
    expect(tasksIn(file).way).toMatchObject({
      task: "agree",
      role: "provider",
      provider: providerNumber,
      provision: "L114-15.6",
      due: endOf("2026-11-23"),
    });
    const services = [{ type: "social-household", priceTiyn: 500_000 }];
    const offer = { name: "offerAgreement", number: "7", services, terms: "…" };
    mustGive(file, written(offer), providerStaff, own);
    expect(tasksIn(file).way).toBeUndefined();
  });

  it("L114-14.4d: has nobody finish what is not over, though another end was reminded of", () => {
    const file = servedFile();
    const about = { of: "services-over", until: "2026-12-31" };
    mustGive(file, written({ name: "remind", about }), notifier);
    expect(tasksIn(file).way).toBeUndefined();
    const suspending = written({ name: "suspend", from: "2026-11-23", reason: "…" });
    mustGive(file, suspending, providerStaff, own);
    mustGive(file, written({ name: "remind", about: { ...about, until: "2027-11-23" } }), notifier);
    expect(tasksIn(file).way).toMatchObject({
      task: "finish",
      state: "suspended",
      provision: "L114-14.4d",
      provider: providerNumber,
    });
  });

  it("L114-4.1.3: of a second look is due on the day of the decision, and waits whatever becomes of the case", () => {
    const file = concludedFile();
    file.clock.advance(aDay);
    mustGive(file, providing(), decider, { drawn: true });
    file.clock.advance(aDay);
    mustGive(file, { name: "withdraw" }, portal, byPerson);
    expect(tasksIn(file)["second-look"]).toMatchObject({
      task: "second-look",
      state: "withdrawn",
      provision: "L114-4.1.3",
      due: endOf("2026-11-24"),
    });
    expect(tasksIn(approvedFile())["second-look"]).toBeUndefined();
  });
});

describe("what waits beside the way", () => {
  it("L114-15.3a: is that somebody be told whom no letter has reached, the one waiting longest first", () => {
    const file = concludedFile();
    mustGive(file, refusing(), decider);
    const missing = (of: number, to: string) =>
      written({ name: "recordNotSent", of, to, notice: "refusal", reason: "mail-refused" });
    file.clock.advance(aDay);
    mustGive(file, missing(4, "applicant"), notifier);
    file.clock.advance(aDay);
    mustGive(file, missing(2, "applicant"), notifier);
    const telling = { task: "tell-otherwise", role: "social-officer", provision: "L114-15.3a" };
    expect(tasksIn(file).aside).toMatchObject({ ...telling, due: endOf("2026-11-24") });
    mustGive(file, written({ name: "recordTold", how: "Телефонмен.", of: 4 }), officer);
    expect(tasksIn(file).aside).toMatchObject({ ...telling, due: endOf("2026-11-25") });
    mustGive(file, written({ name: "recordTold", how: "Телефонмен." }), officer);
    expect(tasksIn(file).aside).toBeUndefined();
  });

  it("L114-16.2.1: is each piece of information that was asked for, and what came first of all that waits", () => {
    const file = assignedFile();
    const asking = written({ name: "requestInformation", what: "Кірісі." });
    mustGive(file, asking, assessor);
    file.clock.advance(aDay);
    mustGive(file, asking, assessor);
    mustGive(
      file,
      written({ name: "fileComplaint", about: "official", text: "Баяу." }),
      portal,
      byPerson,
    );
    const giving = (request: number) => written({ name: "giveInformation", request, answer: "…" });
    const information = { task: "give-information", provision: "L114-16.2.1" };
    expect(tasksIn(file).aside).toMatchObject({ ...information, due: endOf("2026-11-23") });
    mustGive(file, giving(1), officer);
    // Of the same day: the complaint before the question.
    expect(tasksIn(file).aside).toMatchObject({
      task: "answer-complaint",
      provision: "L114-12.1.6",
      due: endOf("2026-11-24"),
    });
    mustGive(file, written({ name: "answerComplaint", complaint: 1, answer: "…" }), officer);
    expect(tasksIn(file).aside).toMatchObject({ ...information, due: endOf("2026-11-24") });
    mustGive(file, giving(2), officer);
    expect(tasksIn(file).aside).toBeUndefined();
  });

  it("L114-12.2.3: is a change that was reported while services run or rest, by the day of the last report", () => {
    const file = servedFile();
    mustGive(
      file,
      written({ name: "suspend", from: "2026-11-23", reason: "…" }),
      providerStaff,
      own,
    );
    mustGive(file, reporting, portal, byPerson);
    file.clock.advance(aDay);
    mustGive(file, reporting, portal, byPerson);
    expect(tasksIn(file).aside).toMatchObject({
      task: "reassess",
      provision: "L114-12.2.3",
      due: endOf("2026-11-24"),
    });
    mustGive(file, written({ name: "openReassessment", reason: "…" }), officer);
    mustGive(file, reporting, portal, byPerson);
    // What changes during an assessment is seen in it.
    expect(tasksIn(file).aside).toBeUndefined();
  });
});
