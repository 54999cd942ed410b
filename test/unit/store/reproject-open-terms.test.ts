import { describe, expect, it } from "vitest";
import type { CaseId } from "#shared/cases/entry.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { daySchema } from "#shared/law/dates.ts";
import { registrationEventSchema } from "#shared/registration/events.ts";
import { reprojectOpenTerms, type CalendarChange } from "#shared/store/reproject-open-terms.ts";
import { applyFor, assistanceCase, giveOn } from "#test/fakes/assistance.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { submitOrganization } from "#test/fakes/organization.ts";
import { keepOnWatch, memoryWatch } from "#test/fakes/watch.ts";
import { assessmentOf, providing, written } from "#test/samples/assistance/commands.ts";
import { assessor, decider, officer } from "#test/samples/assistance/officials.ts";
import { giverOn } from "#test/samples/decided-case.ts";
import { portal } from "#test/samples/officials.ts";
import { binOf } from "#test/samples/organization.ts";

const day = (text: string) => daySchema.parse(text);

/** A calendar in which Wednesday 25 November is off and Saturday the 28th is worked. */
const decreed: WorkCalendar = {
  ...kazakhstanCalendar,
  version: "decreed",
  exchanges: [
    ...kazakhstanCalendar.exchanges,
    { dayOff: day("2026-11-25"), workedInstead: day("2026-11-28"), source: "decree 1" },
  ],
};

const change: CalendarChange = {
  before: kazakhstanCalendar,
  after: decreed,
  id: "change-1",
  since: undefined,
};

/** Cases filed on Monday 23 November 2026, by their numbers, as the days know them. */
const open = async (count: number) => {
  const desk = memoryDesk();
  const watch = memoryWatch();
  const cases: CaseId[] = [];
  for (let number = 1; number <= count; number += 1)
    cases.push(await submitOrganization(desk, binOf(number)));
  const relay = async () => {
    for (const caseId of cases) await keepOnWatch(desk, watch, caseId);
  };
  await relay();
  const reprojectedIn = async (caseId: CaseId) =>
    (await desk.cases.load(caseId)).flatMap(({ events }) =>
      events
        .map((event) => registrationEventSchema.parse(event))
        .filter((event) => event.type === "terms-reprojected"),
    );
  return { desk, watch, cases, relay, reprojectedIn };
};

describe("another calendar", () => {
  it("is put on record in every open case whose terms it moves, with the days that moved them", async () => {
    const { desk, watch, cases, reprojectedIn } = await open(2);
    const outcome = await reprojectOpenTerms({ desk, watch }, change);
    expect(outcome).toEqual({
      looked: 2,
      moved: 2,
      failed: 0,
      isWhole: true,
      next: undefined,
    });
    for (const caseId of cases)
      expect(await reprojectedIn(caseId)).toEqual([
        {
          type: "terms-reprojected",
          calendar: "decreed",
          // R377-26 has one day more and one less, and ends when it did.
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
  });

  it("is recorded once, however often it is run", async () => {
    const { desk, watch, cases, reprojectedIn } = await open(1);
    await reprojectOpenTerms({ desk, watch }, change);
    await reprojectOpenTerms({ desk, watch }, change);
    for (const caseId of cases) expect(await reprojectedIn(caseId)).toHaveLength(1);
  });

  it("is recorded again when it comes into use again", async () => {
    const { desk, watch, cases, reprojectedIn } = await open(1);
    await reprojectOpenTerms({ desk, watch }, change);
    const back = { before: decreed, after: kazakhstanCalendar, id: "change-2" };
    await reprojectOpenTerms({ desk, watch }, { ...change, ...back });
    await reprojectOpenTerms({ desk, watch }, { ...change, id: "change-3" });
    for (const caseId of cases) expect(await reprojectedIn(caseId)).toHaveLength(3);
  });

  it("leaves alone what it does not move, and what is decided", async () => {
    const { desk, watch, cases, relay, reprojectedIn } = await open(2);
    const [first, second] = cases;
    if (first === undefined || second === undefined) throw new Error("no cases");
    await giverOn(desk, first)({ name: "withdraw" }, portal);
    await relay();
    const later = {
      ...decreed,
      exchanges: [
        { dayOff: day("2027-02-10"), workedInstead: day("2027-02-13"), source: "decree 2" },
      ],
    };
    const unmoved = await reprojectOpenTerms({ desk, watch }, { ...change, after: later });
    expect(unmoved).toMatchObject({ looked: 1, moved: 0 });
    await reprojectOpenTerms({ desk, watch }, change);
    expect(await reprojectedIn(first)).toEqual([]);
    expect(await reprojectedIn(second)).toHaveLength(1);
  });

  it("says nothing of a term that has started since it came into use", async () => {
    const { desk, watch, cases, relay, reprojectedIn } = await open(1);
    desk.clock.advance(60);
    const since = desk.clock.now();
    cases.push(await submitOrganization(desk, binOf(2)));
    await relay();
    await reprojectOpenTerms({ desk, watch }, { ...change, since });
    const found = await Promise.all(cases.map(reprojectedIn));
    expect(found.map(({ length }) => length)).toEqual([1, 0]);
  });

  it("goes page by page, stops when it is told to, and goes on behind that", async () => {
    const { desk, watch, cases, reprojectedIn } = await open(25);
    let pages = 2;
    const goesOn = () => {
      pages -= 1;
      return pages >= 0;
    };
    const first = await reprojectOpenTerms({ desk, watch }, change, { goesOn });
    expect(first).toMatchObject({ looked: 20, isWhole: false });
    const second = await reprojectOpenTerms({ desk, watch }, change, { after: first.next });
    expect(second).toMatchObject({ looked: 5, isWhole: true });
    for (const caseId of cases) expect(await reprojectedIn(caseId)).toHaveLength(1);
  });

  it("has not come to the end where it may not begin", async () => {
    const { desk, watch } = await open(1);
    const outcome = await reprojectOpenTerms({ desk, watch }, change, { goesOn: () => false });
    expect(outcome).toMatchObject({ looked: 0, isWhole: false, next: undefined });
  });

  it("goes on with the others where a case cannot be dealt with, and tells of it", async () => {
    const { desk, watch, cases, reprojectedIn } = await open(3);
    const [first, second, third] = cases;
    if (first === undefined || third === undefined) throw new Error("no cases");
    const broken: typeof desk.cases = {
      ...desk.cases,
      load: async (caseId) => {
        if (caseId === second) throw new Error("broken");
        return desk.cases.load(caseId);
      },
    };
    const failed: CaseId[] = [];
    const outcome = await reprojectOpenTerms({ desk: { ...desk, cases: broken }, watch }, change, {
      failed: (caseId) => void failed.push(caseId),
    });
    expect(outcome).toMatchObject({ looked: 3, moved: 2, failed: 1, isWhole: true });
    expect(failed).toEqual([second]);
    expect(await reprojectedIn(first)).toHaveLength(1);
    expect(await reprojectedIn(third)).toHaveLength(1);
  });

  it("L114-14.3: is put on record in applications for services as well, and moves nothing that runs by calendar days (L114-15.5)", async () => {
    const { desk, watch } = await open(1);
    const [assessed, approved] = [await applyFor(desk), assistanceCase(2)];
    await applyFor(desk, undefined, approved);
    const steps = [
      [written({ name: "assignAssessor", assessor: assessor.id }), officer],
      [assessmentOf(), assessor],
      [providing(), decider],
    ] as const;
    for (const [command, actor] of steps) await giveOn(desk, approved, command, actor);
    for (const caseId of [assessed, approved]) await keepOnWatch(desk, watch, caseId);
    const exchange = {
      dayOff: day("2026-11-25"),
      workedInstead: day("2026-12-12"),
      source: "decree 1",
    };
    const after = { ...decreed, exchanges: [exchange] };
    const outcome = await reprojectOpenTerms({ desk, watch }, { ...change, after });
    expect(outcome).toMatchObject({ looked: 3, moved: 2, failed: 0 });
    expect((await desk.cases.load(assessed)).at(-1)?.events).toEqual([
      {
        type: "terms-reprojected",
        calendar: "decreed",
        terms: [
          {
            provision: "L114-14.3",
            before: "2026-12-07",
            after: "2026-12-08",
            days: [{ day: "2026-11-25", working: false, source: "decree 1" }],
          },
        ],
      },
    ]);
    expect((await desk.cases.load(approved)).at(-1)?.command).toBe("decideProvide");
  });
});
