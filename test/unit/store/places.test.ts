import { describe, expect, it } from "vitest";
import { ask, declare, emptyBook } from "#shared/assistance/places/book.ts";
import { dynamoPlaces } from "#shared/store/dynamo-places.ts";
import { instant } from "#test/fakes/clock.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { memoryPlaces } from "#test/fakes/places.ts";
import { fileId } from "#test/samples/assistance/file.ts";
import { otherProvider, providerNumber } from "#test/samples/assistance/officials.ts";

const until = instant("2026-11-24T18:59:59.999Z");
const request = {
  caseId: fileId,
  choice: 1,
  decidedAt: instant("2026-11-20T04:00:00.000Z"),
  receivedAt: instant("2026-11-02T04:00:00.000Z"),
  orWait: true,
};

describe.each([
  ["in DynamoDB", () => dynamoPlaces(memoryTable().dynamo, "places")],
  ["in memory", memoryPlaces],
])("the books of places %s", (_, open) => {
  it("begin empty, and are read as they were written", async () => {
    const books = open();
    expect(await books.read(providerNumber)).toEqual({
      book: emptyBook(providerNumber),
      untold: [],
      revision: 0,
    });
    const { book } = declare(emptyBook(providerNumber), { free: 1, version: 3 }, until);
    const { book: held, said } = ask(book, request, until);
    expect(await books.write({ book: held, untold: said, revision: 0 })).toBe("written");
    expect(await books.read(providerNumber)).toEqual({ book: held, untold: said, revision: 1 });
  });

  it("are read together, as far as there are any", async () => {
    const books = open();
    const { book } = declare(emptyBook(providerNumber), { free: 2, version: 3 }, until);
    await books.write({ book, untold: [], revision: 0 });
    expect(await books.readAll([providerNumber, otherProvider])).toEqual([book]);
    expect(await books.readAll([])).toEqual([]);
  });

  it("are written by one of those who have read the same", async () => {
    const books = open();
    const kept = await books.read(providerNumber);
    const outcomes = await Promise.all([books.write(kept), books.write(kept), books.write(kept)]);
    expect(outcomes.toSorted()).toEqual(["conflict", "conflict", "written"]);
    expect(await books.write({ ...kept, revision: 1 })).toBe("written");
    expect(await books.write(kept)).toBe("conflict");
  });
});
