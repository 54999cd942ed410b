import { describe, expect, it } from "vitest";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { daySchema, type Day } from "#shared/law/dates.ts";
import { dynamoWatch } from "#shared/store/dynamo-watch.ts";
import type { Watch, WatchedCase, WatchList } from "#shared/store/watch.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { memoryWatch } from "#test/fakes/watch.ts";

const day = (text: string): Day => daySchema.parse(text);
const caseOf = (number: number): CaseId =>
  caseIdSchema.parse(`organization-${String(number).padStart(12, "0")}`);
const one = caseOf(1);

const watched = (version: number, changes: Partial<WatchedCase> = {}): WatchedCase => ({
  version,
  today: day("2026-11-23"),
  next: day("2026-11-24"),
  isOpen: true,
  erasure: 0,
  isErased: false,
  ...changes,
});

const open = () => {
  const table = memoryTable();
  return { ...table, watch: dynamoWatch(table.dynamo, "watch") };
};

const casesOn = async (watch: Watch, list: WatchList) =>
  (await watch.page(list, 100, undefined)).cases;

describe.each([
  ["in DynamoDB", () => open().watch],
  ["in memory", memoryWatch],
])("the days on which cases are to be looked at, %s", (_, openWatch) => {
  it("names a case on its day and among the open ones", async () => {
    const watch = openWatch();
    await watch.keep(one, watched(3));
    expect(await casesOn(watch, day("2026-11-24"))).toEqual([one]);
    expect(await casesOn(watch, day("2026-11-23"))).toEqual([]);
    expect(await casesOn(watch, "open")).toEqual([one]);
  });

  it("leaves nothing of an earlier version", async () => {
    const watch = openWatch();
    await watch.keep(one, watched(3));
    await watch.keep(one, watched(4, { next: day("2026-12-01") }));
    expect(await casesOn(watch, day("2026-11-24"))).toEqual([]);
    expect(await casesOn(watch, day("2026-12-01"))).toEqual([one]);
    await watch.keep(one, watched(5, { next: undefined, isOpen: false }));
    expect(await casesOn(watch, day("2026-12-01"))).toEqual([]);
    expect(await casesOn(watch, "open")).toEqual([]);
  });

  it("is the same after a late older version, also where the newest one says what an older said", async () => {
    const watch = openWatch();
    await watch.keep(one, watched(3));
    await watch.keep(one, watched(5));
    await watch.keep(one, watched(4, { next: undefined, isOpen: false }));
    expect(await casesOn(watch, day("2026-11-24"))).toEqual([one]);
  });

  it("R377-35: an erased case is work of today until its erasure is carried through", async () => {
    const watch = openWatch();
    const erased = watched(9, { erasure: 9, next: undefined, isOpen: false });
    await watch.keep(one, erased);
    expect(await casesOn(watch, day("2026-11-23"))).toEqual([one]);
    expect(await watch.erased(one)).toBe(0);
    await watch.keep(one, { ...erased, isErased: true });
    expect(await casesOn(watch, day("2026-11-23"))).toEqual([]);
    expect(await watch.erased(one)).toBe(9);
    // The relay, which does not know, comes late and again.
    await watch.keep(one, { ...erased, today: day("2026-11-24") });
    expect(await casesOn(watch, day("2026-11-24"))).toEqual([]);
  });

  it("R377-35: it is so although the same supplier has applied again", async () => {
    const watch = openWatch();
    await watch.keep(one, watched(9, { erasure: 9, next: undefined, isOpen: false }));
    await watch.keep(one, watched(10, { erasure: 9 }));
    expect(await casesOn(watch, day("2026-11-23"))).toEqual([one]);
    await watch.keep(one, watched(10, { erasure: 9, isErased: true }));
    expect(await casesOn(watch, day("2026-11-23"))).toEqual([]);
    expect(await casesOn(watch, day("2026-11-24"))).toEqual([one]);
  });

  it("comes in pages that miss nothing, repeat nothing, and end", async () => {
    const watch = openWatch();
    const all = Array.from({ length: 6 }, (_empty, index) => caseOf(index));
    for (const caseId of all) await watch.keep(caseId, watched(1));
    const found: CaseId[] = [];
    let after: CaseId | undefined;
    do {
      const page = await watch.page("open", 2, after);
      expect(page.cases.length).toBeLessThanOrEqual(2);
      found.push(...page.cases);
      after = page.next;
    } while (after !== undefined);
    expect(found).toEqual(all);
  });

  it("goes on behind a case that has left the list meanwhile", async () => {
    const watch = openWatch();
    for (const number of [1, 2, 3]) await watch.keep(caseOf(number), watched(1));
    const { next } = await watch.page("open", 2, undefined);
    await watch.keep(caseOf(2), watched(2, { isOpen: false }));
    expect((await watch.page("open", 2, next)).cases).toEqual([caseOf(3)]);
  });

  it("names a case whose files are to be looked at on that day alone, until they were", async () => {
    const watch = openWatch();
    const [on, later] = [day("2026-12-01"), day("2026-12-02")];
    await watch.expect(one, on);
    await watch.expect(one, on);
    await watch.expect(one, later);
    await watch.expect(caseOf(2), on);
    expect(await casesOn(watch, { filesOn: on })).toEqual([one, caseOf(2)]);
    expect(await casesOn(watch, on)).toEqual([]);
    await watch.seen(one, on);
    await watch.seen(one, on);
    expect(await casesOn(watch, { filesOn: on })).toEqual([caseOf(2)]);
    expect(await casesOn(watch, { filesOn: later })).toEqual([one]);
    expect(await casesOn(watch, { filesOn: day("2026-12-03") })).toEqual([]);
  });

  it("keeps the place of the watcher and the calendar that the terms are on record by", async () => {
    const watch = openWatch();
    expect(await watch.place()).toBeUndefined();
    expect(await watch.counted()).toBeUndefined();
    const place = { day: day("2026-11-24"), began: day("2026-11-24"), after: one };
    await watch.moveTo(place);
    expect(await watch.place()).toEqual(place);
    await watch.moveTo({ day: day("2026-11-25") });
    expect(await watch.place()).toEqual({ day: "2026-11-25" });
    const counted = { id: "a", calendar: kazakhstanCalendar };
    const towards = { id: "b", after: one, failed: true };
    await watch.count({ ...counted, towards });
    expect(await watch.counted()).toEqual({ ...counted, towards });
    await watch.count(counted);
    expect(await watch.counted()).toEqual(counted);
  });
});
