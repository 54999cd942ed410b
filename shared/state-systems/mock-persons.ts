/** A person as the mocked register of natural persons knows one. */
export interface MockPerson {
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic: string;
}

const women = ["Зейнеп", "Айша", "Күләш", "Сара", "Бәтима", "Рабиға", "Мәриям", "Жәмила"] as const;
const men = ["Абай", "Ыбырай", "Шоқан", "Жамбыл", "Мұхтар", "Ахмет", "Бекет", "Сүйінбай"] as const;
const families = [
  "Оспан",
  "Құнан",
  "Алтын",
  "Жаба",
  "Сейфолла",
  "Байтұрсын",
  "Аман",
  "Тоқа",
] as const;
const fathers = ["Бек", "Нұр", "Сапар", "Қасым", "Ерғали", "Темір", "Дәулет", "Жүсіп"] as const;

const pick = (names: readonly string[], digit: string): string =>
  names[Number(digit) % names.length] ?? "";

/**
 * Who bears this IIN in the mocked register: everybody has a name, made from the digits of the
 * serial number, and nobody lives: the samples are born in the 1800s.
 */
export const mockPersonOf = (iin: string): MockPerson => {
  const isWoman = Number(iin.charAt(6)) % 2 === 0;
  const [first = "", second = "", third = ""] = iin.slice(7, 10);
  return {
    surname: `${pick(families, first)}${isWoman ? "ова" : "ов"}`,
    givenName: pick(isWoman ? women : men, second),
    patronymic: `${pick(fathers, third)}${isWoman ? "қызы" : "ұлы"}`,
  };
};
