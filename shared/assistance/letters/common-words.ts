// The words around what a letter of an application tells; a name in braces stands for what the record fills in.
import type { Trilingual } from "#shared/law/languages.ts";

export const commonWords = {
  asRepresentative: {
    en: "You get this letter because you applied for somebody else ({citation}). Where it says “you” or “your”, it speaks of the people the application is about.",
    ru: "Вы получаете это письмо, потому что подали заявление за другого человека ({citation}). Словами «вы» и «ваш» в нём обозначены те, о ком заявление.",
    kk: "Бұл хат сізге басқа адам үшін өтініш бергендіктен жіберіліп отыр ({citation}). Мұндағы «сіз» деген сөз өтінішке қатысты адамдарды білдіреді.",
  },
  represented: {
    en: "Somebody else applied for you and acts for you in this case ({citation}).",
    ru: "За вас подал заявление и действует в этом деле представитель ({citation}).",
    kk: "Сіз үшін өтінішті өкіл берді, осы істе сіздің атыңыздан сол әрекет етеді ({citation}).",
  },
  rights: { en: "What you can do", ru: "Что вы можете сделать", kk: "Сіз не істей аласыз" },
  rightsForThem: {
    en: "What you can do for them",
    ru: "Что вы можете сделать за них",
    kk: "Олар үшін сіз не істей аласыз",
  },
  theirs: {
    en: "What they alone can do",
    ru: "Что могут сделать только они сами",
    kk: "Тек олардың өздері істей алатыны",
  },
  confidential: {
    en: "What is learnt of you in this case stays confidential ({citation}).",
    ru: "Всё, что о вас узнают в этом деле, остаётся в тайне ({citation}).",
    kk: "Осы іс бойынша сіз туралы білгеннің бәрі құпия сақталады ({citation}).",
  },
  from: {
    en: "This letter is from the local executive body: {unit}.",
    ru: "Это письмо – от местного исполнительного органа: {unit}.",
    kk: "Бұл хат жергілікті атқарушы органнан: {unit}.",
  },
  basis: {
    en: "Legal basis: {basis}. Applied: {title}.",
    ru: "Правовое основание: {basis}. Применён: {title}.",
    kk: "Құқықтық негіз: {basis}. Қолданылғаны: {title}.",
  },
  step: {
    en: "{day} there was a new step in your case. What it is, what comes next and by when is told in your case on the portal and at the executive body ({citation}).",
    ru: "{day} в вашем деле появился новый шаг. Что это за шаг, что будет дальше и когда, сказано в вашем деле на портале; об этом скажут и в исполнительном органе ({citation}).",
    kk: "{day} ісіңізде жаңа қадам жасалды. Оның қандай екені, әрі қарай не болатыны және қашан болатыны порталдағы ісіңізде көрсетілген; мұны атқарушы органда да айтады ({citation}).",
  },
  inTheCase: {
    en: "The whole of it stands in your case on the portal; the executive body tells you as well ({citation}).",
    ru: "Полностью это указано в вашем деле на портале; об этом скажут и в исполнительном органе ({citation}).",
    kk: "Бұл порталдағы ісіңізде толық көрсетілген; мұны атқарушы органда да айтады ({citation}).",
  },
  kept: {
    en: "Your data are kept {through} and then erased, unless a court is dealing with the case ({citation}).",
    ru: "Ваши данные хранятся {through}, а затем уничтожаются, если дело не рассматривает суд ({citation}).",
    kk: "Деректеріңіз {through} сақталады, содан кейін, іс сотта қаралып жатпаса, жойылады ({citation}).",
  },
  provider: {
    en: "Provider: {name}, number {number} in the Register.",
    ru: "Поставщик: {name}, номер {number} в Реестре.",
    kk: "Қызмет көрсетуші: {name}, Тіркелімдегі нөмірі {number}.",
  },
  providerByNumber: {
    en: "Provider: number {number} in the Register.",
    ru: "Поставщик: номер {number} в Реестре.",
    kk: "Қызмет көрсетуші: Тіркелімдегі нөмірі {number}.",
  },
} as const satisfies Record<string, Trilingual>;
