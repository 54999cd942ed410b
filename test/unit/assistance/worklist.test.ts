import { describe, expect, it } from "vitest";
import { applicationFormSchema } from "#shared/assistance/forms/application.ts";
import { taskSlots, tasksOf } from "#shared/assistance/worklist.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { officeOf, taskSchema } from "#shared/worklist/task.ts";
import { applicationForm, guardiansApplication } from "#test/samples/assistance/form.ts";
import {
  answerAll,
  approvedFile,
  assignedFile,
  concludedFile,
  heldFile,
  own,
  placedFile,
  receivedFile,
  servedFile,
  type AssistanceFile,
} from "#test/samples/assistance/file.ts";
import { providing, written } from "#test/samples/assistance/commands.ts";
import {
  assessor,
  decider,
  officer,
  providerNumber,
  providerStaff,
} from "#test/samples/assistance/officials.ts";
import { portal } from "#test/samples/officials.ts";

const tasksIn = (file: AssistanceFile) => {
  const tasks = tasksOf(file.id, file.now(), file.history(), kazakhstanCalendar);
  // As from the table, where what is undefined is not there.
  return taskSlots.flatMap((slot) => {
    const task = tasks[slot];
    return task === undefined
      ? []
      : [{ slot, ...taskSchema.parse(JSON.parse(JSON.stringify(task))) }];
  });
};

const system: Actor = { id: "place", role: "system" };

const protection: Actor = { id: "subject-protection", role: "protection-officer", unit: "71" };

describe("the tasks that an application makes", () => {
  it.each([
    ["L114-14.3", "assign", "social-officer", "71", receivedFile],
    ["L114-14.3", "assess", "assessor", assessor.id, assignedFile],
    ["L114-15.2", "decide", "decision-maker", "71", concludedFile],
    ["L114-12.1.4", "answer-for-place", "provider", providerNumber, heldFile],
    ["L114-15.5", "plan", "provider", providerNumber, placedFile],
  ] as const)("%s: %s, for the %s", (provision, task, role, of, reach) => {
    const file = reach();
    const [way, ...others] = tasksIn(file);
    expect(way).toMatchObject({ slot: "way", task, role, provision, state: file.now().state });
    expect(way && officeOf(way)).toEqual({ role, of });
    expect(others).toEqual([]);
  });

  it("L114-14.3, L114-15.2: tell the last instant of the term that runs", () => {
    expect(tasksIn(receivedFile())).toMatchObject([{ due: "2026-12-07T18:59:59.999Z" }]);
    expect(tasksIn(concludedFile())).toMatchObject([{ due: "2026-11-26T18:59:59.999Z" }]);
    expect(tasksIn(heldFile())).toMatchObject([{ due: "2026-11-24T18:59:59.999Z" }]);
  });

  it("L114-0.PRE: name nobody, and no ground", () => {
    const form = applicationFormSchema.parse(guardiansApplication());
    const told = JSON.stringify(tasksIn(receivedFile(form)));
    const words = form.people.flatMap(({ name, iin }) => [name.surname, name.givenName, iin]);
    for (const word of [...words, ...form.grounds]) expect(told).not.toContain(word);
  });

  it("L114-12.1.4: are none where the person chooses, or where services run", () => {
    expect(tasksIn(approvedFile())).toEqual([]);
    expect(tasksIn(servedFile())).toEqual([]);
  });

  it("L114-12.1.4: have the office choose for those who do not choose themselves", () => {
    const form = applicationForm({ grounds: ["special-regime-school"] });
    expect(tasksIn(approvedFile(form))).toMatchObject([
      { task: "assign-provider", role: "social-officer", due: "2026-11-23T18:59:59.999Z" },
    ]);
  });

  it("L114-14.4d: have the provider finish when the time of the services is over", () => {
    const file = servedFile();
    const about = { of: "services-over", until: "2027-11-23" };
    file.give(written({ name: "remind", about }), system);
    expect(tasksIn(file)).toMatchObject([
      { task: "finish", role: "provider", due: "2027-11-23T18:59:59.999Z" },
    ]);
  });

  it("G47: of the confidential track are seen by that alone, until it has the case", () => {
    const file = receivedFile();
    file.give(written({ name: "fileComplaint", about: "official", text: "Жоқ." }), portal, {
      by: "person",
    });
    file.give(written({ name: "routeTrafficking", reason: "Белгілері бар." }), officer);
    expect(tasksIn(file)).toMatchObject([
      { slot: "way", task: "take-over", role: "protection-officer", provision: "L114-6.2.p2b" },
    ]);
    file.give({ name: "acknowledgeHandOver" }, protection);
    expect(tasksIn(file)).toEqual([]);
  });

  it("L114-4.1.3: wait beside the services for another pair of eyes, until it has looked", () => {
    const file = concludedFile();
    file.give(providing(), decider, { drawn: true });
    expect(tasksIn(file)).toMatchObject([{ slot: "second-look", role: "decision-maker" }]);
    file.give(written({ name: "recordSecondLook", holds: true, remarks: "Дұрыс." }), {
      ...decider,
      id: "subject-decider-2",
    });
    expect(tasksIn(file)).toEqual([]);
  });

  it("L114-12.1.6, L114-13.2: put harm before what came earlier, and the oldest before the newer", () => {
    const file = receivedFile(applicationFormSchema.parse(guardiansApplication()));
    const complaint = written({ name: "fileComplaint", about: "official", text: "Жауап жоқ." });
    file.give(complaint, portal, { by: "person" });
    file.clock.advance(24 * 60 * 60);
    file.give(complaint, portal, { by: "person" });
    const asideOf = () => tasksIn(file).find(({ slot }) => slot === "aside");
    expect(asideOf()).toMatchObject({
      task: "answer-complaint",
      role: "social-officer",
      due: "2026-11-23T18:59:59.999Z",
    });
    file.give(written({ name: "reportAbuse", text: "Зиян келтіреді." }), portal, { by: "person" });
    expect(asideOf()).toMatchObject({ task: "settle-abuse", due: "2026-11-24T18:59:59.999Z" });
    file.give(written({ name: "settleAbuse", founded: false, reason: "Расталмады." }), officer);
    file.give(written({ name: "answerComplaint", complaint: 1, answer: "Жауап." }), officer);
    expect(asideOf()).toMatchObject({
      task: "answer-complaint",
      due: "2026-11-24T18:59:59.999Z",
    });
    file.give(written({ name: "answerComplaint", complaint: 2, answer: "Жауап." }), officer);
    expect(asideOf()).toBeUndefined();
  });

  it("L114-13.2.2: have the office look into powers that the register does not confirm, as long as there is something to decide", () => {
    const file = receivedFile(applicationFormSchema.parse(guardiansApplication()));
    file.clock.advance(24 * 60 * 60);
    answerAll(file, "not-found");
    const asideOf = () => tasksIn(file).find(({ slot }) => slot === "aside");
    expect(asideOf()).toMatchObject({
      task: "settle-representation",
      role: "social-officer",
      provision: "L114-13.2",
      due: "2026-11-24T18:59:59.999Z",
    });
    file.give({ name: "withdraw" }, portal, { by: "person" });
    expect(asideOf()).toBeUndefined();
  });

  it("L114-12.2.3: have the office look whether what has changed is to be assessed anew", () => {
    const file = servedFile();
    file.give(written({ name: "reportChange", facts: "Көшті." }), portal, { by: "person" });
    expect(tasksIn(file)).toMatchObject([{ slot: "aside", task: "reassess" }]);
    file.give(written({ name: "openReassessment", reason: "Көшті." }), providerStaff, own);
    expect(tasksIn(file)).toMatchObject([{ slot: "way", task: "assess" }]);
  });
});
