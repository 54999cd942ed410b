import { fieldErrorOf, type FieldError } from "#shared/http/field-errors.ts";
import { dayOf, type Instant } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import { referenceCountriesAt } from "#shared/law/reference-countries.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import { filingFlaws } from "#shared/registration/pricing/filing-flaws.ts";

/**
 * What is wrong with the prices of devices on the day of filing, which the form alone cannot tell:
 * which countries are reference countries then, and rates of days to come (R377-2.4, R377-4.10b, G19).
 */
export const priceErrors = (
  form: SupplierForm,
  at: Instant,
  locale: Locale,
): readonly FieldError[] => {
  if (form.supplier !== "organization") return [];
  return filingFlaws(form.devices, at, referenceCountriesAt(dayOf(at))).map(({ path, code }) =>
    fieldErrorOf("body", `/application/devices/${path.join("/")}`, code, locale),
  );
};
