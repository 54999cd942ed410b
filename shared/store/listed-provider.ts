// Providers of services as the public Register and the books of places show them.
import type { ListedProvider } from "#shared/assistance/decided.ts";
import { freeIn } from "#shared/assistance/places/book.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import type { OrganizationEntry } from "#shared/registration/register/organization-entry.ts";
import type { Register } from "./dynamo-register.ts";
import type { PlaceBooks } from "./places.ts";

type Lists = Pick<Register, "get" | "settled">;

/** A provider by its number: with its entry, out of the Register by now, or never in it (R377-34). */
export type FoundProvider =
  | { readonly found: "listed"; readonly entry: OrganizationEntry }
  | { readonly found: "excluded" | "unknown" };

/** Looks a provider up in the Register. */
export const findProvider = async (register: Lists, number: string): Promise<FoundProvider> => {
  const entry = await register.get(number);
  if (entry?.supplier === "organization") return { found: "listed", entry };
  const wasThere = entry === undefined && (await register.settled(number)) > 0;
  return { found: wasThere ? "excluded" : "unknown" };
};

/**
 * A provider at the moment of a choice (L114-12.1.4, L114-15.8): what it gives, and how many places are free, by its book once it
 * has one, else as it has declared them (R377-4.11c). Undefined where the Register has never known it.
 */
export const providerToChoose = async (
  { register, books }: { readonly register: Lists; readonly books: Pick<PlaceBooks, "read"> },
  number: string,
): Promise<ListedProvider | undefined> => {
  const provider = await findProvider(register, number);
  switch (provider.found) {
    case "unknown":
      return undefined;
    case "excluded":
      return { listed: false, services: [], free: 0 };
    case "listed": {
      const { services, places } = provider.entry;
      const { book } = await books.read(number);
      return {
        listed: true,
        services: [...new Set(services.map(({ type }) => type))],
        free: book.version > 0 ? freeIn(book) : places.free,
      };
    }
  }
};

/** The name that the Register has in the two official languages; readers of English get the Kazakh one. */
export const nameOf = ({ name }: Pick<OrganizationEntry, "name">): Trilingual => {
  const { kk, ru } = name.full;
  return { kk, ru, en: kk };
};

/** The name of a provider as the Register shows it; undefined where it shows none. */
export const providerNameIn =
  (register: Pick<Register, "get">) =>
  async (number: string): Promise<Trilingual | undefined> => {
    const entry = await register.get(number);
    return entry?.supplier === "organization" ? nameOf(entry) : undefined;
  };
