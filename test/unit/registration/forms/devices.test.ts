import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  deviceCodeSchema,
  deviceList,
  deviceNameOf,
} from "#shared/registration/forms/device-list.ts";
import { deviceSchema } from "#shared/registration/forms/devices.ts";
import { locales } from "#shared/law/languages.ts";
import { codesOf } from "#test/unit/registration/pricing/issues.ts";
import { domestic, imported } from "#test/unit/registration/pricing/sample-devices.ts";

const flawsOf = (device: unknown) => codesOf(deviceSchema.safeParse(device));

describe("the List of devices", () => {
  it("R377-4.7a: has the five groups, each with a name in every language", () => {
    expect(deviceList.groups.map(({ code }) => code)).toEqual([
      "prosthetic-orthopaedic",
      "hearing",
      "sight",
      "hygienic",
      "special-vehicles",
    ]);
    expect(deviceList.groups.map(({ name }) => [name.kk, name.ru, name.en])).toEqual([
      [
        "Протездік-ортопедиялық құралдар",
        "Протезно-ортопедические средства",
        "Prosthetic and orthopaedic aids",
      ],
      [
        "Сурдотехникалық құралдар",
        "Сурдотехнические средства",
        "Hearing aids and devices for deaf people",
      ],
      [
        "Тифлотехникалық құралдар",
        "Тифлотехнические средства",
        "Aids for blind people and people with low vision",
      ],
      ["Міндетті гигиеналық құралдар", "Обязательные гигиенические средства", "Hygienic aids"],
      ["Арнаулы жүріп-тұру құралдары", "Специальные средства передвижения", "Special vehicles"],
    ]);
    for (const { code, name } of deviceList.groups) {
      expect(deviceNameOf(code)).toBe(name);
      expect(deviceCodeSchema.parse(code)).toBe(code);
    }
  });

  it("R377-4.7a: names its act and its version", () => {
    expect(deviceList.version).toBe("P050000754/groups");
    for (const locale of locales) expect(deviceList.source[locale]).toContain("754");
  });

  it.each(["", "wheels", "Hearing", "constructor"])(
    "R377-4.7a: a code outside it is refused: %j",
    (code) => {
      expect(flawsOf({ ...domestic, code })).toEqual([["not-on-the-device-list", "code"]]);
      expect(deviceNameOf(code)).toBeUndefined();
    },
  );
});

describe("a device", () => {
  it("R377-4.7b, R377-4.8, R377-4.10a: is taken as it is stated", () => {
    for (const device of [domestic, imported]) expect(deviceSchema.parse(device)).toEqual(device);
  });

  it.each([
    "code",
    "name",
    "features",
    "standard",
    "priceTiyn",
    "domesticProducer",
    "manufacturer",
  ])("R377-4.7b, R377-4.8: is not taken without %s", (field) => {
    expect(codesOf(deviceSchema.safeParse({ ...domestic, [field]: undefined }))).toEqual([
      ["invalid_type", field],
    ]);
  });

  it.each(["name", "model", "features", "manufacturer"])("has words for %s", (field) => {
    expect(flawsOf({ ...domestic, [field]: "  " })).toEqual([["too_small", field]]);
    expect(flawsOf({ ...domestic, [field]: "x".repeat(4001) })).toEqual([["too_big", field]]);
  });

  it("has no other fields", () => {
    expect(flawsOf({ ...domestic, colour: "red" })).toEqual([["unrecognized_keys"]]);
    const standard = { ...domestic.standard, year: 2015 };
    expect(flawsOf({ ...domestic, standard })).toEqual([["unrecognized_keys", "standard"]]);
  });

  it("R377-4.8: costs nothing or more, in whole tiyn", () => {
    expect(flawsOf({ ...domestic, priceTiyn: 0 })).toEqual([]);
    expect(flawsOf({ ...domestic, priceTiyn: 100_000_000_000 })).toEqual([]);
    expect(flawsOf({ ...domestic, priceTiyn: -1 })).toEqual([["price-below-zero", "priceTiyn"]]);
    expect(flawsOf({ ...domestic, priceTiyn: 0.5 })).toEqual([["invalid_type", "priceTiyn"]]);
    expect(flawsOf({ ...domestic, priceTiyn: 100_000_000_001 })).toEqual([
      ["too_big", "priceTiyn"],
    ]);
  });

  it("R377-4.7c: follows an interstate standard only where the applicant states there is no national one", () => {
    const number = "GOST 30471-96";
    const flawsWith = (standard: object) => flawsOf({ ...domestic, standard });
    expect(flawsWith({ kind: "interstate", number, nationalAbsent: true })).toEqual([]);
    expect(flawsWith({ kind: "interstate", number })).toEqual([
      ["national-standard-first", "standard", "nationalAbsent"],
    ]);
    expect(flawsWith({ kind: "national", number, nationalAbsent: true })).toEqual([
      ["national-standard-present", "standard", "nationalAbsent"],
    ]);
    expect(flawsWith({ kind: "national", number: " " })).toEqual([
      ["too_small", "standard", "number"],
    ]);
    expect(flawsWith({ kind: "house", number })).toEqual([["invalid_value", "standard", "kind"]]);
  });
});

describe("the description of a device for those who send one", () => {
  const described: unknown = z.toJSONSchema(deviceSchema, { io: "input" });

  it("R377-4.7a, R377-4.8, R377-4.10b: names the codes, the bounds and the form of each field", () => {
    expect(described).toMatchObject({
      additionalProperties: false,
      properties: {
        code: { enum: deviceList.groups.map(({ code }) => code) },
        priceTiyn: { type: "integer", minimum: 0, maximum: 100_000_000_000 },
        exw: {
          properties: {
            minorUnits: { type: "integer", minimum: 1, maximum: 100_000_000_000_000 },
            currency: { pattern: "^[A-Z]{3}$" },
            conversion: {
              properties: {
                rate: { pattern: "^(?=.*[1-9])(?:0|[1-9]\\d{0,7})(?:\\.\\d{1,2})?$" },
              },
            },
          },
        },
        referencePrices: { items: { properties: { country: { pattern: "^[A-Z]{2}$" } } } },
      },
    });
  });
});
