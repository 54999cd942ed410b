import * as z from "zod";
import { defineRoute } from "#shared/http/route.ts";
import { stateSystemSchema } from "#shared/registration/checks.ts";

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

export const answerRoutes = [receiveStateAnswer] as const;
