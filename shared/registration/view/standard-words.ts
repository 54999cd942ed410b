import type { Trilingual } from "#shared/law/languages.ts";
import type { ServiceStandard } from "#shared/registration/forms/services.ts";

/** The Standards that services are given by, in words (R377-4.6b, R377-4.6c, R377-4.6d). */
export const serviceStandardWords: Record<ServiceStandard, Trilingual> = {
  "order-165": {
    en: "Social protection, order No. 165",
    ru: "Социальная защита населения, приказ № 165",
    kk: "Халықты әлеуметтік қорғау, № 165 бұйрық",
  },
  "order-138": {
    en: "Victims of human trafficking, order No. 138",
    ru: "Жертвы торговли людьми, приказ № 138",
    kk: "Адам саудасының құрбандары, № 138 бұйрық",
  },
  "order-1079": {
    en: "Victims of domestic violence, order No. 1079",
    ru: "Жертвы бытового насилия, приказ № 1079",
    kk: "Тұрмыстық зорлық-зомбылық құрбандары, № 1079 бұйрық",
  },
};
