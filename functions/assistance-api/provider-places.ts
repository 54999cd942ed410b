import { numbersOf } from "#shared/assistance/places/shown.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";
import { findProvider, nameOf } from "#shared/store/listed-provider.ts";
import type { AssistanceNeeds } from "./needs.ts";

/** Organisations and sole proprietors have places; specialists have none. */
const providerSchema = registerNumberSchema.regex(/^[OP]-/);

/** The book of a provider, with what is shown of it to whoever may see it; undefined where the Register has never known the provider. */
export const providerOf = async (
  { register, books }: Pick<AssistanceNeeds, "register" | "books">,
  number: string,
) => {
  if (!providerSchema.safeParse(number).success) return undefined;
  const found = await findProvider(register, number);
  if (found.found === "unknown") return undefined;
  const { book } = await books.read(number);
  const entry = found.found === "listed" ? found.entry : undefined;
  const shown = {
    provider: number,
    ...(entry !== undefined && { name: nameOf(entry) }),
    // The Register may know before the book does.
    closed: book.closed || entry === undefined,
    numbers: numbersOf(book, entry?.places),
  };
  return { book, shown };
};
