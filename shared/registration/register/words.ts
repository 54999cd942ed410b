// Names as they are searched: word by word, each by its beginning.

/** The words of a text without case, quotation marks and punctuation. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");

/** Letters that people write for one another: many keyboards have no Kazakh letters, and ё is mostly written е. */
const writtenFor: Readonly<Record<string, string>> = {
  ё: "е",
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
};

/** No word that tells names apart is longer. */
const mostLetters = 40;

const folded = (word: string): string =>
  Array.from(word, (letter) => writtenFor[letter] ?? letter)
    .slice(0, mostLetters)
    .join("");

/** The different words of texts as they are compared. */
export const foldedWordsIn = (...texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => wordsIn(text).map(folded))),
];

/** Words of legal forms and of the trade, which stand in every other name. */
const everyOther = foldedWordsIn(
  "қоғамдық қоры бірлестігі мекемесі мемлекеттік коммуналдық кәсіпорны жауапкершілігі шектеулі",
  "серіктестігі орталығы үйі әлеуметтік қызмет көрсету оңалту ЖШС ЖК ҚҚ ҚБ КММ",
  "общественный общественное фонд объединение учреждение государственное коммунальное предприятие",
  "товарищество ограниченной ответственностью центр дом социальный социальных услуг реабилитации",
  "ТОО ИП ОФ ОО КГУ",
);

/** Whether a word, or the beginning of one, tells few names apart. */
export const isCommon = (start: string): boolean =>
  everyOther.some((word) => word.startsWith(start));
