import { emptyBook } from "#shared/assistance/places/book.ts";
import type { KeptBook, PlaceBooks } from "#shared/store/places.ts";

/** Books in memory, conditional as the table is. */
export const memoryPlaces = (): PlaceBooks => {
  const kept = new Map<string, KeptBook>();
  const find = (provider: string): KeptBook =>
    kept.get(provider) ?? { book: emptyBook(provider), untold: [], revision: 0 };
  return {
    read: async (provider) => find(provider),
    readAll: async (providers) => providers.flatMap((one) => kept.get(one)?.book ?? []),
    write: async (after) => {
      const { provider } = after.book;
      if (find(provider).revision !== after.revision) return "conflict";
      kept.set(provider, { ...after, revision: after.revision + 1 });
      return "written";
    },
  };
};
