import type { Trilingual } from "#shared/law/languages.ts";

/** The labels of the printed applications, in words of our own (R377-A1, R377-A2, R377-A3). */
export const formWords = {
  title: { kk: "Өтініш", ru: "Заявление", en: "Application" },
  name: {
    kk: "ұйымның толық атауы және, болса, қысқаша атауы",
    ru: "полное и, если есть, сокращённое наименование организации",
    en: "full name of the organisation and its short one, if there is one",
  },
  numbers: {
    kk: "БСН немесе ЖСН, мемлекеттік тіркеу нөмірі",
    ru: "БИН или ИИН, номер государственной регистрации",
    en: "BIN or IIN, number of state registration",
  },
  personAndNumber: {
    kk: "тегі, аты, әкесінің аты (болса), ЖСН",
    ru: "фамилия, имя, отчество (если есть), ИИН",
    en: "surname, first name, patronymic (if any), IIN",
  },
  supplier: {
    kk: "өнім берушінің толық немесе қысқаша атауы",
    ru: "полное или сокращённое наименование поставщика",
    en: "full or short name of the supplier",
  },
  activity: {
    kk: "қызмет түрі: қызметтер және өткізілетін оңалту құралдары",
    ru: "вид деятельности: услуги и реализуемые средства реабилитации",
    en: "kind of activity: services, and devices that are sold",
  },
  services: {
    kk: "көрсетілетін қызметтердің түрлері",
    ru: "виды оказываемых услуг",
    en: "kinds of services that are given",
  },
  address: {
    kk: "мекенжайы: облыс, қала, аудан, елді мекен, көше, үй",
    ru: "адрес: область, город, район, населённый пункт, улица, дом",
    en: "address: region, city, district, populated locality, street, building",
  },
  email: { kk: "электрондық пошта", ru: "электронная почта", en: "e-mail" },
  phones: { kk: "телефондар", ru: "телефоны", en: "telephones" },
  fax: { kk: "факс", ru: "факс", en: "fax" },
  facilityWithIndex: {
    kk: "жұмыс істейтін орынның мекенжайы: пошта индексі, облыс, қала, аудан, елді мекен, көше, үй",
    ru: "адрес действующего объекта: почтовый индекс, область, город, район, населённый пункт, улица, дом",
    en: "address of the operating facility: postal code, region, city, district, populated locality, street, building",
  },
  facility: {
    kk: "жұмыс істейтін орынның мекенжайы: облыс, қала, аудан, елді мекен, көше, үй",
    ru: "адрес действующего объекта: область, город, район, населённый пункт, улица, дом",
    en: "address of the operating facility: region, city, district, populated locality, street, building",
  },
  confirmed: { kk: "Растаймын", ru: "Подтверждаю", en: "I confirm" },
  agreed: { kk: "Келісемін", ru: "Даю согласие", en: "I agree" },
  wording: { kk: "мәтін нұсқасы", ru: "редакция текста", en: "wording" },
  head: {
    kk: "басшы немесе дара кәсіпкер",
    ru: "руководитель или индивидуальный предприниматель",
    en: "head or sole proprietor",
  },
  specialist: { kk: "маман", ru: "специалист", en: "specialist" },
  headOrSpecialist: {
    kk: "басшы немесе маман",
    ru: "руководитель или специалист",
    en: "head or specialist",
  },
  signed: {
    kk: "Электрондық цифрлық қолтаңба қойылған ({as}); қолтаңбаның SHA-256 мәні: {digest}",
    ru: "Подписано электронной цифровой подписью ({as}); SHA-256 подписи: {digest}",
    en: "Signed with an electronic digital signature ({as}); SHA-256 of the signature: {digest}",
  },
  filledOut: { kk: "Толтырылған күні", ru: "Дата заполнения", en: "Filled out on" },
} as const satisfies Record<string, Trilingual>;

/** What is asked for, by the list and the procedure. */
export const askWords = {
  register: {
    inclusion: {
      kk: "Арнаулы әлеуметтік қызметтер көрсететін ұйымдардың тіркеліміне енгізуді сұраймын",
      ru: "Прошу включить в реестр организаций, предоставляющих специальные социальные услуги",
      en: "I ask to be included in the Register of organisations that provide special social services",
    },
    change: {
      kk: "Арнаулы әлеуметтік қызметтер көрсететін ұйымдардың тіркеліміндегі мәліметтерді өзгертуді сұраймын",
      ru: "Прошу изменить сведения в реестре организаций, предоставляющих специальные социальные услуги",
      en: "I ask to change the information in the Register of organisations that provide special social services",
    },
    removal: {
      kk: "Арнаулы әлеуметтік қызметтер көрсететін және (немесе) оңалту құралдарын өткізетін ұйымдардың тіркелімінен шығаруды сұраймын",
      ru: "Прошу исключить из реестра организаций, предоставляющих специальные социальные услуги и (или) реализующих средства реабилитации",
      en: "I ask to be removed from the Register of organisations that provide special social services and (or) sell devices",
    },
  },
  registry: {
    inclusion: {
      kk: "Арнаулы әлеуметтік қызметтер көрсететін мамандардың тізіліміне енгізуді сұраймын",
      ru: "Прошу включить в регистр специалистов, оказывающих специальные социальные услуги",
      en: "I ask to be included in the Registry of specialists who render special social services",
    },
    change: {
      kk: "Арнаулы әлеуметтік қызметтер көрсететін мамандардың тізіліміндегі мәліметтерді өзгертуді сұраймын",
      ru: "Прошу изменить сведения в регистре специалистов, оказывающих специальные социальные услуги",
      en: "I ask to change the information in the Registry of specialists who render special social services",
    },
    removal: {
      kk: "Арнаулы әлеуметтік қызметтер көрсететін мамандардың тізілімінен шығаруды сұраймын",
      ru: "Прошу исключить из регистра специалистов, оказывающих специальные социальные услуги",
      en: "I ask to be removed from the Registry of specialists who render special social services",
    },
  },
} as const satisfies Record<string, Record<string, Trilingual>>;
