import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseIdSchema } from "#shared/cases/entry.ts";
import type { ListedSitting } from "#shared/commission/view/sitting-listed.ts";
import { instantAt } from "#shared/law/dates.ts";
import { dynamoSittings, type Sittings } from "#shared/store/dynamo-sittings.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { home } from "#test/samples/officials.ts";

const first = Date.parse("2026-11-23T04:00:00.000Z");
const hour = 3_600_000;

const sittingOn = (place: number, changes: Partial<ListedSitting> = {}): ListedSitting => ({
  id: caseIdSchema.parse(`sitting-${String(place).padStart(4, "0")}`),
  unit: home,
  state: "called",
  startsAt: instantAt(first + place * hour),
  ...changes,
});

const open = () => {
  const { dynamo, items } = memoryTable();
  return { items, ...dynamoSittings(dynamo, "sittings") };
};

/** Everything that a reader finds who goes from page to page; throws where a page is too long. */
const readAll = async (
  { page }: Pick<Sittings, "page">,
  limit: number,
  state?: ListedSitting["state"],
): Promise<readonly string[]> => {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const read = await page({ unit: home, state }, limit, cursor);
    if (read === undefined || read.sittings.length > limit) throw new Error("no such page");
    found.push(...read.sittings.map(({ id }) => id));
    cursor = read.next;
  } while (cursor !== undefined);
  return found;
};

const idsOf = (sittings: readonly ListedSitting[]) => sittings.map(({ id }) => id);

describe("the list of a unit's sittings", () => {
  it("R377-24a: has the newest first, by the time they are called for", async () => {
    const list = open();
    for (const place of [2, 5, 1, 4, 3]) await list.keep(sittingOn(place), 1);
    const page = await list.page({ unit: home, state: undefined }, 50, undefined);
    expect(page?.sittings).toEqual([5, 4, 3, 2, 1].map((place) => sittingOn(place)));
    expect(page?.next).toBeUndefined();
  });

  it("has two sittings of one time beside each other", async () => {
    const list = open();
    const { startsAt } = sittingOn(1);
    for (const place of [1, 2]) await list.keep(sittingOn(place, { startsAt }), 1);
    expect(await readAll(list, 1)).toEqual(idsOf([sittingOn(2), sittingOn(1)]));
  });

  it("knows units apart", async () => {
    const list = open();
    await list.keep(sittingOn(1), 1);
    await list.keep(sittingOn(2, { unit: "71" }), 1);
    expect(await readAll(list, 50)).toEqual(idsOf([sittingOn(1)]));
  });

  it("shows the newest version, whichever comes last", async () => {
    const list = open();
    const opened = sittingOn(1, { state: "open", openedAt: instantAt(first) });
    await list.keep(opened, 3);
    await list.keep(sittingOn(1), 1);
    await list.keep(sittingOn(1, { state: "closed" }), 3);
    const page = await list.page({ unit: home, state: undefined }, 50, undefined);
    expect(page?.sittings).toEqual([opened]);
    expect(list.items.size).toBe(1);
  });

  it("is read to the end in pages of any size, of any state, each sitting once", async () => {
    const states = ["called", "open", "closed", "signed", "cancelled"] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...states), { maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        fc.option(fc.constantFrom(...states), { nil: undefined }),
        async (kept, limit, state) => {
          const list = open();
          const all = kept.map((one, place) => sittingOn(place, { state: one }));
          for (const sitting of all) await list.keep(sitting, 1);
          const wanted = all.filter((one) => state === undefined || one.state === state);
          expect(await readAll(list, limit, state)).toEqual(idsOf(wanted.toReversed()));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("reads no more than so many rows for one page, and goes on behind them", async () => {
    const list = open();
    await list.keep(sittingOn(0, { state: "called" }), 1);
    for (let place = 1; place <= 520; place += 1) {
      await list.keep(sittingOn(place, { state: "signed" }), 1);
    }
    const page = await list.page({ unit: home, state: "called" }, 50, undefined);
    expect(page?.sittings).toEqual([]);
    expect(page?.next).toBeDefined();
    const after = await list.page({ unit: home, state: "called" }, 50, page?.next);
    expect(after?.sittings).toEqual([sittingOn(0)]);
    expect(after?.next).toBeUndefined();
  });

  it("takes no cursor but its own", async () => {
    const list = open();
    for (const place of [1, 2]) await list.keep(sittingOn(place, { unit: "71" }), 1);
    const elsewhere = await list.page({ unit: "71", state: undefined }, 1, undefined);
    const other = Buffer.from(JSON.stringify({ unit: home })).toString("base64url");
    for (const cursor of [elsewhere?.next ?? "", other, "", "~", "e30"]) {
      expect(await list.page({ unit: home, state: undefined }, 50, cursor)).toBeUndefined();
    }
  });
});
