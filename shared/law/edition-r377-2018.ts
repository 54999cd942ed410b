// Rules No. 377 of 28.08.2018 (G33; registered 02.10.2018 No. 17469), as data.
import { editionSchema } from "./edition-schema.ts";

const bothSuppliers = ["organization", "specialist"];
const organizations = ["organization"];

/** A ground of refusal and whom it concerns (G12). */
const ground = (provision: string, suppliers: string[], onlySellersOfDevices = false) => ({
  provision,
  suppliers,
  onlySellersOfDevices,
});

export const rules377 = editionSchema.parse({
  id: "R377/2018",
  title: {
    kk: "№ 377 қағидалар, 2018 жылғы редакция",
    ru: "Правила № 377, редакция 2018 года",
    en: "Rules No. 377, edition of 2018",
  },
  // R377-O.P; G33: the order is dated 28.08.2018, whatever the heading of its appendix says.
  legalBasis: {
    kk: "№ 114-IV Заңның 8-бабының 2) тармақшасы; 2018 жылғы 28 тамыздағы № 377 бұйрықпен бекітілген қағидалар",
    ru: "подпункт 2) статьи 8 Закона № 114-IV; Правила, утверждённые приказом от 28 августа 2018 года № 377",
    en: "Law No. 114-IV, article 8, subparagraph 2); Rules approved by order No. 377 of 28 August 2018",
  },
  // The day of registration is conservative: the order cannot have been in force before it. It gives way to
  // the day that follows from the publication as soon as a lawyer enters that one (R377-O.4).
  validFrom: "2018-10-02",
  // G01: the act is repealed and the text of its successor is not at hand, so the edition stays open-ended
  // to keep the system usable. The successor closes it by coming into force.
  validTo: null,
  publication: { firstPublishedOn: null, calendarDaysToEffect: 10 },
  repeal: {
    repealedOn: "2023-07-01",
    by: {
      kk: "Еңбек және халықты әлеуметтік қорғау министрінің 2023 жылғы 6 маусымдағы № 205 бұйрығы",
      ru: "приказ Министра труда и социальной защиты населения от 6 июня 2023 года № 205",
      en: "order of the Minister of Labour and Social Protection No. 205 of 6 June 2023",
    },
    readings: ["G01"],
  },
  archiveOnly: false,
  terms: {
    // G08: the transfer is automatic, so the representative receives the data when they are saved.
    "R377-21": {
      id: "R377-21",
      amount: 2,
      unit: "working-day",
      startsWith: "saved",
      readings: ["G08"],
    },
    // G07: the act names no start; the recorded verification is taken, within working day 3 of saving.
    "R377-22": {
      id: "R377-22",
      amount: 1,
      unit: "working-day",
      startsWith: "verification-recorded",
      ceiling: { amount: 3, unit: "working-day", from: "saved" },
      readings: ["G07"],
    },
    // G05: the Commission's days run from saving, beside the representative's; a late hand-over adds none.
    "R377-26": {
      id: "R377-26",
      amount: 7,
      unit: "working-day",
      startsWith: "saved",
      readings: ["G05"],
    },
    // G06: the act names no start; the recorded completeness is taken, within working day 9 of saving.
    "R377-27": {
      id: "R377-27",
      amount: 2,
      unit: "working-day",
      startsWith: "completeness-recorded",
      ceiling: { amount: 9, unit: "working-day", from: "saved" },
      readings: ["G06"],
    },
    "R377-28": {
      id: "R377-28",
      amount: 1,
      unit: "working-day",
      startsWith: "decision-recorded",
      readings: [],
    },
    // G25: only a removal for non-compliance is decided by the Commission; any other starts the term when
    // the representative records it.
    "R377-34": {
      id: "R377-34",
      amount: 1,
      unit: "working-day",
      startsWith: "removal-recorded",
      readings: ["G25"],
    },
    // G29: exactly two years from the day of the removal.
    "R377-35": {
      id: "R377-35",
      amount: 2,
      unit: "year",
      startsWith: "removal-recorded",
      readings: ["G29"],
    },
  },
  // R377-23a, R377-23b, R377-25; G36: of the founding number; G09: of the members present, more than half.
  commission: {
    fewestMembers: 5,
    oddNumber: true,
    quorum: { numerator: 2, denominator: 3 },
    majority: { numerator: 1, denominator: 2 },
  },
  // G11: these seven and no other.
  grounds: [
    ground("R377-27.1", bothSuppliers),
    ground("R377-27.2", bothSuppliers),
    ground("R377-27.3", bothSuppliers),
    ground("R377-27.4", organizations, true),
    ground("R377-27.5", bothSuppliers),
    ground("R377-27.6", bothSuppliers),
    ground("R377-27.7", organizations),
  ],
  requirements: {
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
  },
  // R377-27.4, R377-4.10d, R377-7.5b (G19).
  pricing: { lowestPrices: 5, alternativeCountries: 5 },
  // R377-21b, G22: what has no automatic source is confirmed by the representative.
  checks: { byHand: true, basis: "policy" },
  hearing: { calendarDays: 5, basis: "policy" },
});
