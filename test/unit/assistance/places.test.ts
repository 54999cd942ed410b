import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ask,
  bookSchema,
  byOrder,
  close,
  declare,
  emptyBook,
  freeIn,
  mostWaiting,
  positionOf,
  release,
  take,
  type Book,
  type Request,
  type Turned,
} from "#shared/assistance/places/book.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { instant } from "#test/fakes/clock.ts";
import { providerNumber } from "#test/samples/assistance/officials.ts";

const until = instant("2026-11-24T18:59:59.999Z");
const idOf = (serial: number) =>
  caseIdSchema.parse(`assistance-${String(serial).padStart(8, "0")}`);

const request = (serial: number, changes: Partial<Request> = {}): Request => ({
  caseId: idOf(serial),
  choice: 1,
  decidedAt: instant(`2026-11-${String(1 + (serial % 20)).padStart(2, "0")}T04:00:00.000Z`),
  receivedAt: instant("2026-10-01T04:00:00.000Z"),
  orWait: true,
  ...changes,
});

const bookWith = (free: number): Book =>
  declare(emptyBook(providerNumber), { free, version: 1 }, until).book;

const asking = (book: Book, ...serials: readonly number[]): Turned =>
  serials.reduce<Turned>(
    (before, serial) => {
      const { book: next, said } = ask(before.book, request(serial), until);
      return { book: next, said: [...before.said, ...said] };
    },
    { book, said: [] },
  );

describe("a book of places", () => {
  it("R377-4.11c, L114-12.1.4: gives what is free, and no more", () => {
    const { book, said } = asking(bookWith(2), 1, 2, 3);
    expect(said.map(({ say }) => say)).toEqual(["held", "held", "waiting"]);
    expect(freeIn(book)).toBe(0);
    expect(positionOf(book, idOf(3))).toBe(1);
    expect(positionOf(book, idOf(1))).toBeUndefined();
  });

  it("says no to one who would not wait", () => {
    const { book } = asking(bookWith(1), 1);
    const { said } = ask(book, request(2, { orWait: false }), until);
    expect(said).toEqual([{ say: "denied", caseId: idOf(2), choice: 1, why: "no-place" }]);
  });

  it("tells the same to one who asks twice, and gives nothing twice", () => {
    const first = asking(bookWith(1), 1, 2);
    const again = asking(first.book, 1, 2);
    expect(again).toEqual(first);
    expect(asking(first.book, 1, 2, 1, 2).book).toEqual(first.book);
  });

  it("L114-4.1.3, L114-15.5: offers what becomes free to those whose need was decided on first", () => {
    // Those of the 9th, the 4th and the 6th day.
    const { book } = asking(bookWith(1), 1, 8, 3, 5);
    expect([3, 5, 8].map((serial) => positionOf(book, idOf(serial)))).toEqual([1, 2, 3]);
    const { said, book: after } = release(book, idOf(1), until);
    expect(said).toEqual([{ say: "held", caseId: idOf(3), choice: 1, until }]);
    expect(positionOf(after, idOf(5))).toBe(1);
  });

  it("L114-4.1.3: breaks ties by the receipt, and then by the name of the case", () => {
    const same = { decidedAt: instant("2026-11-02T04:00:00.000Z") };
    const later = request(1, { ...same, receivedAt: instant("2026-10-02T04:00:00.000Z") });
    const [second, third] = [request(2, same), request(3, same)];
    expect([later, third, second].toSorted(byOrder)).toEqual([second, third, later]);
  });

  it("lets nobody before those who wait, though a place is free for a moment", () => {
    const full = asking(bookWith(1), 1, 2).book;
    // A declaration of one more place, and somebody who asks at the same moment.
    const more = { ...full, declared: full.declared + 1 };
    const { said } = ask(more, request(9), until);
    expect(said).toEqual([
      { say: "held", caseId: idOf(2), choice: 1, until },
      { say: "waiting", caseId: idOf(9), choice: 1 },
    ]);
  });

  it("replaces an earlier choice of a case by a later one", () => {
    const { book } = asking(bookWith(1), 1, 2);
    const { book: after, said } = ask(book, request(2, { choice: 2 }), until);
    expect(said).toEqual([{ say: "waiting", caseId: idOf(2), choice: 2 }]);
    expect(after.waiting).toHaveLength(1);
  });

  it("R377-4.11c: counts those held besides a declaration, and those taken into it", () => {
    const two = asking(bookWith(2), 1, 2).book;
    const taken = take(two, idOf(1)).book;
    expect(freeIn(taken)).toBe(0);
    // The provider knows of the one it has taken in: with one free place it means another one.
    const { book } = declare(taken, { free: 1, version: 2 }, until);
    expect(book.taken).toEqual([]);
    expect(freeIn(book)).toBe(1);
    expect(declare(book, { free: 9, version: 2 }, until).book).toEqual(book);
    expect(take(book, idOf(7))).toEqual({ book, said: [] });
  });

  it("R377-4.11c: offers what a declaration adds", () => {
    const { book } = asking(bookWith(1), 1, 2, 3);
    const { said } = declare(book, { free: 2, version: 2 }, until);
    expect(said.map(({ caseId }) => caseId)).toEqual([idOf(2), idOf(3)]);
  });

  it("R377-34: sends everybody who waits away when the provider leaves the Register", () => {
    const { book } = asking(bookWith(1), 1, 2);
    const { book: closed, said } = close(book, 2);
    expect(said).toEqual([{ say: "denied", caseId: idOf(2), choice: 1, why: "not-listed" }]);
    expect(closed).toMatchObject({ waiting: [], held: [{ caseId: idOf(1) }] });
    expect(freeIn(closed)).toBe(0);
    expect(close(closed, 2)).toEqual({ book: closed, said: [] });
  });

  it("R377-34: gives nothing and lists nobody there any more, whoever chose before, until the provider is back", () => {
    const { book } = close(asking(bookWith(1), 1).book, 2);
    const denied = { say: "denied", caseId: idOf(2), choice: 1, why: "not-listed" };
    expect(ask(book, request(2), until)).toEqual({ book, said: [denied] });
    // The place that was held is the provider's answer to give; given up, it is nobody's.
    expect(asking(book, 1).said).toEqual([{ say: "held", caseId: idOf(1), choice: 1, until }]);
    const { book: empty } = release(book, idOf(1), until);
    expect(ask(empty, request(2, { orWait: false }), until).said).toEqual([denied]);
    const { book: back } = declare(empty, { free: 1, version: 3 }, until);
    expect(asking(back, 2).said).toEqual([{ say: "held", caseId: idOf(2), choice: 1, until }]);
  });

  it("R377-34: knows of no closing that a book was written before", () => {
    const { closed: _, ...before } = asking(bookWith(1), 1).book;
    expect(bookSchema.parse(before).closed).toBe(false);
  });

  it("lists no more than an item can hold", () => {
    const waiting = Array.from({ length: mostWaiting }, (_, place) => {
      const { orWait: _wait, ...wanted } = request(place + 10);
      return wanted;
    });
    const full = { ...bookWith(0), waiting };
    const { said } = ask(full, request(1), until);
    expect(said).toEqual([{ say: "denied", caseId: idOf(1), choice: 1, why: "list-full" }]);
    expect(Buffer.byteLength(JSON.stringify(full))).toBeLessThan(400_000);
  });

  it("L114-12.1.4, L114-4.1.3: whatever is done in whatever order, gives no place twice and none that is not there, keeps none back, and loses nobody", () => {
    const serial = fc.integer({ min: 1, max: 30 });
    const step = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          do: fc.constant("ask" as const),
          serial,
          orWait: fc.boolean(),
          choice: fc.integer({ min: 1, max: 3 }),
        }),
      },
      { weight: 3, arbitrary: fc.record({ do: fc.constant("release" as const), serial }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant("take" as const), serial }) },
      {
        weight: 2,
        arbitrary: fc.record({
          do: fc.constant("declare" as const),
          free: fc.integer({ min: 0, max: 8 }),
        }),
      },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        let book = bookWith(5);
        let version = 1;
        for (const one of steps) {
          const before = book;
          const turned = ((): Turned => {
            switch (one.do) {
              case "ask":
                return ask(
                  book,
                  request(one.serial, { orWait: one.orWait, choice: one.choice }),
                  until,
                );
              case "release":
                return release(book, idOf(one.serial), until);
              case "take":
                return take(book, idOf(one.serial));
              case "declare":
                version += 1;
                return declare(book, { free: one.free, version }, until);
            }
          })();
          book = bookSchema.parse(turned.book);
          const ids = [...book.held, ...book.taken, ...book.waiting].map(({ caseId }) => caseId);
          expect(new Set(ids).size).toBe(ids.length);
          expect(book.held.length + book.taken.length).toBeLessThanOrEqual(
            Math.max(book.declared, before.held.length + before.taken.length),
          );
          // Nobody waits while a place is free.
          expect(freeIn(book) > 0 && book.waiting.length > 0).toBe(false);
          // Everybody who waited waits, holds a place, or has given it up.
          const gone = before.waiting.filter(({ caseId }) => !ids.includes(caseId));
          expect(gone.every(({ caseId }) => "serial" in one && caseId === idOf(one.serial))).toBe(
            true,
          );
          // Whoever was offered a place was before all who wait still.
          const offered = new Set(
            turned.said.filter(({ say }) => say === "held").map(({ caseId }) => caseId),
          );
          const served = before.waiting.filter(({ caseId }) => offered.has(caseId));
          const waited = new Set(before.waiting.map(({ caseId }) => caseId));
          const left = book.waiting.filter(({ caseId }) => waited.has(caseId));
          const isOvertaken = served.some((first) =>
            left.some((other) => byOrder(other, first) < 0),
          );
          expect(isOvertaken).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("L114-12.1.4: of five hundred who ask for the last hundred places a hundred have one, and four hundred wait in order", () => {
    const serials = Array.from({ length: 500 }, (_, place) => ((place * 263) % 500) + 1);
    const { book, said } = asking(bookWith(100), ...serials);
    const held = said.filter(({ say }) => say === "held").map(({ caseId }) => caseId);
    expect(new Set(held).size).toBe(100);
    expect(book.held).toHaveLength(100);
    expect(book.waiting).toHaveLength(400);
    const places = book.waiting.toSorted(byOrder).map(({ caseId }) => positionOf(book, caseId));
    expect(places).toEqual(Array.from({ length: 400 }, (_, place) => place + 1));
  });
});
