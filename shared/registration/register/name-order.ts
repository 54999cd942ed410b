import { wordsIn } from "./words.ts";

/** The letters of Kazakh, which holds all the Russian ones, in the order of the alphabet. */
const alphabet = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/** Where the ordered letters begin: after digits and Latin letters, which stay as they are. */
const firstPlace = 0x400;

const orderedLetters = new Map(
  Array.from(alphabet, (letter, place) => [letter, String.fromCodePoint(firstPlace + place)]),
);

/** Enough to tell names apart; keeps the key well under what a sort key may hold. */
const mostLetters = 100;

/**
 * A text that orders byte by byte as the name does in the Kazakh alphabet: without case, quotation
 * marks and punctuation. Unicode itself puts Ә, Қ or Ө after Я. Holds no "#".
 */
export const nameOrderOf = (name: string): string =>
  Array.from(wordsIn(name).join("-"), (letter) => orderedLetters.get(letter) ?? letter)
    .slice(0, mostLetters)
    .join("");
