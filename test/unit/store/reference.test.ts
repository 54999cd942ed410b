import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantSchema } from "#shared/law/dates.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";

const importedAt = instantSchema.parse("2026-03-20T10:00:00.000Z");
const version = (name: string, content: unknown) => ({ version: name, importedAt, content });
const first = version("kz-2026.1", { days: ["2026-03-09"] });
const second = version("kz-2026.2", { days: ["2026-03-09", "2026-03-24"] });

const open = () => {
  const table = memoryTable();
  return { ...table, reference: dynamoReference(table.dynamo, "reference") };
};

describe("reference data of a deployment", () => {
  it("has nothing in use before the first import", async () => {
    expect(await open().reference.current("calendar")).toBeUndefined();
  });

  it("gives back the version in use as it was imported", async () => {
    const { reference } = open();
    expect(await reference.put("calendar", first, undefined)).toBe("in-use");
    expect(await reference.current("calendar")).toEqual(first);
    expect(await reference.put("calendar", second, first.version)).toBe("in-use");
    expect(await reference.current("calendar")).toEqual(second);
  });

  it("keeps the kinds apart", async () => {
    const { reference } = open();
    await reference.put("calendar", first, undefined);
    expect(await reference.current("kato")).toBeUndefined();
  });

  it("returns to a version that was in use before", async () => {
    const { reference } = open();
    await reference.put("calendar", first, undefined);
    await reference.put("calendar", second, first.version);
    expect(await reference.put("calendar", first, second.version)).toBe("in-use");
    expect(await reference.current("calendar")).toEqual(first);
  });

  it("changes nothing when the version in use comes again", async () => {
    const { reference, items } = open();
    await reference.put("calendar", first, undefined);
    const before = new Map(items);
    expect(await reference.put("calendar", first, first.version)).toBe("unchanged");
    expect(items).toEqual(before);
  });

  it.each([
    ["in use", first.version],
    ["kept from before", second.version],
  ])("refuses another content under the name of a version %s", async (_, inUse) => {
    const { reference, items } = open();
    await reference.put("calendar", first, undefined);
    if (inUse === second.version) await reference.put("calendar", second, first.version);
    const before = new Map(items);
    const other = { ...first, content: { days: [] } };
    expect(await reference.put("calendar", other, inUse)).toBe("taken");
    expect(items).toEqual(before);
  });

  it("refuses an import that did not see the version in use", async () => {
    const { reference } = open();
    await reference.put("calendar", first, undefined);
    expect(await reference.put("calendar", second, undefined)).toBe("overtaken");
    expect(await reference.put("calendar", second, "kz-2025.1")).toBe("overtaken");
    expect(await reference.current("calendar")).toEqual(first);
  });

  it("loses to an import that came into use as its own pointer was about to be written", async () => {
    const { reference, items, interrupt } = open();
    await reference.put("calendar", first, undefined);
    interrupt((operation, { Item }) => {
      const pointer = items.get("calendar current");
      if (operation === "PutItem" && Item?.["sk"] === "current")
        items.set("calendar current", { ...pointer, version: "kz-2026.3" });
    });
    expect(await reference.put("calendar", second, first.version)).toBe("overtaken");
    expect(items.get("calendar current")?.["version"]).toBe("kz-2026.3");
  });

  it("finishes an import that broke off halfway when it is repeated", async () => {
    const { reference, interrupt } = open();
    interrupt((operation, { Item }) => {
      if (operation === "PutItem" && String(Item?.["sk"]).startsWith("version#"))
        throw new Error("the line broke");
    });
    await expect(reference.put("kato", first, undefined)).rejects.toThrow("the line broke");
    interrupt(undefined);
    expect(await reference.current("kato")).toBeUndefined();
    expect(await reference.put("kato", first, undefined)).toBe("in-use");
    expect(await reference.current("kato")).toEqual(first);
  });

  it("never gives out a content that was tampered with", async () => {
    const { reference, items } = open();
    await reference.put("kato", first, undefined);
    const part = [...items].find(([key]) => key.startsWith("kato#parts#"));
    items.set(part?.[0] ?? "", { ...part?.[1], text: `{"days":[]}` });
    await expect(reference.current("kato")).rejects.toThrow("kato kz-2026.1 is damaged");
  });

  it("keeps a content of any size in items that DynamoDB takes, no character cut in two", async () => {
    const pieces = fc.array(fc.constantFrom("a", "ә", "𠀀", "\\", '"'), { minLength: 7 });
    const repeats = fc.constantFrom(1, 20_000, 33_333);
    await fc.assert(
      fc.asyncProperty(pieces, repeats, async (letters, times) => {
        const { reference, items } = open();
        // A text that was cut within a character would be no text.
        const content = letters.join("").repeat(times).slice(0, 700_000).toWellFormed();
        await reference.put("kato", version("1", content), undefined);
        for (const item of items.values())
          expect(Buffer.byteLength(JSON.stringify(item))).toBeLessThan(400_000);
        expect((await reference.current("kato"))?.content).toBe(content);
      }),
      { numRuns: 20 },
    );
  });
});
