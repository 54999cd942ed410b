import { describe, expect, it } from "vitest";
import { admit, ask, close, declare, emptyBook, take } from "#shared/assistance/places/book.ts";
import {
  isOfAnOffice,
  maySeeBook,
  numbersOf,
  partOf,
  sightOf,
} from "#shared/assistance/places/shown.ts";
import type { Worker } from "#shared/assistance/disclosure.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { instant } from "#test/fakes/clock.ts";
import {
  approvedFile,
  heldFile,
  listed,
  mustGive,
  placedFile,
} from "#test/samples/assistance/file.ts";
import { choosing, written } from "#test/samples/assistance/commands.ts";
import { otherProvider, providerNumber } from "#test/samples/assistance/officials.ts";
import { portal } from "#test/samples/officials.ts";

const until = instant("2026-11-24T18:59:59.999Z");
const later = instant("2026-11-25T18:59:59.999Z");
const idOf = (serial: number) =>
  caseIdSchema.parse(`assistance-${String(serial).padStart(8, "0")}`);

const request = (serial: number, decidedOn: number, receivedOn = 1) => ({
  caseId: idOf(serial),
  choice: 1,
  decidedAt: instant(`2026-11-${String(decidedOn).padStart(2, "0")}T04:00:00.000Z`),
  receivedAt: instant(`2026-10-${String(receivedOn).padStart(2, "0")}T04:00:00.000Z`),
  orWait: true,
});

const begun = (free: number) =>
  declare(emptyBook(providerNumber), { free, version: 1 }, until).book;

const officer: Worker = { id: "officer", roles: ["social-officer"], unit: "71" };
const decider: Worker = { id: "decider", roles: ["decision-maker"], unit: "75" };
const staff: Worker = { id: "staff", roles: ["provider"], provider: providerNumber };
const others: Worker = { id: "others", roles: ["provider"], provider: otherProvider };

describe("the numbers of a book of places", () => {
  it("R377-4.11a, R377-4.11c: are what was declared, and what became of it since", () => {
    const first = ask(begun(4), request(1, 2), until).book;
    const second = ask(take(first, idOf(1)).book, request(2, 3), until).book;
    const book = admit(second, idOf(3)).book;
    expect(numbersOf(book, { total: 9, free: 4 })).toEqual({
      total: 9,
      declared: 4,
      free: 1,
      held: 1,
      taken: 1,
      admitted: 1,
      waiting: 0,
    });
  });

  it("are those of the Register where the provider has no book yet", () => {
    expect(numbersOf(emptyBook(providerNumber), { total: 9, free: 4 })).toMatchObject({
      declared: 4,
      free: 4,
    });
  });

  it("R377-34: are without a total once the provider is out of the Register", () => {
    const { book } = close(ask(begun(1), request(1, 2), until).book, 2);
    expect(numbersOf(book, undefined)).toEqual({
      declared: 1,
      free: 0,
      held: 1,
      taken: 0,
      admitted: 0,
      waiting: 0,
    });
  });
});

describe("a part of a book of places", () => {
  it("L114-15.5, L114-4.1.3: has those who wait in the order of the decision, then of the application, then of the case", () => {
    const book = [request(1, 9, 1), request(4, 5, 3), request(3, 5, 2), request(2, 5, 2)].reduce(
      (before, one) => ask(before, one, until).book,
      begun(0),
    );
    const all = partOf(book, 0, 10);
    expect(all.waiting.map(({ caseId, position }) => [caseId, position])).toEqual([
      [idOf(2), 1],
      [idOf(3), 2],
      [idOf(4), 3],
      [idOf(1), 4],
    ]);
    expect(all.more).toBe(false);
    const rest = partOf(book, 3, 1);
    expect(rest.waiting.map(({ position }) => position)).toEqual([4]);
    expect(partOf(book, 0, 3).more).toBe(true);
    expect(rest.more).toBe(false);
  });

  it("L114-12.1.4: has those first who hold a place for the shortest time", () => {
    const first = ask(begun(3), request(1, 2), later).book;
    const second = ask(first, request(3, 2), until).book;
    const book = ask(second, request(2, 2), until).book;
    expect(partOf(book, 0, 10).held.map(({ caseId }) => caseId)).toEqual([
      idOf(2),
      idOf(3),
      idOf(1),
    ]);
  });
});

describe("who sees the places of a provider", () => {
  it("L114-12.1.4, L114-15.8: an executive body those of any, a provider's staff their own", () => {
    expect([officer, decider, staff, others].map((one) => maySeeBook(one, providerNumber))).toEqual(
      [true, true, true, false],
    );
    expect(isOfAnOffice({ ...officer, unit: undefined })).toBe(false);
    expect(isOfAnOffice({ ...officer, roles: ["assessor", "protection-officer"] })).toBe(false);
    expect(maySeeBook({ ...staff, roles: ["assessor"] }, providerNumber)).toBe(false);
  });

  it("L114-0.PRE: learns of a case of another executive body that somebody is there, and no more", () => {
    const held = heldFile().now();
    expect(sightOf(held, officer, providerNumber)).toBe("case");
    expect(sightOf(held, decider, providerNumber)).toBe("somebody");
    expect(sightOf(held, others, otherProvider)).toBe("somebody");
  });

  it("L114-0.PRE: knows as a provider who has chosen it, and opens what it works on", () => {
    const chosen = approvedFile();
    const choose = choosing({ orWait: true });
    mustGive(chosen, choose, portal, { by: "person", chosen: { ...listed, free: 0 } });
    const queue = written({ name: "queueForPlace", provider: providerNumber, choice: 1 });
    mustGive(chosen, queue, { id: "place", role: "system" });
    expect(chosen.now().state).toBe("waiting");
    expect(sightOf(chosen.now(), staff, providerNumber)).toBe("which");
    expect(sightOf(heldFile().now(), staff, providerNumber)).toBe("case");
    expect(sightOf(placedFile().now(), staff, providerNumber)).toBe("case");
    expect(sightOf(approvedFile().now(), staff, providerNumber)).toBe("somebody");
  });

  it("G47: learns nothing of what was handed to the confidential track", () => {
    const handed = { ...heldFile().now(), state: "handed-over" } as const;
    expect(sightOf(handed, staff, providerNumber)).toBe("somebody");
    expect(sightOf(handed, officer, providerNumber)).toBe("somebody");
  });
});
