// What the table should hold of a supplier, and how that differs from what it holds.
import { isDeepStrictEqual } from "node:util";
import { shownOf, type Listing, type RegisterEntry } from "#shared/registration/register/entry.ts";
import { rowOf, type RegisterRow } from "#shared/registration/register/rows.ts";
import type { ItemKey } from "./dynamo-batches.ts";
import { findersOf, gateKey, versionItem, versionKey, type Gate } from "./register-items.ts";

/** What is public of a supplier, and as of which version of its case. */
export interface Wanted {
  readonly number: string;
  readonly row: RegisterRow | undefined;
  readonly entries: readonly RegisterEntry[];
  readonly version: number;
}

export const wantedOf = (listing: Listing, version: number): Wanted => {
  const shown = shownOf(listing);
  return { number: shown.number, row: rowOf(shown), entries: listing.versions, version };
};

/** A supplier of which nothing is public any more (R377-35). */
export const nothingOf = (number: string, version: number): Wanted => ({
  number,
  row: undefined,
  entries: [],
  version,
});

/** The items that are wanted besides the gate. */
export const itemsWanted = ({ row, entries }: Wanted): readonly ItemKey[] => [
  ...(row === undefined ? [] : findersOf(row)),
  ...entries.map((entry) => versionItem(entry)),
];

const nothing: Gate["before"] = { rows: [], kept: [] };

/** The gate once everything is there. */
export const settledGate = ({ row, entries, version }: Wanted): Gate => ({
  version,
  settled: true,
  ...(row !== undefined && { row }),
  kept: entries.map(({ acceptedAt }) => acceptedAt),
  before: nothing,
});

export const noGate: Gate = { version: 0, settled: true, kept: [], before: nothing };

/** The gate while items are on their way: it names all that may be lying there. */
export const gateUnderWay = (goal: Gate, { row, kept, before }: Gate): Gate => {
  const rows = row === undefined ? before.rows : [row, ...before.rows];
  return {
    ...goal,
    settled: false,
    before: {
      rows: rows.filter((one) => !isDeepStrictEqual(one, goal.row)),
      kept: [...new Set([...kept, ...before.kept])].filter((one) => !goal.kept.includes(one)),
    },
  };
};

const itemsFor = (
  number: string,
  rows: readonly RegisterRow[],
  kept: Gate["kept"],
): readonly ItemKey[] => [
  ...rows.flatMap(findersOf),
  ...kept.map((acceptedAt) => versionKey(number, acceptedAt)),
];

/** The items that a gate wants. */
export const itemsOfGate = (number: string, { row, kept }: Gate): readonly ItemKey[] =>
  itemsFor(number, row === undefined ? [] : [row], kept);

/** The items that may be there by a gate. */
export const itemsBehind = (number: string, gate: Gate): readonly ItemKey[] => [
  ...itemsOfGate(number, gate),
  ...itemsFor(number, gate.before.rows, gate.before.kept),
];

export const showsTheSame = (one: Gate, other: Gate): boolean =>
  isDeepStrictEqual({ ...one, version: 0 }, { ...other, version: 0 });

const textOf = ({ pk, sk }: ItemKey) => `${pk} ${sk}`;

/** The different items that are not among those. */
export const without = (
  items: readonly ItemKey[],
  those: readonly ItemKey[],
): readonly ItemKey[] => {
  const left = new Map(items.map((item) => [textOf(item), item]));
  for (const key of those) left.delete(textOf(key));
  return [...left.values()];
};

/**
 * Everything that the table holds of a supplier once it is settled; what an earlier version wrote
 * and this one wants too still carries the earlier version.
 */
export const itemsSettled = (
  wanted: Wanted,
): readonly (ItemKey & { readonly version: number })[] => [
  { ...gateKey(wanted.number), ...settledGate(wanted) },
  ...itemsWanted(wanted).map((item) => ({ ...item, version: wanted.version })),
];
