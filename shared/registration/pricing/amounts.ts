// Amounts of money as people read them. Digits are grouped by hand: the core has no locale data of the runtime.
import type { Locale } from "#shared/law/languages.ts";
import { digitsOf } from "./currencies.ts";
import { tiynOfRate, type Conversion, type Money } from "./money.ts";

/** Between digits and before a currency, so that an amount is not torn apart at the end of a line. */
const noBreak = "\u00A0";

const signs = {
  kk: { group: noBreak, decimal: "," },
  ru: { group: noBreak, decimal: "," },
  en: { group: ",", decimal: "." },
} as const satisfies Record<Locale, { group: string; decimal: string }>;

const numberIn = (smallest: string, digits: number, locale: Locale): string => {
  const padded = smallest.padStart(digits + 1, "0");
  const whole = padded.slice(0, padded.length - digits);
  const { group, decimal } = signs[locale];
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  return digits === 0 ? grouped : `${grouped}${decimal}${padded.slice(-digits)}`;
};

/** An amount in tiyn, given as decimal digits, in tenge: "1 234,56 ₸", in English "1,234.56 ₸". */
export const tengeIn = (tiyn: string, locale: Locale): string =>
  `${numberIn(tiyn, 2, locale)}${noBreak}₸`;

/** An amount in its own currency: "1 234,56 EUR". */
export const amountIn = ({ minorUnits, currency }: Money, locale: Locale): string =>
  currency === "KZT"
    ? tengeIn(String(minorUnits), locale)
    : `${numberIn(String(minorUnits), digitsOf(currency), locale)}${noBreak}${currency}`;

/** A rate: "10 AMD = 13,50 ₸". */
export const rateIn = (
  currency: string,
  { rate, nominal = 1 }: Conversion,
  locale: Locale,
): string => {
  const tenge = tengeIn(String(tiynOfRate(rate)), locale);
  return `${numberIn(String(nominal), 0, locale)}${noBreak}${currency} = ${tenge}`;
};
