// What state systems are asked, in words for people.
import type { Trilingual } from "#shared/law/languages.ts";
import type { StateSystem } from "./systems.ts";

export const questionWords: Readonly<Record<StateSystem, Trilingual>> = {
  "legal-entity": {
    en: "Whether the organisation is registered, under which name and with which head",
    ru: "Зарегистрирована ли организация, под каким наименованием и с каким руководителем",
    kk: "Ұйым тіркелген бе, қандай атаумен және қандай басшымен",
  },
  "tax-debt": {
    en: "Whether the organisation owes taxes",
    ru: "Есть ли у организации налоговая задолженность",
    kk: "Ұйымның салық берешегі бар ма",
  },
  insolvency: {
    en: "Whether the organisation is bankrupt or being wound up",
    ru: "Не находится ли организация в процедуре банкротства или ликвидации",
    kk: "Ұйым банкроттық немесе тарату рәсімінде емес пе",
  },
  "unreliable-participants": {
    en: "Whether the organisation is barred from public procurement",
    ru: "Не признана ли организация недобросовестным участником государственных закупок",
    kk: "Ұйым мемлекеттік сатып алудың жосықсыз қатысушысы деп танылмаған ба",
  },
  "immovable-property": {
    en: "Whether the organisation has a right to its premises",
    ru: "Есть ли у организации право на помещение",
    kk: "Ұйымның үй-жайға құқығы бар ма",
  },
  accessibility: {
    en: "Whether the premises are accessible",
    ru: "Доступны ли помещения",
    kk: "Үй-жайлар қолжетімді ме",
  },
  "identity-documents": {
    en: "Whether the person's document of identity is valid",
    ru: "Действителен ли документ, удостоверяющий личность",
    kk: "Жеке басты куәландыратын құжат жарамды ма",
  },
  "criminal-record": {
    en: "Whether the person has a criminal record that is in force",
    ru: "Есть ли у лица непогашенная или неснятая судимость",
    kk: "Адамның жойылмаған немесе алынбаған соттылығы бар ма",
  },
  "narcological-register": {
    en: "Whether the person is registered with the narcological dispensary",
    ru: "Состоит ли лицо на учёте в наркологическом диспансере",
    kk: "Адам наркологиялық диспансерде есепте тұр ма",
  },
  "psychiatric-register": {
    en: "Whether the person is registered with the psychiatric dispensary",
    ru: "Состоит ли лицо на учёте в психиатрическом диспансере",
    kk: "Адам психиатриялық диспансерде есепте тұр ма",
  },
  "family-relations": {
    en: "Whether the representative is a relative of the person",
    ru: "Является ли представитель родственником лица",
    kk: "Өкіл адамның туысы ма",
  },
  guardianship: {
    en: "Whether the representative is the person's guardian or trustee",
    ru: "Является ли представитель опекуном или попечителем лица",
    kk: "Өкіл адамның қорғаншысы немесе қамқоршысы ма",
  },
  "powers-of-attorney": {
    en: "Whether the representative's power of attorney is in force",
    ru: "Действует ли доверенность представителя",
    kk: "Өкілдің сенімхаты күшінде ме",
  },
};
