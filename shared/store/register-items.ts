// How the public lists lie in their table. Of one supplier there are:
//
//   entry#<number>       row              the gate: the row that lists show, or that there is none
//   entry#<number>       at#<instant>     a version, by when it was accepted
//   numbers#<supplier>   <number>         for those who read a whole list
//   find#<list>          <name>#<number>  the membership in one list
//   word#<s>#<letter>    <word>#<name>#<number>   one word of the name
//
// The gate decides: whoever finds a number reads its gate, so that what is left over for a moment shows
// nothing by itself. Every item carries the version of the case that wrote it.
import * as z from "zod";
import { instantSchema, type Instant } from "#shared/law/dates.ts";
import { registerEntrySchema, type RegisterEntry } from "#shared/registration/register/entry.ts";
import { listsOf, placeOf, wordsOf } from "#shared/registration/register/found-by.ts";
import { registerRowSchema, type RegisterRow } from "#shared/registration/register/rows.ts";
import type { ItemKey } from "./dynamo-batches.ts";

/** The gate of a supplier. */
export const gateSchema = z.object({
  /** Of the case, by the length of its history. */
  version: z.int(),
  /** Whether all other items are as this version wants them. */
  settled: z.boolean(),
  /** Absent for a supplier that left the list. */
  row: registerRowSchema.optional(),
  /** The public versions, by when they were accepted. */
  kept: z.array(instantSchema),
  /** What was wanted before and may still be lying there; nothing once all is settled. */
  before: z.strictObject({ rows: z.array(registerRowSchema), kept: z.array(instantSchema) }),
});
export type Gate = z.infer<typeof gateSchema>;

export const versionItemSchema = z.object({ entry: registerEntrySchema });

const entryPartition = (number: string) => `entry#${number}`;

export const gateKey = (number: string): ItemKey => ({ pk: entryPartition(number), sk: "row" });

export const versionKey = (number: string, acceptedAt: Instant): ItemKey => ({
  pk: entryPartition(number),
  sk: `at#${acceptedAt}`,
});

/** Where the versions of a supplier lie that were accepted by a moment, or all of them. */
export const versionsUntil = (number: string, by: Instant | undefined) => ({
  pk: entryPartition(number),
  from: "at#",
  to: `at#${by ?? "~"}`,
});

export const versionItem = (entry: RegisterEntry) => ({
  ...versionKey(entry.number, entry.acceptedAt),
  entry,
});

/** The partition of the numbers of a list. */
export const numbersKey = (supplier: RegisterRow["supplier"]): string => `numbers#${supplier}`;

/** The partition of one list; its members stand in the order of their places. */
export const listKey = (list: string): string => `find#${list}`;

/** The partition of the words that begin as this one does. */
export const wordKey = (supplier: RegisterRow["supplier"], word: string): string =>
  `word#${supplier}#${Array.from(word)[0] ?? ""}`;

/** The number at the end of a place. */
export const numberAt = (place: string): string => place.slice(place.lastIndexOf("#") + 1);

/** The word at the beginning of a place in a partition of words. */
export const wordAt = (place: string): string => place.slice(0, place.indexOf("#"));

/** Everything by which a supplier is found; each item is a key and nothing else. */
export const findersOf = (row: RegisterRow): readonly ItemKey[] => {
  const place = placeOf(row);
  return [
    { pk: numbersKey(row.supplier), sk: row.number },
    ...listsOf(row).map((list) => ({ pk: listKey(list), sk: place })),
    ...wordsOf(row).map((word) => ({ pk: wordKey(row.supplier, word), sk: `${word}#${place}` })),
  ];
};
