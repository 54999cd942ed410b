import { emptyBook } from "#shared/assistance/places/book.ts";
import { isOfAnOffice, numbersOf } from "#shared/assistance/places/shown.ts";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { listPlaces } from "#shared/http/routes/places.ts";
import type { Handle } from "#shared/http/serve.ts";
import { nameOf } from "#shared/store/listed-provider.ts";
import { providerOf } from "./provider-places.ts";
import type { AssistanceNeeds } from "./needs.ts";

type Needs = Pick<AssistanceNeeds, "register" | "books">;

/**
 * The providers with places in the caller's territory, in the order of the Register; the staff of a provider is answered that one.
 * Numbers alone, so that no reading of a case is to be put on record (docs/adr/0027).
 */
export const listPlacesFor =
  ({ register, books }: Needs): Handle<typeof listPlaces.request> =>
  async ({ query }, { caller, locale }) => {
    const { unit, provider } = caller;
    if (!isOfAnOffice(caller)) {
      if (provider === undefined) return { problem: "role-not-allowed" };
      const own = await providerOf({ register, books }, provider);
      return { status: 200, body: { providers: own === undefined ? [] : [own.shown] } };
    }
    const page = await register.find({ ...query, supplier: "organization", unit });
    if (page === undefined) {
      const errors = [fieldErrorOf("query", "/cursor", "malformed", locale)];
      return { problem: "request-invalid", errors };
    }
    const rows = page.rows.flatMap((row) =>
      row.supplier === "organization" && row.places.total > 0 ? [row] : [],
    );
    const kept = await books.readAll(rows.map(({ number }) => number));
    const providers = rows.map(({ number, name, places }) => {
      const book = kept.find((one) => one.provider === number) ?? emptyBook(number);
      return {
        provider: number,
        name: nameOf({ name }),
        closed: book.closed,
        numbers: numbersOf(book, places),
      };
    });
    const next = page.next !== undefined && { next: page.next };
    return { status: 200, body: { providers, ...next } };
  };
