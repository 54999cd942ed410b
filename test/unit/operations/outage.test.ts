import { describe, expect, it } from "vitest";
import { epochMilliseconds, instantAt, instantSchema } from "#shared/law/dates.ts";
import { outagesWithin, type Outage } from "#shared/operations/outage.ts";
import { dynamoOutages } from "#shared/store/dynamo-outages.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";

const at = (day: number) =>
  instantSchema.parse(`2026-11-${String(day).padStart(2, "0")}T08:00:00.000Z`);

const down = (since: number, until?: number): Outage => ({
  kind: "not-answering",
  system: "tax-debt",
  since: at(since),
  ...(until !== undefined && { until: at(until) }),
  cause: "time-out",
});

const paused: Outage = {
  kind: "paused",
  system: "tax-debt",
  since: at(5),
  reason: "overload",
  by: "subject-administrator",
};

describe("the outages of a stretch of time", () => {
  const within = { from: at(4), to: at(9) };

  it("are those that touch it, the newest first, be they over or not", () => {
    const kept = [down(1, 2), down(3, 4), down(6, 20), down(10, 11)];
    expect(outagesWithin(kept, [paused], within)).toEqual([down(6, 20), paused, down(3, 4)]);
  });

  it("have no end while they last, though one was kept of them before it came about", () => {
    expect(outagesWithin([down(1, 3)], [down(1)], within)).toEqual([down(1)]);
  });
});

describe("outages as they are kept", () => {
  it("are found by their system and their beginning; one that goes on has its later end", async () => {
    const outages = dynamoOutages(memoryTable().dynamo, "outages");
    await outages.keep(down(3, 4));
    await outages.keep(down(3, 6));
    await outages.keep({ ...paused, until: at(6) });
    await outages.keep(down(12, 13));
    await outages.keep({ ...down(4, 5), system: "accessibility" });
    expect(await outages.begunBy("tax-debt", at(5))).toEqual([
      { ...paused, until: at(6) },
      down(3, 6),
    ]);
  });

  it("are all found however many there are, where all are asked for", async () => {
    const outages = dynamoOutages(memoryTable().dynamo, "outages");
    for (let second = 0; second < 250; second += 1) {
      const since = instantAt(epochMilliseconds(at(3)) + second * 1000);
      await outages.keep({ ...down(3, 4), since });
    }
    await outages.keep(down(12, 13));
    expect(await outages.begunBy("tax-debt", at(5))).toHaveLength(200);
    expect(await outages.allBegunBy("tax-debt", at(5))).toHaveLength(250);
  });

  it("go two years after they began", async () => {
    const { dynamo, items } = memoryTable();
    await dynamoOutages(dynamo, "outages").keep(down(3, 4));
    const [item] = items.values();
    expect(item?.["expiresAt"]).toBe(Date.parse("2028-11-03T23:59:59+05:00") / 1000);
  });
});
