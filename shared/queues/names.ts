// The queues that administrators look after, by the names of their constructs, and what is in them.
import * as z from "zod";
import { stateSystems, type StateSystem } from "#shared/checks/systems.ts";
import { systemWords } from "#shared/checks/words.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import { queueOfSystem } from "#shared/operations/operations.ts";

/** Queues whose messages a worker handles. */
const workQueues = ["notices", "signatures", "places", "mail-reports", "deliveries"] as const;

/** Queues of last resort that are nobody's dead-letter queue: of the stream, and of what runs by the clock. */
const lastResorts = ["relay-failed", "watch-hourly", "every-minute"] as const;

const questionQueues = stateSystems.map(queueOfSystem);

export const queueNames = [...questionQueues, ...workQueues, ...lastResorts] as const;
export const queueNameSchema = z.enum(queueNames);
export type QueueName = z.infer<typeof queueNameSchema>;

const words: Readonly<Record<(typeof workQueues | typeof lastResorts)[number], Trilingual>> = {
  notices: {
    en: "Letters to applicants",
    ru: "Письма заявителям",
    kk: "Өтініш берушілерге хаттар",
  },
  signatures: {
    en: "Signatures in doubt",
    ru: "Подписи, ожидающие проверки",
    kk: "Тексерілуін күткен қолтаңбалар",
  },
  places: {
    en: "Places of providers",
    ru: "Места у поставщиков",
    kk: "Қызмет көрсетушілердегі орындар",
  },
  "mail-reports": {
    en: "Reports of the mail server",
    ru: "Сообщения почтового сервера",
    kk: "Пошта серверінің хабарлары",
  },
  deliveries: {
    en: "Deliveries to subscribers",
    ru: "Доставка подписчикам",
    kk: "Жазылушыларға жеткізу",
  },
  "relay-failed": {
    en: "Steps of cases that could not be handed on",
    ru: "Шаги дел, которые не удалось передать дальше",
    kk: "Әрі қарай берілмеген іс қадамдары",
  },
  "watch-hourly": {
    en: "Hourly looks at terms that failed",
    ru: "Неудавшиеся ежечасные проверки сроков",
    kk: "Сәтсіз аяқталған сағат сайынғы мерзім тексерулері",
  },
  "every-minute": {
    en: "Rounds of deliveries that failed",
    ru: "Неудавшиеся обходы доставки",
    kk: "Сәтсіз аяқталған жеткізу айналымдары",
  },
};

/** The system whose questions are in a queue, if it is such a one. */
export const systemBehindQueue = (queue: QueueName): StateSystem | undefined =>
  stateSystems.find((system) => queueOfSystem(system) === queue);

/** What is in a queue, in words. */
export const queueWords = (queue: QueueName): Trilingual => {
  const system = systemBehindQueue(queue);
  if (system !== undefined) return systemWords[system];
  const other = [...workQueues, ...lastResorts].find((one) => one === queue);
  if (other === undefined) throw new Error(`no words for the queue ${queue}`);
  return words[other];
};

/** Whether whatever lies in a queue could not be handled. */
export const isLastResort = (queue: QueueName): boolean => lastResorts.some((one) => one === queue);
