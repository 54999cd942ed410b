// What is wrong with what authorities say of a signature: its time, its certificate, its algorithm.
import type { Trilingual } from "#shared/law/languages.ts";

export const wordsOfAuthorities = {
  "several-time-stamps": {
    en: "The signature has several time-stamps; one is enough",
    ru: "У подписи несколько меток времени; достаточно одной",
    kk: "Қолтаңбаның бірнеше уақыт белгісі бар; біреуі жеткілікті",
  },
  "time-stamp-malformed": {
    en: "The time-stamp of the signature cannot be read",
    ru: "Метка времени подписи не читается",
    kk: "Қолтаңбаның уақыт белгісі оқылмайды",
  },
  "time-stamp-weak": {
    en: "The time-stamp of the signature uses an algorithm that is not accepted",
    ru: "Метка времени подписи использует алгоритм, который не принимается",
    kk: "Қолтаңбаның уақыт белгісі қабылданбайтын алгоритмді қолданады",
  },
  "time-stamp-differs": {
    en: "The time-stamp was given to another signature",
    ru: "Метка времени выдана для другой подписи",
    kk: "Уақыт белгісі басқа қолтаңбаға берілген",
  },
  "time-stamp-wrong": {
    en: "The time-stamp is not signed by the authority that it names",
    ru: "Метка времени не подписана тем центром, который в ней указан",
    kk: "Уақыт белгісіне онда көрсетілген орталық қол қоймаған",
  },
  "time-stamp-not-entitled": {
    en: "The time-stamp was given by somebody who may not give any",
    ru: "Метку времени выдал тот, кто не вправе их выдавать",
    kk: "Уақыт белгісін оны беруге құқығы жоқ тұлға берген",
  },
  "time-stamp-untrusted": {
    en: "The time-stamp was not given by an authority that is trusted here and was in force then",
    ru: "Метка времени выдана не действовавшим тогда центром, которому здесь доверяют",
    kk: "Уақыт белгісін мұнда сенім білдірілген әрі сол кезде күшінде болған орталық бермеген",
  },
  "time-stamp-later": {
    en: "The time-stamp is later than the signature was received",
    ru: "Метка времени позже получения подписи",
    kk: "Уақыт белгісі қолтаңба алынған сәттен кейінгі уақытты көрсетеді",
  },
  revoked: {
    en: "The certificate had been revoked by the time of signing",
    ru: "К моменту подписания сертификат был отозван",
    kk: "Қол қойылған сәтте сертификат кері қайтарып алынған болатын",
  },
  "authority-revoked": {
    en: "The certificate of the authority had been revoked by that time",
    ru: "К тому времени сертификат удостоверяющего центра был отозван",
    kk: "Ол кезде куәландырушы орталықтың сертификаты кері қайтарып алынған болатын",
  },
  "time-stamp-revoked": {
    en: "The certificate behind the time-stamp had been revoked",
    ru: "Сертификат, которым выдана метка времени, был отозван",
    kk: "Уақыт белгісін берген сертификат кері қайтарып алынған болатын",
  },
  "national-refused": {
    en: "The service for the national algorithm cannot read this signature",
    ru: "Служба проверки национального алгоритма не может прочитать эту подпись",
    kk: "Ұлттық алгоритмді тексеру қызметі бұл қолтаңбаны оқи алмайды",
  },
  "revocation-unknown": {
    en: "Whether the certificate was revoked cannot be learnt at present",
    ru: "Сейчас нельзя узнать, отозван ли сертификат",
    kk: "Сертификаттың кері қайтарылып алынғанын қазір білу мүмкін емес",
  },
  "revocation-unreadable": {
    en: "The authority's answer on revocation cannot be read",
    ru: "Ответ удостоверяющего центра об отзыве не читается",
    kk: "Куәландырушы орталықтың кері қайтарып алу туралы жауабы оқылмайды",
  },
  "revocation-untrusted": {
    en: "The answer on revocation is not signed by anybody who may give it",
    ru: "Ответ об отзыве не подписан тем, кто вправе его давать",
    kk: "Кері қайтарып алу туралы жауапқа оны беруге құқылы тұлға қол қоймаған",
  },
  "revocation-replayed": {
    en: "The answer on revocation belongs to another question",
    ru: "Ответ об отзыве относится к другому запросу",
    kk: "Кері қайтарып алу туралы жауап басқа сұрауға берілген",
  },
  "revocation-of-another": {
    en: "The answer on revocation says nothing of this certificate",
    ru: "Ответ об отзыве ничего не говорит об этом сертификате",
    kk: "Кері қайтарып алу туралы жауапта бұл сертификат жөнінде ештеңе айтылмаған",
  },
  "revocation-stale": {
    en: "The answer on revocation is out of date",
    ru: "Ответ об отзыве устарел",
    kk: "Кері қайтарып алу туралы жауаптың мерзімі өткен",
  },
  "status-unknown": {
    en: "The authority does not know the certificate",
    ru: "Удостоверяющему центру сертификат не известен",
    kk: "Куәландырушы орталыққа сертификат белгісіз",
  },
  "on-hold": {
    en: "The certificate is suspended",
    ru: "Действие сертификата приостановлено",
    kk: "Сертификаттың қолданылуы тоқтатыла тұрған",
  },
  "national-unavailable": {
    en: "The service for the national algorithm does not answer at present",
    ru: "Служба проверки национального алгоритма сейчас не отвечает",
    kk: "Ұлттық алгоритмді тексеру қызметі қазір жауап бермейді",
  },
  "national-unclear": {
    en: "The answer of the service for the national algorithm does not fit this signature",
    ru: "Ответ службы проверки национального алгоритма не соответствует этой подписи",
    kk: "Ұлттық алгоритмді тексеру қызметінің жауабы бұл қолтаңбаға сәйкес келмейді",
  },
  "national-judges-now": {
    en: "The certificate is no longer in force, and the service for the national algorithm cannot judge an earlier day",
    ru: "Сертификат уже не действует, а служба проверки национального алгоритма не может судить о прошлом дне",
    kk: "Сертификат енді күшінде емес, ал ұлттық алгоритмді тексеру қызметі өткен күнді бағалай алмайды",
  },
} as const satisfies Readonly<Record<string, Trilingual>>;
