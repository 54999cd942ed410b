import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pricingRecordSchema } from "#shared/registration/pricing/record.ts";
import {
  anyDevice,
  compared,
  compute,
  domestic,
  imported,
  rules,
  withoutPrices,
} from "./sample-devices.ts";

describe("a kept record", () => {
  const record = compute(imported);

  it("is read back as it was written", () => {
    fc.assert(
      fc.property(anyDevice, (device) => {
        const any = compute(device);
        const kept: unknown = JSON.parse(JSON.stringify(any));
        expect(pricingRecordSchema.parse(kept)).toEqual(any);
      }),
    );
  });

  it("never says of a price that was not compared that it is too high", () => {
    for (const device of [domestic, withoutPrices]) {
      const none = compute(device);
      expect(pricingRecordSchema.safeParse({ ...none, exceeds: true }).success).toBe(false);
      expect(pricingRecordSchema.safeParse({ ...none, exwExceeds: true }).success).toBe(false);
    }
  });

  it("has an average where prices were compared, and only there", () => {
    expect(pricingRecordSchema.safeParse(record).success).toBe(true);
    expect(pricingRecordSchema.safeParse({ ...record, average: undefined }).success).toBe(false);
    expect(pricingRecordSchema.safeParse({ ...record, basis: "incomplete" }).success).toBe(false);
    expect(pricingRecordSchema.safeParse({ ...record, basis: "guess" }).success).toBe(false);
  });

  it.each([
    ["declaredTiyn", -1],
    ["rules", { lowestPrices: 0, alternativeCountries: 5 }],
    ["rules", { lowestPrices: 5, alternativeCountries: 0 }],
    ["rules", { ...rules, more: 1 }],
    ["average", { ...compared(record).average, count: 0 }],
    ["average", { ...compared(record).average, roundedTiyn: "1.5" }],
    ["device", { code: "special-vehicles", name: "Wheelchair" }],
  ])("has no other %s", (field, value) => {
    expect(pricingRecordSchema.safeParse({ ...record, [field]: value }).success).toBe(false);
  });
});
