import * as z from "zod";
import { defineRoute } from "#shared/http/route.ts";
import {
  changeWishesSchema,
  creationSchema,
  rotationSchema,
  schemes,
  subscriptionViewSchema,
} from "#shared/subscriptions/subscription.ts";
import { idempotencyHeaders } from "./submission.ts";
import { withBody } from "./with-body.ts";

const administrator = { kind: "official", roles: ["administrator"] } as const;
const byId = z.strictObject({ id: z.string() });

/** A key in the answer to its making: the only time that a secret is shown. */
const newKeySchema = z.strictObject({
  id: z.string(),
  scheme: z.enum(schemes),
  secret: z.string().exactOptional().meta({ description: "`whsec_` and base64; shown this once" }),
  publicKey: z
    .string()
    .exactOptional()
    .meta({ description: "`whpk_` and base64; the private part is shown to nobody" }),
});

const keyed = z.strictObject({ subscription: subscriptionViewSchema, key: newKeySchema });

export const createSubscription = defineRoute({
  id: "createSubscription",
  method: "POST",
  path: "/v1/subscriptions",
  function: "webhooks-api",
  auth: administrator,
  summary: {
    en: "Subscribe a system to events: where they go, which of them, how they are signed",
    ru: "Подписать систему на события: куда отправлять, какие и как подписывать",
    kk: "Жүйені оқиғаларға жаздыру: қайда жіберіледі, қайсысы және қалай қол қойылады",
  },
  request: { headers: idempotencyHeaders.partial(), body: creationSchema },
  replies: {
    201: { description: "Subscribed; the secret is shown this once", body: keyed },
    200: {
      description: "Subscribed by this very request before; the secret is not shown again",
      body: z.strictObject({ subscription: subscriptionViewSchema }),
    },
  },
  problems: [
    ...withBody,
    "role-not-allowed",
    "subscription-address-refused",
    "subscription-outside-territory",
    "subscriptions-too-many",
    "feed-client-taken",
  ],
});

export const listSubscriptions = defineRoute({
  id: "listSubscriptions",
  method: "GET",
  path: "/v1/subscriptions",
  function: "webhooks-api",
  auth: administrator,
  summary: {
    en: "The subscriptions of my territory",
    ru: "Подписки моей территории",
    kk: "Менің аумағымның жазылымдары",
  },
  request: {},
  replies: {
    200: {
      description: "All of them, without their secrets",
      body: z.strictObject({ subscriptions: z.array(subscriptionViewSchema) }),
    },
  },
  problems: ["role-not-allowed"],
});

const shown = {
  description: "The subscription, without its secrets",
  body: subscriptionViewSchema,
};

export const getSubscription = defineRoute({
  id: "getSubscription",
  method: "GET",
  path: "/v1/subscriptions/{id}",
  function: "webhooks-api",
  auth: administrator,
  summary: { en: "One subscription", ru: "Одна подписка", kk: "Бір жазылым" },
  request: { path: byId },
  replies: { 200: shown },
  problems: ["not-found", "role-not-allowed"],
});

export const changeSubscription = defineRoute({
  id: "changeSubscription",
  method: "PUT",
  path: "/v1/subscriptions/{id}",
  function: "webhooks-api",
  auth: administrator,
  summary: {
    en: "Change where events go and which of them",
    ru: "Изменить адрес и область подписки",
    kk: "Жазылымның мекенжайы мен аясын өзгерту",
  },
  request: { path: byId, body: changeWishesSchema },
  replies: { 200: shown },
  problems: [
    ...withBody,
    "role-not-allowed",
    "not-found",
    "subscription-address-refused",
    "subscription-outside-territory",
    "subscription-changed",
    "feed-client-taken",
  ],
});

export const rotateKey = defineRoute({
  id: "rotateKey",
  method: "POST",
  path: "/v1/subscriptions/{id}/rotate",
  function: "webhooks-api",
  auth: administrator,
  summary: {
    en: "Make a new key; the ones before it go on signing until the overlap is over",
    ru: "Создать новый ключ; прежние подписывают до конца перекрытия",
    kk: "Жаңа кілт жасау; бұрынғылары қабаттасу аяқталғанша қол қоя береді",
  },
  request: { path: byId, body: rotationSchema },
  replies: { 200: { description: "Rotated; the secret is shown this once", body: keyed } },
  problems: [...withBody, "role-not-allowed", "not-found", "subscription-changed", "keys-too-many"],
});

const pausing = (id: string, word: "pause" | "resume") =>
  ({
    id,
    method: "POST",
    path: `/v1/subscriptions/{id}/${word}`,
    function: "webhooks-api",
    auth: administrator,
    request: { path: byId },
    replies: { 200: shown },
    problems: ["not-found", "role-not-allowed", "subscription-changed"],
  }) as const;

export const pauseSubscription = defineRoute({
  ...pausing("pauseSubscription", "pause"),
  summary: {
    en: "Send nothing until resumed; nothing is lost",
    ru: "Ничего не отправлять до возобновления; ничего не теряется",
    kk: "Жалғастырылғанша ештеңе жібермеу; ештеңе жоғалмайды",
  },
});

export const resumeSubscription = defineRoute({
  ...pausing("resumeSubscription", "resume"),
  summary: {
    en: "Go on sending, from where it stopped",
    ru: "Возобновить отправку с места остановки",
    kk: "Жіберуді тоқтаған жерінен жалғастыру",
  },
});

export const deleteSubscription = defineRoute({
  id: "deleteSubscription",
  method: "DELETE",
  path: "/v1/subscriptions/{id}",
  function: "webhooks-api",
  auth: administrator,
  summary: {
    en: "End a subscription with its keys",
    ru: "Удалить подписку вместе с ключами",
    kk: "Жазылымды кілттерімен бірге жою",
  },
  request: { path: byId },
  replies: { 204: { description: "There is none any more" } },
  problems: ["not-found", "role-not-allowed"],
});

export const subscriptionRoutes = [
  createSubscription,
  listSubscriptions,
  getSubscription,
  changeSubscription,
  rotateKey,
  pauseSubscription,
  resumeSubscription,
  deleteSubscription,
] as const;
