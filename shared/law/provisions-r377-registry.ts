// Rules No. 377: what the Registry of specialists holds, who may stand in it and who may see it
// (paragraphs 12-14).
import { provision, type Provisions, r377 } from "./citations.ts";

export const registryProvisions = {
  "R377-12.1": provision(r377(12, 1), {
    kk: "Маманның Тізілімдегі нөмірі",
    ru: "Номер специалиста в Регистре",
    en: "The specialist's number in the Registry",
  }),
  // G17
  "R377-12.2": provision(r377(12, 2), {
    kk: "ЖСН: маманның он екі таңбалы нөмірі, ол жарияланбайды",
    ru: "ИИН: двенадцатизначный номер специалиста, его не публикуют",
    en: "IIN: the twelve-digit number of the specialist, which is not published",
  }),
  "R377-12.3a": provision(r377(12, 3), {
    kk: "Маманның тегі мен аты",
    ru: "Фамилия и имя специалиста",
    en: "Last and first name of the specialist",
  }),
  "R377-12.3b": provision(r377(12, 3), {
    kk: "Маманның әкесінің аты (болса)",
    ru: "Отчество специалиста (если есть)",
    en: "Patronymic of the specialist (if there is one)",
  }),
  "R377-12.3c": provision(r377(12, 3), {
    kk: "Маманның лауазымы",
    ru: "Должность специалиста",
    en: "Position of the specialist",
  }),
  "R377-12.3d": provision(r377(12, 3), {
    kk: "Маманның білімі",
    ru: "Образование специалиста",
    en: "Education of the specialist",
  }),
  "R377-12.3e": provision(r377(12, 3), {
    kk: "Маманның біліктілігі",
    ru: "Квалификация специалиста",
    en: "Qualification of the specialist",
  }),
  "R377-12.4": provision(r377(12, 4), {
    kk: "Маманның арнаулы әлеуметтік қызметтер саласындағы жұмыс тәжірибесі",
    ru: "Опыт работы специалиста в сфере специальных социальных услуг",
    en: "Where and how long the specialist has worked in special social services",
  }),
  // G17, G21
  "R377-12.5a": provision(r377(12, 5), {
    kk: "Маман тіркелген мекенжай",
    ru: "Адрес, по которому зарегистрирован специалист",
    en: "Address at which the specialist is registered",
  }),
  "R377-12.5b": provision(r377(12, 5), {
    kk: "Маманның байланыс телефоны",
    ru: "Контактный телефон специалиста",
    en: "Contact telephone of the specialist",
  }),
  "R377-12.5c": provision(r377(12, 5), {
    kk: "Маманға хабарламалар жіберілетін электрондық пошта",
    ru: "Электронная почта специалиста для уведомлений",
    en: "The specialist's e-mail address for notices",
  }),
  // G22
  "R377-13.1": provision(r377(13, 1), {
    kk: "Маманның жұмысына сай біліктілігі бар",
    ru: "Квалификация специалиста подходит для его работы",
    en: "The specialist's qualification fits the work",
  }),
  // G23
  "R377-13.2": provision(r377(13, 2), {
    kk: "Маманның жойылмаған немесе алынбаған соттылығы жоқ",
    ru: "У специалиста нет непогашенной или неснятой судимости",
    en: "The specialist has no criminal record that still stands",
  }),
  "R377-13.3a": provision(r377(13, 3), {
    kk: "Маман наркологиялық диспансерде есепте тұрмайды",
    ru: "Специалист не стоит на учёте в наркологическом диспансере",
    en: "No narcological dispensary has the specialist on its register",
  }),
  "R377-13.3b": provision(r377(13, 3), {
    kk: "Маман психиатриялық диспансерде есепте тұрмайды",
    ru: "Специалист не стоит на учёте в психиатрическом диспансере",
    en: "No psychiatric dispensary has the specialist on its register",
  }),
  // G17
  "R377-14": provision(r377(14), {
    kk: "Тізілімнің ашық мәліметтерін кез келген адам көре алады",
    ru: "Открытые сведения Регистра может посмотреть каждый",
    en: "Anyone can look at the open data of the Registry",
  }),
} satisfies Provisions<"R377">;
