// The two lists in the forms that sentences need (R377-1).
import type { Trilingual } from "#shared/law/languages.ts";
import type { SupplierKind } from "#shared/registration/forms/supplier.ts";

/** Words that a sentence takes in, by the name of their place. */
export type ListWords = Readonly<
  Record<"whom" | "toWhom" | "intoFull" | "into" | "of" | "stays" | "from", Trilingual>
>;

/** The words of each list and of whoever stands in it. */
export const listWords: Record<SupplierKind, ListWords> = {
  organization: {
    whom: { en: "your organisation", ru: "вашу организацию", kk: "ұйымыңызды" },
    toWhom: { en: "your organisation", ru: "вашей организации", kk: "ұйымыңызға" },
    intoFull: {
      en: "in the Register of organisations that provide special social services",
      ru: "в Реестр организаций, предоставляющих специальные социальные услуги",
      kk: "арнаулы әлеуметтік қызметтер көрсететін ұйымдардың Тіркеліміне",
    },
    into: { en: "in the Register", ru: "в Реестр", kk: "Тіркелімге" },
    of: { en: "in the Register", ru: "в Реестре", kk: "Тіркелімдегі" },
    stays: { en: "in the Register", ru: "в Реестре", kk: "Тіркелімде" },
    from: { en: "from the Register", ru: "из Реестра", kk: "Тіркелімнен" },
  },
  specialist: {
    whom: { en: "you", ru: "вас", kk: "сізді" },
    toWhom: { en: "you", ru: "вам", kk: "сізге" },
    intoFull: {
      en: "in the Registry of specialists who render special social services",
      ru: "в Регистр специалистов, оказывающих специальные социальные услуги",
      kk: "арнаулы әлеуметтік қызметтер көрсететін мамандардың Тізіліміне",
    },
    into: { en: "in the Registry", ru: "в Регистр", kk: "Тізілімге" },
    of: { en: "in the Registry", ru: "в Регистре", kk: "Тізілімдегі" },
    stays: { en: "in the Registry", ru: "в Регистре", kk: "Тізілімде" },
    from: { en: "from the Registry", ru: "из Регистра", kk: "Тізілімнен" },
  },
};

/** What everybody sees of an entry: the Register whole, of a specialist no private data (R377-6, R377-14, G17). */
export const publicityWords: Record<SupplierKind, Trilingual> = {
  organization: {
    en: "The information in the Register is public.",
    ru: "Сведения Реестра общедоступны.",
    kk: "Тіркелімдегі мәліметтер баршаға қолжетімді.",
  },
  specialist: {
    en: "Everybody can see your name, position, education, qualification, experience and services there, but neither your IIN nor your home address nor your private contacts.",
    ru: "В нём всем видны ваше имя, должность, образование, квалификация, опыт и услуги, но не ИИН, домашний адрес и личные контакты.",
    kk: "Онда баршаға атыңыз, лауазымыңыз, біліміңіз, біліктілігіңіз, тәжірибеңіз және қызметтеріңіз көрінеді, ал ЖСН, үй мекенжайы және жеке байланыс деректері көрінбейді.",
  },
};
