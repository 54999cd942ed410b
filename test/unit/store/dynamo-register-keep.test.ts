import { describe, expect, it } from "vitest";
import { listing } from "#test/samples/register-entry.ts";
import { changed, first, later, number, open, settled, shape } from "./register-table.ts";

describe("keeping a supplier in its public list", () => {
  it("R377-6: gives it back by its number", async () => {
    const { register } = open();
    await register.keep(listing(first), 7);
    expect(await register.get(number)).toEqual(first);
    expect(await register.get("O-000000000000")).toBeUndefined();
  });

  it("R377-31: leaves nothing of the earlier version in any list, and the version itself (G27)", async () => {
    const { register, items } = open();
    await register.keep(listing(first), 7);
    await register.keep(listing(first, changed), 9);
    expect(shape(items.values())).toEqual(settled(listing(first, changed), 9));
    expect(await register.get(number)).toEqual(changed);
  });

  it("R377-35: leaves nothing but the version once the supplier is out", async () => {
    const { register, items } = open();
    await register.keep(listing(first, changed), 7);
    await register.drop(number, 9);
    expect([...items.values()]).toEqual([
      {
        pk: `entry#${number}`,
        sk: "row",
        version: 9,
        settled: true,
        kept: [],
        before: { rows: [], kept: [] },
      },
    ]);
    expect(await register.get(number)).toBeUndefined();
  });

  it("R377-35: shows a removed supplier nowhere from the first write on", async () => {
    const { register, interrupt } = open();
    await register.keep(listing(first), 7);
    let writes = 0;
    interrupt((operation) => {
      if (operation === "PutItem" || operation === "DeleteItem") writes += 1;
      if (writes > 1) throw new Error("crashed");
    });
    await expect(register.drop(number, 9)).rejects.toThrow("crashed");
    interrupt(undefined);
    expect(await register.get(number)).toBeUndefined();
    expect(await register.get(number, later)).toBeUndefined();
    expect(await register.listed([number])).toEqual(new Set());
    expect((await register.find({ supplier: "organization", limit: 10 }))?.rows).toEqual([]);
    const byName = { supplier: "organization", name: "анар", limit: 10 } as const;
    expect((await register.find(byName))?.rows).toEqual([]);
    expect((await register.entries("organization", later, undefined, 10)).entries).toEqual([]);
  });

  it("R377-35: is not undone by a projection from before the removal that comes late", async () => {
    const { register, items } = open();
    await register.drop(number, 9);
    await register.keep(listing(first), 7);
    expect(shape(items.values())).toEqual(settled(undefined, 9));
  });

  it("R377-4.11c: writes for free places only the rows whose lists changed (G28)", async () => {
    const { register, interrupt } = open();
    await register.keep({ ...listing(first), free: 5 }, 1);
    const written: string[] = [];
    interrupt((operation, { Item, Key }) => {
      if (operation === "PutItem" || operation === "DeleteItem") {
        written.push(String((Item ?? Key)?.["pk"]));
      }
    });
    await register.keep({ ...listing(first), free: 4 }, 2);
    expect(written).toEqual([`entry#${number}`, `entry#${number}`]);
    written.length = 0;
    await register.keep({ ...listing(first), free: 0 }, 3);
    const lists = written.filter((pk) => !pk.startsWith("entry#"));
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.filter((pk) => !pk.endsWith("#free"))).toEqual([]);
  });

  it("writes one item where a step of the case changes nothing that is shown", async () => {
    const { register, interrupt, items } = open();
    await register.keep(listing(first), 1);
    const operations: string[] = [];
    interrupt((operation) => operations.push(operation));
    await register.keep(listing(first), 2);
    expect(operations).toEqual(["GetItem", "PutItem"]);
    expect(shape(items.values())).toEqual(settled(listing(first), 2));
  });
});
