import { describe, expect, it } from "vitest";
import { ask, close, declare, emptyBook, type Book } from "#shared/assistance/places/book.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { codeIn, type MemoryAssistanceApi } from "#test/fakes/assistance-api.ts";
import type { Person } from "#test/fakes/calls.ts";
import { instant } from "#test/fakes/clock.ts";
import {
  assessor,
  decider,
  officer,
  otherProvider,
  providerStaff,
} from "#test/samples/assistance/officials.ts";
import { binOf } from "#test/samples/organization.ts";
import { crowded, look, number, open, pageOf, staff, until } from "./crowded-house.ts";

/** A book as somebody has left it. */
const keep = (api: MemoryAssistanceApi, book: Book) =>
  api.books.write({ book, untold: [], revision: 0 });

describe("GET /v1/places/{number}", () => {
  it("L114-15.5, L114-4.1.3: shows an official who holds a place until when and who waits, in the order of the Law", async () => {
    const { api, first, last } = await crowded();
    const { status, body } = await look(api, officer, `/${number}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      provider: number,
      name: { kk: "Шаңырақ үйі", ru: "Шаңырақ үйі", en: "Шаңырақ үйі" },
      closed: false,
      numbers: { total: 20, declared: 1, free: 0, held: 1, taken: 0, admitted: 0, waiting: 2 },
      held: [{ case: { caseId: first, opens: true, until, term: { left: 1, overdue: false } } }],
      order: [{ provision: "L114-15.5" }, { provision: "L114-4.1.3" }],
    });
    // Of the one of another executive body it is told that somebody waits, and nothing else.
    expect(body).toMatchObject({ waiting: [{ position: 1 }, { case: { caseId: last } }] });
    const { waiting } = await pageOf(api, decider, `/${number}`);
    expect(waiting[0]).toEqual({ position: 1 });
    expect(waiting[1]).toMatchObject({ position: 2, case: { caseId: last, opens: true } });
  });

  it("L114-0.PRE: names an executive body none but its own cases", async () => {
    const { api, first, elsewhere, last } = await crowded();
    const { body } = await look(api, { ...officer, unit: "75" }, `/${number}`);
    expect(body).toMatchObject({
      held: [{}],
      waiting: [{ position: 1, case: { caseId: elsewhere, opens: true } }, { position: 2 }],
    });
    expect(JSON.stringify(body)).not.toContain(first);
    expect(JSON.stringify(body)).not.toContain(last);
    expect(JSON.stringify(body)).not.toContain(until);
  });

  it("shows a provider who has chosen it, and lets it open what it works on", async () => {
    const { api, first, elsewhere, last } = await crowded();
    expect((await look(api, staff, `/${number}`)).body).toMatchObject({
      held: [{ case: { caseId: first, opens: true } }],
      waiting: [
        { position: 1, case: { caseId: elsewhere, opens: false } },
        { position: 2, case: { caseId: last, opens: false } },
      ],
    });
  });

  it("is the same nothing to another provider, for a number that nobody has, and for what is no provider's", async () => {
    const { api } = await crowded();
    const other: Person = { ...providerStaff, provider: otherProvider };
    const told = [
      await look(api, other, `/${number}`),
      await look(api, providerStaff, `/${number}`),
      await look(api, { id: officer.id, role: "social-officer" }, `/${number}`),
      await look(api, officer, `/O-${binOf(7)}`),
      await look(api, officer, "/S-000000000001"),
      await look(api, officer, "/anything"),
    ];
    expect(told.map(codeIn)).toEqual(Array.from({ length: 6 }, () => "not-found"));
  });

  it("turns away whoever has another role", async () => {
    const { api } = await crowded();
    expect(codeIn(await look(api, assessor, `/${number}`))).toBe("role-not-allowed");
    const auditor: Person = { id: "subject-auditor", role: "auditor", unit: "71" };
    expect(codeIn(await look(api, auditor, `/${number}`))).toBe("role-not-allowed");
  });

  it("R377-34: shows a book that is closed without what the Register no longer says", async () => {
    const { api } = await crowded();
    const kept = await api.books.read(number);
    await api.books.write({ ...kept, book: close(kept.book, 9).book });
    await api.register.drop(number, 9);
    const { body } = await look(api, staff, `/${number}`);
    expect(body).toMatchObject({ closed: true, numbers: { held: 1, waiting: 0 }, waiting: [] });
    expect(body).not.toHaveProperty("name");
    expect(body).not.toHaveProperty("numbers.total");
  });

  it("R377-4.11c: shows of a provider without a book what the Register says", async () => {
    const api = await open();
    expect((await look(api, officer, `/${number}`)).body).toMatchObject({
      numbers: { total: 20, declared: 1, free: 1, held: 0, waiting: 0 },
      held: [],
      waiting: [],
    });
  });

  it("comes in pages, of which each looks at so many cases", async () => {
    const api = await open();
    const book = Array.from({ length: 45 }, (_, serial) => serial).reduce(
      (before, serial) => {
        const caseId = caseIdSchema.parse(`assistance-${String(serial).padStart(8, "0")}`);
        const decidedAt = instant("2026-11-20T04:00:00.000Z");
        const request = { caseId, choice: 1, decidedAt, receivedAt: decidedAt, orWait: true };
        return ask(before, request, until).book;
      },
      declare(emptyBook(number), { free: 0, version: 1 }, until).book,
    );
    await keep(api, book);
    const positions: number[] = [];
    let next: string | undefined;
    do {
      const page = await pageOf(
        api,
        officer,
        `/${number}${next === undefined ? "" : `?cursor=${next}`}`,
      );
      expect(page.waiting.length).toBeLessThanOrEqual(20);
      positions.push(...page.waiting.map(({ position }) => position));
      ({ next } = page);
    } while (next !== undefined);
    expect(positions).toEqual(Array.from({ length: 45 }, (_, index) => index + 1));
  });

  it("takes no cursor of another book", async () => {
    const api = await open();
    const cursor = Buffer.from(JSON.stringify({ provider: otherProvider, after: 20 }));
    for (const wrong of [cursor.toString("base64url"), "x"]) {
      const answer = await look(api, officer, `/${number}?cursor=${wrong}`);
      expect(codeIn(answer)).toBe("request-invalid");
    }
  });

  it("names nobody, and so needs no record of a reading", async () => {
    const { api } = await crowded();
    await look(api, officer, `/${number}`);
    await look(api, staff, "");
    expect(api.reads.records()).toEqual([]);
  });
});
