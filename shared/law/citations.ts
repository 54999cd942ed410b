// How a provision is cited to people, and the shape of its record.
import type { Trilingual } from "./languages.ts";

/** What a provision says to a citizen, in the project's own short words, and where it stands. */
export interface Provision {
  readonly citation: Trilingual;
  readonly statement: Trilingual;
}

/** A chapter of an act: its provisions by id. */
export type Provisions<Act extends string> = Readonly<Record<`${Act}-${string}`, Provision>>;

export function provision(citation: Trilingual, statement: Trilingual): Provision {
  return { citation, statement };
}

/** A paragraph of Rules No. 377, or a numbered subparagraph of it. */
export function r377(paragraph: number, subparagraph?: number): Trilingual {
  if (subparagraph === undefined)
    return {
      kk: `№ 377 қағидалардың ${paragraph}-тармағы`,
      ru: `пункт ${paragraph} Правил № 377`,
      en: `Rules No. 377, paragraph ${paragraph}`,
    };
  return {
    kk: `№ 377 қағидалардың ${paragraph}-тармағының ${subparagraph}) тармақшасы`,
    ru: `подпункт ${subparagraph}) пункта ${paragraph} Правил № 377`,
    en: `Rules No. 377, paragraph ${paragraph}, subparagraph ${subparagraph})`,
  };
}

/** The first, unnumbered part of a paragraph of Rules No. 377 that has more than one. */
export function r377FirstPart(paragraph: number): Trilingual {
  return {
    kk: `№ 377 қағидалардың ${paragraph}-тармағының бірінші бөлігі`,
    ru: `часть первая пункта ${paragraph} Правил № 377`,
    en: `Rules No. 377, paragraph ${paragraph}, first part`,
  };
}

/** The second, unnumbered part of a paragraph of Rules No. 377. */
export function r377SecondPart(paragraph: number): Trilingual {
  return {
    kk: `№ 377 қағидалардың ${paragraph}-тармағының екінші бөлігі`,
    ru: `часть вторая пункта ${paragraph} Правил № 377`,
    en: `Rules No. 377, paragraph ${paragraph}, second part`,
  };
}

/** An appendix to Rules No. 377. */
export function r377Appendix(number: number): Trilingual {
  return {
    kk: `№ 377 қағидаларға ${number}-қосымша`,
    ru: `приложение ${number} к Правилам № 377`,
    en: `Rules No. 377, Appendix ${number}`,
  };
}

/** A paragraph of the order that approved Rules No. 377. */
export function r377Order(paragraph: number): Trilingual {
  return {
    kk: `№ 377 бұйрықтың ${paragraph}-тармағы`,
    ru: `пункт ${paragraph} приказа № 377`,
    en: `Order No. 377, paragraph ${paragraph}`,
  };
}

/** The words before the first paragraph of that order. */
export function r377Preamble(): Trilingual {
  return {
    kk: "№ 377 бұйрықтың кіріспесі",
    ru: "преамбула приказа № 377",
    en: "Order No. 377, preamble",
  };
}

/** The footnote that the publisher has put under the order. */
export function r377Footnote(): Trilingual {
  return {
    kk: "№ 377 бұйрыққа ескертпе",
    ru: "сноска к приказу № 377",
    en: "Order No. 377, footnote",
  };
}

/** A number of the law, also of what was put in between later: 3 or "3-1". */
type Numbered = number | `${number}-${number}`;

/** The parts of a list in a subparagraph; the words that open the list are its first. */
const listParts = {
  second: { kk: "екінші абзацы", ru: "абзац второй", en: "second part" },
  third: { kk: "үшінші абзацы", ru: "абзац третий", en: "third part" },
  fourth: { kk: "төртінші абзацы", ru: "абзац четвёртый", en: "fourth part" },
  fifth: { kk: "бесінші абзацы", ru: "абзац пятый", en: "fifth part" },
} as const;

const secondPartOfParagraph = { kk: "екінші бөлігі", ru: "часть вторая", en: "second part" };

/** A place inside an article: the levels that it has. */
interface InArticle {
  readonly paragraph?: number;
  readonly subparagraph?: Numbered;
  /** The second, unnumbered part of a paragraph. */
  readonly secondPart?: true;
  /** The part of a list in a subparagraph. */
  readonly listPart?: keyof typeof listParts;
}

/** One level of a place; in Russian also in the genitive, for what stands inside it. */
type Level = Trilingual & { readonly ruOf: string };

const levelsOf = (
  article: number,
  { paragraph, subparagraph, secondPart, listPart }: InArticle,
): readonly Level[] => {
  const levels: Level[] = [
    {
      kk: `${article}-бабы`,
      ru: `статья ${article}`,
      ruOf: `статьи ${article}`,
      en: `article ${article}`,
    },
  ];
  if (paragraph !== undefined)
    levels.push({
      kk: `${paragraph}-тармағы`,
      ru: `пункт ${paragraph}`,
      ruOf: `пункта ${paragraph}`,
      en: `paragraph ${paragraph}`,
    });
  if (subparagraph !== undefined)
    levels.push({
      kk: `${subparagraph}) тармақшасы`,
      ru: `подпункт ${subparagraph})`,
      ruOf: `подпункта ${subparagraph})`,
      en: `subparagraph ${subparagraph})`,
    });
  const part = secondPart ? secondPartOfParagraph : listPart && listParts[listPart];
  return part === undefined ? levels : [...levels, { ...part, ruOf: part.ru }];
};

/** An article of Law No. 114-IV, or a place inside one. */
export function l114(article: number, place: InArticle = {}): Trilingual {
  const levels = levelsOf(article, place);
  const last = levels.length - 1;
  const kk = levels.map((level, at) => (at === last ? level.kk : `${level.kk}ның`));
  const ru = levels.map((level, at) => (at === last ? level.ru : level.ruOf));
  return {
    kk: `№ 114-IV Заңның ${kk.join(" ")}`,
    ru: `${ru.toReversed().join(" ")} Закона № 114-IV`,
    en: ["Law No. 114-IV", ...levels.map(({ en }) => en)].join(", "),
  };
}

/**
 * A ground of a difficult life situation (article 6, paragraph 1): the English text numbers the grounds
 * otherwise than the Kazakh one, which the Russian follows (G40).
 */
export function l114Ground(english: Numbered, kazakh: number): Trilingual {
  const { kk, ru } = l114(6, { paragraph: 1, subparagraph: kazakh });
  const { en } = l114(6, { paragraph: 1, subparagraph: english });
  return { kk, ru, en };
}

/** The words before the first article of Law No. 114-IV. */
export function l114Preamble(): Trilingual {
  return {
    kk: "№ 114-IV Заңның кіріспесі",
    ru: "преамбула Закона № 114-IV",
    en: "Law No. 114-IV, preamble",
  };
}

/** What the e-government portal tells of the services: an explanation, never a legal ground (G86). */
export function portalArticle(): Trilingual {
  return {
    kk: "электрондық үкімет порталының 07.09.2021 күнгі мақаласы",
    ru: "статья портала электронного правительства от 07.09.2021",
    en: "e-government portal, article of 07.09.2021",
  };
}
