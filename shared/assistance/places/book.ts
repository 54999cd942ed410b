// The book of one provider's places: who holds one, who has taken one, who waits (docs/adr/0041). Pure: what a book says depends on
// nothing but the book and what is asked of it.
import * as z from "zod";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { instantSchema, type Instant } from "#shared/law/dates.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";

/** Whom a place is given to: the case, and which of its choices. */
const wantedSchema = z.strictObject({ caseId: caseIdSchema, choice: z.int().min(1) });

const heldSchema = z.strictObject({ ...wantedSchema.shape, until: instantSchema });

/** Since when need is established, and since when it was applied for: the order of those who wait. */
const waitingSchema = z.strictObject({
  ...wantedSchema.shape,
  decidedAt: instantSchema,
  receivedAt: instantSchema,
});
export type Waiting = z.infer<typeof waitingSchema>;

export const bookSchema = z.strictObject({
  provider: registerNumberSchema,
  /** Free places as declared last, besides those that are held here (R377-4.11c). */
  declared: z.int().min(0),
  /** The version of the Register's entry that declared them; 0 before any. */
  version: z.int().min(0),
  /** Whether the provider is out of the Register, and nobody gets a place or waits for one (R377-34). */
  closed: z.boolean().default(false),
  held: z.array(heldSchema),
  /** Taken since the declaration, and so not in it. */
  taken: z.array(wantedSchema),
  /** Homeless people taken in at once, who chose nothing (L114-15.7); counted until a declaration knows of them. */
  admitted: z.array(z.strictObject({ caseId: caseIdSchema, counted: z.boolean() })).default([]),
  waiting: z.array(waitingSchema),
});
export type Book = z.infer<typeof bookSchema>;

export const emptyBook = (provider: string): Book => ({
  provider,
  declared: 0,
  version: 0,
  closed: false,
  held: [],
  taken: [],
  admitted: [],
  waiting: [],
});

/** More who wait than this are not listed: an item of the table holds 400 kB. */
export const mostWaiting = 2000;

/** How many places nobody holds, has taken or was admitted to. */
export const freeIn = ({ declared, held, taken, admitted }: Book): number =>
  Math.max(
    0,
    declared - held.length - taken.length - admitted.filter(({ counted }) => counted).length,
  );

/**
 * Who comes first: whose need was decided on first, then whose application was received first, then the name of the case; no
 * other attribute of anybody counts (L114-4.1.3, L114-15.5).
 */
export const byOrder = (one: Waiting, other: Waiting): number =>
  one.decidedAt.localeCompare(other.decidedAt) ||
  one.receivedAt.localeCompare(other.receivedAt) ||
  one.caseId.localeCompare(other.caseId);

/** What a book says to one who asks for a place, or to one who has waited. */
export const saidSchema = z.discriminatedUnion("say", [
  z.strictObject({ say: z.literal("held"), ...heldSchema.shape }),
  z.strictObject({ say: z.literal("waiting"), ...wantedSchema.shape }),
  z.strictObject({
    say: z.literal("denied"),
    ...wantedSchema.shape,
    why: z.enum(["no-place", "list-full", "not-listed"]),
  }),
]);
export type Said = z.infer<typeof saidSchema>;

export interface Turned {
  readonly book: Book;
  readonly said: readonly Said[];
}

const isOf = (caseId: CaseId) => (one: { readonly caseId: CaseId }) => one.caseId === caseId;

/** The book without any trace of a case. */
const without = (book: Book, caseId: CaseId): Book => {
  const others = <One extends { readonly caseId: CaseId }>(all: readonly One[]) =>
    all.filter((one) => one.caseId !== caseId);
  return {
    ...book,
    held: others(book.held),
    taken: others(book.taken),
    admitted: others(book.admitted),
    waiting: others(book.waiting),
  };
};

/** Offers what is free to those who wait, the first first. */
const offer = (book: Book, until: Instant): Turned => {
  const count = Math.min(freeIn(book), book.waiting.length);
  if (count === 0) return { book, said: [] };
  const sorted = book.waiting.toSorted(byOrder);
  const served = sorted.slice(0, count);
  return {
    book: {
      ...book,
      held: [...book.held, ...served.map(({ caseId, choice }) => ({ caseId, choice, until }))],
      waiting: sorted.slice(count),
    },
    said: served.map(({ caseId, choice }) => ({ say: "held", caseId, choice, until })),
  };
};

/** Whoever asks for a place: where and since when need is established, and whether a list will do. */
export interface Request extends Waiting {
  readonly orWait: boolean;
}

/**
 * Asks for a place. Nobody comes before those who wait; who asks again is told the same. A choice that was made since replaces
 * an earlier one of the same case. Whoever chose a provider that has left the Register meanwhile gets nothing there.
 */
export const ask = (before: Book, { orWait, ...wanted }: Request, until: Instant): Turned => {
  const { caseId, choice } = wanted;
  const held = before.held.find(isOf(caseId));
  if (held?.choice === choice) return { book: before, said: [{ say: "held", ...held }] };
  const isWaiting = before.waiting.find(isOf(caseId))?.choice === choice;
  if (isWaiting) return { book: before, said: [{ say: "waiting", caseId, choice }] };
  if (before.closed) {
    const why = "not-listed" as const;
    return { book: without(before, caseId), said: [{ say: "denied", caseId, choice, why }] };
  }
  const { book, said } = offer(without(before, caseId), until);
  if (freeIn(book) > 0 && book.waiting.length === 0) {
    return {
      book: { ...book, held: [...book.held, { caseId, choice, until }] },
      said: [...said, { say: "held", caseId, choice, until }],
    };
  }
  if (!orWait) return { book, said: [...said, { say: "denied", caseId, choice, why: "no-place" }] };
  if (book.waiting.length >= mostWaiting) {
    return { book, said: [...said, { say: "denied", caseId, choice, why: "list-full" }] };
  }
  return {
    book: { ...book, waiting: [...book.waiting, wanted] },
    said: [...said, { say: "waiting", caseId, choice }],
  };
};

/** The place that was held is taken: the provider has accepted the person. */
export const take = (book: Book, caseId: CaseId): Turned => {
  const held = book.held.find(isOf(caseId));
  if (held === undefined) return { book, said: [] };
  const { choice } = held;
  return {
    book: {
      ...book,
      held: book.held.filter((one) => one !== held),
      taken: [...book.taken, { caseId, choice }],
    },
    said: [],
  };
};

/** Somebody was admitted at once and stays: that place is given to nobody else, also where none was free (L114-15.1b, L114-15.7). */
export const admit = (book: Book, caseId: CaseId): Turned =>
  book.admitted.some(isOf(caseId))
    ? { book, said: [] }
    : { book: { ...book, admitted: [...book.admitted, { caseId, counted: true }] }, said: [] };

const knownOf = ({ admitted }: Book): Book["admitted"] =>
  admitted.map(({ caseId }) => ({ caseId, counted: false }));

/** Gives up whatever a case has here, and offers it to the next. */
export const release = (book: Book, caseId: CaseId, until: Instant): Turned =>
  offer(without(book, caseId), until);

/**
 * The provider declares its free places anew: those taken or admitted before are in that number, those held are besides it (R377-4.11c). An
 * older declaration changes nothing.
 */
export const declare = (
  book: Book,
  { free, version }: { readonly free: number; readonly version: number },
  until: Instant,
): Turned =>
  version <= book.version
    ? { book, said: [] }
    : offer(
        {
          ...book,
          declared: free + book.held.length,
          version,
          closed: false,
          taken: [],
          admitted: knownOf(book),
        },
        until,
      );

/** The provider is out of the Register: nobody waits there any longer; who holds a place has the provider's answer still to come. */
export const close = (book: Book, version: number): Turned =>
  version <= book.version
    ? { book, said: [] }
    : {
        book: {
          ...book,
          declared: book.held.length,
          version,
          closed: true,
          taken: [],
          admitted: knownOf(book),
          waiting: [],
        },
        said: book.waiting.map(({ caseId, choice }) => ({
          say: "denied",
          caseId,
          choice,
          why: "not-listed",
        })),
      };

/** The place of a case in the list, from 1; undefined where it does not wait. */
export const positionOf = ({ waiting }: Book, caseId: CaseId): number | undefined => {
  const place = waiting.toSorted(byOrder).findIndex(isOf(caseId));
  return place < 0 ? undefined : place + 1;
};
