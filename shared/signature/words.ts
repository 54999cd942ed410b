import type { Trilingual } from "#shared/law/languages.ts";
import type { SignerFault } from "./acts-for.ts";
import type { Finding } from "./findings.ts";
import { wordsOfAuthorities } from "./words-of-authorities.ts";
import { wordsOfXml } from "./words-of-xml.ts";

/** What an applicant is told of a signature that is not accepted, or not yet. */
export const signatureWords: Readonly<Record<Finding | SignerFault, Trilingual>> = {
  ...wordsOfXml,
  ...wordsOfAuthorities,
  "too-large": {
    en: "The signature is too large: send it without the content and with its own certificates only",
    ru: "Подпись слишком большая: передайте её без содержимого и только со своими сертификатами",
    kk: "Қолтаңба тым үлкен: оны мазмұнсыз және тек өз сертификаттарымен жіберіңіз",
  },
  malformed: {
    en: "This is not a CMS signature in PEM or in base64",
    ru: "Это не подпись CMS в формате PEM или base64",
    kk: "Бұл PEM немесе base64 пішіміндегі CMS қолтаңбасы емес",
  },
  "no-signer": {
    en: "The signature holds no signer",
    ru: "В подписи нет подписавшего",
    kk: "Қолтаңбада қол қоюшы жоқ",
  },
  "several-signers": {
    en: "The signature holds several signers; the applicant signs alone",
    ru: "В подписи несколько подписавших; заявитель подписывает один",
    kk: "Қолтаңбада бірнеше қол қоюшы бар; өтініш беруші жалғыз қол қояды",
  },
  attached: {
    en: "The signature carries content of its own; a detached signature is needed",
    ru: "Подпись содержит собственное содержимое; нужна отсоединённая подпись",
    kk: "Қолтаңбаның өз мазмұны бар; ажыратылған қолтаңба қажет",
  },
  "no-certificate": {
    en: "The signer's certificate does not come with the signature",
    ru: "К подписи не приложен сертификат подписавшего",
    kk: "Қолтаңбаға қол қоюшының сертификаты қоса берілмеген",
  },
  "attributes-wrong": {
    en: "The signature lacks the signed digest of the content",
    ru: "В подписи нет подписанного хеша содержимого",
    kk: "Қолтаңбада мазмұнның қол қойылған хеші жоқ",
  },
  "sha1-refused": {
    en: "The signature or its certificate uses SHA-1, which is no longer safe",
    ru: "Подпись или её сертификат использует SHA-1, который больше не надёжен",
    kk: "Қолтаңба немесе оның сертификаты енді сенімсіз SHA-1 алгоритмін қолданады",
  },
  "algorithm-unsupported": {
    en: "The signature uses an algorithm that is not accepted",
    ru: "Подпись использует алгоритм, который не принимается",
    kk: "Қолтаңба қабылданбайтын алгоритмді қолданады",
  },
  "weak-key": {
    en: "The key of the signature is too short",
    ru: "Ключ подписи слишком короткий",
    kk: "Қолтаңба кілті тым қысқа",
  },
  "content-differs": {
    en: "Another text was signed than the one that was sent",
    ru: "Подписан не тот текст, который отправлен",
    kk: "Жіберілген мәтінге емес, басқа мәтінге қол қойылған",
  },
  "signature-wrong": {
    en: "The signature does not belong to the certificate",
    ru: "Подпись не соответствует сертификату",
    kk: "Қолтаңба сертификатқа сәйкес келмейді",
  },
  "not-trusted": {
    en: "The certificate was not issued by an authority that is trusted here",
    ru: "Сертификат выдан не тем удостоверяющим центром, которому здесь доверяют",
    kk: "Сертификатты мұнда сенім білдірілген куәландырушы орталық бермеген",
  },
  "chain-broken": {
    en: "The certificate names an authority that did not sign it",
    ru: "В сертификате указан удостоверяющий центр, который его не подписывал",
    kk: "Сертификатта оған қол қоймаған куәландырушы орталық көрсетілген",
  },
  "issuer-not-authority": {
    en: "The certificate was issued by somebody who may not issue certificates",
    ru: "Сертификат выдан тем, кто не вправе выдавать сертификаты",
    kk: "Сертификатты сертификат беруге құқығы жоқ тұлға берген",
  },
  "authority-not-in-force": {
    en: "The certificate of the authority was not in force at that time",
    ru: "Сертификат удостоверяющего центра в то время не действовал",
    kk: "Куәландырушы орталықтың сертификаты ол кезде жарамсыз болған",
  },
  "extension-unknown": {
    en: "The certificate sets a condition that is not understood here",
    ru: "Сертификат содержит условие, которое здесь не распознаётся",
    kk: "Сертификатта мұнда танылмайтын шарт бар",
  },
  "not-yet-valid": {
    en: "The certificate was not yet in force at that time",
    ru: "Сертификат в то время ещё не действовал",
    kk: "Сертификат ол кезде әлі күшіне енбеген",
  },
  expired: {
    en: "The certificate was no longer in force at that time",
    ru: "Срок действия сертификата к тому времени истёк",
    kk: "Сертификаттың қолданылу мерзімі ол кезде өтіп кеткен",
  },
  "not-for-signing": {
    en: "The certificate is not meant for signing; choose the signing certificate, not the one for login",
    ru: "Сертификат не предназначен для подписания; выберите сертификат для подписи, а не для входа",
    kk: "Сертификат қол қоюға арналмаған; кіруге емес, қол қоюға арналған сертификатты таңдаңыз",
  },
  "no-identity": {
    en: "The certificate does not name one person with an IIN and a surname",
    ru: "Сертификат не указывает одно лицо с ИИН и фамилией",
    kk: "Сертификатта ЖСН-і мен тегі бар бір тұлға көрсетілмеген",
  },
  "bad-number": {
    en: "The IIN or the BIN in the certificate is not a number that is issued",
    ru: "ИИН или БИН в сертификате не может быть выданным номером",
    kk: "Сертификаттағы ЖСН немесе БСН берілетін нөмірлерге жатпайды",
  },
  "algorithm-elsewhere": {
    en: "A signature by the national algorithm cannot be checked at present",
    ru: "Подпись по национальному алгоритму сейчас проверить нельзя",
    kk: "Ұлттық алгоритммен қойылған қолтаңбаны қазір тексеру мүмкін емес",
  },
  "other-person": {
    en: "Another person signed than the applicant",
    ru: "Подписал не заявитель, а другое лицо",
    kk: "Өтініш беруші емес, басқа тұлға қол қойған",
  },
  "other-organization": {
    en: "The certificate was issued to another organisation than the applicant",
    ru: "Сертификат выдан не заявителю, а другой организации",
    kk: "Сертификат өтініш берушіге емес, басқа ұйымға берілген",
  },
  "not-entitled": {
    en: "This certificate gives no right to sign for the applicant",
    ru: "Этот сертификат не даёт права подписывать за заявителя",
    kk: "Бұл сертификат өтініш берушінің атынан қол қоюға құқық бермейді",
  },
  "other-name": {
    en: "The name in the certificate differs from the name in the application",
    ru: "Имя в сертификате отличается от имени в заявлении",
    kk: "Сертификаттағы аты-жөні өтініштегіден өзгеше",
  },
};
