import { describe, expect, it } from "vitest";
import { projectAssistance } from "#functions/relay/project-assistance.ts";
import { readRecord } from "#functions/relay/read-record.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { daySchema } from "#shared/law/dates.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { giveCommand } from "#shared/store/desk.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { memoryWatch } from "#test/fakes/watch.ts";
import { memoryWorklist } from "#test/fakes/worklist.ts";
import { fileId } from "#test/samples/assistance/file.ts";
import { submit, written } from "#test/samples/assistance/commands.ts";
import { assessor, officer } from "#test/samples/assistance/officials.ts";
import { portal } from "#test/samples/officials.ts";

const opened = () => {
  const desk = memoryDesk();
  const worklist = memoryWorklist();
  const watch = memoryWatch();
  const calendar = async () => kazakhstanCalendar;
  const project = projectAssistance({ desk, worklist, watch, calendar });
  let serial = 0;
  const give = async (
    command: Parameters<typeof written>[0],
    actor: typeof officer,
    facts: object = {},
  ) => {
    serial += 1;
    return giveCommand(desk, assistanceKind, {
      caseId: fileId,
      command: written(command),
      commandId: `command-${serial}`,
      actor,
      correlationId: "a story",
      factsFor: async () => facts,
    });
  };
  const tasksOf = async (of: string, role: typeof officer.role) =>
    (await worklist.tasksOf({ of, role }))?.map((one) => one.task);
  return { desk, watch, project, give, tasksOf };
};

describe("the projection of an application", () => {
  it("L114-14.3b: takes a task from the office to the assessor who was instructed, and nobody else", async () => {
    const { project, give, tasksOf, watch } = opened();
    await give(submit(), portal, { unit: "71" });
    await project(fileId);
    expect(await tasksOf("71", "social-officer")).toEqual(["assign"]);
    expect((await watch.page("open", 10, undefined)).cases).toEqual([fileId]);
    await give({ name: "assignAssessor", assessor: assessor.id }, officer);
    await project(fileId);
    expect(await tasksOf("71", "social-officer")).toEqual([]);
    expect(await tasksOf(assessor.id, "assessor")).toEqual(["assess"]);
    expect(await tasksOf("71", "assessor")).toEqual([]);
  });

  it("L114-12.1.6: keeps what waits beside the way in a slot of its own", async () => {
    const { project, give, tasksOf } = opened();
    await give(submit(), portal, { unit: "71" });
    await give({ name: "fileComplaint", about: "official", text: "Жауап жоқ." }, portal, {
      by: "person",
    });
    await project(fileId);
    expect((await tasksOf("71", "social-officer"))?.toSorted()).toEqual([
      "answer-complaint",
      "assign",
    ]);
  });

  it("L114-14.3: has the watch look on the day before the last", async () => {
    const { project, give, watch } = opened();
    await give(submit(), portal, { unit: "71" });
    await project(fileId);
    const dayBefore = daySchema.parse("2026-12-06");
    expect((await watch.page(dayBefore, 10, undefined)).cases).toEqual([fileId]);
  });
});

describe("a record of an application", () => {
  it("L114-15.3a: is read with its letter, and one that nobody knows is put aside", async () => {
    const { desk, give } = opened();
    await give(submit(), portal, { unit: "71" });
    const [entry] = await desk.cases.load(fileId);
    if (entry === undefined) throw new Error("nothing was written");
    const record = { eventID: "1", eventName: "INSERT", image: entry };
    expect(readRecord((image: typeof entry) => image, record)).toMatchObject({
      effects: [{ to: "notices", caseId: fileId, sequence: 1 }],
      changesReadModels: true,
    });
    const odd = { ...record, image: { ...entry, events: [{ type: "unheard-of" }] } };
    expect(readRecord((image: typeof entry) => image, odd)).toEqual({
      flaw: "unknown-event",
      caseId: fileId,
      sequence: 1,
    });
  });

  it.each([
    ["an employee (L114-16.3.6)", "employee", { type: "attested", on: "2026-01-01" }],
    ["the operations on a queue", "operations", { type: "redriven", messages: "all" }],
  ])("of %s sets off nothing", async (_, kind, event) => {
    const { desk, give } = opened();
    await give(submit(), portal, { unit: "71" });
    const [entry] = await desk.cases.load(fileId);
    if (entry === undefined) throw new Error("nothing was written");
    const record = {
      eventID: "1",
      eventName: "INSERT",
      image: { ...entry, kind, events: [event] },
    };
    expect(readRecord((one: typeof entry) => one, record)).toMatchObject({
      effects: [],
      changesReadModels: false,
    });
  });
});
