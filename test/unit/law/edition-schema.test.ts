import { describe, expect, it } from "vitest";
import { editionSchema } from "#shared/law/edition-schema.ts";
import { editions } from "#shared/law/editions.ts";

const [edition] = editions;
const plain: unknown = JSON.parse(JSON.stringify(edition));

const changedBy = (change: Readonly<Record<string, unknown>>): unknown =>
  JSON.parse(JSON.stringify({ ...edition, ...change }));

const flawsOf = (input: unknown) =>
  editionSchema
    .safeParse(input)
    .error?.issues.map((issue) => [
      issue.code === "custom" ? issue.params?.["code"] : issue.code,
      issue.path.join("."),
    ]);

const terms = edition?.terms;
const commission = edition?.commission;
const ground = { provision: "R377-27.1", suppliers: ["organization"], onlySellersOfDevices: false };
const text = { kk: "мәтін", ru: "текст", en: "text" };

describe("an edition read from a file", () => {
  it("is the same as the one that was written", () => {
    expect(editionSchema.parse(plain)).toEqual(edition);
    expect(editions).toHaveLength(1);
  });

  it.each([
    [
      "another majority",
      { commission: { ...commission, majority: { numerator: 2, denominator: 3 } } },
    ],
    [
      "a whole as quorum",
      { commission: { ...commission, quorum: { numerator: 1, denominator: 1 } } },
    ],
    ["an even Commission", { commission: { ...commission, oddNumber: false, fewestMembers: 4 } }],
    ["fewer grounds", { grounds: [ground] }],
    ["one day in force", { validFrom: "2018-10-02", validTo: "2018-10-02" }],
    ["no repeal", { repeal: null }],
    ["an archive", { archiveOnly: true }],
    [
      "effect on the day of publication",
      {
        validFrom: "2026-11-01",
        publication: { firstPublishedOn: "2026-11-01", calendarDaysToEffect: 0 },
      },
    ],
  ])("may have %s", (_, change) => {
    expect(flawsOf(changedBy(change))).toBeUndefined();
  });
});

describe("an edition is refused", () => {
  it.each([
    ["ends-before-it-begins", "validTo", { validTo: "2018-10-01" }],
    [
      "not-as-published",
      "validFrom",
      { publication: { firstPublishedOn: "2018-10-02", calendarDaysToEffect: 10 } },
    ],
    ["archived-in-force", "archiveOnly", { archiveOnly: true, repeal: null }],
    ["ground-twice", "grounds", { grounds: [ground, ground] }],
    [
      "unknown-provision",
      "grounds.0.provision",
      { grounds: [{ ...ground, provision: "R377-27.8" }] },
    ],
    [
      "more-than-the-whole",
      "commission.quorum.numerator",
      { commission: { ...commission, quorum: { numerator: 4, denominator: 3 } } },
    ],
    [
      "even-fewest-members",
      "commission.fewestMembers",
      { commission: { ...commission, fewestMembers: 6 } },
    ],
    [
      "not-a-reading",
      "terms.R377-21.readings.0",
      { terms: { ...terms, "R377-21": { ...terms?.["R377-21"], readings: ["G1"] } } },
    ],
    [
      "not-a-reading",
      "repeal.readings.0",
      { repeal: { repealedOn: "2023-07-01", by: text, readings: ["see G01"] } },
    ],
    [
      "not-a-reading",
      "repeal.readings.0",
      { repeal: { repealedOn: "2023-07-01", by: text, readings: ["G01!"] } },
    ],
  ])("as %s at %s, with words", (code, at, change) => {
    expect(flawsOf(changedBy(change))).toEqual([[code, at]]);
    const issues = editionSchema.safeParse(changedBy(change)).error?.issues ?? [];
    expect(issues.filter(({ message }) => !/\w+ \w+/.test(message))).toEqual([]);
  });

  it.each([
    ["id", { id: "no slash" }],
    ["id", { id: "R377/2018 " }],
    ["id", { id: " R377/2018" }],
    ["title.kk", { title: { ...text, kk: "" } }],
    ["title", { title: { ...text, de: "Text" } }],
    ["legalBasis.en", { legalBasis: { kk: "мәтін", ru: "текст" } }],
    ["validFrom", { validFrom: "2018-02-30" }],
    ["validTo", { validTo: undefined }],
    ["terms.R377-35", { terms: { ...terms, "R377-35": undefined } }],
    ["terms", { terms: { ...terms, "R377-6": terms?.["R377-21"] } }],
    ["terms.R377-21.id", { terms: { ...terms, "R377-21": terms?.["R377-26"] } }],
    [
      "terms.R377-21.amount",
      { terms: { ...terms, "R377-21": { ...terms?.["R377-21"], amount: -1 } } },
    ],
    [
      "terms.R377-21.unit",
      { terms: { ...terms, "R377-21": { ...terms?.["R377-21"], unit: "hour" } } },
    ],
    [
      "terms.R377-35.unit",
      { terms: { ...terms, "R377-35": { ...terms?.["R377-35"], unit: "working-day" } } },
    ],
    [
      "terms.R377-21.startsWith",
      { terms: { ...terms, "R377-21": { ...terms?.["R377-21"], startsWith: "wished" } } },
    ],
    [
      "terms.R377-22.ceiling.amount",
      {
        terms: {
          ...terms,
          "R377-22": {
            ...terms?.["R377-22"],
            ceiling: { amount: -1, unit: "working-day", from: "saved" },
          },
        },
      },
    ],
    [
      "commission.fewestMembers",
      { commission: { ...commission, oddNumber: false, fewestMembers: 0 } },
    ],
    ["commission.majority", { commission: { ...commission, majority: undefined } }],
    ["grounds", { grounds: [] }],
    ["grounds.0.suppliers", { grounds: [{ ...ground, suppliers: [] }] }],
    ["grounds.0.suppliers.0", { grounds: [{ ...ground, suppliers: ["person"] }] }],
    [
      "requirements.organization.0.name",
      {
        requirements: { organization: [{ name: "wealth", provision: "R377-5.1" }], specialist: [] },
      },
    ],
    ["requirements.specialist", { requirements: { organization: [] } }],
    ["pricing.lowestPrices", { pricing: { lowestPrices: 0, alternativeCountries: 5 } }],
    ["hearing.basis", { hearing: { calendarDays: 5, basis: "law" } }],
    [
      "publication.calendarDaysToEffect",
      { publication: { firstPublishedOn: null, calendarDaysToEffect: -1 } },
    ],
    ["", { comment: "unknown" }],
  ])("for its shape at %j", (at, change) => {
    expect(flawsOf(changedBy(change))?.map(([, where]) => where)).toEqual([at]);
  });
});
