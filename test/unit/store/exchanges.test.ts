import { describe, expect, it } from "vitest";
import { referenceOf } from "#shared/checks/reference.ts";
import { dynamoExchanges } from "#shared/store/dynamo-exchanges.ts";
import type { Exchange, Exchanges } from "#shared/verification/exchanges.ts";
import { instant } from "#test/fakes/clock.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { memoryExchanges } from "#test/fakes/exchanges.ts";
import { binEndingIn, caseOf } from "#test/fakes/organization.ts";

const system = "insolvency";
const reference = referenceOf(caseOf(binEndingIn(0)), system, 1);

const exchange = (place: number): Exchange => ({
  reference,
  system,
  messageId: `m-${place}`,
  correlationId: `c-${place}`,
  sentAt: instant("2026-11-23T04:00:00.000Z"),
  isOver: false,
});

const inTable = () => {
  const { dynamo, items } = memoryTable();
  return { items, exchanges: dynamoExchanges(dynamo, "claims") };
};

describe.each<[string, () => Exchanges]>([
  ["in DynamoDB", () => inTable().exchanges],
  ["in memory, for the other tests", memoryExchanges],
])("exchanges with the gateway %s", (_, open) => {
  it("are found by their message, their chain and their question", async () => {
    const exchanges = open();
    await exchanges.begin(exchange(1));
    expect(await exchanges.lastAbout(reference)).toEqual(exchange(1));
    expect(await exchanges.named("messageId", "m-1")).toEqual(exchange(1));
    expect(await exchanges.named("correlationId", "c-1")).toEqual(exchange(1));
  });

  it("of which there are none are not found, and a chain is no message", async () => {
    const exchanges = open();
    expect(await exchanges.lastAbout(reference)).toBeUndefined();
    await exchanges.begin(exchange(1));
    expect(await exchanges.named("messageId", "c-1")).toBeUndefined();
    expect(await exchanges.named("correlationId", "m-1")).toBeUndefined();
  });

  it("that were begun anew leave the earlier ones to be found by their names", async () => {
    const exchanges = open();
    await exchanges.begin(exchange(1));
    await exchanges.begin(exchange(2));
    expect(await exchanges.lastAbout(reference)).toEqual(exchange(2));
    expect(await exchanges.named("correlationId", "c-1")).toEqual(exchange(1));
  });

  it("are over when they are ended, but for one that is not the last any more", async () => {
    const exchanges = open();
    await exchanges.begin(exchange(1));
    await exchanges.end(exchange(1));
    expect((await exchanges.lastAbout(reference))?.isOver).toBe(true);
    await exchanges.begin(exchange(2));
    await exchanges.end(exchange(1));
    expect((await exchanges.lastAbout(reference))?.isOver).toBe(false);
  });
});

describe.each<[string, () => Exchanges]>([
  ["in DynamoDB", () => inTable().exchanges],
  ["in memory", memoryExchanges],
])("a message that the gateway gave up, %s", (_, open) => {
  it("is known as that, whether or not its exchange is", async () => {
    const exchanges = open();
    expect(await exchanges.isGivenUp("m-1")).toBe(false);
    await exchanges.giveUp("m-1", exchange(1).sentAt);
    expect(await exchanges.isGivenUp("m-1")).toBe(true);
    await exchanges.begin(exchange(1));
    expect(await exchanges.isGivenUp("m-1")).toBe(true);
    expect(await exchanges.isGivenUp("m-2")).toBe(false);
  });
});

describe("an exchange in DynamoDB", () => {
  it("goes after 90 days, and holds nothing of a person", async () => {
    const { exchanges, items } = inTable();
    await exchanges.begin(exchange(1));
    const kept = [...items.values()];
    expect(kept).toHaveLength(3);
    for (const item of kept) {
      expect(item).toMatchObject({ expiresAt: Date.parse("2027-02-21T04:00:00.000Z") / 1000 });
      expect(Object.keys(item).toSorted()).toEqual([
        "correlationId",
        "expiresAt",
        "isOver",
        "messageId",
        "pk",
        "reference",
        "sentAt",
        "system",
      ]);
    }
  });
});
