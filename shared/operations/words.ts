import type { DelayReason } from "#shared/checks/question.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import type { Outage } from "./outage.ts";
import type { Pause } from "./pause.ts";

/** What an outage was, in words. */
export const outageWords: Readonly<Record<Outage["kind"], Trilingual>> = {
  "not-answering": { en: "did not answer", ru: "не отвечала", kk: "жауап бермеді" },
  paused: { en: "was paused", ru: "была приостановлена", kk: "тоқтатылды" },
};

/** What the last failure of a system was, in words. */
export const failureWords: Readonly<Record<DelayReason, Trilingual>> = {
  unreachable: { en: "could not be reached", ru: "недоступна", kk: "қолжетімсіз" },
  "time-out": {
    en: "took too long",
    ru: "отвечала слишком долго",
    kk: "тым ұзақ жауап берді",
  },
  failed: { en: "answered with a failure", ru: "ответила ошибкой", kk: "қатемен жауап берді" },
  unreadable: {
    en: "its answer could not be read",
    ru: "ответ не читается",
    kk: "жауабы оқылмайды",
  },
  silent: {
    en: "promised an answer and stayed silent",
    ru: "обещала ответ и молчит",
    kk: "жауап беремін деп, үнсіз қалды",
  },
};

/** Why a system is paused, in words. */
export const pauseReasonWords: Readonly<Record<Pause["reason"], Trilingual>> = {
  maintenance: {
    en: "the owner of the system has announced works",
    ru: "владелец системы объявил о работах",
    kk: "жүйе иесі жұмыстар туралы хабарлады",
  },
  "wrong-answers": {
    en: "the system answers wrongly",
    ru: "система отвечает неверно",
    kk: "жүйе қате жауап береді",
  },
  overload: {
    en: "the owner asks for fewer questions",
    ru: "владелец просит снизить нагрузку",
    kk: "жүйе иесі жүктемені азайтуды сұрайды",
  },
  incident: {
    en: "an incident of security",
    ru: "инцидент безопасности",
    kk: "қауіпсіздік оқиғасы",
  },
};
