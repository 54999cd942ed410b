// Law No. 114-IV, articles 1-5: what the words mean, for whom the Law is, and the kinds of services.
import { l114, l114Preamble, provision, type Provisions } from "./citations.ts";

export const l114GeneralProvisions = {
  // G39: one adult signs for a family.
  "L114-0.PRE": provision(l114Preamble(), {
    kk: "Қызметтер өмірлік қиын жағдайдағы адамға да, тұтас отбасына да арналған",
    ru: "Услуги предназначены и человеку, и целой семье в трудной жизненной ситуации",
    en: "The services are there for a person or a whole family in a difficult life situation",
  }),
  "L114-1.1": provision(l114(1, { subparagraph: 1 }), {
    kk: "Арнаулы әлеуметтік қызметтер – қиындықты жеңіп, өзгелермен тең өмір сүруге көмектесетін кешен",
    ru: "Специальные социальные услуги вместе помогают справиться с трудностями и жить наравне со всеми",
    en: "Special social services help, as one set, to get over hardship and to live as others do",
  }),
  "L114-1.2": provision(l114(1, { subparagraph: 2 }), {
    kk: "Қызмет көрсетуші – мемлекеттік сектордағы немесе одан тыс ұйым не жеке тұлға",
    ru: "Поставщик услуг – организация или физическое лицо, из государственного сектора или нет",
    en: "A provider is a person or an organisation, of the state sector or not",
  }),
  "L114-1.4": provision(l114(1, { subparagraph: 4 }), {
    kk: "Әлеуметтік бейімсіздік – адамның айналасымен байланысы бұзылған",
    ru: "Социальная дезадаптация – связи человека с его окружением нарушены",
    en: "Social disadaptation: a person's ties with the people around are broken",
  }),
  "L114-1.5": provision(l114(1, { subparagraph: 5 }), {
    kk: "Әлеуметтік депривация – адам не отбасы негізгі мұқтаждарын өзі өтей алмайды немесе әрең өтейді",
    ru: "Социальная депривация – человек или семья не могут или едва могут сами обеспечить себе самое нужное",
    en: "Social deprivation: a person or family cannot, or can hardly, meet basic needs unaided",
  }),
  "L114-1.6": provision(l114(1, { subparagraph: 6 }), {
    kk: "Әлеуметтік қызметкердің қызмет көрсетуге немесе қажеттілікті бағалауға біліктілігі бар",
    ru: "Социальный работник достаточно квалифицирован, чтобы оказывать услуги или оценивать потребность",
    en: "A social worker is qualified to provide services, to assess the need, or for both",
  }),
  "L114-1.7": provision(l114(1, { subparagraph: 7 }), {
    kk: "Әлеуметтік орта – адам не отбасы өмір сүретін жағдайлар: тұрмыстан рухани өмірге дейін",
    ru: "Социальная среда – условия, в которых живёт человек или семья, от материальных до духовных",
    en: "Social environment: the conditions in which a person or family lives, material to spiritual",
  }),
  "L114-1.8": provision(l114(1, { subparagraph: 8 }), {
    kk: "Өмірлік қиын жағдай – заңдағы негіз бойынша танылған, адам өзі шыға алмайтын жағдай",
    ru: "Трудная жизненная ситуация признана по основанию из закона, и самому человеку из неё не выйти",
    en: "A difficult life situation rests on a ground of the Law and is too much to overcome alone",
  }),
  "L114-3a": provision(l114(3), {
    kk: "Заң Қазақстан азаматтарына арналған",
    ru: "Закон действует для граждан Казахстана",
    en: "The Law is for citizens of Kazakhstan",
  }),
  "L114-3b": provision(l114(3), {
    kk: "Заң қандастарға да арналған",
    ru: "Закон действует и для кандасов",
    en: "The Law is also for kandas, ethnic Kazakhs who come to live in Kazakhstan",
  }),
  "L114-3c": provision(l114(3), {
    kk: "Қазақстанда тұрақты тұратын шетелдіктер де қызмет ала алады",
    ru: "Услуги доступны иностранцам, которые постоянно живут в Казахстане",
    en: "Foreigners whose permanent home is Kazakhstan may have the services",
  }),
  // G42
  "L114-3d": provision(l114(3), {
    kk: "Қазақстанда тұрақты тұратын азаматтығы жоқ адамдар да қызмет ала алады",
    ru: "Услуги доступны лицам без гражданства, которые постоянно живут в Казахстане",
    en: "Stateless people whose permanent home is Kazakhstan may have the services",
  }),
  // G70
  "L114-3e": provision(l114(3), {
    kk: "Адам саудасының құрбаны деп танылған шетелдік тұрақты тұрмаса да қызмет ала алады",
    ru: "Иностранцу, признанному жертвой торговли людьми, услуги доступны и без постоянного проживания",
    en: "A foreigner identified as a victim of human trafficking need not live here permanently",
  }),
  "L114-4.1.2": provision(l114(4, { paragraph: 1, subparagraph: 2 }), {
    kk: "Көмек ізгі, ерікті, құпия, қолжетімді және нақты адамға бағытталған",
    ru: "Помощь человечна, добровольна, конфиденциальна, адресна и доступна",
    en: "Help is humane, a free choice, confidential, meant for this person and within reach",
  }),
  "L114-4.1.3": provision(l114(4, { paragraph: 1, subparagraph: 3 }), {
    kk: "Қызмет алуға бәрінің мүмкіндігі бірдей",
    ru: "У всех равные возможности получить услуги",
    en: "Everyone has the same chance of getting the services",
  }),
  "L114-4.1.7": provision(l114(4, { paragraph: 1, subparagraph: 7 }), {
    kk: "Ешкім кемсітілмейді",
    ru: "Никого не дискриминируют",
    en: "Nobody is discriminated against",
  }),
  "L114-5.1": provision(l114(5, { paragraph: 1 }), {
    kk: "Қызметтер екіге бөлінеді: кепілдік берілген көлем және ақылы қызметтер",
    ru: "Услуги бывают двух видов: гарантированный объём и платные",
    en: "Services are of two kinds: the guaranteed volume and paid ones",
  }),
  "L114-5.2": provision(l114(5, { paragraph: 2 }), {
    kk: "Кепілдік берілген көлем – жұртқа ортақ бір тізбе, ақысын бюджет төлейді",
    ru: "Гарантированный объём – единый для всех перечень, за него платит бюджет",
    en: "The guaranteed volume is one list for all, paid for by the budget",
  }),
  "L114-5.3": provision(l114(5, { paragraph: 3 }), {
    kk: "Ақылы қызмет кепілдік берілген көлемге кірмейді",
    ru: "Платные услуги не входят в гарантированный объём",
    en: "Paid services come on top of the guaranteed volume",
  }),
  "L114-5.4": provision(l114(5, { paragraph: 4 }), {
    kk: "Жалпы қызметтер – ақпарат, кеңес және делдалдық көмек",
    ru: "К общим услугам относятся информация, консультация и посредничество",
    en: "Services of a general kind inform, advise or put people in touch",
  }),
  "L114-5.5": provision(l114(5, { paragraph: 5 }), {
    kk: "Мемлекеттік сектордағы қызмет көрсетуші жалпы қызметтерге ақы алмайды: оларды бюджет төлейді",
    ru: "Поставщик из государственного сектора не берёт платы за общие услуги: за них платит бюджет",
    en: "A provider of the state sector charges nothing for general services: the budget pays",
  }),
  "L114-5.6": provision(l114(5, { paragraph: 6 }), {
    kk: "Әр қызметтің сақталуға тиіс стандарты бар",
    ru: "У каждой услуги есть стандарт, которому она должна отвечать",
    en: "Every service has a standard that it has to meet",
  }),
  "L114-5.7": provision(l114(5, { paragraph: 7 }), {
    kk: "Қосымша көлемді өңірдің мәслихаты белгілейді",
    ru: "Дополнительный объём определяет маслихат региона",
    en: "The additional volume is set by the maslikhat of the region",
  }),
} satisfies Provisions<"L114">;
