import { officePlaceOf } from "#shared/assistance/addressee.ts";
import { executiveBodyOf } from "#shared/assistance/executive-body.ts";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import type { FieldError } from "#shared/http/field-errors.ts";
import { namedProviders } from "#shared/http/submission/named-providers.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { Unit } from "#shared/law/territory.ts";
import type { ApplicationNeeds } from "./needs.ts";

/** To whom an application goes, and what is wrong with the providers that it names. */
interface Addressed {
  readonly unit: Unit | undefined;
  readonly errors: readonly FieldError[];
}

/**
 * The unit of the executive body that an application concerns: that of the office, or where it goes to a provider that
 * of the residence, else of the provider's own place (L114-13.1.1, L114-13.1.2, L114-13.1.3, G43, G44).
 */
export const addressedTo = async (
  register: ApplicationNeeds["register"],
  form: ApplicationForm,
  locale: Locale,
): Promise<Addressed> => {
  const { addressee, errors } = await namedProviders(register, form, locale);
  const facility = addressee?.found === "listed" ? addressee.entry.facilities[0] : undefined;
  const place = officePlaceOf(form) ?? facility?.kato;
  return { unit: place && executiveBodyOf(place), errors };
};
