import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Instant } from "#shared/law/dates.ts";
import type { Listing, RegisterEntry } from "#shared/registration/register/entry.ts";
import type { RegisterQuestion } from "#shared/registration/register/question.ts";
import { registerFinder, type RegisterPage } from "./dynamo-register-find.ts";
import { registerKeeper } from "./dynamo-register-keep.ts";
import { registerReader } from "./dynamo-register-read.ts";
import { numbersKey } from "./register-items.ts";
import { nothingOf, wantedOf } from "./register-wanted.ts";

export type { RegisterPage } from "./dynamo-register-find.ts";

export interface RegisterQuery extends RegisterQuestion {
  /** Rows of a page. */
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A part of a whole list, in the order of the numbers. */
interface EntriesPage {
  readonly entries: readonly RegisterEntry[];
  /** The number after which the next part begins, if there is one. */
  readonly next: string | undefined;
}

/** The two public lists as they are read and kept (R377-1, R377-6, R377-14). */
export interface Register {
  /** As of which version of its case everything of a supplier is there; 0 where it is not, or not known. */
  readonly settled: (number: string) => Promise<number>;
  /** Brings a supplier up to a version of its case; an older version changes nothing. */
  readonly keep: (listing: Listing, version: number) => Promise<void>;
  /** Takes a supplier out: nothing of it is public any more, at no date (R377-35). */
  readonly drop: (number: string, version: number) => Promise<void>;
  /**
   * A page of answers: from a list in the order of the Kazakh names, to a name in the order of the
   * words found. It may be short and have a next one. Undefined for a cursor of another question.
   */
  readonly find: (query: RegisterQuery) => Promise<RegisterPage | undefined>;
  /** An entry as it is shown now, or as it was accepted last by a moment. */
  readonly get: (number: string, by?: Instant) => Promise<RegisterEntry | undefined>;
  /** Those of the numbers that stand in a list. */
  readonly listed: (numbers: readonly string[]) => Promise<ReadonlySet<string>>;
  /** A part of a whole list as it was accepted by a moment; `limit` numbers are looked at. */
  readonly entries: (
    supplier: RegisterEntry["supplier"],
    by: Instant,
    after: string | undefined,
    limit: number,
  ) => Promise<EntriesPage>;
}

/**
 * The public lists in DynamoDB. Every question is one query of one partition and one batch of rows:
 * nothing is ever scanned, and a page costs the same however long the lists are.
 *
 * The partition of a whole list, its numbers and the words of one letter are each read by everybody
 * who asks for them. DynamoDB gives a partition 3,000 read units a second and splits one that needs
 * more by its sort keys; a page takes half a unit of it, the rest goes to the entries.
 */
export const dynamoRegister = (dynamo: DynamoDBClient, table: string): Register => {
  const { bring, settled } = registerKeeper(dynamo, table);
  const reader = registerReader(dynamo, table);
  const find = registerFinder(reader);
  return {
    settled,
    keep: (listing, version) => bring(wantedOf(listing, version)),
    drop: (number, version) => bring(nothingOf(number, version)),
    find: ({ limit, cursor, ...question }) => find(question, limit, cursor),
    get: reader.entryOf,
    listed: async (numbers) => new Set((await reader.rowsOf(numbers)).keys()),
    entries: async (supplier, by, after, limit) => {
      const numbers = await reader.placesIn({ pk: numbersKey(supplier) }, after, limit + 1);
      const shown = numbers.slice(0, limit);
      const next = numbers.length > limit ? shown.at(-1) : undefined;
      return { entries: await reader.entriesOf(shown, by), next };
    },
  };
};

/** The pages of a whole list, for those who read it from the beginning to the end. */
export async function* allEntries(
  { entries }: Pick<Register, "entries">,
  supplier: RegisterEntry["supplier"],
  by: Instant,
): AsyncGenerator<readonly RegisterEntry[]> {
  let after: string | undefined;
  do {
    const page = await entries(supplier, by, after, 100);
    yield page.entries;
    after = page.next;
  } while (after !== undefined);
}
