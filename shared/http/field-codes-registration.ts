import type { Trilingual } from "#shared/law/languages.ts";

/** What can be wrong with a field of an application or of its documents; stable codes. */
export const registrationFieldMessages = {
  "is-a-bin": {
    en: "is an organisation's number (BIN), not a person's (IIN)",
    ru: "это БИН, а не ИИН",
    kk: "бұл БСН, ЖСН емес",
  },
  "ambiguous-century": {
    en: "has a century that cannot be told",
    ru: "по номеру нельзя определить век рождения",
    kk: "нөмірден туған ғасырды анықтау мүмкін емес",
  },
  "bad-century": {
    en: "has a century that no IIN has",
    ru: "в ИИН не бывает такого века",
    kk: "ЖСН-де мұндай ғасыр болмайды",
  },
  "bad-date": {
    en: "has a date of birth that does not exist",
    ru: "такой даты рождения нет",
    kk: "мұндай туған күн жоқ",
  },
  "unknown-kato": {
    en: "is not in the classifier of territorial units",
    ru: "такого кода нет в классификаторе территорий",
    kk: "аумақтық бірліктер жіктеуішінде мұндай код жоқ",
  },
  "not-a-phone": {
    en: "is not a telephone number",
    ru: "это не номер телефона",
    kk: "бұл телефон нөмірі емес",
  },
  "identifier-missing": {
    en: "a BIN or an IIN is required",
    ru: "нужен БИН или ИИН",
    kk: "БСН немесе ЖСН қажет",
  },
  "two-identifiers": {
    en: "give either a BIN or an IIN, not both",
    ru: "укажите либо БИН, либо ИИН",
    kk: "не БСН, не ЖСН көрсетіңіз, екеуін емес",
  },
  "nothing-offered": {
    en: "at least one service or device is required",
    ru: "нужна хотя бы одна услуга или средство",
    kk: "кемінде бір қызмет немесе құрал қажет",
  },
  "ends-before-it-begins": {
    en: "ends before it begins",
    ru: "заканчивается раньше, чем начинается",
    kk: "басталмай тұрып аяқталады",
  },
  "price-below-zero": {
    en: "a price is never below zero",
    ru: "цена не бывает меньше нуля",
    kk: "баға нөлден төмен болмайды",
  },
  "price-of-zero": {
    en: "an EXW price is above zero",
    ru: "цена EXW больше нуля",
    kk: "EXW бағасы нөлден жоғары болады",
  },
  "not-on-the-device-list": {
    en: "is not on the list of devices",
    ru: "такого средства нет в перечне",
    kk: "мұндай құрал тізбеде жоқ",
  },
  "national-standard-first": {
    en: "an interstate standard stands in only where there is no national one; say so",
    ru: "межгосударственный стандарт указывают, только если нет национального; подтвердите это",
    kk: "мемлекетаралық стандарт ұлттық стандарт болмағанда ғана көрсетіледі; соны растаңыз",
  },
  "national-standard-present": {
    en: "a national standard is named and said to be absent",
    ru: "национальный стандарт указан и назван отсутствующим",
    kk: "ұлттық стандарт көрсетілген әрі жоқ деп айтылған",
  },
  "exw-missing": {
    en: "the manufacturer's EXW price is required",
    ru: "нужна цена EXW производителя",
    kk: "өндірушінің EXW бағасы қажет",
  },
  "exw-of-domestic-producer": {
    en: "a domestic producer's device has no EXW prices",
    ru: "для отечественного производителя цены EXW не указывают",
    kk: "отандық өндіруші үшін EXW бағасы көрсетілмейді",
  },
  "too-few-countries": {
    en: "prices of too few countries: five reference ones, or five others",
    ru: "слишком мало стран: нужны пять референтных или пять других",
    kk: "елдер тым аз: бес референттік немесе бес басқа ел қажет",
  },
  "country-twice": {
    en: "names the same country twice",
    ru: "страна указана дважды",
    kk: "ел екі рет көрсетілген",
  },
  "unknown-country": {
    en: "is no country",
    ru: "такой страны нет",
    kk: "мұндай ел жоқ",
  },
  "unknown-currency": {
    en: "is no currency",
    ru: "такой валюты нет",
    kk: "мұндай валюта жоқ",
  },
  "not-a-reference-country": {
    en: "is not a reference country",
    ru: "не является референтной страной",
    kk: "референттік ел емес",
  },
  "is-a-reference-country": {
    en: "is a reference country and belongs to the other list",
    ru: "референтная страна: укажите её в другом списке",
    kk: "референттік ел: оны басқа тізімде көрсетіңіз",
  },
  "rate-missing": {
    en: "the exchange rate with its date and source is required",
    ru: "нужен курс с датой и источником",
    kk: "күні мен дереккөзі көрсетілген бағам қажет",
  },
  "rate-for-tenge": {
    en: "tenge need no exchange rate",
    ru: "для тенге курс не нужен",
    kk: "теңгеге бағам қажет емес",
  },
  "bad-rate": {
    en: "is no exchange rate",
    ru: "это не курс",
    kk: "бұл бағам емес",
  },
  "rates-differ": {
    en: "differs from another rate of the same currency and day",
    ru: "отличается от другого курса той же валюты на тот же день",
    kk: "сол валютаның сол күнгі басқа бағамынан өзгеше",
  },
  "rate-date-in-future": {
    en: "is a day that has not come",
    ru: "этот день ещё не наступил",
    kk: "бұл күн әлі келген жоқ",
  },
  "field-or-document": {
    en: "name either a field or a document",
    ru: "назовите либо поле, либо документ",
    kk: "не өрісті, не құжатты көрсетіңіз",
  },
  "document-missing": {
    en: "a document that this application needs is missing",
    ru: "нет документа, нужного для этого заявления",
    kk: "осы өтінішке қажетті құжат жоқ",
  },
  "document-not-asked": {
    en: "this application needs no such document",
    ru: "для этого заявления такой документ не нужен",
    kk: "бұл өтінішке мұндай құжат қажет емес",
  },
  "document-twice": {
    en: "the same document is attached twice",
    ru: "документ приложен дважды",
    kk: "құжат екі рет қоса берілген",
  },
  "document-file-shared": {
    en: "two documents are in one file",
    ru: "два документа в одном файле",
    kk: "екі құжат бір файлда",
  },
  "documents-too-many": {
    en: "there are more files than documents",
    ru: "файлов больше, чем документов",
    kk: "файлдар құжаттардан көп",
  },
  "file-name-malformed": {
    en: "the file name must say which document it is and how many pages it has: <document>_<pages>p.pdf",
    ru: "имя файла называет документ и число страниц: <документ>_<страниц>p.pdf",
    kk: "файл атауы құжатты және бет санын көрсетеді: <құжат>_<бет>p.pdf",
  },
  "file-name-type-differs": {
    en: "the file name names another document",
    ru: "имя файла называет другой документ",
    kk: "файл атауы басқа құжатты көрсетеді",
  },
  "file-name-pages-differ": {
    en: "the file name names another number of pages",
    ru: "имя файла называет другое число страниц",
    kk: "файл атауы басқа бет санын көрсетеді",
  },
  "document-unknown": {
    en: "no such file was uploaded",
    ru: "такой файл не загружен",
    kk: "мұндай файл жүктелмеген",
  },
  "document-not-inspected": {
    en: "the file was not inspected yet: ask for its inspection first",
    ru: "файл ещё не проверен: сначала запросите проверку",
    kk: "файл әлі тексерілмеген: алдымен тексеруді сұраңыз",
  },
  "document-differs": {
    en: "is not what the uploaded file is",
    ru: "не совпадает с загруженным файлом",
    kk: "жүктелген файлға сәйкес емес",
  },
  "document-used-elsewhere": {
    en: "the file belongs to another case",
    ru: "файл относится к другому делу",
    kk: "файл басқа іске тиесілі",
  },
} as const satisfies Record<string, Trilingual>;
