import type { Trilingual } from "#shared/law/languages.ts";
import type { PricedCountry, PricingRecord } from "./record.ts";

/** What the price was compared with; {…} are filled in (R377-2.5, R377-4.10c, G19). */
export const basisWords: Record<PricingRecord["basis"], Trilingual> = {
  domestic: {
    en: "Made by a domestic producer: EXW prices are not asked for and not compared",
    ru: "Отечественный производитель: цены EXW не требуются и не сравниваются",
    kk: "Отандық өндіруші: EXW бағалары талап етілмейді және салыстырылмайды",
  },
  reference: {
    en: "Compared with the lowest EXW prices in reference countries: {count}",
    ru: "Сравнение с самыми низкими ценами EXW в референтных странах: {count}",
    kk: "Референттік елдердегі ең төмен EXW бағаларымен салыстырылды: {count}",
  },
  alternative: {
    en: "Too few prices in reference countries; compared with the lowest EXW prices in other countries: {count}",
    ru: "Цен в референтных странах не хватает; сравнение с самыми низкими ценами EXW в других странах: {count}",
    kk: "Референттік елдердегі бағалар жеткіліксіз; басқа елдердегі ең төмен EXW бағаларымен салыстырылды: {count}",
  },
  incomplete: {
    en: "Not compared: the information on EXW prices is incomplete",
    ru: "Сравнения нет: сведения о ценах EXW неполны",
    kk: "Салыстырылмады: EXW бағалары туралы мәліметтер толық емес",
  },
};

export const kindWords: Record<PricedCountry["kind"], Trilingual> = {
  reference: { en: "Reference country", ru: "Референтная страна", kk: "Референттік ел" },
  alternative: { en: "Other country", ru: "Другая страна", kk: "Басқа ел" },
};

/** What was found, sentence by sentence; {…} are filled in. */
export const findingWords = {
  counted: {
    en: "Prices given: {reference} in reference countries ({lowest} are needed), {alternative} in others ({needed} are needed in their place)",
    ru: "Указано цен: в референтных странах {reference} (нужно {lowest}), в других {alternative} (взамен нужно {needed})",
    kk: "Көрсетілген бағалар: референттік елдерде {reference} (қажеті {lowest}), басқа елдерде {alternative} (орнына қажеті {needed})",
  },
  exwMissing: {
    en: "The manufacturer's EXW price is not given",
    ru: "Цена EXW производителя не указана",
    kk: "Өндірушінің EXW бағасы көрсетілмеген",
  },
  notTooHigh: {
    en: "Incomplete information is no reason to call the price too high",
    ru: "Неполные сведения не дают считать цену завышенной",
    kk: "Толық емес мәліметтер бойынша бағаны тым жоғары деп тануға болмайды",
  },
  average: {
    en: "The sum of the {count} lowest prices is {sum}, their average {average}",
    ru: "Сумма {count} самых низких цен: {sum}, среднее: {average}",
    kk: "Ең төмен {count} бағаның қосындысы: {sum}, орташасы: {average}",
  },
  rounded: {
    en: "Amounts are shown rounded to a tiyn and compared exactly",
    ru: "Суммы показаны с округлением до тиына, а сравниваются точно",
    kk: "Сомалар тиынға дейін дөңгелектеліп көрсетілген, ал салыстыру дәл жүргізілген",
  },
  priceAbove: {
    en: "The declared price {price} is above the average",
    ru: "Заявленная цена {price} выше среднего",
    kk: "Мәлімделген баға {price} орташадан жоғары",
  },
  priceNotAbove: {
    en: "The declared price {price} is not above the average",
    ru: "Заявленная цена {price} не выше среднего",
    kk: "Мәлімделген баға {price} орташадан жоғары емес",
  },
  exwAbove: {
    en: "The manufacturer's EXW price {exw} is above the average; by itself this is no ground for refusal",
    ru: "Цена EXW производителя {exw} выше среднего; само по себе это не основание для отказа",
    kk: "Өндірушінің EXW бағасы {exw} орташадан жоғары; мұның өзі бас тартуға негіз емес",
  },
  exwNotAbove: {
    en: "The manufacturer's EXW price {exw} is not above the average",
    ru: "Цена EXW производителя {exw} не выше среднего",
    kk: "Өндірушінің EXW бағасы {exw} орташадан жоғары емес",
  },
  commissionDecides: {
    en: "The Commission may hold this against the application; it decides itself",
    ru: "Комиссия может счесть это основанием для отказа; решает она сама",
    kk: "Комиссия мұны бас тарту негізі деп тануы мүмкін; шешімді өзі қабылдайды",
  },
} as const satisfies Record<string, Trilingual>;
