// How long things take, once for all texts of the help: a text names a term, never a number.
import type { ActProvision } from "#shared/assistance/acts.ts";
import type { Locale } from "#shared/law/languages.ts";

export const helpTermUnits = ["working-day", "calendar-day"] as const;
type HelpTermUnit = (typeof helpTermUnits)[number];

export interface HelpTerm {
  readonly amount: number;
  readonly unit: HelpTermUnit;
  readonly provision: ActProvision;
}

export const helpTermNames = [
  "assessment",
  "decision",
  "start",
  "identification",
  "permit",
] as const;
export type HelpTermName = (typeof helpTermNames)[number];

/** The terms as the acts give them; "business days" of the Standard are working days (G02). */
export const helpTerms: Readonly<Record<HelpTermName, HelpTerm>> = {
  assessment: { amount: 10, unit: "working-day", provision: "L114-14.3" },
  decision: { amount: 3, unit: "working-day", provision: "L114-15.2" },
  start: { amount: 0, unit: "calendar-day", provision: "L114-15.5" },
  identification: { amount: 1, unit: "working-day", provision: "S138-10" },
  permit: { amount: 3, unit: "working-day", provision: "S138-15.1" },
};

const unitWords: Record<HelpTermUnit, Record<"one" | "many", Readonly<Record<Locale, string>>>> = {
  "working-day": {
    one: { kk: "жұмыс күні", ru: "рабочего дня", en: "working day" },
    many: { kk: "жұмыс күні", ru: "рабочих дней", en: "working days" },
  },
  "calendar-day": {
    one: { kk: "күнтізбелік күн", ru: "календарного дня", en: "calendar day" },
    many: { kk: "күнтізбелік күн", ru: "календарных дней", en: "calendar days" },
  },
};

/** Whether a number takes the singular: in English one alone, in Russian twenty-one as well. */
const isOne = (amount: number, locale: Locale): boolean =>
  amount === 1 || (locale === "ru" && amount % 10 === 1 && amount % 100 !== 11);

/** The length of a term as it stands after "within": in Russian in the genitive. */
export const inWords = ({ amount, unit }: Pick<HelpTerm, "amount" | "unit">, locale: Locale) =>
  `${amount} ${unitWords[unit][isOne(amount, locale) ? "one" : "many"][locale]}`;

/** From the application to the decision, where each step takes all of its time. */
const altogether = {
  amount: helpTerms.assessment.amount + helpTerms.decision.amount,
  unit: helpTerms.assessment.unit,
};

/** What the names in the braces of a text stand for. */
export const lengthsIn = (locale: Locale): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(helpTermNames.map((name) => [name, inWords(helpTerms[name], locale)])),
  altogether: inWords(altogether, locale),
});
