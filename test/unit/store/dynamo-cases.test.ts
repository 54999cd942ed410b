import { marshall } from "@aws-sdk/util-dynamodb";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "#shared/cases/entry.ts";
import { verifyChain } from "#shared/store/chain.ts";
import { dynamoCases, entryOf, itemOf } from "#shared/store/dynamo-cases.ts";
import { sealedBytes, sealedText } from "#shared/store/sealed-bytes.ts";
import { entryFromStream, NoEntry, streamEventSchema } from "#shared/store/stream.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { allAnswers, filing, give } from "#test/samples/orders.ts";

/** A history with an application and answers, all of them sealed. */
const history = async (): Promise<readonly Entry[]> => {
  const desk = memoryDesk();
  await give(desk, filing());
  for (const answer of allAnswers()) await give(desk, answer);
  return desk.cases.written();
};

/** The same item as the stream of the table brings it: bytes are base64 text there. */
const inStream = (item: ReturnType<typeof itemOf>) => {
  const NewImage = Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      value.B === undefined ? value : { B: Buffer.from(value.B).toString("base64") },
    ]),
  );
  const [record] = streamEventSchema.parse({
    Records: [{ eventID: "1", eventName: "INSERT", dynamodb: { NewImage } }],
  });
  return record?.image;
};

describe("an entry as an item of the case table", () => {
  it("is the same entry when it is read, from the table and from its stream, and the chain verifies", async () => {
    const { dynamo } = memoryTable();
    const cases = dynamoCases(dynamo, "cases");
    const entries = await history();
    expect(entries.filter(({ sealed }) => sealed !== undefined).length).toBeGreaterThan(1);
    for (const entry of entries) {
      expect(await cases.append(entry)).toBe("appended");
      expect(await cases.append(entry)).toBe("conflict");
      expect(entryFromStream(inStream(itemOf(entry)))).toEqual(entry);
    }
    const [first] = entries;
    if (first === undefined) throw new Error("none");
    const loaded = await cases.load(first.caseId);
    expect(loaded).toEqual(entries);
    expect(verifyChain(loaded)).toEqual({ intact: true });
  });

  it("is read as well where it was written in plain text, with its case and number in it", async () => {
    for (const entry of await history()) {
      const { caseId, sequence } = entry;
      const plain = { pk: `case#${caseId}`, sk: sequence, ...entry };
      expect(entryOf(marshall(plain, { removeUndefinedValues: true }))).toEqual(entry);
    }
  });

  it("holds what is sealed as bytes, a quarter less than as text", async () => {
    const [entry] = await history();
    if (entry?.sealed === undefined) throw new Error("nothing sealed");
    const item = itemOf(entry);
    expect(item["sealed"]).toBeUndefined();
    const bytes = item["sealedBytes"]?.B?.length ?? 0;
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(0.76 * entry.sealed.length);
  });

  it("says by its key alone which one it is", async () => {
    const [entry] = await history();
    if (entry === undefined) throw new Error("none");
    const item = itemOf(entry);
    expect(entryOf({ ...item, sk: { N: "7" } })).toEqual({ ...entry, sequence: 7 });
    for (const broken of [
      { ...item, pk: { S: "elsewhere" } },
      { ...item, sk: { S: "1" } },
      { ...item, sealedBytes: { S: "no base64!" } },
    ]) {
      expect(() => entryOf(broken)).toThrow("Invalid");
      expect(() => entryFromStream(broken)).toThrow(NoEntry);
    }
  });
});

describe("what is sealed", () => {
  it("is the same to the letter after its way through bytes", () => {
    const parts = fc.tuple(fc.uint8Array({ minLength: 12, maxLength: 12 }), fc.uint8Array());
    fc.assert(
      fc.property(parts, ([mark, rest]) => {
        const text = `${Buffer.from(mark).toString("base64url")}.${Buffer.from(rest).toString("base64")}`;
        const bytes = sealedBytes(text);
        expect(bytes?.length).toBe(12 + rest.length);
        expect(bytes && sealedText(bytes)).toBe(text);
      }),
    );
  });

  it("stays text where it is written in any other way", async () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const bytes = sealedBytes(text);
        expect(bytes === undefined ? text : sealedText(bytes)).toBe(text);
      }),
    );
    const [entry] = await history();
    if (entry === undefined) throw new Error("none");
    for (const sealed of [
      "",
      "short.AAAA",
      "0123456789abcdef.AAAA=",
      "0123456789abcdef",
      "a.b.c",
    ]) {
      expect(sealedBytes(sealed)).toBeUndefined();
      expect(entryOf(itemOf({ ...entry, sealed })).sealed).toBe(sealed);
    }
  });
});
