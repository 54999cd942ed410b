import type { Edition } from "#shared/law/editions.ts";

/** How many lowest prices make the average, and how many alternative countries stand in (R377-27.4, R377-4.10d). */
export type PricingRules = Edition["pricing"];

/**
 * Which prices an imported device is compared with (R377-2.5, G19). Those of reference countries, if
 * there are as many as the average takes. If there are fewer or none, those of alternative countries, if
 * there are as many as the act asks for and as the average takes. The two are never mixed: 27.4 speaks of
 * one group of countries, and the reading lets the other stand in for it as a whole. Otherwise the
 * information is incomplete (R377-27.2), and no price is called too high.
 */
export const basisOf = (
  counts: { readonly reference: number; readonly alternative: number },
  { lowestPrices, alternativeCountries }: PricingRules,
): "reference" | "alternative" | "incomplete" => {
  if (counts.reference >= lowestPrices) return "reference";
  const enough = Math.max(lowestPrices, alternativeCountries);
  return counts.alternative >= enough ? "alternative" : "incomplete";
};
