import type { Trilingual } from "#shared/law/languages.ts";

/** What can be wrong with a field of an application for services; stable codes. */
export const assistanceFieldMessages = {
  "ground-missing": {
    en: "at least one ground is required",
    ru: "нужно хотя бы одно основание",
    kk: "кемінде бір негіз қажет",
  },
  "listed-twice": { en: "stands twice", ru: "указано дважды", kk: "екі рет көрсетілген" },
  "person-alone": {
    en: "a person applies alone; several people are a family",
    ru: "лицо подаёт заявление одно; несколько лиц – это семья",
    kk: "адам жалғыз өтініш береді; бірнеше адам – отбасы",
  },
  "cruelty-form-missing": {
    en: "the form of the cruel treatment is required",
    ru: "нужен вид жестокого обращения",
    kk: "қатыгездік түрі қажет",
  },
  "cruelty-without-ground": {
    en: "goes with the ground of cruel treatment alone",
    ru: "указывается только при жестоком обращении",
    kk: "тек қатыгездік негізімен көрсетіледі",
  },
  "residence-missing": {
    en: "the place of residence is required",
    ru: "нужно место жительства",
    kk: "тұрғылықты жер қажет",
  },
  "office-missing": {
    en: "the place of the office is required",
    ru: "нужно место исполнительного органа",
    kk: "атқарушы органның орны қажет",
  },
  "paid-from-provider": {
    en: "paid services are asked of a provider",
    ru: "платные услуги запрашиваются у поставщика",
    kk: "ақылы қызметтер қызмет көрсетушіден сұралады",
  },
  "not-a-direct-channel": {
    en: "goes to the executive body: a provider takes in homeless people and victims of violence alone",
    ru: "подаётся в исполнительный орган: поставщик принимает заявления только бездомных и пострадавших от насилия",
    kk: "атқарушы органға беріледі: қызмет көрсетуші тек баспанасыздар мен зорлықтан зардап шеккендерден қабылдайды",
  },
  "service-missing": {
    en: "at least one service is required",
    ru: "нужна хотя бы одна услуга",
    kk: "кемінде бір қызмет қажет",
  },
  "birth-date-differs": {
    en: "is not the date in the IIN",
    ru: "не совпадает с датой в ИИН",
    kk: "ЖСН-дегі күнге сәйкес емес",
  },
  "applicant-minor": {
    en: "a child applies through a representative",
    ru: "за ребёнка заявление подаёт представитель",
    kk: "бала үшін өкіл өтініш береді",
  },
  "consent-missing": {
    en: "the consent of this adult is required",
    ru: "нужно согласие этого взрослого",
    kk: "осы ересек адамның келісімі қажет",
  },
  "consent-not-needed": {
    en: "no consent is asked for here",
    ru: "здесь согласие не требуется",
    kk: "мұнда келісім талап етілмейді",
  },
  "child-over-three": {
    en: "the ground is about a child under three",
    ru: "основание касается ребёнка до трёх лет",
    kk: "негіз үш жасқа дейінгі балаға қатысты",
  },
  "representative-minor": {
    en: "a representative is of age",
    ru: "представитель должен быть совершеннолетним",
    kk: "өкіл кәмелетке толған болуы керек",
  },
  "representative-self": {
    en: "nobody represents oneself",
    ru: "себя не представляют",
    kk: "өзіне өзі өкіл болмайды",
  },
  "representative-not-for-this": {
    en: "may not apply on these grounds",
    ru: "не может подавать заявление по этим основаниям",
    kk: "бұл негіздер бойынша өтініш бере алмайды",
  },
  "akim-of-another-place": {
    en: "is the akim of another place",
    ru: "это аким другой местности",
    kk: "бұл басқа жердің әкімі",
  },
  "representation-expired": {
    en: "is in force no more",
    ru: "уже не действует",
    kk: "енді күшінде емес",
  },
  "representation-not-yet": {
    en: "is dated ahead",
    ru: "датировано будущим днём",
    kk: "болашақ күнмен берілген",
  },
  "wording-unknown": {
    en: "is no version of the text that is confirmed",
    ru: "такой версии подтверждаемого текста нет",
    kk: "расталатын мәтіннің мұндай нұсқасы жоқ",
  },
  "signer-number-missing": {
    en: "whoever signs has an IIN; without one, apply on paper",
    ru: "у подписывающего должен быть ИИН; без него заявление подают на бумаге",
    kk: "қол қоюшының ЖСН болуы керек; онсыз өтініш қағазда беріледі",
  },
  "consent-signature-invalid": {
    en: "the signature under the consent does not hold",
    ru: "подпись под согласием недействительна",
    kk: "келісімнің астындағы қолтаңба жарамсыз",
  },
  "consent-signer-differs": {
    en: "the consent is signed by somebody else",
    ru: "согласие подписано другим лицом",
    kk: "келісімге басқа адам қол қойған",
  },
  "consent-signature-used": {
    en: "this consent has served another application; ask for it anew",
    ru: "это согласие уже использовано в другом заявлении; запросите его заново",
    kk: "бұл келісім басқа өтініште пайдаланылған; оны қайта сұраңыз",
  },
  "provider-unknown": {
    en: "is no provider of the Register",
    ru: "не является поставщиком из Реестра",
    kk: "Тіркелімдегі қызмет көрсетуші емес",
  },
  "provider-excluded": {
    en: "is a provider that has left the Register",
    ru: "поставщик выбыл из Реестра",
    kk: "Тіркелімнен шыққан қызмет көрсетуші",
  },
  "provider-differs": {
    en: "is the number of another organisation",
    ru: "это номер другой организации",
    kk: "бұл басқа ұйымның нөмірі",
  },
  "addressed-to-another": {
    en: "is addressed to somebody else",
    ru: "адресовано другому",
    kk: "басқаға жолданған",
  },
} as const satisfies Readonly<Record<string, Trilingual>>;
