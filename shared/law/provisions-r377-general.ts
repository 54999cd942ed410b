// Order No. 377 and chapter 1 of its Rules: what is in force since when, and what the words mean.
import {
  provision,
  type Provisions,
  r377,
  r377Footnote,
  r377Order,
  r377Preamble,
} from "./citations.ts";

export const generalProvisions = {
  // G01: on record only, the edition stays open-ended.
  "R377-O.F": provision(r377Footnote(), {
    kk: "Қағидалардың күші 2023 жылғы 1 шілдеден бастап жойылған",
    ru: "Правила утратили силу с 1 июля 2023 года",
    en: "The Rules are repealed from 1 July 2023 on",
  }),
  // G33: the order is cited by its own date, 28.08.2018.
  "R377-O.P": provision(r377Preamble(), {
    kk: "Қағидалар № 114-IV Заңның 8-бабына негізделген",
    ru: "Правила основаны на статье 8 Закона № 114-IV",
    en: "The Rules rest on article 8 of Law No. 114-IV",
  }),
  "R377-O.4": provision(r377Order(4), {
    kk: "Жариялау мен күшіне енудің арасында он күнтізбелік күн өтеді",
    ru: "Между опубликованием и вступлением в силу проходит десять календарных дней",
    en: "Ten calendar days pass between publication and entry into force",
  }),
  "R377-1": provision(r377(1), {
    kk: "Ұйымдар үшін Тіркелім, мамандар үшін Тізілім жүргізіледі: бұл екі бөлек тізім",
    ru: "Для организаций ведут Реестр, для специалистов – Регистр: это два отдельных списка",
    en: "Organisations have a Register and specialists a Registry: two separate lists",
  }),
  // G21
  "R377-2.1": provision(r377(2, 1), {
    kk: "Қағидаларды жұмыспен қамту және әлеуметтік бағдарламалар басқармалары мен бөлімдері орындайды",
    ru: "Правила исполняют областные управления и районные отделы занятости и социальных программ",
    en: "Employment and social departments of regions and of districts carry out the Rules",
  }),
  // G12
  "R377-2.2": provision(r377(2, 2), {
    kk: "Өнім беруші – қызмет көрсететін, құрал сататын немесе екеуін де істейтін ұйым не маман",
    ru: "Поставщик – организация или специалист: оказывает услуги, продаёт средства или то и другое",
    en: "A supplier is an organisation or a specialist who provides services, sells devices or does both",
  }),
  "R377-2.3": provision(r377(2, 3), {
    kk: "Өнім берушілерді жергілікті атқарушы органның тұрақты Комиссиясы іріктейді",
    ru: "Поставщиков отбирает постоянная Комиссия местного исполнительного органа",
    en: "A standing Commission of the local executive body chooses the suppliers",
  }),
  "R377-2.4": provision(r377(2, 4), {
    kk: "Референттік ел ЭЫДҰ-ға немесе ЕАЭО-ға кіреді",
    ru: "Референтная страна входит в ОЭСР или в ЕАЭС",
    en: "A reference country belongs to the OECD or to the EAEU",
  }),
  // G19, G20
  "R377-2.5": provision(r377(2, 5), {
    kk: "Құралдың бағасы сол өндірушінің референттік елдердегі бағаларымен салыстырылады",
    ru: "Цену средства сравнивают с ценами того же производителя в референтных странах",
    en: "A device's price is compared with what its manufacturer asks for it in reference countries",
  }),
  "R377-3": provision(r377(3), {
    kk: "Екі тізім де тек электрондық түрде жүргізіледі",
    ru: "Оба списка ведут только в электронном виде",
    en: "Both lists are kept in electronic form only",
  }),
} satisfies Provisions<"R377">;
