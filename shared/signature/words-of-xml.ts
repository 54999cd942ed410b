// What is wrong with an XML document and the signature in it, in the applicant's words.
import type { Trilingual } from "#shared/law/languages.ts";

export const wordsOfXml = {
  "xml-malformed": {
    en: "The signed document is not well-formed XML in UTF-8",
    ru: "Подписанный документ не является правильным XML в кодировке UTF-8",
    kk: "Қол қойылған құжат UTF-8 кодындағы дұрыс XML емес",
  },
  "xml-doctype": {
    en: "The signed XML declares a document type, which is not accepted",
    ru: "Подписанный XML содержит объявление типа документа (DOCTYPE), оно не принимается",
    kk: "Қол қойылған XML-де құжат түрінің жариялануы (DOCTYPE) бар, ол қабылданбайды",
  },
  "xml-instruction": {
    en: "The signed XML holds a processing instruction, or a declaration other than that of XML 1.0 in UTF-8",
    ru: "Подписанный XML содержит инструкцию обработки или объявление, отличное от XML 1.0 в UTF-8",
    kk: "Қол қойылған XML-де өңдеу нұсқауы немесе UTF-8 кодындағы XML 1.0-ден өзге жариялау бар",
  },
  "xml-too-deep": {
    en: "The elements of the signed XML are nested too deeply",
    ru: "Элементы подписанного XML вложены слишком глубоко",
    kk: "Қол қойылған XML элементтері бір-біріне тым терең кірістірілген",
  },
  "xml-too-many-nodes": {
    en: "The signed XML has too many elements or attributes",
    ru: "В подписанном XML слишком много элементов или атрибутов",
    kk: "Қол қойылған XML-де элементтер немесе атрибуттар тым көп",
  },
  "comment-inside": {
    en: "The signed XML holds a comment, which would be left out of what was signed",
    ru: "Подписанный XML содержит комментарий, который не входит в подписанное",
    kk: "Қол қойылған XML-де қол қойылған бөлікке кірмейтін түсініктеме бар",
  },
  "wrapper-unknown": {
    en: "The signed XML does not carry an application in the form agreed",
    ru: "Подписанный XML не содержит заявления в установленном виде",
    kk: "Қол қойылған XML-де белгіленген түрдегі өтініш жоқ",
  },
  "no-signature": {
    en: "The XML document holds no signature",
    ru: "В документе XML нет подписи",
    kk: "XML құжатында қолтаңба жоқ",
  },
  "several-signatures": {
    en: "The XML document holds several signatures; one is needed",
    ru: "В документе XML несколько подписей; нужна одна",
    kk: "XML құжатында бірнеше қолтаңба бар; біреуі ғана қажет",
  },
  "signature-misplaced": {
    en: "The signature does not stand directly in the root element of the XML document",
    ru: "Подпись находится не непосредственно в корневом элементе документа XML",
    kk: "Қолтаңба XML құжатының түбір элементінің тікелей ішінде тұрған жоқ",
  },
  "signature-malformed": {
    en: "The signature in the XML document is not built as it should be",
    ru: "Подпись в документе XML построена неправильно",
    kk: "XML құжатындағы қолтаңба дұрыс құрылмаған",
  },
  "object-refused": {
    en: "The signature in the XML document carries an object of its own, which is not accepted",
    ru: "Подпись в документе XML содержит собственный объект, он не принимается",
    kk: "XML құжатындағы қолтаңбаның өз нысаны бар, ол қабылданбайды",
  },
  "canonicalization-unsupported": {
    en: "The signature uses a canonical form of XML that is not accepted",
    ru: "Подпись использует каноническую форму XML, которая не принимается",
    kk: "Қолтаңба XML-дің қабылданбайтын канондық пішінін қолданады",
  },
  "several-references": {
    en: "The signature covers several things; it has to cover the document and nothing else",
    ru: "Подпись охватывает несколько объектов; она должна охватывать только документ",
    kk: "Қолтаңба бірнеше нысанды қамтиды; ол тек құжаттың өзін қамтуы тиіс",
  },
  "reference-external": {
    en: "The signature refers to something outside of the document",
    ru: "Подпись ссылается на что-то вне документа",
    kk: "Қолтаңба құжаттан тыс нәрсеге сілтеме жасайды",
  },
  "reference-unresolved": {
    en: "The signature refers to an element that the document does not have",
    ru: "Подпись ссылается на элемент, которого в документе нет",
    kk: "Қолтаңба құжатта жоқ элементке сілтеме жасайды",
  },
  "reference-partial": {
    en: "The signature covers a part of the document only",
    ru: "Подпись охватывает только часть документа",
    kk: "Қолтаңба құжаттың бір бөлігін ғана қамтиды",
  },
  "duplicate-id": {
    en: "Several elements of the document bear the same identifier",
    ru: "Несколько элементов документа имеют один и тот же идентификатор",
    kk: "Құжаттың бірнеше элементінің сәйкестендіргіші бірдей",
  },
  "not-enveloped": {
    en: "The signature is not made as one inside of the document that it covers",
    ru: "Подпись не оформлена как вложенная в документ, который она охватывает",
    kk: "Қолтаңба өзі қамтитын құжаттың ішіне салынған қолтаңба ретінде жасалмаған",
  },
  "transform-unsupported": {
    en: "The signature changes the document before it is signed in a way that is not accepted",
    ru: "Подпись преобразует документ перед подписанием недопустимым способом",
    kk: "Қолтаңба қол қою алдында құжатты рұқсат етілмеген тәсілмен түрлендіреді",
  },
  "key-info-refused": {
    en: "The signature names its key otherwise than by certificates",
    ru: "Подпись указывает свой ключ не через сертификаты",
    kk: "Қолтаңба өз кілтін сертификаттардан басқаша көрсетеді",
  },
  "certificate-malformed": {
    en: "The certificate in the XML document cannot be read",
    ru: "Сертификат в документе XML не читается",
    kk: "XML құжатындағы сертификат оқылмайды",
  },
  "hmac-refused": {
    en: "The signature is made with a shared secret and says nothing of who signed",
    ru: "Подпись сделана общим секретом и не показывает, кто подписал",
    kk: "Қолтаңба ортақ құпия кілтпен жасалған және кім қол қойғанын көрсетпейді",
  },
  "digest-differs": {
    en: "The document was changed after it was signed",
    ru: "Документ изменён после подписания",
    kk: "Құжат қол қойылғаннан кейін өзгертілген",
  },
} as const satisfies Readonly<Record<string, Trilingual>>;
