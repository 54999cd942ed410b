import type { Trilingual } from "#shared/law/languages.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import type { DocumentDefect, DocumentDetail } from "#shared/registration/document-flaws.ts";
import type { DocumentType } from "#shared/registration/forms/documents.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import type { RequirementName } from "#shared/registration/requirements.ts";
import type { Reproach } from "#shared/registration/state.ts";

/** The requirements for a supplier as conditions that are met or not. */
export const requirementWords: Record<RequirementName, Trilingual> = {
  "no-tax-debt": {
    en: "no tax debts",
    ru: "нет налоговой задолженности",
    kk: "салық берешегі жоқ",
  },
  "no-insolvency": {
    en: "neither bankrupt nor being wound up",
    ru: "нет банкротства и ликвидации",
    kk: "банкроттық пен тарату жоқ",
  },
  "material-resources": {
    en: "material resources",
    ru: "материальные ресурсы",
    kk: "материалдық ресурстар",
  },
  "labour-resources": { en: "staff", ru: "трудовые ресурсы", kk: "еңбек ресурстары" },
  qualification: {
    en: "a qualification for this work",
    ru: "квалификация по профилю работы",
    kk: "жұмыс бейініне сай біліктілік",
  },
  "no-criminal-record": { en: "no criminal record", ru: "нет судимости", kk: "соттылығы жоқ" },
  "not-on-narcological-register": {
    en: "not registered with a narcological dispensary",
    ru: "не состоит на учёте в наркологическом диспансере",
    kk: "наркологиялық диспансерде есепте тұрмайды",
  },
  "not-on-psychiatric-register": {
    en: "not registered with a psychiatric dispensary",
    ru: "не состоит на учёте в психиатрическом диспансере",
    kk: "психиатриялық диспансерде есепте тұрмайды",
  },
};

/** The documents of an application (R377-7.1 to R377-7.6, R377-15.1 to R377-15.3). */
export const documentWords: Record<DocumentType, Trilingual> = {
  constituent: {
    en: "constituent documents",
    ru: "учредительные документы",
    kk: "құрылтай құжаттары",
  },
  "material-resources": {
    en: "information on material resources",
    ru: "сведения о материальных ресурсах",
    kk: "материалдық ресурстар туралы мәліметтер",
  },
  "staff-number": {
    en: "document on the number of employees",
    ru: "документ о численности работников",
    kk: "қызметкерлер саны туралы құжат",
  },
  prices: { en: "document fixing prices", ru: "документ о ценах", kk: "баға туралы құжат" },
  "exw-prices": {
    en: "information on EXW prices",
    ru: "сведения о ценах EXW",
    kk: "EXW бағалары туралы мәліметтер",
  },
  "premises-right": {
    en: "document on the right to the premises",
    ru: "документ о праве на помещение",
    kk: "үй-жайға құқық туралы құжат",
  },
  qualification: {
    en: "document on qualification",
    ru: "документ о квалификации",
    kk: "біліктілік туралы құжат",
  },
  position: {
    en: "document confirming the position",
    ru: "документ о занимаемой должности",
    kk: "лауазымды растайтын құжат",
  },
  "medical-086u": {
    en: "medical certificate 086/у",
    ru: "медицинская справка 086/у",
    kk: "086/е нысанды медициналық анықтама",
  },
};

export const defectWords: Record<DocumentDefect, Trilingual> = {
  illegible: { en: "illegible", ru: "неразборчиво", kk: "оқылмайды" },
  erasure: { en: "erasure", ru: "подчистка", kk: "өшіріп түзету" },
  postscript: { en: "postscript", ru: "приписка", kk: "қосып жазу" },
  "crossed-out-word": { en: "crossed-out word", ru: "зачёркнутое слово", kk: "сызылған сөз" },
  "unexplained-abbreviation": {
    en: "unexplained abbreviation",
    ru: "неразъяснённое сокращение",
    kk: "түсіндірілмеген қысқарту",
  },
  "uncertified-correction": {
    en: "uncertified correction",
    ru: "незаверенное исправление",
    kk: "куәландырылмаған түзету",
  },
};

export const detailWords: Record<DocumentDetail, Trilingual> = {
  issuer: {
    en: "name and address of the issuer",
    ru: "наименование и адрес выдавшей организации",
    kk: "берген ұйымның атауы мен мекенжайы",
  },
  "authorised-signature": {
    en: "signature of the authorised person",
    ru: "подпись уполномоченного лица",
    kk: "уәкілетті адамның қолы",
  },
  "issue-date": { en: "date of issue", ru: "дата выдачи", kk: "берілген күні" },
  "number-and-series": { en: "number and series", ru: "номер и серия", kk: "нөмірі мен сериясы" },
  "validity-period": { en: "period of validity", ru: "срок действия", kk: "қолданылу мерзімі" },
};

/** What a provider is measured by. */
export const standardWords: Record<Reproach["standard"], Trilingual> = {
  "order-165": {
    en: "Standards in the field of social protection (order No. 165)",
    ru: "стандарты в области социальной защиты населения (приказ № 165)",
    kk: "халықты әлеуметтік қорғау саласындағы стандарттар (№ 165 бұйрық)",
  },
  "order-138": {
    en: "Standard for victims of human trafficking (order No. 138)",
    ru: "стандарт для жертв торговли людьми (приказ № 138)",
    kk: "адам саудасының құрбандарына арналған стандарт (№ 138 бұйрық)",
  },
  "order-1079": {
    en: "Standard for victims of domestic violence (order No. 1079)",
    ru: "стандарт для жертв бытового насилия (приказ № 1079)",
    kk: "тұрмыстық зорлық-зомбылық құрбандарына арналған стандарт (№ 1079 бұйрық)",
  },
  "device-delivery": {
    en: "delivery of devices",
    ru: "поставка средств",
    kk: "құралдарды жеткізу",
  },
};

export const failureWords: Record<Reproach["failure"], Trilingual> = {
  "non-fulfilment": { en: "not fulfilled", ru: "не исполнено", kk: "орындалмаған" },
  "improper-fulfilment": {
    en: "improperly fulfilled",
    ru: "исполнено ненадлежащим образом",
    kk: "тиісінше орындалмаған",
  },
};

const both = (one: Trilingual, other: Trilingual, between = ": "): Trilingual => ({
  kk: one.kk + between + other.kk,
  ru: one.ru + between + other.ru,
  en: one.en + between + other.en,
});

const alike = (text: string): Trilingual => ({ kk: text, ru: text, en: text });

/** A device by its place in the application, from 0. */
export const deviceWords = (place: number): Trilingual => ({
  en: `device No. ${place + 1} of the application`,
  ru: `средство № ${place + 1} в заявлении`,
  kk: `өтініштегі № ${place + 1} құрал`,
});

/** What a claim names besides its ground, in words; undefined where the ground says it all. */
const namedBy = (claim: GroundClaim): Trilingual | undefined => {
  switch (claim.ground) {
    case "R377-27.1":
      return requirementWords[claim.requirement];
    case "R377-27.2":
      return claim.document === undefined
        ? alike(claim.field ?? "")
        : documentWords[claim.document];
    case "R377-27.3":
      return both(documentWords[claim.document], defectWords[claim.defect], ", ");
    case "R377-27.4":
      return deviceWords(claim.device);
    case "R377-27.5":
      return both(documentWords[claim.document], detailWords[claim.detail], ", ");
    case "R377-27.6":
      return both(standardWords[claim.standard], alike(claim.item), ", ");
    case "R377-27.7":
      return undefined;
  }
};

/** A ground of refusal with what it names, in words (R377-28c). */
export const claimWords = (claim: GroundClaim): Trilingual => {
  const { statement } = provisionOf(claim.ground);
  const named = namedBy(claim);
  return named === undefined ? statement : both(statement, named);
};

/** A reproach in words: the Standard, its requirement, and how it was not met (R377-33). */
export const reproachWords = ({
  standard,
  item,
  failure,
}: Pick<Reproach, "standard" | "item" | "failure">): Trilingual =>
  both(both(standardWords[standard], alike(item), ", "), failureWords[failure], " — ");
