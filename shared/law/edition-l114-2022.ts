// Law No. 114-IV of 29.12.2008 on special social services, as it stood since 18.11.2022, as data.
import { assistanceEditionSchema } from "./assistance-edition.ts";

export const law114 = assistanceEditionSchema.parse({
  id: "L114/2022",
  title: {
    kk: "№ 114-IV Заң, 2022 жылғы редакция",
    ru: "Закон № 114-IV, редакция 2022 года",
    en: "Law No. 114-IV, edition of 2022",
  },
  legalBasis: {
    kk: "«Арнаулы әлеуметтік қызметтер туралы» 2008 жылғы 29 желтоқсандағы № 114-IV Заң, 4-тарау",
    ru: "Закон от 29 декабря 2008 года № 114-IV «О специальных социальных услугах», глава 4",
    en: "Law No. 114-IV of 29 December 2008 on special social services, chapter 4",
  },
  validFrom: "2022-11-18",
  // G01: the Law is repealed and the text of the Code is not at hand, so the edition stays open-ended to keep
  // the system usable. Its successor closes it by coming into force.
  validTo: null,
  publication: { firstPublishedOn: null, calendarDaysToEffect: 10 },
  repeal: {
    repealedOn: "2023-07-01",
    by: {
      kk: "2023 жылғы 20 сәуірдегі № 224-VII Әлеуметтік кодекс",
      ru: "Социальный кодекс от 20 апреля 2023 года № 224-VII",
      en: "Social Code No. 224-VII of 20 April 2023",
    },
    readings: ["G01"],
  },
  archiveOnly: false,
  terms: {
    // G45: from the first lawful receipt, by whomever; the instruction to the assessor starts nothing anew.
    "L114-14.3": {
      id: "L114-14.3",
      amount: 10,
      unit: "working-day",
      startsWith: "received",
      readings: ["G45"],
    },
    // G46: the notice of a refusal leaves within the same days.
    "L114-15.2": {
      id: "L114-15.2",
      amount: 3,
      unit: "working-day",
      startsWith: "conclusion-received",
      readings: ["G46"],
    },
    // From the day of the decision: no time to prepare is given.
    "L114-15.5": {
      id: "L114-15.5",
      amount: 0,
      unit: "calendar-day",
      startsWith: "decision-recorded",
      readings: [],
    },
  },
  // L114-8.2.p5: the rules of assessment are an order of their own that is not at hand; the form is made of article 14.
  assessment: { form: "L114-14/1", rules: null },
  refusalGrounds: ["L114-15.4.1", "L114-15.4.2"],
  // L114-16.1.3, L114-16.3.6
  staff: { trainingYears: 5, attestationYears: 5 },
  placeAnswer: { workingDays: 1, basis: "policy" },
  secondLook: { oneIn: 10, basis: "policy" },
  keeping: { years: 5, basis: "policy" },
  checks: { byHand: true, basis: "policy" },
});
