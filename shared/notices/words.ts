import type { CheckValue } from "#shared/checks/values.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import type { Receipt } from "#shared/registration/receipt.ts";
import type { EvidencingRecord } from "#shared/registration/removal-grounds.ts";

/** The words of a letter around its decision; a name in braces stands for what the record fills in. */
export const words = {
  signatureFaults: {
    en: "What was found of the signature",
    ru: "Что установлено о подписи",
    kk: "Қолтаңба туралы анықталғаны",
  },
  signAgain: {
    en: "You can sign it with a certificate in force and file it anew at any time.",
    ru: "Вы можете подписать его действующим сертификатом и подать заново в любое время.",
    kk: "Оны қолданыстағы сертификатпен қол қойып, кез келген уақытта қайта бере аласыз.",
  },
  to: { en: "To: {name}", ru: "Кому: {name}", kk: "Кімге: {name}" },
  toLegalEntity: {
    en: "To: {name}, BIN {bin}",
    ru: "Кому: {name}, БИН {bin}",
    kk: "Кімге: {name}, БСН {bin}",
  },
  number: {
    en: "Your number {of}: {number}. {publicity}",
    ru: "Ваш номер {of}: {number}. {publicity}",
    kk: "{of} нөміріңіз: {number}. {publicity}",
  },
  grounds: { en: "Grounds of the refusal", ru: "Основания отказа", kk: "Бас тарту негіздері" },
  justification: {
    en: "Reasons of the Commission, in its own words",
    ru: "Обоснование Комиссии, её собственными словами",
    kk: "Комиссияның өз сөзімен берген негіздемесі",
  },
  reproach: {
    en: "Requirement that you are said not to meet",
    ru: "Требование, которое, как полагает орган, не соблюдено",
    kk: "Органның пікірінше, сақталмаған талап",
  },
  notMet: {
    en: "Requirement that is not met",
    ru: "Несоблюдённое требование",
    kk: "Сақталмаған талап",
  },
  facts: {
    en: "What was seen, in the words of the local executive body",
    ru: "Что установлено, словами местного исполнительного органа",
    kk: "Анықталған жайт, жергілікті атқарушы органның өз сөзімен",
  },
  answer: {
    en: "You can answer on the portal, in this case, {through}. The Commission does not vote before it has your answer or that day is over. The Rules name no term for the answer; this one was set for this case.",
    ru: "Вы можете ответить на портале в этом деле {through}. Комиссия не голосует, пока не получит ваш ответ или пока этот день не пройдёт. Правила срока для ответа не называют; он назначен по этому делу.",
    kk: "Порталда осы іс бойынша {through} жауап бере аласыз. Жауабыңыз келгенше немесе сол күн өткенше Комиссия дауыс бермейді. Қағидаларда жауап беру мерзімі аталмаған; ол осы іс бойынша белгіленді.",
  },
  votes: {
    en: "Vote {question}: {for} for, {against} against; members who took part: {present}.",
    ru: "Голосование {question}: за – {for}, против – {against}; участвовало членов Комиссии: {present}.",
    kk: "{question} дауыс беру: жақтап – {for}, қарсы – {against}; қатысқан Комиссия мүшелері: {present}.",
  },
  shownBy: {
    en: "This is shown by: {record} No. {number} of {date}.",
    ru: "Это подтверждает документ: {record} № {number} от {date}.",
    kk: "Мұны растайтын құжат: {record}, № {number}, {date}.",
  },
  kept: {
    en: "Your entry is not public any more. Your data are kept {through} and then erased, unless a court is dealing with the case ({citation}).",
    ru: "Ваши сведения больше не общедоступны. Они хранятся {through}, а затем уничтожаются, если дело не рассматривает суд ({citation}).",
    kk: "Мәліметтеріңіз енді баршаға ашық емес. Олар {through} сақталады, содан кейін, іс сотта қаралып жатпаса, жойылады ({citation}).",
  },
  met: { en: "Required and met", ru: "Требуется и выполнено", kk: "Талап етіледі, орындалған" },
  unmet: {
    en: "Required, but not met",
    ru: "Требуется, но не выполнено",
    kk: "Талап етіледі, бірақ орындалмаған",
  },
  evidence: {
    en: "Answers of state systems taken into account",
    ru: "Учтённые ответы государственных систем",
    kk: "Ескерілген мемлекеттік жүйелер жауаптары",
  },
  evidenceItem: {
    en: "{system}: {value} (question {reference})",
    ru: "{system}: {value} (запрос {reference})",
    kk: "{system}: {value} (сұрау {reference})",
  },
  appeal: {
    en: "If you disagree with this decision, you may appeal against it in court ({citation}). These Rules name no time limit for that; other laws may.",
    ru: "Если вы не согласны с этим решением, вы можете обжаловать его в суде ({citation}). Эти Правила срока для этого не называют; его могут устанавливать другие законы.",
    kk: "Бұл шешіммен келіспесеңіз, оған сотта шағымдана аласыз ({citation}). Бұл қағидаларда ол үшін мерзім көрсетілмеген; оны басқа заңдар белгілеуі мүмкін.",
  },
  basis: {
    en: "Legal basis: {basis}. Applied: {title}.",
    ru: "Правовое основание: {basis}. Применены: {title}.",
    kk: "Құқықтық негіз: {basis}. Қолданылғаны: {title}.",
  },
  case: { en: "Case: {caseId}.", ru: "Дело: {caseId}.", kk: "Іс: {caseId}." },
  caseAndNumber: {
    en: "Case: {caseId}. Number: {number}.",
    ru: "Дело: {caseId}. Номер: {number}.",
    kk: "Іс: {caseId}. Нөмірі: {number}.",
  },
  item: {
    en: "{statement}: {citation}",
    ru: "{statement}: {citation}",
    kk: "{statement}: {citation}",
  },
} as const satisfies Record<string, Trilingual>;

/** What was voted on. */
export const questionWords: Record<Receipt["question"], Trilingual> = {
  inclusion: { en: "on the inclusion", ru: "о включении", kk: "Енгізу туралы" },
  change: { en: "on the change", ru: "об изменении", kk: "Өзгеріс туралы" },
  removal: { en: "on the removal", ru: "об исключении", kk: "Шығару туралы" },
};

/** What a state system answered, in a letter about a decision that has been taken. */
export const evidenceWords: Record<CheckValue, Trilingual> = {
  clear: { en: "in order", ru: "в порядке", kk: "тәртіпте" },
  hit: { en: "something was found", ru: "есть сведения", kk: "мәлімет табылды" },
  "not-found": {
    en: "it knows nothing of the applicant",
    ru: "сведений о заявителе нет",
    kk: "өтініш беруші туралы мәлімет жоқ",
  },
  unavailable: { en: "not available", ru: "недоступно", kk: "қолжетімсіз" },
  indeterminate: {
    en: "the answer does not settle the question",
    ru: "ответ не позволяет сделать вывод",
    kk: "жауап мәселені шешпейді",
  },
};

/** In the place of what a system said of somebody's past or health: a mail may be read by a stranger. */
export const confidentialWords: Trilingual = {
  en: "answered; what it said stands in the case on the portal",
  ru: "ответ получен; его содержание видно в деле на портале",
  kk: "жауап алынды; оның мазмұны порталдағы істе көрсетілген",
};

/** What shows the end of an activity (R377-32.2, R377-32.3a). */
export const recordWords: Record<EvidencingRecord["kind"], Trilingual> = {
  "state-register-extract": {
    en: "extract of a state register",
    ru: "выписка из государственного реестра",
    kk: "мемлекеттік тізілімнен үзінді",
  },
  "court-act": { en: "court act", ru: "судебный акт", kk: "сот актісі" },
  "civil-record": {
    en: "record of civil status",
    ru: "запись акта гражданского состояния",
    kk: "азаматтық хал актісінің жазбасы",
  },
  "supplier-statement": {
    en: "statement of the supplier",
    ru: "заявление поставщика",
    kk: "өнім берушінің өтініші",
  },
};

/** The languages by their own names. */
export const languageNames: Trilingual = { kk: "Қазақша", ru: "Русский", en: "English" };
