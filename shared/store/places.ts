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
  /** The books of those of the providers that have one, in no order; they may be a moment behind. */
  readonly readAll: (providers: readonly string[]) => Promise<readonly Book[]>;
  readonly write: (kept: KeptBook) => Promise<"written" | "conflict">;
}
