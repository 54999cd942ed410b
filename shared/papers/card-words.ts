import type { Trilingual } from "#shared/law/languages.ts";
import type { SpecialistForm } from "#shared/registration/forms/specialist.ts";
import type { ServiceStandard } from "#shared/registration/forms/services.ts";

/** The labels of the data card that goes with an application: what paragraphs 4 and 12 add to the forms (G16). */
export const cardWords = {
  title: {
    kk: "Өтінішке деректер картасы",
    ru: "Карточка данных к заявлению",
    en: "Data card of the application",
  },
  ownership: { kk: "Меншік нысаны", ru: "Форма собственности", en: "Ownership" },
  head: { kk: "Басшы", ru: "Руководитель", en: "Head" },
  places: { kk: "Орындар", ru: "Места", en: "Places" },
  placesOf: {
    kk: "барлығы {total}, оның ішінде бос {free}",
    ru: "всего {total}, из них свободных {free}",
    en: "{total} in all, {free} of them free",
  },
  services: { kk: "Қызметтер", ru: "Услуги", en: "Services" },
  service: { kk: "Қызмет", ru: "Услуга", en: "Service" },
  standard: { kk: "Стандарт", ru: "Стандарт", en: "Standard" },
  form: { kk: "Нысан", ru: "Форма", en: "Form" },
  price: { kk: "Баға", ru: "Цена", en: "Price" },
  devices: { kk: "Оңалту құралдары", ru: "Средства реабилитации", en: "Devices" },
  device: { kk: "Құрал", ru: "Средство", en: "Device" },
  manufacturer: { kk: "Өндіруші", ru: "Производитель", en: "Manufacturer" },
  domestic: { kk: "отандық", ru: "отечественный", en: "domestic" },
  specialists: { kk: "Мамандар", ru: "Специалисты", en: "Specialists" },
  specialist: { kk: "Маман", ru: "Специалист", en: "Specialist" },
  position: { kk: "Лауазым", ru: "Должность", en: "Position" },
  registryNumber: {
    kk: "Тізілімдегі нөмірі",
    ru: "Номер в Регистре",
    en: "Number in the Registry",
  },
  education: { kk: "Білімі", ru: "Образование", en: "Education" },
  level: { kk: "Деңгейі", ru: "Уровень", en: "Level" },
  institution: { kk: "Оқу орны", ru: "Учебное заведение", en: "Institution" },
  speciality: { kk: "Мамандығы", ru: "Специальность", en: "Speciality" },
  year: { kk: "Жылы", ru: "Год", en: "Year" },
  qualification: { kk: "Біліктілігі", ru: "Квалификация", en: "Qualification" },
  experience: { kk: "Жұмыс тәжірибесі", ru: "Опыт работы", en: "Experience" },
  employer: { kk: "Жұмыс беруші", ru: "Работодатель", en: "Employer" },
  from: { kk: "Басталуы", ru: "С", en: "From" },
  until: { kk: "Аяқталуы", ru: "По", en: "Until" },
  now: { kk: "қазірге дейін", ru: "по настоящее время", en: "to this day" },
  workContacts: {
    kk: "Жұмыс байланыс деректері",
    ru: "Рабочие контакты",
    en: "Contacts at work",
  },
  documents: {
    kk: "Қоса берілген құжаттар",
    ru: "Приложенные документы",
    en: "Documents attached",
  },
  document: { kk: "Құжат", ru: "Документ", en: "Document" },
  file: { kk: "Файл", ru: "Файл", en: "File" },
  pages: { kk: "Бет", ru: "Стр.", en: "Pages" },
} as const satisfies Record<string, Trilingual>;

export const ownershipWords: Record<"state" | "non-state", Trilingual> = {
  state: { kk: "мемлекеттік", ru: "государственная", en: "state-owned" },
  "non-state": { kk: "мемлекеттік емес", ru: "негосударственная", en: "not state-owned" },
};

/** The Standards by the numbers of their orders (R377-4.6b to R377-4.6d). */
export const standardNumbers: Record<ServiceStandard, Trilingual> = {
  "order-165": { kk: "№ 165 бұйрық", ru: "приказ № 165", en: "order No. 165" },
  "order-138": { kk: "№ 138 бұйрық", ru: "приказ № 138", en: "order No. 138" },
  "order-1079": { kk: "№ 1079 бұйрық", ru: "приказ № 1079", en: "order No. 1079" },
};

type Level = SpecialistForm["education"][number]["level"];

export const levelWords: Record<Level, Trilingual> = {
  secondary: { kk: "орта", ru: "среднее", en: "secondary" },
  vocational: {
    kk: "техникалық және кәсіптік",
    ru: "техническое и профессиональное",
    en: "vocational",
  },
  higher: { kk: "жоғары", ru: "высшее", en: "higher" },
  postgraduate: {
    kk: "жоғары оқу орнынан кейінгі",
    ru: "послевузовское",
    en: "postgraduate",
  },
};
