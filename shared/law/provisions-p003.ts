// The article of the e-government portal on the services. It is no law (G86): what it says explains the Law in
// plain words, and no decision rests on it.
import { portalArticle, provision, type Provisions } from "./citations.ts";

export const portalProvisions = {
  "P003-1": provision(portalArticle(), {
    kk: "Портал қызметтің не екенін, кімге берілетінін және қандай түрлері барын түсіндіреді",
    ru: "Портал объясняет, что это за услуги, кому они положены и какие бывают",
    en: "The portal explains what the services are, whom they are for and which kinds there are",
  }),
  "P003-2": provision(portalArticle(), {
    kk: "Портал қызметтерді қиын жағдайдағы адам мен отбасына көмек кешені деп сипаттайды",
    ru: "Портал описывает услуги как комплекс помощи людям и семьям в трудной ситуации",
    en: "The portal describes the services as a set of help for people and families in hardship",
  }),
  "P003-K0": provision(portalArticle(), {
    kk: "Портал екі түрін атайды: кепілдік берілген көлем және ақылы қызмет",
    ru: "Портал называет два вида: гарантированный объём и платные услуги",
    en: "The portal names two kinds: the guaranteed volume and paid services",
  }),
  "P003-K1": provision(portalArticle(), {
    kk: "Портал бюджет төлейтін сегіз қызметті атайды",
    ru: "Портал называет восемь услуг, за которые платит бюджет",
    en: "The portal lists eight services that the budget pays for",
  }),
  "P003-S1": provision(portalArticle(), {
    kk: "Порталдағы кепілдік берілген көлем: әлеуметтік-тұрмыстық қызметтер",
    ru: "Гарантированный объём на портале: социально-бытовые услуги",
    en: "Guaranteed volume on the portal: social and household services",
  }),
  "P003-S2": provision(portalArticle(), {
    kk: "Порталдағы кепілдік берілген көлем: әлеуметтік-медициналық қызметтер",
    ru: "Гарантированный объём на портале: социально-медицинские услуги",
    en: "Guaranteed volume on the portal: social and medical services",
  }),
  "P003-S3": provision(portalArticle(), {
    kk: "Порталдағы кепілдік берілген көлем: әлеуметтік-психологиялық қызметтер",
    ru: "Гарантированный объём на портале: социально-психологические услуги",
    en: "Guaranteed volume on the portal: social and psychological services",
  }),
  "P003-S4": provision(portalArticle(), {
    kk: "Порталдағы кепілдік берілген көлем: әлеуметтік-педагогикалық қызметтер",
    ru: "Гарантированный объём на портале: социально-педагогические услуги",
    en: "Guaranteed volume on the portal: social and pedagogical services",
  }),
  "P003-S5": provision(portalArticle(), {
    kk: "Порталдағы кепілдік берілген көлем: әлеуметтік-еңбек қызметтері",
    ru: "Гарантированный объём на портале: социально-трудовые услуги",
    en: "Guaranteed volume on the portal: social and labour services",
  }),
  "P003-S6": provision(portalArticle(), {
    kk: "Порталдағы кепілдік берілген көлем: әлеуметтік-мәдени қызметтер",
    ru: "Гарантированный объём на портале: социально-культурные услуги",
    en: "Guaranteed volume on the portal: social and cultural services",
  }),
  "P003-S7": provision(portalArticle(), {
    kk: "Порталдағы кепілдік берілген көлем: әлеуметтік-экономикалық қызметтер",
    ru: "Гарантированный объём на портале: социально-экономические услуги",
    en: "Guaranteed volume on the portal: social and economic services",
  }),
  "P003-S8": provision(portalArticle(), {
    kk: "Порталдағы кепілдік берілген көлем: әлеуметтік-құқықтық қызметтер",
    ru: "Гарантированный объём на портале: социально-правовые услуги",
    en: "Guaranteed volume on the portal: social and legal services",
  }),
  "P003-K2": provision(portalArticle(), {
    kk: "Портал ақылы қызмет кепілдік берілген көлемнен бөлек екенін айтады",
    ru: "Портал говорит, что платные услуги – сверх гарантированного объёма",
    en: "The portal says that paid services come beyond the guaranteed volume",
  }),
  "P003-K3": provision(portalArticle(), {
    kk: "Портал жалпы қызметтерді де атайды: ақпарат, кеңес, делдалдық",
    ru: "Портал называет и общие услуги: информация, консультации, посредничество",
    en: "The portal names general services, too: to inform, to advise, to put in touch",
  }),
  // G40
  "P003-G0": provision(portalArticle(), {
    kk: "Портал өмірлік қиын жағдайдың он екі негізін атайды",
    ru: "Портал называет двенадцать оснований трудной жизненной ситуации",
    en: "The portal names twelve grounds of a difficult life situation",
  }),
  "P003-G1": provision(portalArticle(), {
    kk: "Порталдағы 1-негіз: жетімдік",
    ru: "Основание 1 на портале: сиротство",
    en: "Ground 1 on the portal: being an orphan",
  }),
  "P003-G2": provision(portalArticle(), {
    kk: "Порталдағы 2-негіз: ата-ана қамқорлығынсыз қалу",
    ru: "Основание 2 на портале: остаться без заботы родителей",
    en: "Ground 2 on the portal: no parents who care",
  }),
  "P003-G3": provision(portalArticle(), {
    kk: "Порталдағы 3-негіз: баланың қараусыздығы, девиантты мінез-құлықты қоса",
    ru: "Основание 3 на портале: безнадзорность детей, включая девиантное поведение",
    en: "Ground 3 on the portal: neglect of children, deviant behaviour too",
  }),
  "P003-G4": provision(portalArticle(), {
    kk: "Порталдағы 4-негіз: бала ерекше режимді білім беру ұйымында",
    ru: "Основание 4 на портале: ребёнок в организации образования с особым режимом",
    en: "Ground 4 on the portal: a child in a school with a special regime",
  }),
  "P003-G5": provision(portalArticle(), {
    kk: "Порталдағы 5-негіз: үш жасқа дейінгі баланың шектелген дамуы",
    ru: "Основание 5 на портале: ограниченное развитие ребёнка до трёх лет",
    en: "Ground 5 on the portal: early development held back before the age of three",
  }),
  // G41
  "P003-G6": provision(portalArticle(), {
    kk: "Порталдағы 6-негіз: организм функцияларының тұрақты бұзылуы",
    ru: "Основание 6 на портале: стойкие нарушения функций организма",
    en: "Ground 6 on the portal: a lasting impairment of the body",
  }),
  "P003-G7": provision(portalArticle(), {
    kk: "Порталдағы 7-негіз: өмірді шектейтін әлеуметтік мәні бар немесе қауіпті ауру",
    ru: "Основание 7 на портале: социально значимая или опасная болезнь ограничивает жизнь",
    en: "Ground 7 on the portal: life limited by a socially significant or dangerous disease",
  }),
  // G41
  "P003-G8": provision(portalArticle(), {
    kk: "Порталдағы 8-негіз: өзін-өзі күте алмау",
    ru: "Основание 8 на портале: невозможность обслуживать себя",
    en: "Ground 8 on the portal: being unable to look after oneself",
  }),
  "P003-G9": provision(portalArticle(), {
    kk: "Порталдағы 9-негіз: бейімсіздік пен депривацияға әкелген қатыгездік",
    ru: "Основание 9 на портале: жестокое обращение с дезадаптацией и депривацией",
    en: "Ground 9 on the portal: cruel treatment with disadaptation and deprivation",
  }),
  "P003-G10": provision(portalArticle(), {
    kk: "Порталдағы 10-негіз: баспанасыздық",
    ru: "Основание 10 на портале: бездомность",
    en: "Ground 10 on the portal: having no home",
  }),
  "P003-G11": provision(portalArticle(), {
    kk: "Порталдағы 11-негіз: бас бостандығынан айыру орнынан шығу",
    ru: "Основание 11 на портале: выход из мест лишения свободы",
    en: "Ground 11 on the portal: coming out of detention",
  }),
  "P003-G12": provision(portalArticle(), {
    kk: "Порталдағы 12-негіз: пробация қызметінің есебінде тұру",
    ru: "Основание 12 на портале: учёт в службе пробации",
    en: "Ground 12 on the portal: being registered with probation",
  }),
} satisfies Provisions<"P003">;
