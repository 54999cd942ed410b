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
