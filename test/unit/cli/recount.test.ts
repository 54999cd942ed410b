// What an import of a calendar brings with it: the open terms are counted by it, on record in each case.
import { describe, expect, it } from "vitest";
import type { CaseId } from "#shared/cases/entry.ts";
import rows from "#shared/law/calendars/kz.json" with { type: "json" };
import { registrationEventSchema } from "#shared/registration/events.ts";
import { readCalendarInUse } from "#shared/store/calendar-in-use.ts";
import type { Watch } from "#shared/store/watch.ts";
import { recountTerms } from "#functions/watch-terms/recount.ts";
import { instant } from "#test/fakes/clock.ts";
import { memoryDesk, type MemoryDesk } from "#test/fakes/desk.ts";
import { submitOrganization } from "#test/fakes/organization.ts";
import { keepOnWatch, memoryWatch } from "#test/fakes/watch.ts";
import { binOf } from "#test/samples/organization.ts";
import { arnau, deploymentInMemory, deskWith, inJson } from "./desk.ts";

/** Wednesday 25 November is off, and Saturday the 28th is worked. */
const decreed = {
  ...rows,
  version: "kz-2026.8",
  exchanges: [
    ...rows.exchanges,
    { dayOff: "2026-11-25", workedInstead: "2026-11-28", source: "decree 1" },
  ],
};

interface Faults {
  readonly cases?: (stored: MemoryDesk["cases"]) => MemoryDesk["cases"];
  readonly watch?: (real: Watch) => Watch;
}

/** Cases that were filed on Monday 23 November 2026; it is the day after. */
const filed = async (count: number, { cases: brokenCases, watch: brokenWatch }: Faults = {}) => {
  const office = memoryDesk();
  const watch = memoryWatch();
  const ids: CaseId[] = [];
  for (let number = 1; number <= count; number += 1) {
    const caseId = await submitOrganization(office, binOf(number));
    await keepOnWatch(office, watch, caseId);
    ids.push(caseId);
  }
  office.clock.advance(86_400);
  const deployment = deploymentInMemory({
    cases: brokenCases?.(office.cases) ?? office.cases,
    seal: office.seal,
    watch: brokenWatch?.(watch) ?? watch,
  });
  const told: string[] = [];
  const files = { decreed, shipped: { ...rows, version: "kz-2026.9" } };
  const desk = deskWith(files, {
    now: () => instant("2026-11-24T05:00:00.000Z"),
    deployment: async () => deployment.reached(),
    tell: (line) => told.push(line),
  });
  const reprojectedIn = async (caseId: CaseId) =>
    (await office.cases.load(caseId)).flatMap(({ events }) =>
      events
        .map((event) => registrationEventSchema.parse(event))
        .filter((event) => event.type === "terms-reprojected"),
    );
  const inUse = () => readCalendarInUse(deployment.reached().reference);
  return { ...deployment, office, watch, ids, desk, told, reprojectedIn, inUse };
};

const counts = (looked: number, moved: number, failed = 0) => ({
  openCases: { looked, moved, failed, brokenOff: null },
});

/** One of the cases cannot be read. */
const exceptFor =
  (unreadable: CaseId) =>
  (stored: MemoryDesk["cases"]): MemoryDesk["cases"] => ({
    ...stored,
    load: async (caseId) => {
      if (caseId === unreadable) throw new RangeError("Оспанова Зейнеп");
      return stored.load(caseId);
    },
  });

const failingWith =
  (error: Error) =>
  (real: Watch): Watch => ({
    ...real,
    page: async () => {
      throw error;
    },
  });

const refusedByAws = Object.assign(new Error("no right to query"), {
  name: "AccessDeniedException",
  $metadata: { httpStatusCode: 400 },
});

describe("an import of a calendar", () => {
  it("records in every open case which terms move, and by which days", async () => {
    const { desk, ids, reprojectedIn, stillOpen } = await filed(12);
    const { exit, data } = await inJson("calendar import decreed", desk);
    expect({ exit, data }).toMatchObject({
      exit: 0,
      data: { result: "in-use", ...counts(12, 12) },
    });
    for (const caseId of ids)
      expect(await reprojectedIn(caseId)).toEqual([
        {
          type: "terms-reprojected",
          calendar: "kz-2026.8",
          terms: [
            {
              provision: "R377-21",
              before: "2026-11-25",
              after: "2026-11-26",
              days: [{ day: "2026-11-25", working: false, source: "decree 1" }],
            },
          ],
        },
      ]);
    expect(stillOpen()).toBe(0);
  });

  it.each([
    ["en", "open cases looked at: 2, with terms that move: 2"],
    ["ru", "просмотрено открытых дел: 2, сроки сдвигаются в делах: 2"],
    ["kk", "қаралған ашық іс: 2, мерзімі жылжыған іс: 2"],
  ])("tells a person how many: %s", async (language, line) => {
    const { desk } = await filed(2);
    const { out } = await arnau(`calendar import decreed --lang ${language}`, desk);
    expect(out.split("\n").slice(-2)).toEqual([line, ""]);
  });

  it("R377-21: leaves watch-terms nothing to do but to look once more, for what was relayed only after it", async () => {
    const { desk, office, watch, ids, reprojectedIn, inUse } = await filed(2);
    await arnau("calendar import decreed", desk);
    const { id, calendar } = await inUse();
    const counted = await watch.counted();
    expect([counted?.id, counted?.calendar, counted?.towards]).toEqual([id, calendar, undefined]);
    expect(counted?.late?.map((one) => one.id)).toEqual([id]);
    await recountTerms({ desk: office, watch }, await inUse(), {
      goesOn: () => true,
      failed: () => {},
    });
    for (const caseId of ids) expect(await reprojectedIn(caseId)).toHaveLength(1);
  });

  it("moves the terms back with the next calendar", async () => {
    const { desk, ids, reprojectedIn } = await filed(1);
    await arnau("calendar import decreed", desk);
    expect((await inJson("calendar import shipped", desk)).data).toMatchObject(counts(1, 1));
    for (const caseId of ids)
      expect(await reprojectedIn(caseId)).toMatchObject([
        { calendar: "kz-2026.8", terms: [{ before: "2026-11-25", after: "2026-11-26" }] },
        { calendar: "kz-2026.9", terms: [{ before: "2026-11-26", after: "2026-11-25" }] },
      ]);
  });

  it("looks at all open cases and moves none where no term is concerned", async () => {
    const { desk, ids, reprojectedIn } = await filed(2);
    expect((await inJson("calendar import shipped", desk)).data).toMatchObject(counts(2, 0));
    for (const caseId of ids) expect(await reprojectedIn(caseId)).toEqual([]);
  });

  it("records nothing in a dry run, nor where the version is in use already", async () => {
    const { desk, watch, office } = await filed(2);
    const before = office.cases.written().length;
    const { data } = await inJson("calendar import decreed --dry-run", desk);
    expect(data).toMatchObject({ result: "dry-run" });
    expect(data).not.toHaveProperty("openCases");
    expect(await watch.counted()).toBeUndefined();
    expect(office.cases.written()).toHaveLength(before);
    await arnau("calendar import decreed", desk);
    const after = office.cases.written().length;
    const again = await inJson("calendar import decreed", desk);
    expect(again.data).toMatchObject({ result: "unchanged" });
    expect(again.data).not.toHaveProperty("openCases");
    expect(office.cases.written()).toHaveLength(after);
  });
});

describe("an import that cannot deal with all open cases", () => {
  it("deals with the others, ends with 1, and leaves the rest to watch-terms", async () => {
    const unreadable = (await filed(2)).ids[1];
    if (unreadable === undefined) throw new Error("no case");
    const { desk, told, ids, office, watch, reprojectedIn, inUse } = await filed(3, {
      cases: exceptFor(unreadable),
    });
    const { exit, out } = await arnau("calendar import decreed --lang ru", desk);
    expect(exit).toBe(1);
    expect(out.trimEnd().split("\n").slice(-4)).toEqual([
      "введена",
      "просмотрено открытых дел: 3, сроки сдвигаются в делах: 2",
      "не удалось обработать дел: 1",
      "остальное сама завершит функция watch-terms; повторять ввод не нужно",
    ]);
    // Which case and what kind of fault, and nothing of what is in it.
    expect(told).toEqual([`${unreadable}: RangeError`]);
    expect(await reprojectedIn(unreadable)).toEqual([]);
    await recountTerms({ desk: office, watch }, await inUse(), {
      goesOn: () => true,
      failed: () => {},
    });
    for (const caseId of ids) expect(await reprojectedIn(caseId)).toHaveLength(1);
  });

  it("says that the calendar is in use where an outage breaks it off, and what goes on by itself", async () => {
    const { desk, office, watch, ids, reprojectedIn, inUse, stillOpen } = await filed(1, {
      watch: failingWith(refusedByAws),
    });
    const { exit, data } = await inJson("calendar import decreed", desk);
    expect({ exit, data }).toMatchObject({
      exit: 1,
      data: {
        result: "in-use",
        openCases: { looked: null, moved: null, failed: null, brokenOff: "aws-refused" },
      },
    });
    expect(stillOpen()).toBe(0);
    expect((await inUse()).calendar.version).toBe("kz-2026.8");
    await recountTerms({ desk: office, watch }, await inUse(), {
      goesOn: () => true,
      failed: () => {},
    });
    for (const caseId of ids) expect(await reprojectedIn(caseId)).toHaveLength(1);
  });

  it("tells a person why it broke off", async () => {
    const { desk } = await filed(1, { watch: failingWith(refusedByAws) });
    const { out } = await arnau("calendar import decreed", desk);
    expect(out.trimEnd().split("\n").slice(-2)).toEqual([
      "the calendar is in use, but counting the open terms broke off: aws-refused: AWS has refused: AccessDeniedException: no right to query",
      "watch-terms finishes the rest by itself; there is nothing to import again",
    ]);
  });

  it("hides no bug", async () => {
    const bug = new Error("a bug");
    const { desk, stillOpen } = await filed(1, { watch: failingWith(bug) });
    await expect(arnau("calendar import decreed", desk)).rejects.toBe(bug);
    expect(stillOpen()).toBe(0);
  });
});
