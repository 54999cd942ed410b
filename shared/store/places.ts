// The books of places: a port.
import type { Book, Said } from "#shared/assistance/places/book.ts";

/** A book as it is kept, with what it has said that its cases may not have heard yet. */
export interface KeptBook {
  readonly book: Book;
  readonly untold: readonly Said[];
  /** 0 where the provider has none yet. */
  readonly revision: number;
}

/** One book a provider; a write succeeds for exactly one of those who have read the same revision. */
export interface PlaceBooks {
  readonly read: (provider: string) => Promise<KeptBook>;
  readonly write: (kept: KeptBook) => Promise<"written" | "conflict">;
}
