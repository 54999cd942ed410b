import type { Auth } from "#shared/http/route.ts";
import type { Trilingual } from "#shared/law/languages.ts";

interface Tag {
  readonly name: string;
  readonly title: Trilingual;
  readonly description: Trilingual;
}

/** Routes are grouped by who calls them. */
const tagByAuth: Record<Auth["kind"], Tag> = {
  client: {
    name: "portal",
    title: {
      en: "E-government portal",
      ru: "Портал электронного правительства",
      kk: "Электрондық үкімет порталы",
    },
    description: {
      en: "A machine that files applications of organisations and specialists, and of people in need of services, with their documents, and reads how they stand.",
      ru: "Машина, которая подаёт заявления организаций и специалистов, а также людей, которым нужны услуги, с документами и узнаёт их состояние.",
      kk: "Ұйымдар мен мамандардың, сондай-ақ қызметтерге мұқтаж адамдардың өтініштерін құжаттарымен бірге беріп, олардың жайын білетін машина.",
    },
  },
  official: {
    name: "officials",
    title: { en: "Officials", ru: "Должностные лица", kk: "Лауазымды адамдар" },
    description: {
      en: "The representative of the local executive body, the Commission and its secretary, the administrator.",
      ru: "Представитель местного исполнительного органа, комиссия и её секретарь, администратор.",
      kk: "Жергілікті атқарушы органның өкілі, комиссия және оның хатшысы, әкімші.",
    },
  },
  public: {
    name: "public",
    title: { en: "Everybody", ru: "Все", kk: "Баршаға" },
    description: {
      en: "The public Register and Registry, the help for citizens, the status of an own case by a code from the mail, the calendar, the law, and this description. No sign-in.",
      ru: "Общедоступные Реестр и Регистр, справка для граждан, состояние своего дела по коду из письма, календарь, законодательство и это описание. Вход не нужен.",
      kk: "Баршаға ашық Тіркелім мен Тізілім, азаматтарға арналған анықтама, хаттағы код бойынша өз ісінің жайы, күнтізбе, заңнама және осы сипаттама. Кіру қажет емес.",
    },
  },
  signature: {
    name: "state-systems",
    title: { en: "State systems", ru: "Государственные системы", kk: "Мемлекеттік жүйелер" },
    description: {
      en: "A state system that answers a question later. The message itself is signed.",
      ru: "Государственная система, которая отвечает на запрос позже. Подписано само сообщение.",
      kk: "Сұрауға кейін жауап беретін мемлекеттік жүйе. Хабардың өзіне қол қойылады.",
    },
  },
};

export const tagOf = ({ kind }: Auth): string => tagByAuth[kind].name;

const inOtherLanguages = ({ kk, ru }: Trilingual) => ({ kk, ru });

export const tags = Object.values(tagByAuth).map(({ name, title, description }) => ({
  name,
  description: description.en,
  "x-displayName": title.en,
  "x-title": inOtherLanguages(title),
  "x-description": inOtherLanguages(description),
}));
