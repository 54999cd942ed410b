import { describe, expect, it } from "vitest";
import { instantSchema } from "#shared/law/dates.ts";
import { filingFlaws } from "#shared/registration/pricing/filing-flaws.ts";
import {
  converted,
  domestic,
  imported,
  priceIn,
  pricesIn,
  referenceCountries,
  withoutPrices,
} from "./sample-devices.ts";

/** 2026-11-22, 23:59:59.999 in the country. */
const filedAt = instantSchema.parse("2026-11-22T18:59:59.999Z");

describe("prices at the moment of filing", () => {
  it("have no flaw where every country stands in its list", () => {
    const device = {
      ...imported,
      alternativePrices: pricesIn("CN IN BR AE SA"),
    };
    expect(filingFlaws([device, domestic], filedAt, referenceCountries)).toEqual([]);
  });

  it("R377-2.4, R377-4.10b: a country that is no reference country does not stand among them", () => {
    const device = { ...withoutPrices, referencePrices: pricesIn("DE CN FR BR") };
    expect(filingFlaws([device], filedAt, referenceCountries)).toEqual([
      { path: [0, "referencePrices", 1, "country"], code: "not-a-reference-country" },
      { path: [0, "referencePrices", 3, "country"], code: "not-a-reference-country" },
    ]);
  });

  it("R377-4.10d: a reference country does not stand among the alternatives", () => {
    const device = { ...withoutPrices, alternativePrices: pricesIn("CN RU IN") };
    expect(filingFlaws([domestic, device], filedAt, referenceCountries)).toEqual([
      { path: [1, "alternativePrices", 1, "country"], code: "is-a-reference-country" },
    ]);
  });

  it("R377-2.4: what a country is follows from the day's list", () => {
    const onlyChina = new Set(["CN"]);
    const device = { ...withoutPrices, referencePrices: pricesIn("CN DE") };
    expect(filingFlaws([device], filedAt, onlyChina)).toEqual([
      { path: [0, "referencePrices", 1, "country"], code: "not-a-reference-country" },
    ]);
  });

  it("G19: a rate is never of a day that has not begun in the country", () => {
    const ofDay = (rateDate: string) => converted(1, "EUR", "540", { rateDate });
    const device = {
      ...imported,
      exw: ofDay("2026-11-23"),
      referencePrices: [priceIn("DE", ofDay("2026-11-22")), priceIn("FR", ofDay("2027-01-01"))],
      alternativePrices: [priceIn("CN", ofDay("2026-11-24"))],
    };
    expect(filingFlaws([device], filedAt, referenceCountries)).toEqual([
      { path: [0, "exw", "conversion", "rateDate"], code: "rate-date-in-future" },
      {
        path: [0, "referencePrices", 1, "amount", "conversion", "rateDate"],
        code: "rate-date-in-future",
      },
      {
        path: [0, "alternativePrices", 0, "amount", "conversion", "rateDate"],
        code: "rate-date-in-future",
      },
    ]);
    const aMomentLater = instantSchema.parse("2026-11-22T19:00:00.000Z");
    expect(filingFlaws([device], aMomentLater, referenceCountries)).toHaveLength(2);
  });
});
