// What people confirm when they apply: exact texts, each under a version. A text is never edited: a new wording is a new version
// after the old one.
import type { ActProvision } from "./acts.ts";
import { daySchema, type Day } from "#shared/law/dates.ts";
import type { Trilingual } from "#shared/law/languages.ts";

/**
 * That the rights, the duties and the conditions were shown before anything was signed (L114-12.1.2); that what is said is complete and reliable (L114-12.2.1), and that personal data may be used: by whoever signs, and by every
 * other adult for oneself (L114-0.PRE, G39).
 */
export const wordingCodes = ["rights-shown", "reliability", "personal-data"] as const;
export type WordingCode = (typeof wordingCodes)[number];

interface Wording {
  readonly version: string;
  /** From which day on it may be confirmed. */
  readonly from: Day;
  readonly text: Trilingual;
}

interface Confirmation {
  readonly provisions: readonly ActProvision[];
  /** The wordings that were ever shown, the newest last. */
  readonly wordings: readonly [Wording, ...Wording[]];
}

const from = daySchema.parse("2026-01-01");

export const confirmations: Readonly<Record<WordingCode, Confirmation>> = {
  "rights-shown": {
    provisions: ["L114-12.1.2"],
    wordings: [
      {
        version: "rights-1",
        from,
        text: {
          en: "I was shown my rights and duties and the conditions under which services are given, as the help of the portal tells them.",
          ru: "Мне показаны мои права и обязанности и условия оказания услуг, как они изложены в справке портала.",
          kk: "Маған құқықтарым мен міндеттерім және қызмет көрсету шарттары порталдың анықтамасында айтылғандай көрсетілді.",
        },
      },
    ],
  },
  reliability: {
    provisions: ["L114-12.2.1"],
    wordings: [
      {
        version: "reliable-1",
        from,
        text: {
          en: "Everything I say in this application and in the papers attached to it is complete and true.",
          ru: "Всё, что сказано в этом заявлении и в приложенных к нему документах, полно и достоверно.",
          kk: "Осы өтініште және оған қоса берілген құжаттарда айтылғанның бәрі толық әрі анық.",
        },
      },
    ],
  },
  "personal-data": {
    provisions: ["L114-0.PRE"],
    wordings: [
      {
        version: "personal-data-1",
        from,
        text: {
          en: "I agree that my personal data, those in state registers included, are collected and used to consider this application, to assess the need and to give the services.",
          ru: "Я согласен на сбор и использование моих персональных данных, в том числе из государственных реестров, чтобы рассмотреть это заявление, оценить потребность и оказать услуги.",
          kk: "Осы өтінішті қарау, қажеттілікті бағалау және қызмет көрсету үшін менің дербес деректерімнің, оның ішінде мемлекеттік тізілімдердегі деректердің жиналуына және пайдаланылуына келісемін.",
        },
      },
    ],
  },
};

/** Whether a version is one that people could read by a day. */
export const isKnownWording = (code: WordingCode, version: string, today: Day): boolean =>
  confirmations[code].wordings.some((one) => one.version === version && one.from <= today);
