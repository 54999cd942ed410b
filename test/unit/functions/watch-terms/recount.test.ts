import { describe, expect, it } from "vitest";
import type { CaseId } from "#shared/cases/entry.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import type { CaseStore } from "#shared/store/ports.ts";
import { submitOrganization } from "#test/fakes/organization.ts";
import { binOf } from "#test/samples/organization.ts";
import { day, openOffice, type Office } from "./office.ts";

/** Wednesday 25 November 2026 is off, so that two working days from the 23rd end on the 26th. */
const decreed: WorkCalendar = {
  ...kazakhstanCalendar,
  version: "decreed",
  exchanges: [{ dayOff: day("2026-11-25"), workedInstead: day("2026-11-28"), source: "decree 1" }],
};

const open = async (count: number) => {
  const office = openOffice();
  await office.begin();
  const cases: CaseId[] = [];
  for (let number = 1; number <= count; number += 1)
    cases.push(await submitOrganization(office.desk, binOf(number)));
  await office.relay();
  office.clock.advance(60);
  return { office, cases };
};

const commandsOf = async ({ desk }: Office, caseId: CaseId) =>
  (await desk.cases.load(caseId)).map(({ command }) => command);

describe("a calendar that came into use", () => {
  it("is carried over into the open cases by the watcher, whoever put it into use", async () => {
    const { office, cases } = await open(2);
    office.putCalendar(decreed, "decreed");
    await office.run();
    for (const caseId of cases)
      expect(await commandsOf(office, caseId)).toEqual(["submit", "reprojectTerms"]);
    expect((await office.ports.watch.counted())?.id).toBe("decreed");
  });

  it("moves the day on which the case is looked at", async () => {
    const { office, cases } = await open(1);
    const [caseId] = cases;
    office.putCalendar(decreed, "decreed");
    await office.run();
    await office.relay();
    expect((await office.ports.watch.page(day("2026-11-24"), 9, undefined)).cases).toEqual([]);
    expect((await office.ports.watch.page(day("2026-11-25"), 9, undefined)).cases).toEqual([
      caseId,
    ]);
  });

  it("is not recorded where there is none to compare it with, nor twice", async () => {
    const office = openOffice();
    await submitOrganization(office.desk, binOf(1));
    await office.relay();
    office.putCalendar(decreed, "decreed");
    await office.run();
    await office.run();
    expect(office.desk.cases.written().map(({ command }) => command)).toEqual(["submit"]);
  });

  it("is carried over part by part where the time is short", async () => {
    const { office, cases } = await open(25);
    office.putCalendar(decreed, "decreed");
    await office.run({}, 1);
    expect((await office.ports.watch.counted())?.towards?.after).toBeDefined();
    await office.run({}, 1);
    await office.run({}, 1);
    expect(await office.ports.watch.counted()).toMatchObject({ id: "decreed", calendar: decreed });
    for (const caseId of cases)
      expect(await commandsOf(office, caseId)).toEqual(["submit", "reprojectTerms"]);
  });

  it("begins anew where yet another one came meanwhile", async () => {
    const { office, cases } = await open(25);
    office.putCalendar(decreed, "decreed");
    await office.run({}, 1);
    office.putCalendar({ ...decreed, version: "decreed-2" }, "decreed-2");
    await office.run();
    for (const caseId of cases)
      expect((await commandsOf(office, caseId)).at(-1)).toBe("reprojectTerms");
    expect((await office.ports.watch.counted())?.id).toBe("decreed-2");
  });

  it("R377-21: reaches a case that was filed before it and relayed only after it, once nothing can be relayed late any more", async () => {
    const { office } = await open(1);
    const late = await submitOrganization(office.desk, binOf(7));
    office.clock.advance(60);
    office.putCalendar(decreed, "decreed");
    await office.run();
    await office.relay();
    office.clock.advance(86_400);
    await office.run();
    expect(await commandsOf(office, late)).not.toContain("reprojectTerms");
    office.clock.advance(86_400);
    await office.run();
    expect(await commandsOf(office, late)).toContain("reprojectTerms");
    expect(await office.ports.watch.counted()).toEqual({ id: "decreed", calendar: decreed });
  });

  it("moves such a case from the calendar that it stands by, where yet another one came meanwhile", async () => {
    const { office } = await open(1);
    const late = await submitOrganization(office.desk, binOf(7));
    office.clock.advance(60);
    office.putCalendar(decreed, "decreed");
    await office.run();
    await office.relay();
    office.putCalendar({ ...kazakhstanCalendar, version: "revoked" }, "revoked");
    await office.run();
    const moves = (await office.desk.cases.load(late)).flatMap(({ events }) =>
      events.filter(({ type }) => type === "terms-reprojected"),
    );
    expect(moves.flatMap(({ terms }) => terms)).toMatchObject([
      { provision: "R377-21", before: "2026-11-25", after: "2026-11-26" },
      { provision: "R377-21", before: "2026-11-26", after: "2026-11-25" },
    ]);
    // It stands in both counts until nothing can be relayed late any more.
    expect((await office.ports.watch.counted())?.late).toHaveLength(2);
  });

  it("is not done with before every case is", async () => {
    const { office, cases } = await open(3);
    const [, second] = cases;
    office.putCalendar(decreed, "decreed");
    const broken: CaseStore = {
      ...office.ports.cases,
      load: async (caseId) => {
        if (caseId === second) throw new Error("broken");
        return office.ports.cases.load(caseId);
      },
    };
    await expect(office.run({ cases: broken })).rejects.toMatchObject({ code: "unfinished" });
    expect((await office.ports.watch.counted())?.id).toBe("shipped");
    await office.run();
    expect((await office.ports.watch.counted())?.id).toBe("decreed");
    for (const caseId of cases)
      expect(await commandsOf(office, caseId)).toEqual(["submit", "reprojectTerms"]);
  });
});
