// Law No. 114-IV, articles 14 and 15: the assessment of the need, the decision and the services.
import { l114, provision, type Provisions } from "./citations.ts";

export const l114DecisionProvisions = {
  "L114-14.1": provision(l114(14, { paragraph: 1 }), {
    kk: "Алдымен әлеуметтік қызметкер қажеттілікті бағалайды, содан кейін қызмет көрсетіледі",
    ru: "Сначала социальный работник оценивает потребность, потом оказывают услуги",
    en: "A social worker assesses the need before services are provided",
  }),
  "L114-14.2.1": provision(l114(14, { paragraph: 2, subparagraph: 1 }), {
    kk: "Адамның тыныс-тіршілігі қаншалықты шектелгені бағаланады",
    ru: "Оценивают, насколько ограничена жизнедеятельность",
    en: "The assessment looks at limits of everyday life",
  }),
  "L114-14.2.2": provision(l114(14, { paragraph: 2, subparagraph: 2 }), {
    kk: "Әлеуметтік бейімсіздіктің бар-жоғы бағаланады",
    ru: "Оценивают, есть ли социальная дезадаптация",
    en: "The assessment looks for social disadaptation",
  }),
  "L114-14.2.3": provision(l114(14, { paragraph: 2, subparagraph: 3 }), {
    kk: "Әлеуметтік депривацияның бар-жоғы бағаланады",
    ru: "Оценивают, есть ли социальная депривация",
    en: "The assessment looks for social deprivation",
  }),
  "L114-14.2.4": provision(l114(14, { paragraph: 2, subparagraph: 4 }), {
    kk: "Әлеуметтік ортаның қаншалықты қолайсыз екені бағаланады",
    ru: "Оценивают, насколько неблагоприятна социальная среда",
    en: "The assessment looks at harm from the social environment",
  }),
  // G03, G04, G45
  "L114-14.3": provision(l114(14, { paragraph: 3 }), {
    kk: "Қажеттілік өтініш түскеннен кейін он жұмыс күні ішінде бағаланады",
    ru: "Потребность оценивают в течение десяти рабочих дней после поступления заявления",
    en: "The need is assessed within ten working days after the application is received",
  }),
  "L114-14.3b": provision(l114(14, { paragraph: 3 }), {
    kk: "Бағалауды әлеуметтік қызметкерге жергілікті атқарушы орган тапсырады",
    ru: "Оценку поручает социальному работнику местный исполнительный орган",
    en: "The local executive body instructs a social worker to assess the need",
  }),
  "L114-14.4": provision(l114(14, { paragraph: 4 }), {
    kk: "Бағалаудан кейін әлеуметтік қызметкер қорытынды жазады",
    ru: "После оценки социальный работник пишет заключение",
    en: "After the assessment the social worker writes a conclusion",
  }),
  "L114-14.4a": provision(l114(14, { paragraph: 4 }), {
    kk: "Қорытынды қандай қызмет түрі керек екенін айтады",
    ru: "Заключение называет вид услуги",
    en: "The conclusion names the kind of service",
  }),
  "L114-14.4b": provision(l114(14, { paragraph: 4 }), {
    kk: "Қорытынды адам алушылардың қай санатына жататынын айтады",
    ru: "Заключение называет категорию, к которой относится получатель",
    en: "The conclusion says to which category the recipient belongs",
  }),
  "L114-14.4c": provision(l114(14, { paragraph: 4 }), {
    kk: "Қорытынды қызмет қай жерде көрсетілетінін айтады",
    ru: "Заключение называет место, где будут оказывать услугу",
    en: "The conclusion says where the service is to be provided",
  }),
  "L114-14.4d": provision(l114(14, { paragraph: 4 }), {
    kk: "Қорытынды қызмет қанша уақыт көрсетілетінін айтады",
    ru: "Заключение говорит, как долго будут оказывать услугу",
    en: "The conclusion says for how long the service is to be provided",
  }),
  "L114-14.4e": provision(l114(14, { paragraph: 4 }), {
    kk: "Қорытынды қызметтің неден тұратынын айтады",
    ru: "Заключение говорит, в чём состоит услуга",
    en: "The conclusion says what the service consists of",
  }),
  "L114-14.4f": provision(l114(14, { paragraph: 4 }), {
    kk: "Қорытынды адамның жеке ерекшеліктерін көрсетеді",
    ru: "Заключение отмечает особенности человека",
    en: "The conclusion notes what is particular to the person",
  }),
  "L114-15.1": provision(l114(15, { paragraph: 1 }), {
    kk: "Бюджет төлейтін қызмет үшін жергілікті атқарушы органның шешімі керек",
    ru: "Для услуг за счёт бюджета нужно решение местного исполнительного органа",
    en: "Services that the budget pays for need a decision of the local executive body",
  }),
  // G47
  "L114-15.1b": provision(l114(15, { paragraph: 1 }), {
    kk: "Адам саудасы мен баспанасыздық жағдайында жергілікті атқарушы органның шешімі керек емес",
    ru: "При торговле людьми и бездомности решение местного исполнительного органа не нужно",
    en: "For human trafficking and homelessness no decision of the local executive body is needed",
  }),
  // G03, G46
  "L114-15.2": provision(l114(15, { paragraph: 2 }), {
    kk: "Жергілікті атқарушы орган қорытындыны алғаннан кейін үш жұмыс күні ішінде шешеді",
    ru: "Местный исполнительный орган решает в течение трёх рабочих дней после получения заключения",
    en: "The local executive body decides within three working days after it has the conclusion",
  }),
  "L114-15.2.p2": provision(l114(15, { paragraph: 2, secondPart: true }), {
    kk: "Тұрмыстық зорлық-зомбылықтан зардап шеккен адам шешімді қызмет көрсетушіде тұрып күте алады",
    ru: "Пострадавший от бытового насилия может ждать решения, проживая у поставщика услуг",
    en: "A victim of domestic violence may stay with a provider until the decision",
  }),
  // G46
  "L114-15.3a": provision(l114(15, { paragraph: 3 }), {
    kk: "Бас тартылғаны және оның себебі өтініш берушіге жазбаша хабарланады",
    ru: "Об отказе и его причине заявителю сообщают письменно",
    en: "The applicant is told of a refusal, and why, in writing",
  }),
  // G46
  "L114-15.3b": provision(l114(15, { paragraph: 3 }), {
    kk: "Бас тартылса, өтініш берушінің құжаттары қайтарылады",
    ru: "При отказе заявителю возвращают его документы",
    en: "After a refusal the applicant gets the documents back",
  }),
  // G48
  "L114-15.4.1": provision(l114(15, { paragraph: 4, subparagraph: 1 }), {
    kk: "Заңда аталған негіздердің бірде-бірі табылмады",
    ru: "Ни одно из оснований, названных в законе, не подтвердилось",
    en: "None of the grounds that the Law names was found",
  }),
  // G48
  "L114-15.4.2": provision(l114(15, { paragraph: 4, subparagraph: 2 }), {
    kk: "Берілген мәліметтер немесе құжаттар дұрыс емес",
    ru: "Представленные сведения или документы недостоверны",
    en: "Information or documents that were given are not true",
  }),
  "L114-15.5": provision(l114(15, { paragraph: 5 }), {
    kk: "Бюджет төлейтін қызмет шешім шыққан күні басталады",
    ru: "Услуги за счёт бюджета начинаются со дня решения",
    en: "Services that the budget pays for begin from the day of the decision",
  }),
  "L114-15.6": provision(l114(15, { paragraph: 6 }), {
    kk: "Ақылы қызмет үшін адам мен қызмет көрсетуші шарт жасайды",
    ru: "На платные услуги человек и поставщик заключают договор",
    en: "For paid services the person and the provider make an agreement",
  }),
  "L114-15.7": provision(l114(15, { paragraph: 7 }), {
    kk: "Баспанасыз адам мен қатыгездіктен зардап шеккен адам қай жерде тұрса да көмек алады",
    ru: "Бездомным и пострадавшим от жестокого обращения помогают, где бы они ни жили",
    en: "Homeless people and victims of cruel treatment are helped wherever they live",
  }),
  // G41
  "L114-15.8": provision(l114(15, { paragraph: 8 }), {
    kk: "Организм функциялары тұрақты бұзылған немесе өзін күте алмайтын адам қызмет көрсетушіні порталда таңдайды",
    ru: "Люди с нарушением функций организма и те, кто не может себя обслуживать, выбирают поставщика на портале",
    en: "People with a lasting impairment or unable to look after themselves choose the provider on the portal",
  }),
} satisfies Provisions<"L114">;
