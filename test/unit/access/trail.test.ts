import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadRecord } from "#shared/access/record.ts";
import { searchTrail } from "#shared/access/search-trail.ts";
import { placesOfOfficial, placesOfUnit, trailKeysOf } from "#shared/access/trail-keys.ts";
import { actOf, trailSteps, type TrailStep } from "#shared/access/trail.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { daySchema, endOfDay, instantAt, type Instant } from "#shared/law/dates.ts";
import { memoryApis } from "#test/fakes/apis.ts";
import { memoryTrail } from "#test/fakes/trail.ts";
import { toVote } from "#test/samples/office-work.ts";
import { home, portal, representative } from "#test/samples/officials.ts";

const day = (text: string) => daySchema.parse(text);
const caseId = caseIdSchema.parse("organization-240140000011");

const read = (at: Instant, requestId: string): ReadRecord => ({
  caseId,
  at,
  by: representative,
  what: { kind: "case" },
  correlationId: "correlation",
  requestId,
});

const act = (at: Instant, sequence: number) => ({
  caseId,
  kind: "registration",
  sequence,
  at,
  by: representative,
  command: "recordFindings",
  events: ["findings-recorded"],
  provisions: [],
  correlationId: "correlation",
});

describe("what an official did", () => {
  it("is every entry of a history that an official gave, by its codes and the provisions of the command", async () => {
    const apis = memoryApis();
    const id = caseIdSchema.parse(await toVote(apis));
    const entries = await apis.desk.cases.load(id);
    const acts = entries.flatMap((entry) => actOf(entry) ?? []);
    expect(acts.length).toBeGreaterThan(2);
    expect(acts.every(({ by }) => by.role !== "portal" && by.role !== "state-system")).toBe(true);
    expect(acts[0]).toMatchObject({ by: representative, kind: "registration" });
    expect(acts[0]?.provisions.length).toBeGreaterThan(0);
    expect(Object.keys(acts[0] ?? {})).not.toContain("sealed");
  });

  it("is kept once, however often the stream brings it", async () => {
    const { acts, items } = memoryTrail();
    const one = act(instantAt(0), 1);
    await acts.add(one);
    await acts.add(one);
    expect(items.size).toBe(1);
  });
});

describe("the keys of the trail", () => {
  it("are those of officials of a unit alone, by the day of the country", () => {
    const late = endOfDay(day("2026-10-31"));
    const unitDay = `${home}#2026-10-31`;
    const official = `${home}#${representative.id}#2026-10`;
    expect(trailKeysOf(representative, late)).toEqual({ official, unitDay });
    expect(trailKeysOf(portal, late)).toBeUndefined();
    expect(trailKeysOf({ id: "nobody", role: "auditor" }, late)).toBeUndefined();
  });

  it("are the months of an official and the days of a unit, the newest first", () => {
    const days = { from: day("2026-01-31"), to: day("2026-03-01") };
    const months = placesOfOfficial("75", "official", days).map(({ key }) => key);
    expect(months).toEqual(["75#official#2026-03", "75#official#2026-02", "75#official#2026-01"]);
    const three = { from: day("2026-02-27"), to: day("2026-03-01") };
    const keys = placesOfUnit("75", three).map(({ key }) => key);
    expect(keys).toEqual(["75#2026-03-01", "75#2026-02-28", "75#2026-02-27"]);
  });
});

describe("a search in the trail", () => {
  const first = Date.parse("2026-09-20T00:00:00Z");
  const days = { from: day("2026-09-20"), to: day("2026-11-25") };

  const placesOf = {
    case: [{ of: "case", key: caseId }] as const,
    official: placesOfOfficial(home, representative.id, days),
    unit: placesOfUnit(home, days),
  };

  const keyOf = ({ record: { at }, what }: TrailStep) => `${at} ${what}`;

  it("gives every step once and in order, however small the pages and whatever it is found by", async () => {
    const hours = fc.array(fc.integer({ min: 5, max: 24 * 60 }), { maxLength: 25 });
    const property = fc.asyncProperty(
      hours,
      hours,
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom("case", "official", "unit"),
      async (readAt, doneAt, limit, by) => {
        const { reads, acts, trail } = memoryTrail();
        const at = (hour: number) => instantAt(first + hour * 3_600_000);
        for (const [n, hour] of readAt.entries()) await reads.add(read(at(hour), `request-${n}`));
        for (const [n, hour] of doneAt.entries()) await acts.add(act(at(hour), n + 1));
        const found: TrailStep[] = [];
        let before: string | undefined = `${endOfDay(days.to)}~`;
        while (before !== undefined) {
          const page = await searchTrail(trail, {
            places: placesOf[by],
            what: trailSteps,
            from: instantAt(first),
            before,
            keep: () => true,
            limit,
          });
          found.push(...page.steps);
          before = page.next;
        }
        const all = [
          ...readAt.map((hour) => `${at(hour)} read`),
          ...doneAt.map((hour) => `${at(hour)} act`),
        ];
        expect(found.map(keyOf).toSorted()).toEqual(all.toSorted());
        const times = found.map(({ record }) => record.at);
        expect(times).toEqual(times.toSorted().toReversed());
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it("looks at no more than a thousand steps for one page, and goes on from there", async () => {
    const { reads, trail } = memoryTrail();
    for (let n = 0; n < 1050; n += 1) await reads.add(read(instantAt(first + n * 1000), `r-${n}`));
    const question = {
      places: placesOf.case,
      what: ["read"],
      from: instantAt(first),
      keep: ({ record }: TrailStep) => record.at === instantAt(first),
      limit: 10,
    } as const;
    const page = await searchTrail(trail, { ...question, before: `${endOfDay(days.to)}~` });
    expect(page.steps).toEqual([]);
    const next = await searchTrail(trail, { ...question, before: page.next ?? "" });
    expect(next.steps).toHaveLength(1);
    expect(next.next).toBeUndefined();
  });
});
