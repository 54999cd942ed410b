import * as z from "zod";

/**
 * ISO 4217: the currencies of payment in use in November 2026, without funds, metals and codes for tests.
 * A currency that a country takes up is added; one that it gives up stays, since kept forms name it.
 */
const codes = [
  "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF",
  "CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ",
  "GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP",
  "LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR",
  "PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC",
  "SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF",
  "XPF YER ZAR ZMW ZWG",
];

export const currencies: ReadonlySet<string> = new Set(codes.flatMap((line) => line.split(" ")));

/** Without a smaller unit. */
const undivided: ReadonlySet<string> = new Set(
  "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(" "),
);

/** Divided into a thousand. */
const inThousands: ReadonlySet<string> = new Set("BHD IQD JOD KWD LYD OMR TND".split(" "));

/** How many decimal digits a unit of a currency has in ISO 4217: 1.00 USD, 1 JPY, 1.000 KWD. */
export const digitsOf = (currency: string): 0 | 2 | 3 => {
  if (undivided.has(currency)) return 0;
  return inThousands.has(currency) ? 3 : 2;
};

/** A currency by its three capital letters; another text is the issue `unknown-currency`. */
export const currencySchema = z
  .string()
  .refine((code) => currencies.has(code), {
    message: "not a currency of ISO 4217",
    params: { code: "unknown-currency" },
    abort: true,
  })
  .meta({ pattern: "^[A-Z]{3}$" });
