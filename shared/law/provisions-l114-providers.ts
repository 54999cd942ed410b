// Law No. 114-IV, articles 17-20: providers, their money, and the appeal against state bodies.
import { l114, provision, type Provisions } from "./citations.ts";

export const l114ProvidersProvisions = {
  "L114-17.1.2": provision(l114(17, { paragraph: 1, subparagraph: 2 }), {
    kk: "Қызмет көрсетуші ақылы қызмет ұсына алады",
    ru: "Поставщик услуг может оказывать и платные услуги",
    en: "A provider may offer paid services",
  }),
  "L114-17.1.3": provision(l114(17, { paragraph: 1, subparagraph: 3 }), {
    kk: "Қызмет көрсетуші де қажеттілікті бағалай алады",
    ru: "Поставщик услуг тоже может оценивать потребность",
    en: "A provider, too, may assess the need",
  }),
  "L114-17.1.4": provision(l114(17, { paragraph: 1, subparagraph: 4 }), {
    kk: "Қызмет көрсетуші бағалауға керек мәліметті жергілікті атқарушы органнан сұрай алады",
    ru: "Поставщик услуг может запросить сведения для оценки у местного исполнительного органа",
    en: "A provider may ask a local executive body for what the assessment needs",
  }),
  "L114-17.2.1": provision(l114(17, { paragraph: 2, subparagraph: 1 }), {
    kk: "Қызмет көрсетуші стандарттардан ауытқымайды",
    ru: "Поставщик услуг не отступает от стандартов",
    en: "A provider keeps to the standards of its services",
  }),
  "L114-17.2.5": provision(l114(17, { paragraph: 2, subparagraph: 5 }), {
    kk: "Қызмет көрсетуші алушылар туралы мәліметті құпия сақтайды, заңда өзгеше көзделмесе",
    ru: "Поставщик услуг хранит сведения о получателях в тайне, если закон не велит иного",
    en: "A provider keeps what it knows of recipients confidential, unless a law says otherwise",
  }),
  "L114-17.2.6": provision(l114(17, { paragraph: 2, subparagraph: 6 }), {
    kk: "Қызмет көрсетуші әлеуметтік қызметкерлерін оқытады",
    ru: "Поставщик услуг обучает своих социальных работников",
    en: "A provider has its social workers trained",
  }),
  "L114-19.1": provision(l114(19, { subparagraph: 1 }), {
    kk: "Қызметтер бюджет есебінен қаржыландырылады",
    ru: "Услуги финансирует бюджет",
    en: "The budget pays for services",
  }),
  "L114-19.2": provision(l114(19, { subparagraph: 2 }), {
    kk: "Қызмет көрсетуші ақылы қызметтерден түскен ақшаны да жұмсайды",
    ru: "Поставщик услуг расходует и то, что получил за платные услуги",
    en: "A provider also spends what its paid services bring in",
  }),
  "L114-19.3": provision(l114(19, { subparagraph: 3 }), {
    kk: "Заң тыйым салмаған басқа қаржы көздері де болуы мүмкін",
    ru: "Возможны и другие источники денег, если закон их не запрещает",
    en: "There may be other sources of money that no law forbids",
  }),
  // G32
  "L114-20.3": provision(l114(20, { paragraph: 3 }), {
    kk: "Мемлекеттік органның шешіміне, әрекетіне және әрекетсіздігіне шағымдануға болады",
    ru: "Решение, действие и бездействие государственного органа можно обжаловать",
    en: "What a state body decides, does or fails to do can be appealed",
  }),
} satisfies Provisions<"L114">;
