import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseId } from "#shared/cases/entry.ts";
import { comesBefore, type Announced } from "#shared/subscriptions/announce.ts";
import { Contended } from "#shared/store/contended.ts";
import { dynamoFeed } from "#shared/store/dynamo-feed.ts";
import type { Feed, Positioned } from "#shared/store/feed.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { historyOf } from "#test/samples/announced.ts";

const bucket = 5;

class Crash extends Error {
  override readonly name = "Crash";
}

const everything = async (feed: Feed): Promise<readonly Positioned[]> => {
  const found: Positioned[] = [];
  for (let from = 0; ;) {
    const { events, upTo } = await feed.after(from, 3);
    if (upTo === from) return found;
    found.push(...events);
    from = upTo;
  }
};

const inOrder = (events: readonly Positioned[]): boolean => {
  const latest = new Map<CaseId, Announced>();
  return events.every((event) => {
    const before = latest.get(event.caseId);
    latest.set(event.caseId, event);
    return before === undefined || comesBefore(before, event);
  });
};

describe("the feed", () => {
  it("gives every event one place, in the order of each case", async () => {
    const feed = dynamoFeed(memoryTable().dynamo, "feed", bucket);
    const [one, other] = [
      historyOf("organization-240140000001", 8),
      historyOf("commission-7100", 4),
    ];
    expect(await feed.append(one.caseId, one.events.slice(0, 3))).toBe(3);
    expect(await feed.append(other.caseId, other.events)).toBe(4);
    expect(await feed.append(one.caseId, one.events)).toBe(5);
    const all = await everything(feed);
    expect(all.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(all.map(({ id }) => id)).toEqual([
      ...one.events.slice(0, 3).map(({ id }) => id),
      ...other.events.map(({ id }) => id),
      ...one.events.slice(3).map(({ id }) => id),
    ]);
    expect(await feed.last()).toBe(12);
  });

  it("takes nothing in twice, however often and in whatever order the relay brings it", async () => {
    const feed = dynamoFeed(memoryTable().dynamo, "feed", bucket);
    const { caseId, events } = historyOf("organization-240140000001", 7);
    for (const length of [2, 7, 1, 7, 5, 7]) await feed.append(caseId, events.slice(0, length));
    expect((await everything(feed)).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });

  it("is empty before anything happened", async () => {
    const feed = dynamoFeed(memoryTable().dynamo, "feed", bucket);
    expect(await feed.last()).toBe(0);
    expect(await feed.after(0, 10)).toEqual({ events: [], upTo: 0 });
    expect(await feed.after(7, 10)).toEqual({ events: [], upTo: 7 });
  });

  it("finds its end in a container that has just started, wherever the last bucket ends", async () => {
    for (const length of [1, 4, 5, 6, 9, 10, 11, 16]) {
      const { dynamo } = memoryTable();
      const { caseId, events } = historyOf("organization-240140000001", length);
      await dynamoFeed(dynamo, "feed", bucket).append(caseId, events);
      expect(await dynamoFeed(dynamo, "feed", bucket).last()).toBe(length);
    }
  });

  it("gives up where others write all the time, so that the batch comes again", async () => {
    const table = memoryTable();
    const { caseId, events } = historyOf("organization-240140000001", 1);
    table.interrupt((operation, { Item }) => {
      // Whoever comes to a place finds it taken just before.
      if (operation !== "PutItem" || !String(Item?.["pk"]).startsWith("log#")) return;
      const event = { ...events[0], id: "other_1_0", position: Number(Item?.["sk"]) };
      table.items.set(`${String(Item?.["pk"])} ${String(Item?.["sk"])}`, { ...Item, event });
    });
    await expect(dynamoFeed(table.dynamo, "feed", 1000).append(caseId, events)).rejects.toThrow(
      Contended,
    );
  });

  it("loses nothing and doubles nothing: several relays at once, crashes, lost answers, repetitions", async () => {
    const histories = [1, 2, 3, 4].map((one) => historyOf(`organization-24014000000${one}`, 6));
    const anyWork = fc.array(
      fc.record({
        which: fc.integer({ min: 0, max: 3 }),
        length: fc.integer({ min: 1, max: 6 }),
        relay: fc.integer({ min: 0, max: 2 }),
      }),
      { minLength: 4, maxLength: 12 },
    );
    const anyDice = fc.noBias(fc.infiniteStream(fc.integer({ min: 0, max: 99 })));
    let seenWhileWriting = 0;
    await fc.assert(
      fc.asyncProperty(anyWork, anyDice, async (work, dice) => {
        const table = memoryTable();
        let faulty = true;
        const strikes = (odds: number) => faulty && (dice.next().value ?? 100) < odds;
        table.dynamo.middlewareStack.add(
          (next) => async (args) => {
            if (strikes(2)) throw new Crash("before it took effect");
            const answer = await next(args);
            if (strikes(2)) throw new Crash("after it took effect");
            return answer;
          },
          { step: "initialize" },
        );
        const relays = [0, 1, 2].map(() => dynamoFeed(table.dynamo, "feed", bucket));
        const reader = dynamoFeed(table.dynamo, "feed", bucket);
        const read: Positioned[] = [];
        const writing = { isOver: false };
        const orCrash = async (step: Promise<unknown>) => {
          await step.catch((error: unknown) => {
            if (!(error instanceof Crash)) throw error;
          });
        };
        const readOn = async () => {
          const from = read.at(-1)?.position ?? 0;
          const { events, upTo } = await reader.after(from, 2);
          expect(upTo).toBe(from + events.length);
          read.push(...events);
        };
        const reading = (async () => {
          while (!writing.isOver) await orCrash(readOn());
        })();
        await Promise.all(
          work.map(({ which, length, relay }) => {
            const { caseId, events } = histories[which] ?? historyOf("commission-7100", 1);
            const feed = relays[relay] ?? reader;
            return orCrash(feed.append(caseId, events.slice(0, length)));
          }),
        );
        writing.isOver = true;
        await reading;
        seenWhileWriting += read.length;
        faulty = false;
        for (const { caseId, events } of histories) await relays[0]?.append(caseId, events);
        const all = await everything(reader);
        expect(all.map(({ position }) => position)).toEqual(all.map((_, place) => place + 1));
        expect(all.map(({ id }) => id).toSorted()).toEqual(
          histories.flatMap(({ events }) => events.map(({ id }) => id)).toSorted(),
        );
        expect(inOrder(all)).toBe(true);
        // What was read while the others wrote is what lies there: nothing got in before it later.
        expect(read).toEqual(all.slice(0, read.length));
      }),
      { numRuns: 15 },
    );
    expect(seenWhileWriting).toBeGreaterThan(20);
  });
});
