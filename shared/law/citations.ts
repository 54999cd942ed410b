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
