// Rules No. 377: what the Register of organisations holds, who may stand in it and who may see it
// (paragraphs 4-6).
import { provision, type Provisions, r377 } from "./citations.ts";

export const registerProvisions = {
  "R377-4.1": provision(r377(4, 1), {
    kk: "Ұйымның Тіркелімдегі нөмірі",
    ru: "Номер организации в Реестре",
    en: "The organisation's number in the Register",
  }),
  "R377-4.2a": provision(r377(4, 2), {
    kk: "Ұйымның толық атауы",
    ru: "Полное наименование организации",
    en: "Full name of the organisation",
  }),
  "R377-4.2b": provision(r377(4, 2), {
    kk: "Ұйымның қысқаша атауы",
    ru: "Сокращённое наименование организации",
    en: "Short name of the organisation",
  }),
  "R377-4.3a": provision(r377(4, 3), {
    kk: "Басшының тегі",
    ru: "Фамилия руководителя",
    en: "Last name of the head",
  }),
  "R377-4.3b": provision(r377(4, 3), {
    kk: "Басшының аты",
    ru: "Имя руководителя",
    en: "First name of the head",
  }),
  "R377-4.3c": provision(r377(4, 3), {
    kk: "Басшының әкесінің аты (болса)",
    ru: "Отчество руководителя (если есть)",
    en: "Patronymic of the head (if there is one)",
  }),
  // G24
  "R377-4.4": provision(r377(4, 4), {
    kk: "БСН: ұйымның он екі таңбалы нөмірі",
    ru: "БИН: двенадцатизначный номер организации",
    en: "BIN: the twelve-digit number of the organisation",
  }),
  "R377-4.5a": provision(r377(4, 5), {
    kk: "Ұйым тіркелген мекенжай",
    ru: "Адрес, по которому зарегистрирована организация",
    en: "Address at which the organisation is registered",
  }),
  // G21
  "R377-4.5b": provision(r377(4, 5), {
    kk: "Қызмет көрсетілетін немесе техникалық оңалту құралдары сатылатын мекенжай",
    ru: "Адрес, где оказывают услуги или продают технические средства реабилитации",
    en: "Address where services are provided or rehabilitation devices are sold",
  }),
  "R377-4.5c": provision(r377(4, 5), {
    kk: "Байланыс телефоны",
    ru: "Контактный телефон",
    en: "Contact telephone",
  }),
  "R377-4.5d": provision(r377(4, 5), {
    kk: "Хабарламалар жіберілетін электрондық пошта",
    ru: "Электронная почта для уведомлений",
    en: "E-mail address for notices",
  }),
  "R377-4.6a": provision(r377(4, 6), {
    kk: "Ұйым стандарттар бойынша көрсететін қызмет түрлері",
    ru: "Виды услуг, которые организация оказывает по стандартам",
    en: "Kinds of services the organisation provides under the standards",
  }),
  "R377-4.6b": provision(r377(4, 6), {
    kk: "Халықты әлеуметтік қорғау стандарттары бойынша қызметтер (№ 165 бұйрық)",
    ru: "Услуги по стандартам социальной защиты населения (приказ № 165)",
    en: "Services under the standards of social protection (order No. 165)",
  }),
  "R377-4.6c": provision(r377(4, 6), {
    kk: "Адам саудасынан зардап шеккендерге арналған қызметтер (№ 138 бұйрық)",
    ru: "Услуги для пострадавших от торговли людьми (приказ № 138)",
    en: "Services for victims of human trafficking (order No. 138)",
  }),
  "R377-4.6d": provision(r377(4, 6), {
    kk: "Тұрмыстық зорлық-зомбылықтан зардап шеккендерге арналған қызметтер (№ 1079 бұйрық)",
    ru: "Услуги для пострадавших от бытового насилия (приказ № 1079)",
    en: "Services for victims of domestic violence (order No. 1079)",
  }),
  "R377-4.6e": provision(r377(4, 6), {
    kk: "Әр қызмет түрінің бағасы",
    ru: "Цена каждого вида услуг",
    en: "Price of each kind of service",
  }),
  "R377-4.7a": provision(r377(4, 7), {
    kk: "Мемлекеттік тізбедегі техникалық оңалту құралдарының түрлері",
    ru: "Виды технических средств реабилитации из государственного перечня",
    en: "Kinds of rehabilitation devices from the state list",
  }),
  "R377-4.7b": provision(r377(4, 7), {
    kk: "Құралдың техникалық сипаттамалары",
    ru: "Технические характеристики средства",
    en: "Technical features of the device",
  }),
  "R377-4.7c": provision(r377(4, 7), {
    kk: "Сипаттамалардың стандарты: ұлттық, ал ол болмаса, мемлекетаралық",
    ru: "Стандарт характеристик: национальный, а если его нет, межгосударственный",
    en: "Standard of the features: national or, where there is none, interstate",
  }),
  "R377-4.8": provision(r377(4, 8), {
    kk: "Техникалық оңалту құралының құны",
    ru: "Стоимость технического средства реабилитации",
    en: "Cost of the rehabilitation device",
  }),
  "R377-4.9": provision(r377(4, 9), {
    kk: "Ғимараттың жүріп-тұруы шектеулі адамдарға қолжетімділігі",
    ru: "Доступность здания для маломобильных людей",
    en: "Accessibility of the building to people with limited mobility",
  }),
  "R377-4.10a": provision(r377(4, 10), {
    kk: "Өндірушінің EXW бағасы",
    ru: "Цена EXW производителя",
    en: "The manufacturer's EXW price",
  }),
  "R377-4.10b": provision(r377(4, 10), {
    kk: "Референттік елдердегі EXW бағалары және олардың дереккөзі",
    ru: "Цены EXW в референтных странах и их источник",
    en: "EXW prices in reference countries and their source",
  }),
  // G19
  "R377-4.10c": provision(r377(4, 10), {
    kk: "Отандық өндіруші EXW бағаларын көрсетпейді",
    ru: "Отечественный производитель не указывает цены EXW",
    en: "A domestic producer states no EXW prices",
  }),
  // G19
  "R377-4.10d": provision(r377(4, 10), {
    kk: "Референттік елдерде баға болмаса, кемінде бес басқа елдегі EXW бағалары",
    ru: "Если в референтных странах цен нет, цены EXW хотя бы в пяти других странах",
    en: "EXW prices in five other countries or more, if reference countries have none",
  }),
  "R377-4.11a": provision(r377(4, 11), {
    kk: "Қызмет алушыларға арналған орындардың жалпы саны",
    ru: "Общее число мест для получателей услуг",
    en: "Total number of places for recipients of services",
  }),
  "R377-4.11b": provision(r377(4, 11), {
    kk: "Қызмет көрсететін мамандар",
    ru: "Специалисты, которые оказывают услуги",
    en: "Specialists who provide the services",
  }),
  // G28
  "R377-4.11c": provision(r377(4, 11), {
    kk: "Бос орындар саны",
    ru: "Число свободных мест",
    en: "Number of free places",
  }),
  "R377-4.11d": provision(r377(4, 11), {
    kk: "Қызмет көрсету нысандары",
    ru: "Формы оказания услуг",
    en: "Forms in which services are provided",
  }),
  "R377-5.1": provision(r377(5, 1), {
    kk: "Ұйымның салық берешегі жоқ",
    ru: "У организации нет налоговой задолженности",
    en: "The organisation owes no taxes",
  }),
  // G22
  "R377-5.2": provision(r377(5, 2), {
    kk: "Ұйымға қатысты банкроттық немесе тарату рәсімі жүріп жатқан жоқ",
    ru: "В отношении организации не идёт банкротство или ликвидация",
    en: "The organisation is neither bankrupt nor being wound up",
  }),
  // G22
  "R377-5.3": provision(r377(5, 3), {
    kk: "Ұйымның жұмысқа қажетті мүлкі мен қызметкерлері бар",
    ru: "У организации есть имущество и работники, нужные для работы",
    en: "The organisation has the property and the staff that the work needs",
  }),
  "R377-6": provision(r377(6), {
    kk: "Тіркелімдегі мәліметтерді кез келген адам көре алады",
    ru: "Сведения Реестра может посмотреть каждый",
    en: "Anyone can look at the data of the Register",
  }),
} satisfies Provisions<"R377">;
