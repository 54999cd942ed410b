// A homeless person who is taken in at once stays in a place that is given to nobody else (L114-15.1b, L114-15.7).
import { describe, expect, it } from "vitest";
import {
  admit,
  ask,
  close,
  declare,
  emptyBook,
  freeIn,
  release,
  type Book,
} from "#shared/assistance/places/book.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { instant } from "#test/fakes/clock.ts";
import { providerNumber } from "#test/samples/assistance/officials.ts";

const until = instant("2026-11-24T18:59:59.999Z");
const idOf = (serial: number) =>
  caseIdSchema.parse(`assistance-${String(serial).padStart(8, "0")}`);
const bookWith = (free: number): Book =>
  declare(emptyBook(providerNumber), { free, version: 1 }, until).book;
const asking = (book: Book, serial: number) =>
  ask(
    book,
    {
      caseId: idOf(serial),
      choice: 1,
      decidedAt: instant("2026-11-02T04:00:00.000Z"),
      receivedAt: instant("2026-10-01T04:00:00.000Z"),
      orWait: true,
    },
    until,
  );

describe("somebody who is admitted at once", () => {
  it("L114-15.7: takes a place of those that are free, once however often it is said", () => {
    const { book } = admit(bookWith(2), idOf(1));
    expect(freeIn(book)).toBe(1);
    expect(admit(book, idOf(1))).toEqual({ book, said: [] });
    expect(asking(book, 2).said).toMatchObject([{ say: "held" }]);
    expect(asking(asking(book, 2).book, 3).said).toMatchObject([{ say: "waiting" }]);
  });

  it("L114-15.7: takes none from those who hold one where none was free, and gives none up to others", () => {
    const { book } = admit(asking(bookWith(1), 2).book, idOf(1));
    expect(freeIn(book)).toBe(0);
    expect(book.held).toHaveLength(1);
    // One place, and the one who was admitted is in it.
    expect(freeIn(release(book, idOf(2), until).book)).toBe(0);
  });

  it("L114-15.7, L114-4.1.3: gives the place to the first who waits, on leaving", () => {
    const full = asking(admit(bookWith(1), idOf(1)).book, 2);
    expect(full.said).toMatchObject([{ say: "waiting" }]);
    const { book, said } = release(full.book, idOf(1), until);
    expect(said).toMatchObject([{ say: "held", caseId: idOf(2) }]);
    expect(book.admitted).toEqual([]);
  });

  it("R377-4.11c: is in what the provider declares afterwards, and is counted no second time", () => {
    const { book } = declare(admit(bookWith(2), idOf(1)).book, { free: 1, version: 2 }, until);
    expect(freeIn(book)).toBe(1);
    // The message comes again, after the declaration.
    expect(freeIn(admit(book, idOf(1)).book)).toBe(1);
    expect(freeIn(release(book, idOf(1), until).book)).toBe(1);
  });

  it("R377-34: stays where the provider leaves the Register, until it goes", () => {
    const closed = close(admit(bookWith(1), idOf(1)).book, 2).book;
    expect(closed.admitted).toEqual([{ caseId: idOf(1), counted: false }]);
    expect(release(closed, idOf(1), until).book.admitted).toEqual([]);
  });
});
