import { describe, expect, it } from "vitest";
import { editionSchema, type Supplier } from "#shared/law/edition-schema.ts";
import { type Edition, editionById, groundApplies } from "#shared/law/editions.ts";
import { day } from "./any-calendar.ts";

const rules377 = (): Edition => {
  const edition = editionById("R377/2018");
  if (edition === undefined) throw new Error("Rules No. 377 are missing");
  return edition;
};

/** The edition with some of its data changed, read like a file. */
const changed = (change: Readonly<Record<string, unknown>>): Edition =>
  editionSchema.parse(JSON.parse(JSON.stringify({ ...rules377(), ...change })));

describe("what Rules No. 377 rest on", () => {
  it("the Law and the order, by its own date (G33)", () => {
    const { legalBasis } = rules377();
    expect(legalBasis.en).toBe(
      "Law No. 114-IV, article 8, subparagraph 2); Rules approved by order No. 377 of 28 August 2018",
    );
    expect(legalBasis.ru).toContain("подпункт 2) статьи 8 Закона № 114-IV");
    expect(legalBasis.ru).toContain("приказом от 28 августа 2018 года № 377");
    expect(legalBasis.kk).toContain("№ 114-IV Заңның 8-бабының 2) тармақшасы");
    expect(legalBasis.kk).toContain("2018 жылғы 28 тамыздағы № 377 бұйрықпен");
  });

  it("is named in every language", () => {
    expect(rules377().title).toEqual({
      kk: "№ 377 қағидалар, 2018 жылғы редакция",
      ru: "Правила № 377, редакция 2018 года",
      en: "Rules No. 377, edition of 2018",
    });
    expect(rules377().repeal?.by).toEqual({
      kk: "Еңбек және халықты әлеуметтік қорғау министрінің 2023 жылғы 6 маусымдағы № 205 бұйрығы",
      ru: "приказ Министра труда и социальной защиты населения от 6 июня 2023 года № 205",
      en: "order of the Minister of Labour and Social Protection No. 205 of 6 June 2023",
    });
  });

  it("R377-O.4: takes effect ten calendar days after a publication that is not on record yet", () => {
    expect(rules377()).toMatchObject({
      validFrom: "2018-10-02",
      publication: { firstPublishedOn: null, calendarDaysToEffect: 10 },
    });
    const publication = { firstPublishedOn: "2018-10-15", calendarDaysToEffect: 10 };
    expect(changed({ validFrom: "2018-10-25", publication }).validFrom).toBe(day("2018-10-25"));
  });
});

describe("the other numbers of Rules No. 377", () => {
  it("an odd Commission of five, two thirds, more than half (G09)", () => {
    expect(rules377().commission).toEqual({
      fewestMembers: 5,
      oddNumber: true,
      quorum: { numerator: 2, denominator: 3 },
      majority: { numerator: 1, denominator: 2 },
    });
  });

  it("five lowest prices, five alternative countries (G19)", () => {
    expect(rules377().pricing).toEqual({ lowestPrices: 5, alternativeCountries: 5 });
  });

  it("a hearing of five calendar days, which is policy and not law", () => {
    expect(rules377().hearing).toEqual({ calendarDays: 5, basis: "policy" });
  });

  it("what each supplier has to meet (paragraphs 5 and 13)", () => {
    expect(rules377().requirements).toEqual({
      organization: [
        { name: "no-tax-debt", provision: "R377-5.1" },
        { name: "no-insolvency", provision: "R377-5.2" },
        { name: "material-resources", provision: "R377-5.3" },
        { name: "labour-resources", provision: "R377-5.3" },
      ],
      specialist: [
        { name: "qualification", provision: "R377-13.1" },
        { name: "no-criminal-record", provision: "R377-13.2" },
        { name: "not-on-narcological-register", provision: "R377-13.3a" },
        { name: "not-on-psychiatric-register", provision: "R377-13.3b" },
      ],
    });
  });
});

describe("the grounds of refusal (G11, G12)", () => {
  const listed = rules377().grounds.map(({ provision }) => provision);

  it("R377-27b: are seven and no other", () => {
    expect(listed).toEqual([1, 2, 3, 4, 5, 6, 7].map((one) => `R377-27.${one}`));
  });

  const against = (supplier: Supplier, sellsDevices: boolean) =>
    listed.filter((ground) => groundApplies(rules377(), ground, { supplier, sellsDevices }));

  const all = ["27.1", "27.2", "27.3", "27.4", "27.5", "27.6", "27.7"];
  const without = (...left: string[]) =>
    all.filter((one) => !left.includes(one)).map((one) => `R377-${one}`);

  it("R377-27.4, R377-27.7: an organisation is refused for each, as to prices only if it sells devices", () => {
    expect(against("organization", true)).toEqual(without());
    expect(against("organization", false)).toEqual(without("27.4"));
  });

  it("R377-27.4, R377-27.7: concern no specialist", () => {
    expect(against("specialist", true)).toEqual(without("27.4", "27.7"));
    expect(against("specialist", false)).toEqual(without("27.4", "27.7"));
  });

  it("are never something that is no ground", () => {
    const seller = { supplier: "organization", sellsDevices: true } as const;
    expect(groundApplies(rules377(), "R377-5.1", seller)).toBe(false);
    expect(
      groundApplies(changed({ grounds: rules377().grounds.slice(1) }), "R377-27.1", seller),
    ).toBe(false);
  });
});
