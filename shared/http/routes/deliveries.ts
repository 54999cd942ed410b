import * as z from "zod";
import { defineRoute } from "#shared/http/route.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { attemptSchema } from "#shared/store/deliveries.ts";
import { cloudEventSchema } from "#shared/subscriptions/cloud-event.ts";
import { withBody } from "./with-body.ts";

const administrator = { kind: "official", roles: ["administrator"] } as const;
const byId = z.strictObject({ id: z.string() });

const namedAttempt = { name: z.string().meta({ description: "What the attempt is called" }) };

export const listDeliveries = defineRoute({
  id: "listDeliveries",
  method: "GET",
  path: "/v1/subscriptions/{id}/deliveries",
  function: "webhooks-api",
  auth: administrator,
  summary: {
    en: "What was sent, how it ended, and what waits",
    ru: "Что отправлено, чем закончилось и что ожидает",
    kk: "Не жіберілді, немен аяқталды және не күтіп тұр",
  },
  request: {
    path: byId,
    query: z.strictObject({
      cursor: z.string().max(1000).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  replies: {
    200: {
      description: "The newest attempts first, without what was sent",
      body: z.strictObject({
        position: z.int().meta({ description: "Everything up to here was sent, or waits" }),
        last: z.int().meta({ description: "The last position of the feed" }),
        waiting: z.int().meta({ description: "Events that wait for another attempt" }),
        nextAt: instantSchema.exactOptional(),
        attempts: z.array(attemptSchema.omit({ sent: true, received: true }).extend(namedAttempt)),
        next: z.string().exactOptional(),
      }),
    },
  },
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const getDelivery = defineRoute({
  id: "getDelivery",
  method: "GET",
  path: "/v1/subscriptions/{id}/deliveries/{attempt}",
  function: "webhooks-api",
  auth: administrator,
  summary: {
    en: "One attempt: what was sent, what was answered, and when it is sent again",
    ru: "Одна попытка: что отправлено, что получено в ответ и когда будет следующая",
    kk: "Бір әрекет: не жіберілді, қандай жауап алынды және қашан қайта жіберіледі",
  },
  request: { path: z.strictObject({ id: z.string(), attempt: z.string().max(500) }) },
  replies: {
    200: {
      description: "The attempt; what named a person is left out of the body",
      body: z.strictObject({
        attempt: attemptSchema.extend(namedAttempt),
        address: z.string().exactOptional().meta({ description: "Where events go at present" }),
        body: cloudEventSchema
          .exactOptional()
          .meta({ description: "Made from the case again, without what named a person" }),
        isAsSent: z.boolean().exactOptional().meta({
          description:
            "Whether that is what was sent, byte by byte; left out where it is not known",
        }),
        isToBeSentOnceMore: z
          .boolean()
          .meta({ description: "Whether somebody has asked for it to be sent once more" }),
      }),
    },
  },
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const resendEvent = defineRoute({
  id: "resendEvent",
  method: "POST",
  path: "/v1/subscriptions/{id}/resend",
  function: "webhooks-api",
  auth: administrator,
  summary: {
    en: "Send one event once more, within a minute",
    ru: "Отправить одно событие ещё раз, в течение минуты",
    kk: "Бір оқиғаны бір минут ішінде тағы бір рет жіберу",
  },
  request: { path: byId, body: z.strictObject({ event: z.string().max(200) }) },
  replies: {
    202: {
      description: "It will be sent; the deliveries show how it ended",
      body: z.strictObject({ event: z.string() }),
    },
  },
  problems: [...withBody, "role-not-allowed", "not-found", "event-unknown"],
});

export const replayFeed = defineRoute({
  id: "replayFeed",
  method: "POST",
  path: "/v1/subscriptions/{id}/replay",
  function: "webhooks-api",
  auth: administrator,
  summary: {
    en: "Send everything after a position of the feed once more, in order",
    ru: "Отправить заново по порядку всё после позиции ленты",
    kk: "Лентадағы орыннан кейінгінің бәрін ретімен қайта жіберу",
  },
  request: { path: byId, body: z.strictObject({ after: z.int().min(0) }) },
  replies: {
    202: {
      description: "It will be sent; identifiers are the same as before",
      body: z.strictObject({ after: z.int() }),
    },
  },
  problems: [
    ...withBody,
    "role-not-allowed",
    "not-found",
    "position-unknown",
    "subscription-changed",
  ],
});

export const deliveryRoutes = [listDeliveries, getDelivery, resendEvent, replayFeed] as const;
