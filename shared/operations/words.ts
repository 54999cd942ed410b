import type { Trilingual } from "#shared/law/languages.ts";
import type { Pause } from "./pause.ts";

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
