import type { Reply } from "#shared/http/reply.ts";
import { receiveShepMessage } from "#shared/http/routes/answers.ts";
import { on } from "#shared/http/serve.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { Log } from "#shared/observability/logger.ts";
import { sendMessageResponseText } from "#shared/shep/async-messages.ts";
import { statusNotificationResponseText } from "#shared/shep/async-notices.ts";
import { codeForFlaw, faultText } from "#shared/shep/fault.ts";
import { bareEnvelope } from "#shared/shep/security-write.ts";
import { flawWords, isShepFlaw } from "#shared/shep/words.ts";
import {
  receiveShep,
  type ShepReceivingDeps,
  type ShepRefusal,
  type ShepTaken,
} from "#shared/verification/receive-shep.ts";

const soap = (status: number, content: string): Reply => ({
  status,
  bytes: Buffer.from(bareEnvelope(content)),
  headers: { "content-type": "text/xml; charset=utf-8" },
});

const otherWords: Trilingual = {
  kk: "Хабар жіберілген сұрақтардың ешқайсысына тиесілі емес",
  ru: "Сообщение не относится ни к одному заданному вопросу",
  en: "The message belongs to no question that was put",
};

const noService: Trilingual = {
  kk: "Мұндай сервис жоқ",
  ru: "Такого сервиса нет",
  en: "There is no such service",
};

const faultFor = (reason: ShepRefusal, locale: Locale, date: Instant): Reply => {
  const words = isShepFlaw(reason)
    ? flawWords(reason)
    : reason === "no-service"
      ? noService
      : otherWords;
  // Until somebody has pinned a certificate of the gateway it is we who are not ready.
  const unready = reason === "no-pins" ? "SCE909" : "SCE001";
  const code = isShepFlaw(reason) ? codeForFlaw(reason) : unready;
  const told = reason === "no-service" ? "SCE004" : code;
  const message = `${reason}: ${words[locale]}`;
  return soap(500, faultText("async", { code: told, message, date }));
};

const answerTo = (taken: ShepTaken, responseDate: Instant): string =>
  taken.message === "sendMessage"
    ? sendMessageResponseText({ ...taken, responseDate })
    : statusNotificationResponseText({ responseDate, sessionId: taken.notificationId });

/** POST /v1/shep/async: what we host for the gateway's asynchronous channel. */
export const receiveShepRoute = (deps: ShepReceivingDeps, log: Log) =>
  on(receiveShepMessage, async (_, { wire, correlationId, locale }) => {
    const contentType = wire.headers["content-type"];
    const received = await receiveShep(deps, { raw: wire.body, contentType });
    const date = deps.desk.clock.now();
    if (received.received) return soap(200, answerTo(received.taken, date));
    const { reason } = received;
    log.warn("callback-refused", { correlationId, system: "shep", reason });
    return faultFor(reason, locale, date);
  });
