// What letters tell from the choice of a provider to the end of services; a name in braces stands for what the record fills in.
import type { Trilingual } from "#shared/law/languages.ts";
import type { CompletedTold, PlaceLostTold } from "./record.ts";

export const serviceLetterWords = {
  held: {
    en: "{day} a place at the chosen provider was put aside for you ({citation}).",
    ru: "{day} за вами закреплено место у выбранного поставщика ({citation}).",
    kk: "{day} таңдалған қызмет көрсетушіде сізге орын сақталды ({citation}).",
  },
  answerBy: {
    en: "The provider has to answer {by}. The Law sets no day for that; the rules of keeping places do. Without an answer another provider can be chosen, and you do not lose your turn.",
    ru: "Поставщик должен ответить {by}. Закон срока для этого не называет; его устанавливает порядок учёта мест. Если ответа не будет, можно выбрать другого поставщика, и очереди вы не теряете.",
    kk: "Қызмет көрсетуші {by} жауап беруге тиіс. Заңда ол үшін мерзім көрсетілмеген; оны орындарды есепке алу тәртібі белгілейді. Жауап болмаса, басқа қызмет көрсетушіні таңдауға болады, кезегіңізден айырылмайсыз.",
  },
  reason: {
    en: "Reason of the provider, in its own words",
    ru: "Причина, словами поставщика",
    kk: "Себебі, қызмет көрсетушінің өз сөзімен",
  },
  stands: {
    en: "The decision to provide services to you stands as it is, and you do not lose your turn.",
    ru: "Решение о предоставлении вам услуг остаётся в силе, и очереди вы не теряете.",
    kk: "Сізге қызмет көрсету туралы шешім күшінде қалады, кезегіңізден айырылмайсыз.",
  },
  waits: {
    en: "{day} you were put into the list of those who wait for a place at the chosen provider ({citation}).",
    ru: "{day} вы поставлены в очередь на место у выбранного поставщика ({citation}).",
    kk: "{day} сіз таңдалған қызмет көрсетушідегі орын кезегіне қойылдыңыз ({citation}).",
  },
  waitingOrder: {
    en: "Whose need was decided on first comes first, then who applied first; nothing else counts ({citation}). No day can be named for a place: you are told as soon as one is free. Your place in the list stands in your case on the portal.",
    ru: "Первым идёт тот, по кому раньше принято решение, затем тот, кто раньше подал заявление; больше ничто не имеет значения ({citation}). Назвать день, когда появится место, нельзя: вам сообщат, как только оно освободится. Ваше место в очереди видно в вашем деле на портале.",
    kk: "Алдымен шешімі ертерек қабылданған, содан кейін өтініші ертерек берілген адам тұрады; басқа ештеңе ескерілмейді ({citation}). Орынның қай күні босайтынын айту мүмкін емес: босаған бойда сізге хабарланады. Кезектегі орныңызды порталдағы ісіңізден көресіз.",
  },
  placed: {
    en: "{day} the provider admitted you ({citation}).",
    ru: "{day} поставщик принял вас ({citation}).",
    kk: "{day} қызмет көрсетуші сізді қабылдады ({citation}).",
  },
  placedAtOnce: {
    en: "{day} the provider admitted you at once; no decision of the executive body is needed for that ({citation}).",
    ru: "{day} поставщик принял вас сразу; решения исполнительного органа для этого не нужно ({citation}).",
    kk: "{day} қызмет көрсетуші сізді бірден қабылдады; ол үшін атқарушы органның шешімі керек емес ({citation}).",
  },
  planNext: {
    en: "Next a social worker of the provider makes your individual plan; no service begins without it ({plan}). The services are due to you {from}, without delay ({start}).",
    ru: "Дальше социальный работник поставщика составит ваш индивидуальный план; без него услуги не начинаются ({plan}). Услуги положены вам {from}, без задержки ({start}).",
    kk: "Әрі қарай қызмет көрсетушінің әлеуметтік қызметкері жеке жоспарыңызды жасайды; онсыз қызмет басталмайды ({plan}). Қызметтер сізге {from} кідіріссіз тиесілі ({start}).",
  },
  planMade: {
    en: "{day} a social worker of the provider made your individual plan ({citation}). It holds {from}.",
    ru: "{day} социальный работник поставщика составил ваш индивидуальный план ({citation}). Он действует {from}.",
    kk: "{day} қызмет көрсетушінің әлеуметтік қызметкері жеке жоспарыңызды жасады ({citation}). Ол {from} қолданылады.",
  },
  planRevised: {
    en: "{day} your individual plan was revised ({citation}). Version {version} of it holds {from}.",
    ru: "{day} ваш индивидуальный план пересмотрен ({citation}). Его версия {version} действует {from}.",
    kk: "{day} жеке жоспарыңыз қайта қаралды ({citation}). Оның {version}-нұсқасы {from} қолданылады.",
  },
  planHolds: { en: "What is in it", ru: "Что в нём", kk: "Онда не бар" },
  planLine: {
    en: "{service}: {form}, times a month: {times}, {through}",
    ru: "{service}: {form}, раз в месяц: {times}, {through}",
    kk: "{service}: {form}, айына: {times} рет, {through}",
  },
  standards: {
    en: "Each of these services keeps to its standard ({citation}).",
    ru: "Каждая из этих услуг оказывается по своему стандарту ({citation}).",
    kk: "Бұл қызметтердің әрқайсысы өз стандарты бойынша көрсетіледі ({citation}).",
  },
  aims: {
    en: "What the plan is for, in the words of the provider",
    ru: "Для чего план, словами поставщика",
    kk: "Жоспардың мақсаты, қызмет көрсетушінің өз сөзімен",
  },
  results: {
    en: "What was reached, in the words of the provider",
    ru: "Что достигнуто, словами поставщика",
    kk: "Қол жеткен нәтижелер, қызмет көрсетушінің өз сөзімен",
  },
} as const satisfies Record<string, Trilingual>;

/** Why there is no place (L114-12.1.4). */
export const lostWords: Readonly<Record<PlaceLostTold["why"], Trilingual>> = {
  "no-place": {
    en: "{day} it was found that the chosen provider has no free place ({citation}).",
    ru: "{day} выяснилось, что у выбранного поставщика нет свободного места ({citation}).",
    kk: "{day} таңдалған қызмет көрсетушіде бос орын жоқ екені анықталды ({citation}).",
  },
  "list-full": {
    en: "{day} it was found that the list of those who wait at the chosen provider is full ({citation}).",
    ru: "{day} выяснилось, что очередь у выбранного поставщика заполнена ({citation}).",
    kk: "{day} таңдалған қызмет көрсетушінің кезегі толы екені анықталды ({citation}).",
  },
  "not-listed": {
    en: "{day} it was found that the chosen provider is in the Register no more ({citation}).",
    ru: "{day} выяснилось, что выбранного поставщика больше нет в Реестре ({citation}).",
    kk: "{day} таңдалған қызмет көрсетушінің енді Тіркелімде жоқ екені анықталды ({citation}).",
  },
  declined: {
    en: "{day} the chosen provider declined to admit you ({citation}).",
    ru: "{day} выбранный поставщик отказался принять вас ({citation}).",
    kk: "{day} таңдалған қызмет көрсетуші сізді қабылдаудан бас тартты ({citation}).",
  },
  lapsed: {
    en: "{day} the place was given up: the chosen provider had not answered in time ({citation}).",
    ru: "{day} место больше не удерживается: выбранный поставщик не ответил в срок ({citation}).",
    kk: "{day} орын бұдан былай сақталмайды: таңдалған қызмет көрсетуші мерзімінде жауап бермеді ({citation}).",
  },
};

/** Why services have ended (L114-14.4d). */
export const endWords: Readonly<Record<CompletedTold["why"], Trilingual>> = {
  "time-over": {
    en: "{day} the services came to an end: the time for which they were decided on is over ({citation}).",
    ru: "{day} оказание услуг завершено: прошло время, на которое они были назначены ({citation}).",
    kk: "{day} қызмет көрсету аяқталды: ол тағайындалған уақыт өтті ({citation}).",
  },
  "plan-done": {
    en: "{day} the services came to an end: the plan is done ({citation}).",
    ru: "{day} оказание услуг завершено: план выполнен ({citation}).",
    kk: "{day} қызмет көрсету аяқталды: жоспар орындалды ({citation}).",
  },
  "moved-away": {
    en: "{day} the services came to an end, because you have moved away ({citation}).",
    ru: "{day} оказание услуг завершено в связи с вашим переездом ({citation}).",
    kk: "{day} көшуіңізге байланысты қызмет көрсету аяқталды ({citation}).",
  },
  died: {
    en: "{day} the services came to an end because of a death ({citation}). Please accept our condolences.",
    ru: "{day} оказание услуг завершено в связи со смертью ({citation}). Примите наши соболезнования.",
    kk: "{day} қайтыс болуға байланысты қызмет көрсету аяқталды ({citation}). Қайғыңызға ортақтасамыз.",
  },
};
