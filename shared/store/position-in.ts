import { positionOf } from "#shared/assistance/places/book.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import type { LoadedCase } from "./desk.ts";
import type { PlaceBooks } from "./places.ts";

/** A place in a list, from 1, and how many stand in it. */
export interface Position {
  readonly place: number;
  readonly of: number;
}

/** The place in the list of the provider that was chosen, and how many stand in it (L114-4.1.3); undefined for whoever does not wait. */
export const positionIn = async (
  books: Pick<PlaceBooks, "read">,
  { caseId, state: { state, choice } }: LoadedCase<Assistance>,
): Promise<Position | undefined> => {
  if (state !== "waiting" || choice === undefined) return undefined;
  const { book } = await books.read(choice.provider);
  const place = positionOf(book, caseId);
  return place === undefined ? undefined : { place, of: book.waiting.length };
};
