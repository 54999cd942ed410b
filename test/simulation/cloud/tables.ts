import type { Item } from "./item-size.ts";

/** What a table has besides its items. */
export interface TableShape {
  readonly name: string;
  readonly sortKey?: string;
  readonly indexes?: readonly IndexShape[];
  /** Hears of every item that is put, in the order of writing. */
  readonly onWrite?: (item: Item) => void;
  /** Items of one answer to a query at most, as a megabyte would limit them. */
  readonly page?: number;
}

export interface IndexShape {
  readonly name: string;
  readonly partition: string;
  readonly sort: string;
}

/** One table in memory. Reads of it are consistent; those of its indexes follow later. */
export interface Table {
  readonly shape: TableShape;
  readonly get: (key: Item) => Item | undefined;
  readonly put: (item: Item) => void;
  readonly remove: (key: Item) => void;
  /** The items of one partition in the order of the sort key. */
  readonly partition: (value: string) => readonly Item[];
  /** The items that stand under a value in an index, in its order. */
  readonly indexed: (index: IndexShape, value: string) => readonly Item[];
  readonly all: () => readonly Item[];
  /** Changes that the indexes have not seen yet. */
  readonly lag: () => number;
  readonly catchUp: () => void;
}

export const textOf = (item: Item, attribute: string): string =>
  item[attribute]?.S ?? item[attribute]?.N ?? "";

const compareBy = (attribute: string, one: Item, other: Item): number => {
  const [first, second] = [one[attribute], other[attribute]];
  if (first?.N !== undefined && second?.N !== undefined) return Number(first.N) - Number(second.N);
  return Buffer.compare(Buffer.from(first?.S ?? ""), Buffer.from(second?.S ?? ""));
};

/** By a sort key, and by the key of the item where that is the same, as it may be in an index. */
export const byPlace = (sort: string) => (one: Item, other: Item) =>
  compareBy(sort, one, other) || compareBy("pk", one, other);

export const memoryTable = (shape: TableShape): Table => {
  const { sortKey, indexes = [], onWrite } = shape;
  const partitions = new Map<string, Map<string, Item>>();
  const behind: { readonly id: string; readonly item: Item | undefined }[] = [];
  const indexItems = new Map<string, Item>();

  const sortOf = (item: Item) => (sortKey === undefined ? "" : textOf(item, sortKey));
  const follow = (item: Item, isGone: boolean) => {
    if (indexes.length === 0) return;
    behind.push({ id: `${textOf(item, "pk")} ${sortOf(item)}`, item: isGone ? undefined : item });
  };

  return {
    shape,
    get: (key) => partitions.get(textOf(key, "pk"))?.get(sortOf(key)),
    put: (item) => {
      const pk = textOf(item, "pk");
      const items = partitions.get(pk) ?? new Map<string, Item>();
      partitions.set(pk, items.set(sortOf(item), item));
      follow(item, false);
      onWrite?.(item);
    },
    remove: (key) => {
      partitions.get(textOf(key, "pk"))?.delete(sortOf(key));
      follow(key, true);
    },
    partition: (value) => {
      const items = [...(partitions.get(value)?.values() ?? [])];
      return sortKey === undefined ? items : items.sort(byPlace(sortKey));
    },
    // An item without one of the keys of an index does not stand in that index.
    indexed: ({ partition, sort }, value) =>
      [...indexItems.values()]
        .filter((item) => item[partition] !== undefined && item[sort] !== undefined)
        .filter((item) => textOf(item, partition) === value)
        .sort(byPlace(sort)),
    all: () => [...partitions.values()].flatMap((items) => [...items.values()]),
    lag: () => behind.length,
    catchUp: () => {
      const change = behind.shift();
      if (change === undefined) return;
      indexItems.delete(change.id);
      if (change.item !== undefined) indexItems.set(change.id, change.item);
    },
  };
};
