import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { addDays, daySchema, type Day } from "#shared/law/dates.ts";
import { dynamoWatch } from "#shared/store/dynamo-watch.ts";
import type { WatchedCase } from "#shared/store/watch.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";

const day = (text: string): Day => daySchema.parse(text);
const one = caseIdSchema.parse("organization-240140000001");

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

/** Every row of a case, by list; the gate's own counting is no matter of what it says. */
const rowsIn = (items: ReadonlyMap<string, Record<string, unknown>>) =>
  [...items.values()]
    .filter(({ pk }) => !String(pk).startsWith("case#"))
    .map(({ pk, sk }) => `${String(pk)} ${String(sk)}`)
    .toSorted();

describe("the rows of a case in DynamoDB", () => {
  const first = watched(7);
  const second = watched(9, { next: day("2027-01-08"), isOpen: false });
  const whole = [`day#2027-01-08 ${one}`];

  it("are made good by the next call after a crash at any step", async () => {
    for (let step = 1; ; step += 1) {
      const { watch, items, interrupt } = open();
      await watch.keep(one, first);
      let left = step;
      interrupt(() => {
        left -= 1;
        if (left <= 0) throw new Error("crashed");
      });
      const crashed = await watch.keep(one, second).then(
        () => false,
        () => true,
      );
      interrupt(undefined);
      await watch.keep(one, second);
      expect(rowsIn(items)).toEqual(whole);
      if (!crashed) break;
    }
  });

  it("are made good by a newer version after a crash behind the gate", async () => {
    const { watch, items, interrupt } = open();
    await watch.keep(one, first);
    interrupt((operation) => {
      if (operation === "DeleteItem") throw new Error("crashed");
    });
    await expect(watch.keep(one, second)).rejects.toThrow("crashed");
    interrupt(undefined);
    expect(rowsIn(items)).toEqual([`day#2026-11-24 ${one}`, ...whole, `open ${one}`]);
    await watch.keep(one, watched(10, { next: undefined, isOpen: true }));
    expect(rowsIn(items)).toEqual([`open ${one}`]);
  });

  it("that one left behind who crashed before the gate and was overtaken go when the case is found on a day", async () => {
    const { watch, items, interrupt } = open();
    interrupt((operation, { Item }) => {
      if (operation === "PutItem" && Item?.["sk"] === "lists") throw new Error("crashed");
    });
    await expect(watch.keep(one, first)).rejects.toThrow("crashed");
    interrupt(undefined);
    await watch.keep(one, second);
    expect(rowsIn(items)).toEqual([`day#2026-11-24 ${one}`, ...whole, `open ${one}`]);
    await watch.keep(one, second, day("2026-11-24"));
    expect(rowsIn(items)).toEqual(whole);
    await watch.keep(one, second, day("2027-01-08"));
    expect(rowsIn(items)).toEqual(whole);
  });

  /** What is asked of the table from now on, with the partition where something is written. */
  const listen = (interrupt: ReturnType<typeof open>["interrupt"]) => {
    const operations: string[] = [];
    interrupt((operation, { Item, Key }) => {
      const { pk } = Item ?? Key ?? {};
      operations.push(operation === "GetItem" ? operation : `${operation} ${String(pk)}`);
    });
    return operations;
  };

  it("write nothing where nothing is new", async () => {
    const { watch, interrupt } = open();
    await watch.keep(one, first);
    const operations = listen(interrupt);
    await watch.keep(one, first);
    expect(operations).toEqual(["GetItem"]);
  });

  it("write only the version where the lists are the same", async () => {
    const { watch, interrupt } = open();
    await watch.keep(one, first);
    const operations = listen(interrupt);
    await watch.keep(one, watched(8));
    expect(operations).toEqual(["GetItem", `PutItem case#${one}`]);
  });

  it("write the new row, the gate, and take the old row away, in this order and nothing else", async () => {
    const { watch, interrupt } = open();
    await watch.keep(one, first);
    const operations = listen(interrupt);
    await watch.keep(one, watched(8, { next: day("2027-01-08") }));
    expect(operations).toEqual([
      "GetItem",
      "PutItem day#2027-01-08",
      `PutItem case#${one}`,
      "DeleteItem day#2026-11-24",
    ]);
  });

  it("throw when others write them time after time", async () => {
    const { watch, interrupt, items } = open();
    await watch.keep(one, first);
    const [gateKey, gate] = [...items].find(([, { sk }]) => sk === "lists") ?? [];
    interrupt((operation) => {
      if (operation !== "GetItem" || gateKey === undefined || gate === undefined) return;
      // Whatever is read is old by the time it is written over.
      queueMicrotask(() => {
        const revision = Number(items.get(gateKey)?.["revision"]) + 1;
        items.set(gateKey, { ...gate, revision });
      });
    });
    await expect(watch.keep(one, second)).rejects.toMatchObject({ code: "contended" });
  });

  it("end in the newest version whatever the order in which two or three writers take their steps", async () => {
    const allDays = [0, 1, 2].map((count) => addDays(day("2026-12-01"), count));
    const days = fc.constantFrom(...allDays);
    const wanted = fc.record({
      next: fc.option(days, { nil: undefined }),
      isOpen: fc.boolean(),
    });
    // One goes several steps while the others stand still.
    const steps = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 7 })), {
        minLength: 12,
        maxLength: 12,
      })
      .map((bursts) => bursts.flatMap(([writer, length]) => Array.from({ length }, () => writer)));
    await fc.assert(
      fc.asyncProperty(
        fc.array(wanted, { minLength: 2, maxLength: 4 }),
        steps,
        fc.integer({ min: 0, max: 12 }),
        async (versions, order, crash) => {
          const all = versions.map((changes, index) => watched(index + 1, changes));
          const { dynamo, items } = memoryTable();
          const [earliest, ...others] = all;
          if (earliest !== undefined) await dynamoWatch(dynamo, "watch").keep(one, earliest);
          await inTurns(dynamo, others, order, crash);
          const last = all.at(-1) ?? watched(1);
          // What a crash left behind is made good by the one who comes again.
          await dynamoWatch(dynamo, "watch").keep(one, last);
          const expected = [
            ...(last.next === undefined ? [] : [`day#${last.next} ${one}`]),
            ...(last.isOpen ? [`open ${one}`] : []),
          ];
          const rows = rowsIn(items);
          // One who is gone may leave a row behind that nobody misses; it takes none away.
          const found = crash === 0 ? rows : rows.filter((row) => expected.includes(row));
          expect(found).toEqual(expected.toSorted());
          // Whoever finds the case on that day takes it away.
          for (const on of allDays) await dynamoWatch(dynamo, "watch").keep(one, last, on);
          expect(rowsIn(items)).toEqual(expected.toSorted());
        },
      ),
      {
        numRuns: 150,
        // The slow one writes a row behind the fast one's back.
        examples: [
          [
            [
              { next: undefined, isOpen: false },
              { next: day("2026-12-01"), isOpen: false },
              { next: undefined, isOpen: false },
            ],
            [0, 0, 1, 1, 1, 0],
            0,
          ],
          // The slow one takes back a row that the newest has come to want as well.
          [
            [
              { next: undefined, isOpen: false },
              { next: day("2026-12-01"), isOpen: false },
              { next: undefined, isOpen: false },
              { next: day("2026-12-01"), isOpen: false },
            ],
            [0, 0, 1, 1, 0, 0, 2, 2, 2, 0],
            0,
          ],
        ],
      },
    );
  });
});

type Dynamo = ReturnType<typeof memoryTable>["dynamo"];

/**
 * Lets writers of these versions go at once, each with a client of its own whose calls wait for their
 * turn in this order; the first one is gone after so many calls, if not 0.
 */
const inTurns = async (
  dynamo: Dynamo,
  all: readonly WatchedCase[],
  order: readonly number[],
  crash: number,
): Promise<void> => {
  const waiting = all.map((): (() => void)[] => []);
  const done = new Set<number>();
  let calls = 0;
  const clientOf = (writer: number): Dynamo =>
    new Proxy(dynamo, {
      get: (target, name) => {
        if (name !== "send") return Reflect.get(target, name);
        return async (command: never) => {
          await new Promise<void>((go) => void waiting[writer]?.push(go));
          calls += writer === 0 ? 1 : 0;
          if (writer === 0 && crash > 0 && calls >= crash) throw new Error("crashed");
          return target.send(command);
        };
      },
    });
  const writers = all.map(async (version, writer) => {
    try {
      await dynamoWatch(clientOf(writer), "watch").keep(one, version);
    } catch (error) {
      if (!(error instanceof Error) || error.message !== "crashed") throw error;
    } finally {
      done.add(writer);
    }
  });
  let turn = 0;
  while (done.size < all.length) {
    const wished = order[turn % order.length] ?? 0;
    const next = waiting.map((_, index) => (wished + index) % waiting.length);
    const writer = next.find((index) => (waiting[index]?.length ?? 0) > 0);
    if (writer !== undefined) waiting[writer]?.shift()?.();
    turn += 1;
    await new Promise((soon) => setImmediate(soon));
  }
  await Promise.all(writers);
};
