// Law No. 114-IV, article 16: rights and duties of social workers.
import { l114, provision, type Provisions } from "./citations.ts";

export const l114StaffProvisions = {
  // G54
  "L114-16.1.3": provision(l114(16, { paragraph: 1, subparagraph: 3 }), {
    kk: "Әлеуметтік қызметкер бес жылда бір рет немесе жиірек оқып, біліктілігін арттырады",
    ru: "Раз в пять лет или чаще социальный работник повышает квалификацию",
    en: "A social worker is trained further every five years or more often",
  }),
  "L114-16.2.1": provision(l114(16, { paragraph: 2, subparagraph: 1 }), {
    kk: "Бағалайтын әлеуметтік қызметкер жергілікті атқарушы органнан мәлімет сұрай алады",
    ru: "Для оценки социальный работник может запросить сведения у местного исполнительного органа",
    en: "The social worker who assesses may ask a local executive body for information",
  }),
  "L114-16.2.2": provision(l114(16, { paragraph: 2, subparagraph: 2 }), {
    kk: "Бағалайтын әлеуметтік қызметкер басқа мамандарды шақыра алады",
    ru: "К оценке социальный работник может привлечь других специалистов",
    en: "The social worker who assesses may bring in specialists",
  }),
  "L114-16.3.3": provision(l114(16, { paragraph: 3, subparagraph: 3 }), {
    kk: "Әлеуметтік қызметкер адамның құпиясын ашпайды",
    ru: "Социальный работник не раскрывает конфиденциальные сведения о человеке",
    en: "A social worker does not give away what is confidential about a person",
  }),
  "L114-16.3.4": provision(l114(16, { paragraph: 3, subparagraph: 4 }), {
    kk: "Әлеуметтік қызметкер ешкімді кемсітпейді",
    ru: "Социальный работник никого не дискриминирует",
    en: "A social worker treats nobody worse than others",
  }),
  // G49
  "L114-16.3.4-1": provision(l114(16, { paragraph: 3, subparagraph: "4-1" }), {
    kk: "Бала жасаған немесе балаға қарсы жасалған құқық бұзушылық құқық қорғау органына дереу хабарланады",
    ru: "О правонарушении ребёнка или против ребёнка сразу сообщают правоохранительным органам",
    en: "An offence by a minor or against one is reported to law enforcement at once",
  }),
  // G54
  "L114-16.3.6": provision(l114(16, { paragraph: 3, subparagraph: 6 }), {
    kk: "Әлеуметтік қызметкер бес жылда бір рет немесе жиірек аттестаттаудан өтеді",
    ru: "Раз в пять лет или чаще социальный работник проходит аттестацию",
    en: "A social worker is attested every five years or more often",
  }),
  "L114-16.3.7": provision(l114(16, { paragraph: 3, subparagraph: 7 }), {
    kk: "Әлеуметтік қызметкер әр адамға қызметтердің жеке жоспарын жасайды",
    ru: "Социальный работник составляет для человека индивидуальный план услуг",
    en: "A social worker makes a plan of services for each person",
  }),
  "L114-16.3.p2": provision(l114(16, { paragraph: 3, secondPart: true }), {
    kk: "Әлеуметтік қызметкер қажеттілікті мұқият бағалауға тиіс",
    ru: "Социальный работник обязан оценивать потребность тщательно",
    en: "The social worker who assesses the need has to do it well",
  }),
} satisfies Provisions<"L114">;
