import type { Trilingual } from "#shared/law/languages.ts";
import type { XmlFlaw } from "#shared/xml/flaw.ts";
import {
  signatureFlaws,
  type EnvelopeFlaw,
  type Layer,
  type ShepFlaw,
  type SignatureFlaw,
} from "./flaws.ts";

const formWords: Readonly<Record<XmlFlaw | EnvelopeFlaw, Trilingual>> = {
  "too-large": {
    kk: "Хабар тым үлкен",
    ru: "Сообщение слишком велико",
    en: "The message is too large",
  },
  malformed: {
    kk: "Хабар дұрыс XML емес",
    ru: "Сообщение не является правильным XML",
    en: "The message is not well-formed XML",
  },
  "has-doctype": {
    kk: "Хабарда құжат түрінің жарияланымы бар",
    ru: "В сообщении есть объявление типа документа",
    en: "The message declares a document type",
  },
  "has-processing-instruction": {
    kk: "Хабарда өңдеу нұсқауы бар",
    ru: "В сообщении есть инструкция обработки",
    en: "The message holds a processing instruction",
  },
  "too-deep": {
    kk: "Хабардағы элементтердің кірістірілуі тым терең",
    ru: "Слишком глубокая вложенность элементов",
    en: "The elements are nested too deep",
  },
  "too-many-nodes": {
    kk: "Хабарда элементтер тым көп",
    ru: "В сообщении слишком много элементов",
    en: "The message holds too many elements",
  },
  "no-envelope": {
    kk: "Хабар SOAP 1.1 конверті емес",
    ru: "Сообщение не является конвертом SOAP 1.1",
    en: "The message is no envelope of SOAP 1.1",
  },
  "second-body": {
    kk: "Хабарда екінші дене бар",
    ru: "В сообщении есть второе тело",
    en: "The message holds a second body",
  },
  "second-header": {
    kk: "Хабарда екінші тақырып бар",
    ru: "В сообщении есть второй заголовок",
    en: "The message holds a second header",
  },
  "duplicate-id": {
    kk: "Бір идентификатор екі рет кездеседі",
    ru: "Один идентификатор встречается дважды",
    en: "One identifier stands twice",
  },
  "wrong-message": {
    kk: "Хабар күтілген түрде емес",
    ru: "Сообщение не того вида, который ожидался",
    en: "The message is not of the form that was expected",
  },
};

const signatureWords: Readonly<Record<SignatureFlaw, Trilingual>> = {
  "signature-missing": { kk: "қолтаңба жоқ", ru: "подписи нет", en: "there is no signature" },
  "several-signatures": {
    kk: "қолтаңба біреу емес",
    ru: "подпись не одна",
    en: "there is more than one signature",
  },
  malformed: {
    kk: "қолтаңбаның құрылымы дұрыс емес",
    ru: "подпись построена неверно",
    en: "the signature is malformed",
  },
  "sha1-refused": {
    kk: "SHA-1 қабылданбайды",
    ru: "SHA-1 не принимается",
    en: "SHA-1 is not accepted",
  },
  "algorithm-unsupported": {
    kk: "алгоритмге қолдау көрсетілмейді",
    ru: "алгоритм не поддерживается",
    en: "the algorithm is not supported",
  },
  "transform-not-allowed": {
    kk: "мұндай түрлендіруге жол берілмейді",
    ru: "такое преобразование не допускается",
    en: "such a transform is not allowed",
  },
  "wrong-reference": {
    kk: "сілтеме қажетті элементті көрсетпейді",
    ru: "ссылка ведёт не туда",
    en: "the reference leads to another place",
  },
  "content-not-covered": {
    kk: "қолтаңба мазмұнды қамтымайды",
    ru: "подпись не покрывает содержимое",
    en: "the signature does not cover the content",
  },
  "content-changed": {
    kk: "мазмұн қол қойылғаннан кейін өзгерген",
    ru: "содержимое изменено после подписания",
    en: "the content was changed after it was signed",
  },
  "certificate-missing": {
    kk: "сертификат көрсетілмеген",
    ru: "сертификат не указан",
    en: "no certificate is given",
  },
  "certificate-not-pinned": {
    kk: "сертификат сенімді деп белгіленбеген",
    ru: "сертификат не входит в число доверенных",
    en: "the certificate is not one that is trusted",
  },
  "certificate-not-in-force": {
    kk: "сертификат қолданыста емес",
    ru: "сертификат не действует",
    en: "the certificate is not in force",
  },
  "wrong-signature": {
    kk: "қолтаңба дұрыс емес",
    ru: "подпись неверна",
    en: "the signature is wrong",
  },
  "timestamp-missing": {
    kk: "жіберілген уақыты көрсетілмеген",
    ru: "время отправки не указано",
    en: "the time of sending is not given",
  },
  "too-old": {
    kk: "хабар тым ескі",
    ru: "сообщение слишком старое",
    en: "the message is too old",
  },
  "too-new": {
    kk: "хабардың уақыты болашақта",
    ru: "время сообщения ещё не наступило",
    en: "the time of the message has not come yet",
  },
};

const layerWords: Readonly<Record<Layer, Trilingual>> = {
  transport: {
    kk: "Тасымалдау қолтаңбасы",
    ru: "Транспортная подпись",
    en: "Transport signature",
  },
  business: {
    kk: "Бизнес-деректердің қолтаңбасы",
    ru: "Подпись бизнес-данных",
    en: "Signature of the business data",
  },
};

const inLayer = (layer: Layer): [string, Trilingual][] =>
  signatureFlaws.map((flaw) => {
    const [about, says] = [layerWords[layer], signatureWords[flaw]];
    const words = {
      kk: `${about.kk}: ${says.kk}`,
      ru: `${about.ru}: ${says.ru}`,
      en: `${about.en}: ${says.en}`,
    };
    return [`${layer}-${flaw}`, words];
  });

const words: ReadonlyMap<string, Trilingual> = new Map([
  ...Object.entries(formWords),
  ...inLayer("transport"),
  ...inLayer("business"),
]);

/** What is wrong with a message, in words. */
export const flawWords = (flaw: ShepFlaw): Trilingual => {
  const found = words.get(flaw);
  if (found === undefined) throw new Error(`no words for ${flaw}`);
  return found;
};

/** Whether a code is that of a flaw of a message. */
export const isShepFlaw = (code: string): code is ShepFlaw => words.has(code);
