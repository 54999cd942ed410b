// Invented people of the nineteenth century, and organisations that do not exist.
import { checkDigitOf, iinSchema, type Iin } from "#shared/law/identifiers.ts";
import { daySchema, type Day } from "#shared/law/dates.ts";
import type { Dice } from "./dice.ts";

const women = [
  "Ақбілек",
  "Қалампыр",
  "Айғаным",
  "Күләш",
  "Бәтима",
  "Зейнеп",
  "Шолпан",
  "Жібек",
  "Ұлбосын",
  "Мария",
  "Анна",
  "Гүлсім",
] as const;
const men = [
  "Ыбырай",
  "Шоқан",
  "Мұқағали",
  "Сұлтанмахмұт",
  "Әлихан",
  "Ахмет",
  "Жүсіп",
  "Иван",
  "Николай",
  "Төлеген",
  "Қажымұқан",
  "Біржан",
] as const;
const stems = [
  "Тілеу",
  "Сынақ",
  "Құнан",
  "Алтын",
  "Жақсылық",
  "Өтеген",
  "Байжан",
  "Есім",
  "Нұрпейіс",
  "Төлеу",
  "Қасым",
  "Сейіт",
  "Демес",
  "Марғұлан",
  "Ерубай",
  "Досжан",
] as const;

/** Somebody invented. */
export interface Invented {
  readonly name: { readonly surname: string; readonly givenName: string };
  readonly iin: Iin;
  readonly birthDate: Day;
}

const two = (number: number) => String(number).padStart(2, "0");

/**
 * Somebody born between 1870 and 1899; nobody else has this number of a seed, so nobody else has this IIN. `situation` is the digit
 * that the mocked state systems answer to.
 */
export const inventPerson = (dice: Dice, number: number, situation = 0): Invented => {
  const isWoman = dice.oneIn(2);
  const [year, month, day] = [70 + dice.below(30), 1 + dice.below(12), 1 + dice.below(28)];
  const birthDate = daySchema.parse(`18${year}-${two(month)}-${two(day)}`);
  const stem = dice.pick(stems);
  const name = {
    surname: isWoman ? `${stem}ова` : `${stem}ов`,
    givenName: isWoman ? dice.pick(women) : dice.pick(men),
  };
  // Three digits of a serial number, and the one that tells how things stand.
  for (let serial = number % 1000; ; serial = (serial + 1) % 1000) {
    const eleven = `${year}${two(month)}${two(day)}${isWoman ? 2 : 1}${String(serial).padStart(3, "0")}${situation}`;
    const check = checkDigitOf(eleven);
    if (check !== "never-issued")
      return { name, iin: iinSchema.parse(`${eleven}${check}`), birthDate };
  }
};

const virtues = [
  "Мейірім",
  "Шапағат",
  "Қамқорлық",
  "Үміт",
  "Шаңырақ",
  "Жанашыр",
  "Қайырым",
  "Ізгілік",
  "Болашақ",
  "Арман",
  "Сенім",
  "Жылы жүрек",
] as const;
const sorts = [
  { kk: "әлеуметтік қызмет көрсету орталығы", ru: "центр социального обслуживания" },
  { kk: "күндіз болу орталығы", ru: "центр дневного пребывания" },
  { kk: "оңалту орталығы", ru: "реабилитационный центр" },
  { kk: "үйде күтім көрсету қызметі", ru: "служба ухода на дому" },
] as const;

/** What an organisation is called; its number keeps two of one name apart. */
export const inventOrganization = (dice: Dice, number: number) => {
  const virtue = `${dice.pick(virtues)}-${number}`;
  const sort = dice.pick(sorts);
  return {
    full: {
      kk: `«${virtue}» қоғамдық қоры (${sort.kk})`,
      ru: `Общественный фонд «${virtue}» (${sort.ru})`,
    },
    short: { kk: `«${virtue}» ҚҚ`, ru: `ОФ «${virtue}»` },
  };
};

/** The BIN of an organisation that does not exist, by the number of its case; `situation` as with people. */
export const inventBin = (seed: number, number: number, situation = 0): string => {
  // A seed has its own months of registration, so that two seeds share no number.
  const month = two(1 + (seed % 12));
  const year = two(6 + (Math.floor(seed / 12) % 10));
  for (let serial = number; ; serial += 5000) {
    const eleven = `${year}${month}40${String(serial % 10_000).padStart(4, "0")}${situation}`;
    const check = checkDigitOf(eleven);
    if (check !== "never-issued") return `${eleven}${check}`;
  }
};
