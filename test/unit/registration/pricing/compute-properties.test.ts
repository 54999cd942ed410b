import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rational, rationalOf } from "#shared/registration/pricing/rational.ts";
import {
  anyComparable,
  anyPrices,
  compared,
  compute,
  fiveLowest,
  inTenge,
  priceIn,
  scale,
  withoutPrices,
} from "./sample-devices.ts";

describe("external reference pricing of any device", () => {
  it("R377-27.4, G19: finds an excess where, and only where, five times the price is above the five lowest", () => {
    fc.assert(
      fc.property(anyComparable, ({ device, scaled, exwScaled }) => {
        const record = compared(compute(device));
        const sum = fiveLowest(scaled);
        expect(rationalOf(record.average.sumTiyn)).toEqual(rational(sum, scale));
        expect(record.exceeds).toBe(BigInt(device.priceTiyn) * 5n * scale > sum);
        expect(record.exwExceeds).toBe(exwScaled * 5n > sum);
      }),
    );
  });

  it("R377-27.4, G19: the average itself never exceeds, and anything above it does", () => {
    const wholeAverages = anyPrices("reference", { min: 5, max: 9 }).map((rows) =>
      rows.map(({ row }) => priceIn(row.country, inTenge(row.amount.minorUnits % 1_000_000_000))),
    );
    fc.assert(
      fc.property(wholeAverages, (rows) => {
        const priced = rows.map((row) => ({
          ...row,
          amount: inTenge(row.amount.minorUnits * 5 + 5),
        }));
        const device = { ...withoutPrices, referencePrices: priced };
        const priceTiyn = Number(compared(compute(device)).average.roundedTiyn);
        expect(compute({ ...device, priceTiyn }).exceeds).toBe(false);
        expect(compute({ ...device, priceTiyn: priceTiyn + 1 }).exceeds).toBe(true);
      }),
    );
  });

  it("R377-27.4: no other five reference prices have a lower average", () => {
    const withOrder = anyComparable.chain((one) =>
      fc.record({
        one: fc.constant(one),
        five: fc.shuffledSubarray(one.scaled, { minLength: 5, maxLength: 5 }),
      }),
    );
    fc.assert(
      fc.property(withOrder, ({ one, five }) => {
        const { numerator, denominator } = rationalOf(
          compared(compute(one.device)).average.sumTiyn,
        );
        const other = five.reduce((sum, scaled) => sum + scaled, 0n);
        expect(numerator * scale <= other * denominator).toBe(true);
      }),
    );
  });

  it("gives the same record, to the letter, however the rows are ordered", () => {
    const withOrder = anyComparable.chain(({ device }) =>
      fc.record({
        device: fc.constant(device),
        referencePrices: fc.shuffledSubarray(device.referencePrices, {
          minLength: device.referencePrices.length,
        }),
        alternativePrices: fc.shuffledSubarray(device.alternativePrices, {
          minLength: device.alternativePrices.length,
        }),
      }),
    );
    fc.assert(
      fc.property(withOrder, ({ device, ...lists }) => {
        expect(JSON.stringify(compute({ ...device, ...lists }))).toBe(
          JSON.stringify(compute(device)),
        );
      }),
    );
  });

  it("R377-27.4: judges a dearer device no milder", () => {
    fc.assert(
      fc.property(anyComparable, fc.integer({ min: 1, max: 5 }), ({ device }, more) => {
        const dearer = compute({ ...device, priceTiyn: device.priceTiyn + more });
        expect(Number(dearer.exceeds)).toBeGreaterThanOrEqual(Number(compute(device).exceeds));
      }),
    );
  });

  it("R377-27.4: is tried on prices above the average and on others", () => {
    const outcomes = fc.sample(anyComparable, { seed: 377, numRuns: 100 });
    const above = outcomes.filter(({ device }) => compute(device).exceeds).length;
    expect(above).toBeGreaterThan(20);
    expect(above).toBeLessThan(80);
  });
});
