// The columns of an export as CSV, with their titles.
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import {
  accessibilityCell,
  addressCell,
  dayCell,
  deviceCell,
  educationCell,
  experienceCell,
  listed,
  personCell,
  serviceCell,
  specialistCell,
} from "./export-cells.ts";
import type { RegisterEntry } from "./entry.ts";
import type { OrganizationEntry } from "./organization-entry.ts";
import type { SpecialistEntry } from "./specialist-entry.ts";

interface Column<Entry> {
  readonly title: Trilingual;
  readonly of: (entry: Entry, locale: Locale) => string;
}

const column = <Entry>(
  kk: string,
  ru: string,
  en: string,
  of: Column<Entry>["of"],
): Column<Entry> => ({ title: { kk, ru, en }, of });

const numberColumn = column<RegisterEntry>("Нөмірі", "Номер", "Number", ({ number }) => number);

const versionColumns: readonly Column<RegisterEntry>[] = [
  column("Тізімге енгізілген күні", "Включён с", "Listed since", ({ since }) => dayCell(since)),
  column("Нұсқасы", "Версия", "Version", ({ version }) => String(version)),
  column("Нұсқа қабылданған күні", "Версия принята", "Version accepted", ({ acceptedAt }) =>
    dayCell(acceptedAt),
  ),
  column("Құқық редакциясы", "Редакция права", "Edition of the law", ({ edition }) => edition),
];

const organizationColumns: readonly Column<OrganizationEntry>[] = [
  numberColumn,
  column(
    "Толық атауы (қаз.)",
    "Полное наименование (каз.)",
    "Full name (Kazakh)",
    (entry) => entry.name.full.kk,
  ),
  column(
    "Толық атауы (орыс.)",
    "Полное наименование (рус.)",
    "Full name (Russian)",
    (entry) => entry.name.full.ru,
  ),
  column(
    "Қысқаша атауы (қаз.)",
    "Сокращённое наименование (каз.)",
    "Short name (Kazakh)",
    (entry) => entry.name.short?.kk ?? "",
  ),
  column(
    "Қысқаша атауы (орыс.)",
    "Сокращённое наименование (рус.)",
    "Short name (Russian)",
    (entry) => entry.name.short?.ru ?? "",
  ),
  column("БСН", "БИН", "BIN", ({ bin }) => bin ?? ""),
  column("Басшысы", "Руководитель", "Head", ({ head }) => personCell(head)),
  column(
    "Тіркелген мекенжайы",
    "Юридический адрес",
    "Registered address",
    ({ registeredAddress }) => addressCell(registeredAddress),
  ),
  column(
    "Қызмет көрсету орындары",
    "Места оказания услуг",
    "Places of provision",
    ({ facilities }) => listed(facilities.map(addressCell)),
  ),
  column("Телефондары", "Телефоны", "Telephones", ({ contacts }) => listed(contacts.phones)),
  column("Электрондық поштасы", "Электронная почта", "E-mail", ({ contacts }) => contacts.email),
  column(
    "Қызметтері, стандарты, нысаны және бағасы",
    "Услуги, стандарт, форма и цена",
    "Services, standard, form and price",
    ({ services }, locale) => listed(services.map((service) => serviceCell(service, locale))),
  ),
  column(
    "Құралдары, сипаттамасы және бағасы",
    "Средства, характеристики и цена",
    "Devices, features and price",
    ({ devices }, locale) => listed(devices.map((device) => deviceCell(device, locale))),
  ),
  column("Барлық орын", "Всего мест", "Places in all", ({ places }) => String(places.total)),
  column("Бос орын", "Свободных мест", "Free places", ({ places }) => String(places.free)),
  column("Мамандары", "Специалисты", "Specialists", ({ specialists }) =>
    listed(specialists.map(specialistCell)),
  ),
  column("Қолжетімділігі", "Доступность", "Accessibility", accessibilityCell),
  ...versionColumns,
];

const specialistColumns: readonly Column<SpecialistEntry>[] = [
  numberColumn,
  column("Тегі", "Фамилия", "Surname", ({ name }) => name.surname),
  column("Аты", "Имя", "First name", ({ name }) => name.givenName),
  column("Әкесінің аты", "Отчество", "Patronymic", ({ name }) => name.patronymic ?? ""),
  column("Лауазымы", "Должность", "Position", ({ position }) => position?.title ?? ""),
  column(
    "Жұмыс орны",
    "Место работы",
    "Place of work",
    ({ position }) => position?.organization ?? "",
  ),
  column("Білімі", "Образование", "Education", ({ education }, locale) =>
    listed(education.map((one) => educationCell(one, locale))),
  ),
  column("Біліктілігі", "Квалификация", "Qualification", ({ qualification }) => qualification),
  column("Жұмыс өтілі", "Опыт работы", "Experience", ({ experience }) =>
    listed(experience.map(experienceCell)),
  ),
  column(
    "Қызметтері және стандарты",
    "Услуги и стандарт",
    "Services and standard",
    ({ services }, locale) => listed(services.map((service) => serviceCell(service, locale))),
  ),
  column(
    "Жұмыс телефоны",
    "Рабочий телефон",
    "Work telephone",
    ({ workContacts }) => workContacts?.phone ?? "",
  ),
  column(
    "Жұмыс поштасы",
    "Рабочая почта",
    "Work e-mail",
    ({ workContacts }) => workContacts?.email ?? "",
  ),
  ...versionColumns,
];

const columnsOf = { organization: organizationColumns, specialist: specialistColumns } as const;

/** The titles of the columns of a list. */
export const titlesOf = (supplier: RegisterEntry["supplier"], locale: Locale): readonly string[] =>
  columnsOf[supplier].map(({ title }) => title[locale]);

/** The cells of an entry, in the order of the titles. */
export const cellsOf = (entry: RegisterEntry, locale: Locale): readonly string[] =>
  entry.supplier === "organization"
    ? organizationColumns.map(({ of }) => of(entry, locale))
    : specialistColumns.map(({ of }) => of(entry, locale));
