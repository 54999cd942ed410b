import type { ListedProvider } from "#shared/assistance/decided.ts";
import { freeIn } from "#shared/assistance/places/book.ts";
import type { Register } from "./dynamo-register.ts";
import type { PlaceBooks } from "./places.ts";

interface Needs {
  readonly register: Pick<Register, "get" | "settled">;
  readonly books: Pick<PlaceBooks, "read">;
}

/**
 * A provider as the public Register shows it at the moment it is chosen (L114-15.8, R377-6): what it gives and how many places nobody
 * holds. Undefined where the Register has never known that number; not listed where it is out of it, or is no organisation.
 */
export const chosenProvider = async (
  { register, books }: Needs,
  number: string,
): Promise<ListedProvider | undefined> => {
  const [entry, known] = await Promise.all([register.get(number), register.settled(number)]);
  if (entry?.supplier !== "organization") {
    return known === 0 && entry === undefined
      ? undefined
      : { listed: false, services: [], free: 0 };
  }
  const { book } = await books.read(number);
  const services = [...new Set(entry.services.map(({ type }) => type))];
  return { listed: true, services, free: book.version > 0 ? freeIn(book) : entry.places.free };
};
