// What the columns and codes of a report are called.
import { stateWords as assistanceStateWords } from "#shared/assistance/view/state-words.ts";
import { assistanceStates } from "#shared/assistance/states.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import { registrationStateSchema } from "#shared/registration/states.ts";
import { stateWords } from "#shared/registration/view/words.ts";
import type { Figure, ReportedKind, TermOutcome } from "./figures.ts";

const stateOf = (kind: ReportedKind, code: string): Trilingual => {
  if (kind !== "assistance") return stateWords[registrationStateSchema.parse(code)];
  const state = assistanceStates.find((one) => one === code);
  if (state === undefined) throw new Error(`no state is called ${code}`);
  return assistanceStateWords[state];
};

/** The name of what a figure counts: a state in words, or where a provision stands. Throws for a code of no catalogue. */
export const countedNameOf = (kind: ReportedKind, figure: Figure, code: string): Trilingual =>
  figure === "states" || figure === "steps"
    ? stateOf(kind, code)
    : provisionOf(provisionIdSchema.parse(code)).citation;

export const outcomeWords: Readonly<Record<TermOutcome, Trilingual>> = {
  kept: { kk: "мерзімінде орындалды", ru: "соблюдён", en: "kept" },
  late: { kk: "кешіктірілді", ru: "нарушен", en: "late" },
  running: { kk: "мерзім өтуде", ru: "идёт", en: "running" },
  overdue: {
    kk: "мерзімі өтіп кетті, аяқталмаған",
    ru: "истёк, не завершён",
    en: "overdue, not ended",
  },
};

/** The titles of the columns of an export. */
export const columnWords = {
  territory: { kk: "Аумақ коды", ru: "Код территории", en: "Territory code" },
  territoryName: { kk: "Аумақ", ru: "Территория", en: "Territory" },
  period: { kk: "Кезең", ru: "Период", en: "Period" },
  code: { kk: "Код", ru: "Код", en: "Code" },
  name: { kk: "Атауы", ru: "Наименование", en: "Name" },
  outcome: { kk: "Мерзім", ru: "Срок", en: "Term" },
  count: { kk: "Саны", ru: "Количество", en: "Count" },
  median: { kk: "Медиана, жұмыс күні", ru: "Медиана, рабочих дней", en: "Median, working days" },
  p90: {
    kk: "90-шы процентиль, жұмыс күні",
    ru: "90-й процентиль, рабочих дней",
    en: "90th percentile, working days",
  },
  caseId: { kk: "Іс", ru: "Дело", en: "Case" },
  state: { kk: "Күйі", ru: "Состояние", en: "State" },
  at: { kk: "Уақыты", ru: "Время", en: "Instant" },
  system: { kk: "Жүйе коды", ru: "Код системы", en: "System code" },
  systemName: { kk: "Мемлекеттік жүйе", ru: "Государственная система", en: "State system" },
  outages: { kk: "Үзілістер", ru: "Перерывы", en: "Outages" },
  minutes: { kk: "Минут", ru: "Минут", en: "Minutes" },
  what: { kk: "Не болды", ru: "Что было", en: "What" },
  since: { kk: "Басы", ru: "Начало", en: "From" },
  until: { kk: "Соңы", ru: "Конец", en: "Until" },
  why: { kk: "Себебі", ru: "Причина", en: "Why" },
} as const satisfies Readonly<Record<string, Trilingual>>;

/** The sum of all systems: a minute in which several were down counts once. */
export const anySystemWord: Trilingual = {
  kk: "Кемінде бір жүйе",
  ru: "Хотя бы одна система",
  en: "At least one system",
};

/** The sum of a row. */
export const sumWord: Trilingual = { kk: "Барлығы", ru: "Всего", en: "All" };
