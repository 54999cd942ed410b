/** Problems that name, in Retry-After, when the same request may be answered otherwise. */
export const timedProblems = [
  "too-many-waiting",
  "document-not-scanned",
  "authority-unavailable",
  "status-asked-too-often",
  "calendar-not-counted",
] as const;

/** Problems of uploaded documents: each says what to put right (R377-8, R377-16, G14). */
export const documentProblems = {
  "document-not-uploaded": {
    status: 409,
    title: {
      en: "The file has not been uploaded yet; send it to the address given, then ask again",
      ru: "Файл ещё не загружен; отправьте его по выданному адресу и повторите запрос",
      kk: "Файл әлі жүктелген жоқ; оны берілген мекенжайға жіберіп, сұрауды қайталаңыз",
    },
  },
  "too-many-waiting": {
    status: 429,
    title: {
      en: "Too many of the files announced today still wait for an application; file the applications first, or announce later",
      ru: "Слишком много заявленных сегодня файлов ещё не приложено к заявлениям; сначала подайте заявления или заявите файлы позже",
      kk: "Бүгін мәлімделген файлдардың тым көбі әлі өтініштерге қоса берілген жоқ; алдымен өтініштерді беріңіз немесе файлдарды кейінірек мәлімдеңіз",
    },
  },
  "document-not-scanned": {
    status: 409,
    title: {
      en: "The file is still being scanned for malware; ask again after the seconds that Retry-After names",
      ru: "Файл ещё проверяется на вредоносные программы; повторите запрос через столько секунд, сколько указано в Retry-After",
      kk: "Файл зиянды бағдарламаларға әлі тексеріліп жатыр; Retry-After тақырыбында көрсетілген секундтан кейін сұрауды қайталаңыз",
    },
  },
  "document-infected": {
    status: 422,
    title: {
      en: "Malware was found in the file, and it has been removed; upload a clean one",
      ru: "В файле обнаружена вредоносная программа, и он удалён; загрузите чистый файл",
      kk: "Файлдан зиянды бағдарлама табылды, сондықтан ол жойылды; таза файл жүктеңіз",
    },
  },
  "document-unscannable": {
    status: 422,
    title: {
      en: "The file cannot be scanned for malware, for instance because a password protects it; upload one that can",
      ru: "Файл невозможно проверить на вредоносные программы, например, потому что он защищён паролем; загрузите другой",
      kk: "Файлды зиянды бағдарламаларға тексеру мүмкін емес, мысалы, ол құпиясөзбен қорғалған; басқасын жүктеңіз",
    },
  },
  "scan-failed": {
    status: 503,
    title: {
      en: "The scan of the file for malware failed on our side; announce and upload the file anew",
      ru: "Проверка файла на вредоносные программы не удалась по нашей вине; заявите и загрузите файл заново",
      kk: "Файлды зиянды бағдарламаларға тексеру біздің тараптан сәтсіз аяқталды; файлды қайта мәлімдеп, қайта жүктеңіз",
    },
  },
  "document-empty": {
    status: 422,
    title: { en: "The file is empty", ru: "Файл пуст", kk: "Файл бос" },
  },
  "document-too-large": {
    status: 422,
    title: {
      en: "The file is larger than 20 MB",
      ru: "Файл больше 20 МБ",
      kk: "Файл 20 МБ-тан үлкен",
    },
  },
  "checksum-differs": {
    status: 422,
    title: {
      en: "The file is not the one that was announced: its size or checksum differs",
      ru: "Загружен не тот файл, который был заявлен: размер или контрольная сумма не совпадает",
      kk: "Жүктелген файл мәлімделген файл емес: көлемі немесе бақылау сомасы сәйкес келмейді",
    },
  },
  "type-unsupported": {
    status: 422,
    title: {
      en: "The file is not a PDF, JPEG or PNG, whatever its name says",
      ru: "По содержанию файл не является PDF, JPEG или PNG, каким бы ни было его имя",
      kk: "Атауы қандай болса да, мазмұны бойынша файл PDF, JPEG немесе PNG емес",
    },
  },
  "type-differs": {
    status: 422,
    title: {
      en: "The content of the file is of another type than its name says",
      ru: "Содержание файла другого типа, чем указано в его имени",
      kk: "Файл мазмұнының түрі атауында көрсетілгеннен өзгеше",
    },
  },
  "pages-differ": {
    status: 422,
    title: {
      en: "The file has another number of pages than its name says",
      ru: "Число страниц в файле не совпадает с указанным в его имени",
      kk: "Файлдағы беттер саны атауында көрсетілген санға сәйкес келмейді",
    },
  },
  "document-unreadable": {
    status: 422,
    title: {
      en: "The file cannot be read: it is damaged or asks for a password",
      ru: "Файл не читается: он повреждён или защищён паролем",
      kk: "Файл оқылмайды: ол бүлінген немесе құпиясөзбен қорғалған",
    },
  },
} as const;
