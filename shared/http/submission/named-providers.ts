import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { fieldErrorOf, type FieldError } from "#shared/http/field-errors.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { Register } from "#shared/store/dynamo-register.ts";
import { findProvider, type FoundProvider } from "#shared/store/listed-provider.ts";

type ProviderCode = "provider-unknown" | "provider-excluded" | "provider-differs";

const codeOf = (provider: FoundProvider, bin?: string): ProviderCode | undefined => {
  if (provider.found !== "listed") return `provider-${provider.found}`;
  return bin === undefined || provider.entry.bin === bin ? undefined : "provider-differs";
};

/** The provider that an application is addressed to, if it is, and what is wrong with those that it names. */
interface NamedProviders {
  readonly addressee: FoundProvider | undefined;
  readonly errors: readonly FieldError[];
}

/**
 * Looks up the providers that an application names: one that it is addressed to, or that applies for somebody, is one of the
 * Register now (L114-13.1.2, L114-13.1.3, L114-13.2.5).
 */
export const namedProviders = async (
  register: Pick<Register, "get" | "settled">,
  { addressee, representative }: Pick<ApplicationForm, "addressee" | "representative">,
  locale: Locale,
): Promise<NamedProviders> => {
  const errors: FieldError[] = [];
  const look = async (number: string, pointer: string, bin?: string) => {
    const provider = await findProvider(register, number);
    const code = codeOf(provider, bin);
    if (code !== undefined) {
      errors.push(fieldErrorOf("body", `/application/${pointer}`, code, locale));
    }
    return provider;
  };
  const found =
    addressee.to === "provider" ? await look(addressee.number, "addressee/number") : undefined;
  if (representative?.kind === "provider") {
    const { registerNumber, bin } = representative;
    await look(registerNumber, "representative/registerNumber", bin);
  }
  return { addressee: found, errors };
};
