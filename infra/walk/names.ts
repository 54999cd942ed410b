import type { Person } from "#shared/commission/person.ts";

const specialist = {
  kk: "Жұмыспен қамту және әлеуметтік бағдарламалар басқармасының бас маманы",
  ru: "Главный специалист управления занятости и социальных программ",
  en: "Chief specialist of the department of employment and social programmes",
};
const headOfUnit = {
  kk: "Жұмыспен қамту және әлеуметтік бағдарламалар басқармасының бөлім басшысы",
  ru: "Руководитель отдела управления занятости и социальных программ",
  en: "Head of unit of the department of employment and social programmes",
};

/** The secretary of a seeded Commission. Nobody of this name and office is meant. */
export const secretaryPerson: Person = {
  name: "Жақсылықова Айсұлу Ерланқызы",
  position: specialist,
};

/** The members of a seeded Commission, the later chair first. Nobody of these names and offices is meant. */
export const memberPeople: readonly Person[] = [
  {
    name: "Тілеуқабылов Дәурен Серікұлы",
    position: {
      kk: "Жұмыспен қамту және әлеуметтік бағдарламалар басқармасы басшысының орынбасары",
      ru: "Заместитель руководителя управления занятости и социальных программ",
      en: "Deputy head of the department of employment and social programmes",
    },
  },
  { name: "Нұрпейісова Гүлжан Маратқызы", position: headOfUnit },
  {
    name: "Өтегенов Бауыржан Қанатұлы",
    position: {
      kk: "Денсаулық сақтау басқармасының бас маманы",
      ru: "Главный специалист управления здравоохранения",
      en: "Chief specialist of the department of health",
    },
  },
  {
    name: "Сағындықова Ләззат Болатқызы",
    position: {
      kk: "Мүгедектігі бар адамдар қоғамдық бірлестігінің төрағасы",
      ru: "Председатель общественного объединения лиц с инвалидностью",
      en: "Chair of a public association of persons with disabilities",
    },
  },
  { name: "Ыбырайымов Нұрлан Әскерұлы", position: specialist },
];
