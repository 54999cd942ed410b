import type { Trilingual } from "#shared/law/languages.ts";
import type { LetterKind } from "./reason-record.ts";

/** The titles of letters, which are the subjects of mails too; a name in braces is a place of `listWords`. */
export const titleWords: Record<LetterKind, Trilingual> = {
  inclusion: {
    en: "Notice of inclusion {into}",
    ru: "Уведомление о включении {into}",
    kk: "{into} енгізу туралы хабарлама",
  },
  refusal: {
    en: "Notice of refusal to include {into}",
    ru: "Уведомление об отказе во включении {into}",
    kk: "{into} енгізуден бас тарту туралы хабарлама",
  },
  "change-accepted": {
    en: "Notice of the change of your entry {of}",
    ru: "Уведомление об изменении сведений {of}",
    kk: "{of} мәліметтердің өзгертілгені туралы хабарлама",
  },
  "change-refused": {
    en: "Notice of refusal to change your entry {of}",
    ru: "Уведомление об отказе в изменении сведений {of}",
    kk: "{of} мәліметтерді өзгертуден бас тарту туралы хабарлама",
  },
  "non-compliance": {
    en: "Notice of a possible removal {from}, your answer is awaited",
    ru: "Уведомление о возможном исключении {from}, ожидается ваш ответ",
    kk: "{from} шығарылу мүмкіндігі туралы хабарлама, жауабыңыз күтіледі",
  },
  kept: {
    en: "Notice that your entry stays {stays}",
    ru: "Уведомление об оставлении {stays}",
    kk: "{stays} қалдыру туралы хабарлама",
  },
  removal: {
    en: "Notice of removal {from}",
    ru: "Уведомление об исключении {from}",
    kk: "{from} шығару туралы хабарлама",
  },
  "signature-rejected": {
    en: "Notice of a signature that did not hold",
    ru: "Уведомление о недействительной подписи",
    kk: "Жарамсыз қолтаңба туралы хабарлама",
  },
  reminder: {
    en: "Reminder about a document of your entry {of}",
    ru: "Напоминание о документе в ваших сведениях {of}",
    kk: "{of} мәліметтеріңіздегі құжат туралы еске салу",
  },
  "listed-specialist": {
    en: "Notice about a specialist named in your entry {of}",
    ru: "Уведомление о специалисте, указанном в ваших сведениях {of}",
    kk: "{of} мәліметтеріңізде көрсетілген маман туралы хабарлама",
  },
};
