// What happens to an application for services, in words for people.
import type { AssistanceEvent } from "#shared/assistance/events.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import { reviewWords } from "./event-words-review.ts";
import { serviceWords } from "./event-words-services.ts";

const rights = {
  withdrawn: {
    en: "The application was taken back",
    ru: "Заявление отозвано",
    kk: "Өтініш кері қайтарылды",
  },
  "complaint-filed": {
    en: "A complaint was registered",
    ru: "Зарегистрирована жалоба",
    kk: "Шағым тіркелді",
  },
  "complaint-answered": {
    en: "The complaint was answered",
    ru: "На жалобу дан ответ",
    kk: "Шағымға жауап берілді",
  },
  "representation-ended": {
    en: "The representative acts no more",
    ru: "Представитель больше не действует",
    kk: "Өкіл енді әрекет етпейді",
  },
  "representation-confirmed": {
    en: "A paper has shown that the representative may act",
    ru: "Полномочия представителя подтверждены документом",
    kk: "Өкілдің өкілеттігі құжатпен расталды",
  },
  "abuse-reported": {
    en: "Harm by the representative was reported",
    ru: "Сообщено о вреде со стороны представителя",
    kk: "Өкілдің зияны туралы хабарланды",
  },
  "abuse-unfounded": {
    en: "The report on the representative was looked into and not confirmed",
    ru: "Сообщение о представителе проверено и не подтвердилось",
    kk: "Өкіл туралы хабар тексерілді және расталмады",
  },
  "offence-reported": {
    en: "Law enforcement was told",
    ru: "Сообщено правоохранительным органам",
    kk: "Құқық қорғау органдарына хабарланды",
  },
  "appeal-registered": {
    en: "An appeal was registered",
    ru: "Зарегистрировано обжалование",
    kk: "Шағымдану тіркелді",
  },
  "legal-hold-ended": {
    en: "The court's business is over",
    ru: "Судебное рассмотрение завершено",
    kk: "Соттың қарауы аяқталды",
  },
  notified: { en: "A letter was sent", ru: "Письмо отправлено", kk: "Хат жіберілді" },
  "notice-not-sent": {
    en: "A letter could not be sent",
    ru: "Письмо не удалось отправить",
    kk: "Хатты жіберу мүмкін болмады",
  },
  "notice-bounced": { en: "A letter came back", ru: "Письмо вернулось", kk: "Хат қайтып келді" },
  "told-otherwise": {
    en: "The person was told otherwise",
    ru: "Сообщено другим способом",
    kk: "Басқаша хабарланды",
  },
  "terms-reprojected": {
    en: "The calendar moved a term",
    ru: "Календарь сдвинул срок",
    kk: "Күнтізбе мерзімді жылжытты",
  },
  reminded: { en: "A reminder was made", ru: "Сделано напоминание", kk: "Еске салынды" },
  erased: {
    en: "The personal data were erased",
    ru: "Персональные данные уничтожены",
    kk: "Дербес деректер жойылды",
  },
} as const;

export const eventWords: Readonly<Record<AssistanceEvent["type"], Trilingual>> = {
  ...reviewWords,
  ...serviceWords,
  ...rights,
};
