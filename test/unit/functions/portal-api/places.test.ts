import { describe, expect, it } from "vitest";
import { placeErrors } from "#functions/portal-api/places.ts";
import { daySchema } from "#shared/law/dates.ts";
import { builtInClassifier, type Classifier } from "#shared/law/kato.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import { removalForm } from "#test/samples/decided-case.ts";

/** A classifier that knows one city besides the regions. */
const complete = (...codes: readonly string[]): Classifier => ({
  version: daySchema.parse("2026-01-01"),
  units: [
    ...builtInClassifier.units,
    ...codes.map((code) => ({
      code,
      parent: `${code.slice(0, 2)}0000000`,
      name: { kk: "Қала", ru: "Город" },
      level: 2,
    })),
  ],
  complete: true,
});

const fieldsOf = (errors: ReturnType<typeof placeErrors>) =>
  errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe("the codes of addresses", () => {
  it("R377-A1.6, R377-A1.10: each one that the classifier does not list is named", () => {
    const form = organizationForm();
    const codes = [form.registeredAddress, ...form.facilities].map(({ kato }) => kato);
    expect(placeErrors(form, complete(...new Set(codes)), "en")).toEqual([]);
    expect(fieldsOf(placeErrors(form, complete(), "en"))).toEqual([
      "/application/registeredAddress/kato unknown-kato",
      ...form.facilities.map((_, place) => `/application/facilities/${place}/kato unknown-kato`),
    ]);
  });

  it("R377-A2.4: of a specialist that is the one address of the form", () => {
    expect(fieldsOf(placeErrors(specialistForm(), complete(), "ru"))).toEqual([
      "/application/registeredAddress/kato unknown-kato",
    ]);
  });

  it("R377-A3.6: an application for removal is held to the same", () => {
    expect(fieldsOf(placeErrors(removalForm(), complete(), "kk"))).toContain(
      "/application/address/kato unknown-kato",
    );
  });

  it("are taken as they come while only the regions are known", () => {
    expect(placeErrors(organizationForm(), builtInClassifier, "en")).toEqual([]);
  });
});
