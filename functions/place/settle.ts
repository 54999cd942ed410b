import { assistanceKind } from "#shared/assistance/kind.ts";
import {
  admit,
  ask,
  close,
  declare,
  release,
  take,
  type Book,
  type Turned,
} from "#shared/assistance/places/book.ts";
import type { CurrentCalendar } from "#shared/adapters/calendar.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { assistanceEditions } from "#shared/law/assistance-editions.ts";
import type { Instant } from "#shared/law/dates.ts";
import { inForceAt } from "#shared/law/editions.ts";
import { computeTerm } from "#shared/law/terms.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { declarationIn } from "#shared/registration/register/declaration.ts";
import { loadCase, type Desk } from "#shared/store/desk.ts";
import type { Register } from "#shared/store/dynamo-register.ts";
import type { PlaceBooks } from "#shared/store/places.ts";
import { turnBook } from "./turn-book.ts";
import { wishesOf, type Wish } from "./wishes.ts";

export interface PlaceNeeds {
  readonly desk: Desk;
  readonly books: Pick<PlaceBooks, "read" | "write">;
  readonly register: Pick<Register, "get">;
  readonly calendar: CurrentCalendar;
}

/** The end of the time that a provider has to answer: policy of the edition in force (docs/adr/0041). */
const answerUntil = async ({ desk, calendar }: PlaceNeeds): Promise<Instant> => {
  const now = desk.clock.now();
  const edition = inForceAt(assistanceEditions, now);
  if (edition === undefined) throw new Error(`no edition of the Law for ${now}`);
  const { workingDays: amount } = edition.placeAnswer;
  const rule = { id: "L114-12.1.4", amount, unit: "working-day" } as const;
  return computeTerm(rule, now, await calendar(now)).due;
};

/** A provider that declared its places before there were books has what the Register shows. */
const opened = (book: Book, free: number | undefined, until: Instant): Turned =>
  book.version > 0 || free === undefined
    ? { book, said: [] }
    : declare(book, { free, version: 1 }, until);

const granted = (book: Book, wish: Wish, caseId: CaseId, until: Instant): Turned => {
  switch (wish.wish) {
    case "ask":
      return ask(book, wish.request, until);
    case "keep":
      return { book, said: [] };
    case "take":
      return take(book, caseId);
    case "admit":
      return admit(book, caseId);
    case "release":
      return release(book, caseId, until);
  }
};

/** Settles what a case wants of the books of places. Any number of times, in any order, with the same end. */
export const settleCase =
  (needs: PlaceNeeds) =>
  async (caseId: CaseId): Promise<void> => {
    const { desk, books, register } = needs;
    const loaded = await loadCase(desk.cases, assistanceKind, caseId);
    const until = await answerUntil(needs);
    const giveBack = (book: Book, { caseId: unwanted }: { readonly caseId: CaseId }) =>
      release(book, unwanted, until);
    for (const wish of wishesOf(loaded)) {
      const entry = await register.get(wish.provider);
      const free = entry?.supplier === "organization" ? entry.places.free : undefined;
      const turn = (book: Book): Turned => {
        const begun = opened(book, free, until);
        const done = granted(begun.book, wish, caseId, until);
        return { book: done.book, said: [...begun.said, ...done.said] };
      };
      await turnBook({ desk, books }, wish.provider, turn, giveBack);
    }
  };

/** Brings the book of a provider up to what its registration declares: free places, or that it is out of the Register (R377-4.11c, R377-34). */
export const settleProvider =
  (needs: PlaceNeeds) =>
  async (caseId: CaseId): Promise<void> => {
    const { desk, books } = needs;
    const loaded = await loadCase(desk.cases, registrationKind, caseId);
    const declared = declarationIn(loaded.entries);
    if (declared === undefined) return;
    const { number, free, version } = declared;
    const until = await answerUntil(needs);
    await turnBook(
      { desk, books },
      number,
      (book) =>
        free === undefined ? close(book, version) : declare(book, { free, version }, until),
      (book, { caseId: unwanted }) => release(book, unwanted, until),
    );
  };
