import { countryNamesIn } from "#shared/adapters/country-names.ts";
import { dayOf } from "#shared/law/dates.ts";
import { editionById } from "#shared/law/editions.ts";
import type { Locale } from "#shared/law/languages.ts";
import { referenceCountriesAt } from "#shared/law/reference-countries.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import { computePricing } from "#shared/registration/pricing/compute.ts";
import type { Registration } from "#shared/registration/state.ts";
import { viewPricing, type PricingView } from "#shared/registration/view/pricing-view.ts";

/**
 * How the prices of the devices of an application compare: computed from the application as it was
 * filed, by the edition of its receipt and the reference countries of that day, so that it never
 * comes out otherwise (R377-2.5, R377-27.4, G19).
 */
export const pricingOf = (
  application: SupplierForm | undefined,
  { edition: id, savedAt }: Registration,
  locale: Locale,
): PricingView[] => {
  const edition = editionById(id ?? "");
  if (application?.supplier !== "organization" || edition === undefined || savedAt === undefined) {
    return [];
  }
  const countries = referenceCountriesAt(dayOf(savedAt));
  const nameOf = countryNamesIn(locale);
  return application.devices.map((device) =>
    viewPricing(computePricing(device, edition.pricing, countries), locale, nameOf),
  );
};
