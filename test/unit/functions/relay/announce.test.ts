import { describe, expect, it } from "vitest";
import { announceEntries } from "#functions/relay/announce.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { announcedIn } from "#shared/subscriptions/announce.ts";
import { mayPass } from "#shared/store/passing-fault.ts";
import { dynamoFeed } from "#shared/store/dynamo-feed.ts";
import { memoryCases } from "#test/fakes/cases.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { memoryQueues } from "#test/fakes/queues.ts";
import { binOf } from "#test/samples/organization.ts";
import { includedStory } from "#test/unit/registration/recorded-stories.ts";

const queue = "https://sqs.test/0/deliveries";

const relay = async () => {
  const table = memoryTable();
  const feed = dynamoFeed(table.dynamo, "feed", 10);
  const cases = memoryCases();
  const queues = memoryQueues();
  const asides: { readonly caseId: string; readonly reason: string }[] = [];
  const entries = includedStory().steps.map(({ entry }) => entry);
  for (const entry of entries) await cases.append(entry);
  const announce = announceEntries({
    cases,
    feed,
    queues,
    deliveriesQueue: queue,
    mayPass,
    putAside: async ({ caseId }, reason) => {
      asides.push({ caseId, reason });
    },
  });
  const inFeed = async () => (await feed.after(0, 200)).events.map(({ id }) => id);
  const expected = announcedIn(entries).map(({ announced }) => announced.id);
  return { table, cases, queues, asides, entries, announce, inFeed, expected };
};

describe("the relay's part in the feed", () => {
  it("puts everything in once, and wakes the deliveries once for each batch with something new", async () => {
    const { announce, entries, inFeed, expected, queues } = await relay();
    await announce(entries);
    expect(await inFeed()).toEqual(expected);
    expect(queues.waiting(queue)).toEqual([{ queueUrl: queue, body: '{"wake":"all"}' }]);
    await announce(entries);
    expect(await inFeed()).toEqual(expected);
    expect(queues.waiting(queue)).toHaveLength(1);
  });

  it("changes nothing where records come late, again or in another order", async () => {
    const { announce, entries, inFeed, expected } = await relay();
    const shuffled = [
      ...entries.slice(9),
      ...entries.slice(0, 9).toReversed(),
      ...entries.slice(4),
    ];
    for (const entry of shuffled) await announce([entry]);
    expect(await inFeed()).toEqual(expected);
  });

  it("reads no history for entries that nobody is told of", async () => {
    const { announce, entries, inFeed, queues, table } = await relay();
    let reads = 0;
    table.interrupt(() => {
      reads += 1;
    });
    await announce(entries.filter(({ command }) => command === "recordAnswer"));
    expect(reads).toBe(0);
    expect(await inFeed()).toEqual([]);
    expect(queues.waiting(queue)).toEqual([]);
  });

  it("throws a fault that may pass, so that the batch comes again, and is whole afterwards", async () => {
    const { announce, entries, inFeed, expected, table, asides } = await relay();
    let writes = 0;
    table.interrupt((operation) => {
      if (operation !== "PutItem") return;
      writes += 1;
      if (writes === 4) throw Object.assign(new Error("throttled"), { code: "ECONNRESET" });
    });
    await expect(announce(entries)).rejects.toThrow("throttled");
    await announce(entries);
    expect(await inFeed()).toEqual(expected);
    expect(asides).toEqual([]);
  });

  it("puts a case aside that can never be told, and tells the others", async () => {
    const { announce, cases, entries, inFeed, expected, asides } = await relay();
    const [first] = entries;
    if (first === undefined) throw new Error("no story");
    const caseId = caseIdSchema.parse(`organization-${binOf(7)}`);
    const spoilt = { ...first, caseId, events: [{ type: "included", number: 7 }] };
    await cases.append(spoilt);
    await announce([spoilt, ...entries]);
    expect(asides).toEqual([{ caseId: spoilt.caseId, reason: "announcing-failed" }]);
    expect(await inFeed()).toEqual(expected);
  });
});
