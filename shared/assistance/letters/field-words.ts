// The details of an application in words, by the pointers that a refusal names them with (L114-15.4.2).
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import type { AssistedPerson } from "#shared/assistance/forms/person.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { say } from "#shared/notices/speech.ts";

/** Which ground is doubted is left out of a letter, and so is what is said of it. */
const groundsWords: Trilingual = {
  en: "the grounds that are stated",
  ru: "указанные основания",
  kk: "көрсетілген негіздер",
};

const partWords: Readonly<Record<keyof ApplicationForm, Trilingual>> = {
  volume: {
    en: "at whose expense services are asked for",
    ru: "за чей счёт запрошены услуги",
    kk: "қызметтер кімнің есебінен сұралғаны",
  },
  subject: {
    en: "whether it is about a person or a family",
    ru: "о человеке заявление или о семье",
    kk: "өтініш адамға не отбасыға қатысты екені",
  },
  language: { en: "the language of letters", ru: "язык писем", kk: "хаттардың тілі" },
  people: {
    en: "the people it is about",
    ru: "люди, о которых заявление",
    kk: "өтінішке қатысты адамдар",
  },
  grounds: groundsWords,
  cruelty: groundsWords,
  residence: { en: "the place of residence", ru: "место жительства", kk: "тұрғылықты жер" },
  contacts: { en: "the contacts", ru: "контакты", kk: "байланыс деректері" },
  addressee: {
    en: "to whom it is addressed",
    ru: "кому адресовано заявление",
    kk: "өтініштің кімге жолданғаны",
  },
  representative: {
    en: "what is said of the representative",
    ru: "сведения о представителе",
    kk: "өкіл туралы мәліметтер",
  },
  wanted: {
    en: "the services that are asked for",
    ru: "запрошенные услуги",
    kk: "сұралған қызметтер",
  },
  accessibility: {
    en: "what a provider has to have",
    ru: "что должно быть у поставщика",
    kk: "қызмет көрсетушіде не болуы керегі",
  },
  situation: {
    en: "the description of the situation",
    ru: "описание ситуации",
    kk: "жағдайдың сипаттамасы",
  },
  documents: {
    en: "the papers that are attached",
    ru: "приложенные документы",
    kk: "қоса берілген құжаттар",
  },
  informed: {
    en: "the confirmation that rights and duties were shown",
    ru: "подтверждение того, что права и обязанности показаны",
    kk: "құқықтар мен міндеттер көрсетілгенін растау",
  },
  confirmed: {
    en: "the confirmation that all is true",
    ru: "подтверждение достоверности",
    kk: "мәліметтердің дұрыстығын растау",
  },
  consent: { en: "the consent", ru: "согласие", kk: "келісім" },
};

const personWords: Readonly<Record<keyof AssistedPerson, Trilingual>> = {
  name: { en: "the name", ru: "имя", kk: "аты-жөні" },
  iin: { en: "the IIN", ru: "ИИН", kk: "ЖСН" },
  birthDate: { en: "the date of birth", ru: "дата рождения", kk: "туған күні" },
  status: { en: "the legal status", ru: "правовой статус", kk: "құқықтық мәртебесі" },
  consent: { en: "the consent", ru: "согласие", kk: "келісімі" },
};

/** Where a pointer leads to nothing that an application has. */
const another: Trilingual = {
  en: "another detail of the application",
  ru: "другие сведения заявления",
  kk: "өтініштің басқа мәліметі",
};

const ofPerson: Trilingual = {
  en: "person {number}: {detail}",
  ru: "человек № {number}: {detail}",
  kk: "№ {number} адам: {detail}",
};

const wordsFor = (
  words: Readonly<Record<string, Trilingual>>,
  name: string | undefined,
): Trilingual | undefined =>
  name !== undefined && Object.hasOwn(words, name) ? words[name] : undefined;

/** A detail by its pointer; of people by their number in the application, never by their names. */
export const fieldIn = (pointer: string, locale: Locale): string => {
  const [, part, place, field] = pointer.split("/");
  const detail = part === "people" ? wordsFor(personWords, field) : undefined;
  if (detail !== undefined) {
    return say(ofPerson, locale, { number: String(Number(place) + 1), detail: detail[locale] });
  }
  return (wordsFor(partWords, part) ?? another)[locale];
};
