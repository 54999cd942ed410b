import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answers } from "#shared/registration/register/answers.ts";
import { listOf, listsOf, placeOf, wordsOf } from "#shared/registration/register/found-by.ts";
import { rowOf } from "#shared/registration/register/rows.ts";
import { serviceTypes } from "#shared/registration/forms/services.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { addressInAlmaty, addressInAstana } from "#test/samples/organization.ts";
import { organizationEntry, specialistEntry } from "#test/samples/register-entry.ts";
import { randomOrganization } from "#test/samples/random-suppliers.ts";
import { domestic } from "#test/unit/registration/pricing/sample-devices.ts";

describe("the row of an organisation", () => {
  it("R377-4.5b: follows the places of provision, not the registered address", () => {
    const row = rowOf(organizationEntry(1, { facilities: [addressInAstana, addressInAstana] }));
    expect(row).toMatchObject({ regions: ["71"], districts: ["7111"] });
  });

  it("R377-4.5b: has no district for a place that lies in none", () => {
    const facilities = [{ ...addressInAlmaty, kato: "750000000" }];
    expect(rowOf(organizationEntry(1, { facilities }))).toMatchObject({
      regions: ["75"],
      districts: [],
    });
  });

  it("R377-4.6a: names a service once, in however many forms it is given", () => {
    const one = { type: "social-legal", standard: "order-165", priceTiyn: 1 } as const;
    const services = [
      { ...one, form: "at-home" as const },
      { ...one, form: "inpatient" as const },
    ];
    expect(rowOf(organizationEntry(1, { services })).services).toEqual(["social-legal"]);
  });
});

describe("the row of a specialist", () => {
  it("R377-14: has no place, no telephone and no e-mail (G17)", () => {
    expect(rowOf(specialistEntry(1))).toEqual({
      supplier: "specialist",
      number: "S-000000000001",
      name: specialistEntry(1).name,
      position: specialistEntry(1).position,
      qualification: specialistEntry(1).qualification,
      services: ["social-pedagogical"],
      since: "2026-11-23T04:00:00.000Z",
      acceptedAt: "2026-11-23T04:00:00.000Z",
    });
  });
});

describe("the lists in which a supplier stands", () => {
  it("R377-6: are those of its places by its offers by accessibility by free places", () => {
    const lists = listsOf(rowOf(organizationEntry(1, { devices: [domestic] })));
    const offers = [
      "*",
      "service=social-household",
      "service=social-legal",
      "device=special-vehicles",
    ];
    expect(lists.toSorted()).toEqual(
      ["*", "75", "7511"]
        .flatMap((unit) => offers.map((offer) => `organization#${unit}#${offer}`))
        .flatMap((list) =>
          ["*#*", "*#free", "accessible#*", "accessible#free"].map((rest) => `${list}#${rest}`),
        )
        .toSorted(),
    );
  });

  it("R377-4.9, R377-4.11c: are fewer where the premises are not accessible and no place is free", () => {
    const places = { total: 5, free: 0 };
    const lists = listsOf(rowOf(organizationEntry(1, { places }, { accessibility: undefined })));
    expect(lists.filter((list) => /accessible|free/.test(list))).toEqual([]);
  });

  it("R377-1: of a specialist are those of the Registry, by service", () => {
    expect(listsOf(rowOf(specialistEntry(1)))).toEqual([
      "specialist#*#*#*#*",
      "specialist#*#service=social-pedagogical#*#*",
    ]);
  });

  it("R377-6: are those whose questions it answers, and no others", () => {
    const unit = fc
      .constantFrom(undefined, "75", "7511", "7512", "71", "10")
      .map((text) => (text === undefined ? undefined : unitSchema.parse(text)));
    const offer = fc.oneof(
      fc.constant({}),
      fc.constantFrom(...serviceTypes).map((service) => ({ service })),
      fc.constantFrom("hearing", "sight").map((device) => ({ device })),
    );
    const yes = fc.boolean();
    fc.assert(
      fc.property(
        randomOrganization(1),
        unit,
        offer,
        yes,
        yes,
        (entry, where, what, accessible, free) => {
          const question = { supplier: entry.supplier, unit: where, ...what, accessible, free };
          const row = rowOf(entry);
          expect(listsOf(row).includes(listOf(question))).toBe(answers(row, question));
        },
      ),
    );
  });

  it("hold a supplier once each", () => {
    fc.assert(
      fc.property(randomOrganization(1), (entry) => {
        const lists = listsOf(rowOf(entry));
        expect(new Set(lists).size).toBe(lists.length);
      }),
    );
  });
});

describe("the words by which a supplier is found", () => {
  it("R377-4.2a, R377-4.2b: are those of the full and the short names in both languages", () => {
    expect(wordsOf(rowOf(organizationEntry(1)))).toEqual(
      ["когамдык", "коры", "кк", "общественный", "оф", "фонд", "шанырак"].toSorted(),
    );
  });

  it("R377-12.3a, R377-12.3b: of a specialist are surname, first name and patronymic", () => {
    const name = { surname: "Сейфуллина", givenName: "Гүлшара", patronymic: "Сәкенқызы" };
    const row = rowOf(specialistEntry(1, { name }));
    expect(wordsOf(row)).toEqual(["гулшара", "сакенкызы", "сейфуллина"]);
    expect(placeOf(row).endsWith("#S-000000000001")).toBe(true);
  });

  it("are not without end, however long a name is", () => {
    const long = Array.from({ length: 120 }, (_, at) => `а${at}`).join(" ");
    const row = rowOf(organizationEntry(1, { name: { full: { kk: long, ru: long } } }));
    expect(wordsOf(row)).toHaveLength(60);
  });
});

describe("an answer to a question", () => {
  const row = rowOf(organizationEntry(1));

  it.each([
    ["шаңыр", true],
    ["ШАНЫРАК фон", true],
    ["оф", true],
    ["ныр", false],
    ["шанырак центр", false],
  ])("R377-6: by the name %j: %s", (name, is) => {
    expect(answers(row, { supplier: "organization", name })).toBe(is);
  });

  it("R377-1: stands in the list that is asked", () => {
    expect(answers(row, { supplier: "organization" })).toBe(true);
    expect(answers(row, { supplier: "specialist" })).toBe(false);
    expect(answers(rowOf(specialistEntry(1)), { supplier: "specialist", free: true })).toBe(false);
  });
});
