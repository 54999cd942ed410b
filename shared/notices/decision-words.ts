import type { Trilingual } from "#shared/law/languages.ts";
import type { RemovalGround } from "#shared/registration/removal-grounds.ts";
import type { LetterKind, SignedFiling } from "./reason-record.ts";

type Told = Exclude<LetterKind, "removal" | "listed-specialist" | "reminder">;

/** What was decided, in a sentence; a name in braces stands for what the record fills in. */
export const decisionWords: Record<Told, Trilingual> = {
  inclusion: {
    en: "{day} the Commission decided to include {whom} {intoFull} ({citation}).",
    ru: "{day} Комиссия решила включить {whom} {intoFull} ({citation}).",
    kk: "{day} Комиссия {whom} {intoFull} енгізу туралы шешім қабылдады ({citation}).",
  },
  refusal: {
    en: "{day} the Commission decided to refuse to include {whom} {intoFull} ({citation}).",
    ru: "{day} Комиссия решила отказать {toWhom} во включении {intoFull} ({citation}).",
    kk: "{day} Комиссия {whom} {intoFull} енгізуден бас тарту туралы шешім қабылдады ({citation}).",
  },
  "change-accepted": {
    en: "{day} the Commission accepted the change of your entry {of} ({citation}). Version {version} of your entry holds from now on and takes the place of the one before.",
    ru: "{day} Комиссия приняла изменение ваших сведений {of} ({citation}). Теперь действует версия {version} ваших сведений вместо прежней.",
    kk: "{day} Комиссия {of} мәліметтеріңіздің өзгерісін қабылдады ({citation}). Енді мәліметтеріңіздің бұрынғысының орнына {version}-нұсқасы қолданылады.",
  },
  "change-refused": {
    en: "{day} the Commission decided to refuse the change of your entry {of} ({citation}). Your entry stays as it was.",
    ru: "{day} Комиссия решила отказать {toWhom} в изменении сведений {of} ({citation}). Сведения остаются прежними.",
    kk: "{day} Комиссия {of} мәліметтеріңізді өзгертуден бас тарту туралы шешім қабылдады ({citation}). Мәліметтер бұрынғы күйінде қалады.",
  },
  "non-compliance": {
    en: "{day} the local executive body opened a case on your removal {from} ({citation}).",
    ru: "{day} местный исполнительный орган начал дело о вашем исключении {from} ({citation}).",
    kk: "{day} жергілікті атқарушы орган {whom} {from} шығару туралы іс бастады ({citation}).",
  },
  "signature-rejected": {
    en: "{day} it was found that the electronic signature under {filed} did not hold when it was received ({citation}). Therefore it is not considered, and nothing was decided on it.",
    ru: "{day} установлено, что электронная подпись под {filed} была недействительна на момент получения ({citation}). Поэтому оно не рассматривается, и решение по нему не принималось.",
    kk: "{day} {filed} астындағы электрондық қолтаңбаның алынған кезде жарамсыз болғаны анықталды ({citation}). Сондықтан ол қаралмайды және ол бойынша шешім қабылданған жоқ.",
  },
  kept: {
    en: "{day} the Commission decided that your entry stays {stays} ({citation}). You are not removed.",
    ru: "{day} Комиссия решила оставить {whom} {stays} ({citation}). Вы не исключены.",
    kk: "{day} Комиссия {whom} {stays} қалдыру туралы шешім қабылдады ({citation}). Сіз {from} шығарылмайсыз.",
  },
};

/** What was filed, as it stands in the sentence about its signature. */
export const filedWords: Record<SignedFiling, Trilingual> = {
  inclusion: {
    en: "your application for inclusion {into}",
    ru: "вашим заявлением о включении {into}",
    kk: "{into} енгізу туралы өтінішіңіздің",
  },
  change: {
    en: "your application to change your entry {of}",
    ru: "вашим заявлением об изменении сведений {of}",
    kk: "{of} мәліметтеріңізді өзгерту туралы өтінішіңіздің",
  },
  removal: {
    en: "your application to be removed {from}",
    ru: "вашим заявлением об исключении {from}",
    kk: "{from} шығару туралы өтінішіңіздің",
  },
};

/** Why an entry left the list. */
export const removalWords: Record<RemovalGround, Trilingual> = {
  "R377-32.1a": {
    en: "{day} your entry was removed {from} at your own request ({citation}).",
    ru: "{day} ваши сведения исключены {from} по вашему заявлению ({citation}).",
    kk: "{day} мәліметтеріңіз өз өтінішіңіз бойынша {from} шығарылды ({citation}).",
  },
  "R377-32.2": {
    en: "{day} your entry was removed {from} because your activity has ended ({citation}).",
    ru: "{day} ваши сведения исключены {from} в связи с прекращением деятельности ({citation}).",
    kk: "{day} мәліметтеріңіз қызметіңіздің тоқтатылуына байланысты {from} шығарылды ({citation}).",
  },
  "R377-32.3a": {
    en: "{day} your entry was removed {from} because your work as a specialist has ended ({citation}).",
    ru: "{day} ваши сведения исключены {from} в связи с прекращением вашей деятельности как специалиста ({citation}).",
    kk: "{day} мәліметтеріңіз маман ретіндегі қызметіңіздің тоқтатылуына байланысты {from} шығарылды ({citation}).",
  },
  "R377-32.3b": {
    en: "{day} the entry {specialist} was removed from the Registry of specialists because the specialist has died ({citation}). Your entry in the Register names that specialist by this number. Please file a change of your entry ({change}).",
    ru: "{day} запись {specialist} исключена из Регистра специалистов в связи со смертью специалиста ({citation}). Этот специалист указан под этим номером в ваших сведениях в Реестре. Подайте, пожалуйста, заявление об изменении сведений ({change}).",
    kk: "{day} {specialist} жазбасы маманның қайтыс болуына байланысты мамандар Тізілімінен шығарылды ({citation}). Тіркелімдегі мәліметтеріңізде осы маман сол нөмірмен көрсетілген. Мәліметтерді өзгерту туралы өтініш беруіңізді сұраймыз ({change}).",
  },
  "R377-32.4": {
    en: "{day} the Commission decided to remove {whom} {from} ({citation}).",
    ru: "{day} Комиссия решила исключить {whom} {from} ({citation}).",
    kk: "{day} Комиссия {whom} {from} шығару туралы шешім қабылдады ({citation}).",
  },
};
