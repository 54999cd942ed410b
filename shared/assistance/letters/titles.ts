import type { Trilingual } from "#shared/law/languages.ts";
import type { Told } from "./record.ts";

/** One subject for all mails of applications: none stands out, and none tells a stranger anything (docs/adr/0042). */
export const subjectWords: Trilingual = {
  en: "About your application",
  ru: "О вашем заявлении",
  kk: "Өтінішіңіз туралы",
};

/** The title that stands in a letter; no ground, no kind of service and nobody's name is in it. */
export const titleWords: Readonly<Record<Told["told"], Trilingual>> = {
  receipt: {
    en: "Your application was received",
    ru: "Ваше заявление получено",
    kk: "Өтінішіңіз қабылданды",
  },
  "handed-over": subjectWords,
  step: subjectWords,
  participation: {
    en: "Your need is being assessed",
    ru: "Оценка вашей потребности",
    kk: "Қажеттілігіңізді бағалау",
  },
  "more-needed": {
    en: "Something is missing from your application",
    ru: "К вашему заявлению нужны дополнения",
    kk: "Өтінішіңізді толықтыру қажет",
  },
  provide: {
    en: "Decision in your favour",
    ru: "Положительное решение по вашему заявлению",
    kk: "Өтінішіңіз бойынша оң шешім",
  },
  refusal: {
    en: "Notice of refusal",
    ru: "Уведомление об отказе",
    kk: "Бас тарту туралы хабарлама",
  },
  "place-held": {
    en: "A place is held for you",
    ru: "За вами закреплено место",
    kk: "Сізге орын сақталды",
  },
  "place-lost": {
    en: "No place at this provider",
    ru: "У этого поставщика нет места",
    kk: "Бұл қызмет көрсетушіде орын жоқ",
  },
  waiting: {
    en: "You wait for a place",
    ru: "Вы в очереди на место",
    kk: "Сіз орын кезегінде тұрсыз",
  },
  placed: { en: "You are admitted", ru: "Вы приняты", kk: "Сіз қабылдандыңыз" },
  plan: {
    en: "Your individual plan",
    ru: "Ваш индивидуальный план",
    kk: "Сіздің жеке жоспарыңыз",
  },
  completed: {
    en: "The services have ended",
    ru: "Оказание услуг завершено",
    kk: "Қызмет көрсету аяқталды",
  },
  "complaint-answer": {
    en: "The answer to your complaint",
    ru: "Ответ на вашу жалобу",
    kk: "Шағымыңызға жауап",
  },
  "representation-ended": {
    en: "The representation has ended",
    ru: "Представительство прекращено",
    kk: "Өкілдік тоқтатылды",
  },
  "signature-rejected": {
    en: "The signature did not hold",
    ru: "Подпись недействительна",
    kk: "Қолтаңба жарамсыз",
  },
};
