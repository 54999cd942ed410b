import * as z from "zod";
import { defineRoute } from "#shared/http/route.ts";
import { stateSystemSchema } from "#shared/checks/systems.ts";

/** The body is not parsed here: its signature is verified over the bytes as they came. */
export const receiveStateAnswer = defineRoute({
  id: "receiveStateAnswer",
  method: "POST",
  path: "/v1/answers/{system}",
  function: "state-inbox",
  auth: { kind: "signature" },
  summary: {
    en: "The later answer of a state system, signed as a Standard Webhook",
    ru: "Отложенный ответ государственной системы с подписью Standard Webhooks",
    kk: "Мемлекеттік жүйенің кейінге қалдырылған жауабы, Standard Webhooks қолтаңбасымен",
  },
  request: { path: z.strictObject({ system: stateSystemSchema }) },
  replies: {
    200: {
      description: "Taken in and durable",
      body: z.strictObject({ received: z.enum(["accepted", "already-answered", "no-answer"]) }),
    },
  },
  problems: [
    "request-invalid",
    "body-too-large",
    "signature-refused",
    "message-repeated",
    "question-unknown",
  ],
});

/** SOAP 1.1, as the gateway speaks: the body is verified as it came, and a fault is a 500 as SOAP has it. */
export const receiveShepMessage = defineRoute({
  id: "receiveShepMessage",
  method: "POST",
  path: "/v1/shep/async",
  function: "state-inbox",
  auth: { kind: "signature", within: true },
  summary: {
    en: "A message of the e-government gateway (SHEP, asynchronous channel v10), signed by WS-Security",
    ru: "Сообщение шлюза электронного правительства (ШЭП, асинхронный канал v10) с подписью WS-Security",
    kk: "Электрондық үкімет шлюзінің хабары (ЭҮШ, v10 асинхронды арнасы), WS-Security қолтаңбасымен",
  },
  request: {},
  replies: {
    200: { description: "Taken in and durable", contentType: "text/xml; charset=utf-8" },
    500: {
      description: "A fault of SOAP with a code SCE…",
      contentType: "text/xml; charset=utf-8",
    },
  },
  problems: ["body-too-large"],
});

export const answerRoutes = [receiveStateAnswer, receiveShepMessage] as const;
