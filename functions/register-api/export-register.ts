import canonicalize from "canonicalize";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { exportRegister } from "#shared/http/routes/register-export.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { RegisterEntry } from "#shared/registration/register/entry.ts";
import {
  exportBegins,
  manifestOf,
  nextPiece,
  supplierIn,
  type ExportOrder,
} from "#shared/registration/register/export.ts";
import type { Register } from "#shared/store/dynamo-register.ts";
import type { Clock } from "#shared/store/ports.ts";
import { readExportCursor, writeExportCursor } from "./export-cursor.ts";
import { publicAnswer } from "#shared/http/public-answer.ts";

interface Needs {
  readonly register: Pick<Register, "entries">;
  readonly clock: Clock;
}

/** A piece ends after so many reads of the list, or when it is as long as that: a reply of Lambda ends at 6 MB. */
const readsAPiece = 5;
const numbersARead = 100;
const mostLetters = 1_000_000;

const canonical = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("only JSON can be exported");
  return text;
};

/** As many of the entries as fit into so many letters, one at least. */
const fitting = (entries: readonly RegisterEntry[], letters: number): readonly RegisterEntry[] => {
  let left = letters;
  const end = entries.findIndex((entry, at) => {
    left -= canonical(entry).length;
    return left < 0 && at > 0;
  });
  return end === -1 ? entries : entries.slice(0, end);
};

interface Gathered {
  readonly entries: readonly RegisterEntry[];
  /** The number after which the next piece begins, if there is one. */
  readonly next: string | undefined;
}

const gather = async (
  register: Needs["register"],
  { list, asOf }: ExportOrder,
  begin: string | undefined,
): Promise<Gathered> => {
  const entries: RegisterEntry[] = [];
  let after = begin;
  let letters = mostLetters;
  for (let reads = 0; reads < readsAPiece; reads += 1) {
    const page = await register.entries(supplierIn(list), asOf, after, numbersARead);
    const taken = fitting(page.entries, letters);
    entries.push(...taken);
    if (taken.length < page.entries.length) return { entries, next: taken.at(-1)?.number };
    after = page.next;
    letters -= taken.reduce((sum, entry) => sum + canonical(entry).length, 0);
    if (after === undefined || letters <= 0) break;
  }
  return { entries, next: after };
};

/**
 * A piece of the whole Register or Registry for anyone (R377-6, R377-14). What the pieces of one
 * export need of one another goes with the cursor: the moment that all of them are as of, how many
 * suppliers came before, and the hash so far. Who leaves a list meanwhile is in no later piece
 * (R377-35).
 */
export const exportRegisterOf =
  ({ register, clock }: Needs): Handle<typeof exportRegister.request> =>
  async ({ query: { list, format, cursor }, headers }, { locale }) => {
    const from = cursor === undefined ? undefined : readExportCursor(cursor, { list, format });
    if (cursor !== undefined && from === undefined) {
      const errors = [fieldErrorOf("query", "/cursor", "malformed", locale)];
      return { problem: "request-invalid", errors };
    }
    const order = from?.order ?? { list, format, locale, asOf: clock.now() };
    const { entries, next } = await gather(register, order, from?.after);
    const ends = { first: from === undefined, last: next === undefined };
    const before = from?.progress ?? exportBegins;
    const { text, progress } = nextPiece(order, canonical, before, entries, ends);
    const { bytes, sha256, ...manifest } = manifestOf(order, progress);
    const rest =
      next === undefined
        ? { bytes, sha256 }
        : { next: writeExportCursor({ order, after: next, progress }) };
    return publicAnswer(headers["if-none-match"], locale, { ...manifest, text, ...rest });
  };
