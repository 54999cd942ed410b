import type { Trilingual } from "#shared/law/languages.ts";
import type { RegistrationEventType } from "#shared/registration/events.ts";

/** What happened to a registration, in words for people. */
export const eventWords: Record<RegistrationEventType, Trilingual> = {
  saved: {
    en: "The application was checked and saved",
    ru: "Заявление проверено и сохранено",
    kk: "Өтініш тексеріліп, сақталды",
  },
  "signature-confirmed": {
    en: "The signature under the application was confirmed",
    ru: "Подпись под заявлением подтверждена",
    kk: "Өтініштің астындағы қолтаңба расталды",
  },
  "signature-rejected": {
    en: "The signature under the application did not hold; nothing is considered by it",
    ru: "Подпись под заявлением недействительна; заявление не рассматривается",
    kk: "Өтініштің астындағы қолтаңба жарамсыз; өтініш қаралмайды",
  },
  "prices-compared": {
    en: "The prices of devices were compared with those abroad",
    ru: "Цены средств сопоставлены с зарубежными",
    kk: "Құралдардың бағалары шетелдік бағалармен салыстырылды",
  },
  asked: {
    en: "State systems were asked",
    ru: "Запросы в государственные системы направлены",
    kk: "Мемлекеттік жүйелерге сұраулар жіберілді",
  },
  "answered-beside": {
    en: "Answer received; it is kept and changes nothing",
    ru: "Получен ответ; он сохранён и ничего не меняет",
    kk: "Жауап алынды; ол сақталды және ештеңені өзгертпейді",
  },
  "checked-by-hand": {
    en: "Found by the representative on a document",
    ru: "Установлено представителем по документу",
    kk: "Өкіл құжат бойынша анықтады",
  },
  "asked-again": {
    en: "State systems were asked anew: their answers had grown old",
    ru: "Государственные системы опрошены заново: срок их ответов истёк",
    kk: "Мемлекеттік жүйелерге қайта сұрау жіберілді: жауаптарының мерзімі өтті",
  },
  answered: { en: "Answer received", ru: "Получен ответ", kk: "Жауап алынды" },
  delayed: {
    en: "A state system is late",
    ru: "Государственная система задерживает ответ",
    kk: "Мемлекеттік жүйе жауапты кешіктіруде",
  },
  "findings-recorded": {
    en: "The representative recorded the findings",
    ru: "Представитель зафиксировал результаты проверки",
    kk: "Өкіл тексеру нәтижелерін тіркеді",
  },
  "submitted-to-commission": {
    en: "The file was submitted to the Commission",
    ru: "Дело передано в комиссию",
    kk: "Іс комиссияға берілді",
  },
  transferred: {
    en: "The case was handed to another unit; the terms run on",
    ru: "Дело передано другому органу; сроки продолжают течь",
    kk: "Іс басқа органға берілді; мерзімдер жүре береді",
  },
  "placed-on-agenda": {
    en: "The case was placed on the agenda of a sitting",
    ru: "Дело включено в повестку заседания",
    kk: "Іс отырыстың күн тәртібіне енгізілді",
  },
  "conflict-declared": {
    en: "A member declared a conflict of interest and takes no part",
    ru: "Член комиссии заявил о конфликте интересов и не участвует",
    kk: "Комиссия мүшесі мүдделер қақтығысын мәлімдеп, қатыспайды",
  },
  "presiding-voted": {
    en: "A member voted on who presides over this case",
    ru: "Член комиссии проголосовал за председательствующего по делу",
    kk: "Комиссия мүшесі іс бойынша төрағалық етушіге дауыс берді",
  },
  "presiding-elected": {
    en: "The members elected who presides over this case",
    ru: "Члены комиссии избрали председательствующего по делу",
    kk: "Комиссия мүшелері іс бойынша төрағалық етушіні сайлады",
  },
  "completeness-recorded": {
    en: "The Commission recorded completeness and accuracy",
    ru: "Комиссия зафиксировала полноту и достоверность",
    kk: "Комиссия толықтығы мен дәйектілігін тіркеді",
  },
  voted: {
    en: "A member voted",
    ru: "Член комиссии проголосовал",
    kk: "Комиссия мүшесі дауыс берді",
  },
  "vote-tied": {
    en: "The vote gave no majority and is held again",
    ru: "Большинства нет, голосование повторяется",
    kk: "Көпшілік дауыс болмады, дауыс беру қайталанады",
  },
  included: { en: "Included", ru: "Включено", kk: "Енгізілді" },
  refused: { en: "Inclusion refused", ru: "Во включении отказано", kk: "Енгізуден бас тартылды" },
  "change-accepted": {
    en: "The change was accepted; a new version is public",
    ru: "Изменение принято; опубликована новая версия",
    kk: "Өзгеріс қабылданды; жаңа нұсқасы жарияланды",
  },
  "change-refused": {
    en: "The change was refused; the entry stays as it was",
    ru: "В изменении отказано; запись остаётся прежней",
    kk: "Өзгерістен бас тартылды; жазба бұрынғыша қалады",
  },
  "application-ended": {
    en: "The application ended without a decision",
    ru: "Рассмотрение заявления прекращено без решения",
    kk: "Өтінішті қарау шешімсіз тоқтатылды",
  },
  "places-updated": {
    en: "The number of free places was updated",
    ru: "Обновлено число свободных мест",
    kk: "Бос орындар саны жаңартылды",
  },
  "removal-requested": {
    en: "The supplier asked to be removed",
    ru: "Поставщик попросил исключить его",
    kk: "Қызмет беруші өзін шығаруды сұрады",
  },
  "non-compliance-opened": {
    en: "The supplier is reproached with not meeting a requirement and may answer",
    ru: "Поставщику вменяется несоблюдение требования; он может ответить",
    kk: "Қызмет берушіге талапты сақтамағаны айтылды; ол жауап бере алады",
  },
  "non-compliance-answered": {
    en: "The supplier answered",
    ru: "Поставщик ответил",
    kk: "Қызмет беруші жауап берді",
  },
  kept: {
    en: "The Commission keeps the supplier",
    ru: "Комиссия решила не исключать поставщика",
    kk: "Комиссия қызмет берушіні шығармауға шешім қабылдады",
  },
  removed: { en: "Removed", ru: "Исключено", kk: "Шығарылды" },
  "appeal-registered": {
    en: "An appeal to the court was registered; nothing will be erased meanwhile",
    ru: "Зарегистрировано обжалование в суд; до его итога ничего не уничтожается",
    kk: "Сотқа шағым тіркелді; оның қорытындысына дейін ештеңе жойылмайды",
  },
  "legal-hold-ended": {
    en: "The court is done with the case",
    ru: "Судебное разбирательство завершено",
    kk: "Сот қарауы аяқталды",
  },
  "restored-by-court": {
    en: "The entry was restored by a court",
    ru: "Запись восстановлена по решению суда",
    kk: "Жазба сот шешімімен қалпына келтірілді",
  },
  erased: {
    en: "Personal data were erased",
    ru: "Персональные данные уничтожены",
    kk: "Дербес деректер жойылды",
  },
  notified: {
    en: "The notice was sent by e-mail",
    ru: "Уведомление отправлено по электронной почте",
    kk: "Хабарлама электрондық поштамен жіберілді",
  },
  "notice-not-sent": {
    en: "The notice could not be sent by e-mail",
    ru: "Уведомление не удалось отправить по электронной почте",
    kk: "Хабарламаны электрондық поштамен жіберу мүмкін болмады",
  },
  "notice-bounced": {
    en: "The notice came back undelivered",
    ru: "Уведомление вернулось недоставленным",
    kk: "Хабарлама жеткізілмей қайтты",
  },
  "told-otherwise": {
    en: "The supplier was told in another way",
    ru: "Поставщик уведомлён другим способом",
    kk: "Қызмет беруші басқа тәсілмен хабардар етілді",
  },
  "terms-reprojected": {
    en: "The calendar of working days changed; terms were counted anew",
    ru: "Календарь рабочих дней изменился; сроки пересчитаны",
    kk: "Жұмыс күндерінің күнтізбесі өзгерді; мерзімдер қайта есептелді",
  },
  reminded: {
    en: "A reminder was given",
    ru: "Сделано напоминание",
    kk: "Еске салынды",
  },
};
