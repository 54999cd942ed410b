import type { LawDocument } from "./inventory.ts";
import type { Trilingual } from "./languages.ts";

/** How the acts are called. */
export const actWords: Readonly<Record<LawDocument, Trilingual>> = {
  R377: {
    kk: "Арнаулы әлеуметтік қызметтер көрсететін ұйымдардың бірыңғай тіркелімін және мамандардың тізілімін қалыптастыру қағидалары, 2018 жылғы 28 тамыздағы № 377 бұйрық",
    ru: "Правила формирования единого реестра организаций и регистра специалистов, предоставляющих специальные социальные услуги, приказ от 28 августа 2018 года № 377",
    en: "Rules for the formation of the unified register of organisations and the registry of specialists that provide special social services, order No. 377 of 28 August 2018",
  },
  L114: {
    kk: "«Арнаулы әлеуметтік қызметтер туралы» 2008 жылғы 29 желтоқсандағы № 114-IV Заң",
    ru: "Закон от 29 декабря 2008 года № 114-IV «О специальных социальных услугах»",
    en: "Law No. 114-IV of 29 December 2008 on special social services",
  },
  S138: {
    kk: "Адам саудасының құрбандарына арнаулы әлеуметтік қызметтер көрсету стандарты, 2016 жылғы 24 ақпандағы № 138 бұйрық",
    ru: "Стандарт оказания специальных социальных услуг жертвам торговли людьми, приказ от 24 февраля 2016 года № 138",
    en: "Standard on special social services to victims of trafficking, order No. 138 of 24 February 2016",
  },
  P003: {
    kk: "электрондық үкімет порталының мақаласы (құқықтық негіз емес)",
    ru: "статья портала электронного правительства (не правовое основание)",
    en: "article of the e-government portal (no legal ground)",
  },
};
