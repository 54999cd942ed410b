import { describe, expect, it } from "vitest";
import type { RegisterEntry } from "#shared/registration/register-entry.ts";
import { placedRowOf } from "#shared/registration/register-rows.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { addressInAstana } from "#test/samples/organization.ts";
import { named, registerEntry } from "#test/samples/register-entry.ts";

const open = () => {
  const table = memoryTable();
  const register = dynamoRegister(table.dynamo, "register");
  const namesIn = async (list: Parameters<typeof register.find>[0]) =>
    (await register.find(list))?.rows.map(({ name }) => name.full.kk);
  return { ...table, register, namesIn };
};

const first = registerEntry(1, { name: named("Анар") });
/** The same organisation later: another name, another region, one service less. */
const changed = registerEntry(1, {
  name: named("Яблоня"),
  facilities: [addressInAstana],
  services: [{ type: "social-legal", form: "at-home", priceTiyn: 5 }],
});

/** The items of a table in which only this version was ever kept. */
const tableWith = async (entry: RegisterEntry, version: number) => {
  const { register, items } = open();
  await register.keep(entry, version);
  return items;
};

describe("keeping an entry of the Register", () => {
  it("gives it back by its number", async () => {
    const { register } = open();
    await register.keep(first, 7);
    expect(await register.get(first.number)).toEqual(first);
    expect(await register.get("O-000000000000")).toBeUndefined();
  });

  it("leaves nothing of the earlier version in any list", async () => {
    const { register, items } = open();
    await register.keep(first, 7);
    await register.keep(changed, 9);
    expect(items).toEqual(await tableWith(changed, 9));
  });

  it("is the same after a repetition and after a late older version", async () => {
    const { register, items } = open();
    await register.keep(changed, 9);
    await register.keep(changed, 9);
    await register.keep(first, 7);
    expect(items).toEqual(await tableWith(changed, 9));
  });

  it("is made good by the next call after a crash at any step", async () => {
    const whole = await tableWith(changed, 9);
    const steps = 2 + placedRowOf(first).lists.length + placedRowOf(changed).lists.length;
    for (let step = 1; step <= steps; step += 1) {
      const { register, items, interrupt } = open();
      await register.keep(first, 7);
      let left = step;
      interrupt(() => {
        left -= 1;
        if (left <= 0) throw new Error("crashed");
      });
      await register.keep(changed, 9).catch(() => undefined);
      interrupt(undefined);
      await register.keep(changed, 9);
      expect(items).toEqual(whole);
    }
  });

  it.each([
    ["the newer", changed, 9, first, 7],
    ["the older", first, 7, changed, 9],
  ] as const)(
    "ends in the newest version when another writer comes before the last write of %s",
    async (_, entry, version, meanwhile, otherVersion) => {
      const { register, dynamo, items, interrupt } = open();
      const other = dynamoRegister(dynamo, "register");
      let during: Promise<void> | undefined;
      interrupt((operation, { Item }) => {
        const last = operation === "PutItem" && Item?.["sk"] === "current";
        if (!last || during !== undefined) return;
        interrupt(undefined);
        during = other.keep(meanwhile, otherVersion);
      });
      await register.keep(entry, version);
      await during;
      expect(items).toEqual(await tableWith(changed, 9));
    },
  );
});

describe("finding organisations in the Register", () => {
  const fill = async () => {
    const opened = open();
    await opened.register.keep(registerEntry(2, { name: named("Өмір") }), 1);
    await opened.register.keep(registerEntry(3, { name: named("Анар") }), 1);
    await opened.register.keep(
      registerEntry(4, { name: named("Қамқор"), facilities: [addressInAstana] }),
      1,
    );
    return opened;
  };

  it("goes in the order of the Kazakh names", async () => {
    const { namesIn } = await fill();
    expect(await namesIn({ limit: 10 })).toEqual(["Анар", "Қамқор", "Өмір"]);
  });

  it("keeps to a region, to a service, to both", async () => {
    const { namesIn } = await fill();
    expect(await namesIn({ limit: 10, region: "71" })).toEqual(["Қамқор"]);
    expect(await namesIn({ limit: 10, service: "social-legal" })).toHaveLength(3);
    expect(await namesIn({ limit: 10, region: "71", service: "social-medical" })).toEqual([]);
  });

  it("comes in pages that miss nothing, repeat nothing, and end", async () => {
    const { register } = await fill();
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await register.find({ limit: 1, cursor });
      names.push(...(page?.rows.map(({ name }) => name.full.kk) ?? []));
      cursor = page?.next;
    } while (cursor !== undefined);
    expect(names).toEqual(["Анар", "Қамқор", "Өмір"]);
  });

  it("gives no cursor where a page ends exactly with the list", async () => {
    const { register } = await fill();
    expect((await register.find({ limit: 3 }))?.next).toBeUndefined();
  });

  it("tells two organisations of one name apart by their numbers", async () => {
    const { register, namesIn } = open();
    await register.keep(registerEntry(2, { name: named("Анар") }), 1);
    await register.keep(registerEntry(3, { name: named("Анар") }), 1);
    expect(await namesIn({ limit: 10 })).toEqual(["Анар", "Анар"]);
  });

  it("knows a cursor that is none, or is of another list", async () => {
    const { register } = await fill();
    const next = (await register.find({ limit: 1 }))?.next;
    expect(next).toBeDefined();
    expect(await register.find({ limit: 1, cursor: "nonsense" })).toBeUndefined();
    expect(await register.find({ limit: 1, cursor: "e30" })).toBeUndefined();
    expect(await register.find({ limit: 1, region: "75", cursor: next })).toBeUndefined();
  });
});
