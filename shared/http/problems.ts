import type { Trilingual } from "#shared/law/languages.ts";
import { administrationProblems } from "./problems-administration.ts";
import { assistanceProblems } from "./problems-assistance.ts";
import { assistanceServiceProblems } from "./problems-assistance-services.ts";
import { ballotProblems } from "./problems-ballot.ts";
import { calendarProblems } from "./problems-calendar.ts";
import { commissionProblems } from "./problems-commission.ts";
import { documentProblems } from "./problems-documents.ts";
import { registrationProblems } from "./problems-registration.ts";
import { officialProblems } from "./problems-officials.ts";
import { reportProblems } from "./problems-reports.ts";
import { statusProblems } from "./problems-status.ts";
import { submissionProblems } from "./problems-submission.ts";
import { subscriptionProblems } from "./problems-subscriptions.ts";

interface ProblemKind {
  readonly status: number;
  readonly title: Trilingual;
}

/** A closed catalogue: every code that the API can answer, its status and its title. */
const generalProblems = {
  "request-invalid": {
    status: 400,
    title: {
      en: "Some fields of the request are missing or wrong",
      ru: "Некоторые поля запроса отсутствуют или заполнены неверно",
      kk: "Сұраудың кейбір өрістері жоқ немесе қате толтырылған",
    },
  },
  "json-malformed": {
    status: 400,
    title: {
      en: "The body is not JSON",
      ru: "Тело запроса не является JSON",
      kk: "Сұраудың денесі JSON емес",
    },
  },
  "idempotency-key-missing": {
    status: 400,
    title: {
      en: "The header Idempotency-Key is missing",
      ru: "Нет заголовка Idempotency-Key",
      kk: "Idempotency-Key тақырыбы жоқ",
    },
  },
  "signature-refused": {
    status: 401,
    title: {
      en: "The signature of the message is not accepted",
      ru: "Подпись сообщения не принята",
      kk: "Хабардың қолтаңбасы қабылданбады",
    },
  },
  "not-signed-in": {
    status: 401,
    title: { en: "Sign in first", ru: "Сначала войдите", kk: "Алдымен кіріңіз" },
  },
  "role-not-allowed": {
    status: 403,
    title: {
      en: "Your role does not have this right",
      ru: "У вашей роли нет такого права",
      kk: "Сіздің рөліңізде мұндай құқық жоқ",
    },
  },
  "not-found": {
    status: 404,
    title: { en: "There is nothing here", ru: "Здесь ничего нет", kk: "Мұнда ештеңе жоқ" },
  },
  "command-not-allowed": {
    status: 409,
    title: {
      en: "This cannot be done in the present state of the case",
      ru: "В текущем состоянии дела это сделать нельзя",
      kk: "Істің қазіргі күйінде мұны жасауға болмайды",
    },
  },
  "message-repeated": {
    status: 409,
    title: {
      en: "A message with this identifier was already taken in",
      ru: "Сообщение с таким идентификатором уже принято",
      kk: "Мұндай идентификаторы бар хабар бұрын қабылданған",
    },
  },
  "body-too-large": {
    status: 413,
    title: {
      en: "The body is larger than 256 kB",
      ru: "Тело запроса больше 256 кБ",
      kk: "Сұраудың денесі 256 кБ-тан үлкен",
    },
  },
  "content-type-unsupported": {
    status: 415,
    title: {
      en: "The body must be application/json",
      ru: "Тело запроса должно быть application/json",
      kk: "Сұраудың денесі application/json болуы керек",
    },
  },
  "idempotency-key-reused": {
    status: 422,
    title: {
      en: "This Idempotency-Key was used with another body",
      ru: "Этот Idempotency-Key уже использован с другим телом запроса",
      kk: "Бұл Idempotency-Key басқа сұрау денесімен қолданылған",
    },
  },
  "question-unknown": {
    status: 422,
    title: {
      en: "Nobody asked this question",
      ru: "Такой вопрос не задавался",
      kk: "Мұндай сұрақ қойылмаған",
    },
  },
  "internal-error": {
    status: 500,
    title: {
      en: "Something is broken on our side; repeat the same request later, with the same key",
      ru: "Ошибка на нашей стороне; повторите тот же запрос позже с тем же ключом",
      kk: "Біздің тарапта қате бар; сол сұрауды сол кілтпен кейінірек қайталаңыз",
    },
  },
  "taking-too-long": {
    status: 503,
    title: {
      en: "The answer takes too long; repeat the same request, with the same key",
      ru: "Ответ занимает слишком много времени; повторите тот же запрос с тем же ключом",
      kk: "Жауап тым ұзаққа созылды; сол сұрауды сол кілтпен қайталаңыз",
    },
  },
} as const satisfies Record<string, ProblemKind>;

const problems = {
  ...generalProblems,
  ...ballotProblems,
  ...commissionProblems,
  ...assistanceProblems,
  ...assistanceServiceProblems,
  ...registrationProblems,
  ...submissionProblems,
  ...officialProblems,
  ...documentProblems,
  ...subscriptionProblems,
  ...administrationProblems,
  ...statusProblems,
  ...reportProblems,
  ...calendarProblems,
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problems;

/** Every code of the catalogue. */
export const problemCodes = Object.keys(problems).filter((code): code is ProblemCode =>
  Object.hasOwn(problems, code),
);

/** The status and the title of a code. */
export const problemKindOf = (code: ProblemCode): ProblemKind => problems[code];
