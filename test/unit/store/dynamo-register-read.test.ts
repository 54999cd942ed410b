import { describe, expect, it } from "vitest";
import { daySchema, endOfDay, instantSchema } from "#shared/law/dates.ts";
import type { RegisterEntry } from "#shared/registration/register/entry.ts";
import { allEntries, dynamoRegister } from "#shared/store/dynamo-register.ts";
import { versionItem } from "#shared/store/register-items.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { binOf } from "#test/samples/organization.ts";
import {
  listing,
  named,
  organizationEntry,
  specialistEntry,
} from "#test/samples/register-entry.ts";

const at = (text: string) => instantSchema.parse(text);
const dayEnd = (text: string) => endOfDay(daySchema.parse(text));

const since = at("2026-03-10T19:30:00.000Z");
const number = `O-${binOf(1)}`;
const versions = [since, at("2026-05-01T04:00:00.000Z"), at("2026-07-01T04:00:00.000Z")].map(
  (acceptedAt, place) =>
    organizationEntry(
      1,
      { name: named(`Анар ${place + 1}`) },
      { since, acceptedAt, version: place + 1 },
    ),
);
const [first, second, third] = versions;
if (first === undefined || second === undefined || third === undefined) throw new Error("three");

const open = (limits: Parameters<typeof memoryTable>[0] = {}) => {
  const table = memoryTable(limits);
  return { ...table, register: dynamoRegister(table.dynamo, "register") };
};

describe("an entry as at a past date", () => {
  it.each([
    // 19:30 in UTC is half past midnight of the next day in the country.
    ["2026-03-10", undefined],
    ["2026-03-11", first],
    ["2026-04-30", first],
    ["2026-05-01", second],
    ["2026-06-30", second],
    ["2026-07-01", third],
    ["2026-12-31", third],
  ])("R377-6: at the end of %s is the version accepted last by then", async (day, shown) => {
    const { register } = open();
    await register.keep(listing(first, second, third), 20);
    expect(await register.get(number, dayEnd(day))).toEqual(shown);
  });

  it("R377-6: is looked up with one query and one look at the gate, however many versions there are", async () => {
    const { register, interrupt } = open();
    await register.keep(listing(first, second, third), 20);
    const operations: string[] = [];
    interrupt((operation, { Limit }) => operations.push(`${operation} ${Limit ?? ""}`.trim()));
    await register.get(number, dayEnd("2026-04-01"));
    expect(operations.toSorted()).toEqual(["GetItem", "Query 1"]);
  });

  it("R377-4.11c: shows the free places as they were accepted, the present entry as they were told last (G28)", async () => {
    const { register } = open();
    await register.keep({ ...listing(first), free: 1 }, 20);
    expect(await register.get(number, dayEnd("2026-12-31"))).toEqual(first);
    expect(await register.get(number)).toEqual({ ...first, places: { total: 20, free: 1 } });
  });

  it("R377-35: is at no date that of a removed supplier, nor from before it came back", async () => {
    const { register, items } = open();
    await register.keep(listing(first, second), 20);
    await register.drop(number, 21);
    for (const day of ["2026-03-11", "2026-05-01", "2026-12-31"]) {
      expect(await register.get(number, dayEnd(day))).toBeUndefined();
    }
    const again = { since: third.acceptedAt, acceptedAt: third.acceptedAt };
    const returned: RegisterEntry = { ...third, ...again };
    await register.keep(listing(returned), 30);
    // Whatever an interrupted writer may have left there.
    const left = versionItem(second);
    items.set(`${left.pk} ${left.sk}`, JSON.parse(JSON.stringify({ ...left, version: 20 })));
    expect(await register.get(number, dayEnd("2026-05-02"))).toBeUndefined();
    expect(await register.get(number, dayEnd("2026-07-02"))).toEqual(returned);
  });
});

describe("those of some numbers that are listed", () => {
  it("R377-4.11b: are told in one read, however many there are", async () => {
    const { register, interrupt } = open();
    for (const serial of [1, 2, 3]) await register.keep(listing(specialistEntry(serial)), 1);
    await register.drop("S-000000000002", 2);
    const operations: string[] = [];
    interrupt((operation) => operations.push(operation));
    const asked = [1, 2, 3, 4, 1].map((serial) => `S-00000000000${serial}`);
    expect(await register.listed(asked)).toEqual(new Set(["S-000000000001", "S-000000000003"]));
    expect(operations).toEqual(["BatchGetItem"]);
    expect(await register.listed([])).toEqual(new Set());
  });
});

describe("a whole list", () => {
  const inOrder = async (register: ReturnType<typeof open>["register"], by: string) => {
    const entries: RegisterEntry[] = [];
    for await (const page of allEntries(register, "organization", at(by))) entries.push(...page);
    return entries;
  };

  it("R377-6: is read in the order of the numbers, each supplier as it was accepted by one moment", async () => {
    const { register } = open();
    const other = organizationEntry(
      2,
      {},
      { since: at("2026-06-01T04:00:00.000Z"), acceptedAt: at("2026-06-01T04:00:00.000Z") },
    );
    await register.keep(listing(other), 3);
    await register.keep(listing(first, second, third), 20);
    await register.keep(listing(specialistEntry(1)), 2);
    expect(await inOrder(register, "2026-05-15T00:00:00.000Z")).toEqual([second]);
    expect(await inOrder(register, "2026-06-15T00:00:00.000Z")).toEqual([second, other]);
    expect(await inOrder(register, "2026-12-31T00:00:00.000Z")).toEqual([third, other]);
    expect(await inOrder(register, "2026-01-01T00:00:00.000Z")).toEqual([]);
  });

  it("R377-4.11c: has the free places as told last with the present version", async () => {
    const { register } = open();
    await register.keep({ ...listing(first, second), free: 1 }, 20);
    const [shown] = await inOrder(register, "2026-12-31T00:00:00.000Z");
    expect(shown).toMatchObject({ places: { free: 1 } });
    const [earlier] = await inOrder(register, "2026-04-01T00:00:00.000Z");
    expect(earlier).toEqual(first);
  });

  it("comes in parts that miss nothing and end", async () => {
    const { register } = open();
    for (const serial of [1, 2, 3]) await register.keep(listing(specialistEntry(serial)), 1);
    const by = at("2026-12-31T00:00:00.000Z");
    const one = await register.entries("specialist", by, undefined, 2);
    expect(one.entries.map((entry) => entry.number)).toEqual(["S-000000000001", "S-000000000002"]);
    const two = await register.entries("specialist", by, one.next, 2);
    expect(two).toMatchObject({ entries: [{ number: "S-000000000003" }], next: undefined });
  });
});

describe("a batch that DynamoDB does in part only", () => {
  const all = ["S-000000000001", "S-000000000002", "S-000000000003"];

  it.each([1, 2, 3])("is asked for again until it is done: %i at a time", async (mostRead) => {
    const { register } = open({ mostRead });
    for (const serial of [1, 2, 3]) await register.keep(listing(specialistEntry(serial)), 1);
    expect(await register.listed(all)).toEqual(new Set(all));
  });

  it("is given up as a passing fault when nothing of it is done", async () => {
    const { register } = open({ mostRead: 0 });
    await expect(register.listed(all)).rejects.toMatchObject({ code: "contended" });
  });
});
