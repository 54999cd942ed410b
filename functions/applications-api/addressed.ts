import { officePlaceOf } from "#shared/assistance/addressee.ts";
import { executiveBodyOf } from "#shared/assistance/executive-body.ts";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { fieldErrorOf, type FieldError } from "#shared/http/field-errors.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { Unit } from "#shared/law/territory.ts";
import { findProvider, type FoundProvider } from "#shared/store/listed-provider.ts";
import type { ApplicationNeeds } from "./needs.ts";

type ProviderCode = "provider-unknown" | "provider-excluded" | "provider-differs";

const codeOf = (provider: FoundProvider, bin?: string): ProviderCode | undefined => {
  if (provider.found !== "listed") return `provider-${provider.found}`;
  return bin === undefined || provider.entry.bin === bin ? undefined : "provider-differs";
};

/** To whom an application goes, and what is wrong with the providers that it names. */
interface Addressed {
  readonly unit: Unit | undefined;
  readonly errors: readonly FieldError[];
}

/**
 * The unit of the executive body that an application concerns: that of the office, or where it goes to a provider that
 * of the residence, else of the provider's own place (L114-13.1.1, L114-13.1.2, L114-13.1.3, G43, G44). A provider that it is
 * addressed to, or that applies for somebody, is one of the Register now (L114-13.2.5).
 */
export const addressedTo = async (
  register: ApplicationNeeds["register"],
  form: ApplicationForm,
  locale: Locale,
): Promise<Addressed> => {
  const { addressee, representative } = form;
  const errors: FieldError[] = [];
  const look = async (number: string, pointer: string, bin?: string) => {
    const provider = await findProvider(register, number);
    const code = codeOf(provider, bin);
    if (code !== undefined) {
      errors.push(fieldErrorOf("body", `/application/${pointer}`, code, locale));
    }
    return provider;
  };
  const provider =
    addressee.to === "provider" ? await look(addressee.number, "addressee/number") : undefined;
  if (representative?.kind === "provider") {
    const { registerNumber, bin } = representative;
    await look(registerNumber, "representative/registerNumber", bin);
  }
  const facility = provider?.found === "listed" ? provider.entry.facilities[0] : undefined;
  const place = officePlaceOf(form) ?? facility?.kato;
  return { unit: place && executiveBodyOf(place), errors };
};
