// What administrators see of queues and state systems, and do with them (docs/adr/0049).
import * as z from "zod";
import { delayReasons } from "#shared/checks/question.ts";
import { stateSystemSchema } from "#shared/checks/systems.ts";
import { defineRoute } from "#shared/http/route.ts";
import { daySchema, instantSchema } from "#shared/law/dates.ts";
import { trilingualSchema } from "#shared/law/languages.ts";
import { pausingSchema, resumingSchema } from "#shared/operations/operations.ts";
import { outageSchema } from "#shared/operations/outage.ts";
import { pauseSchema } from "#shared/operations/pause.ts";
import { deadViewSchema } from "#shared/queues/dead-view.ts";
import { queueNameSchema } from "#shared/queues/names.ts";
import { idempotencyHeaders } from "./submission.ts";
import { withBody } from "./with-body.ts";

const fn = "operations-api";
const auth = { kind: "official", roles: ["administrator"] } as const;

const countsSchema = z.strictObject({
  waiting: z.int().min(0),
  underWay: z.int().min(0).meta({ description: "Being handled, or put off until later" }),
  delayed: z.int().min(0),
  dead: z.int().min(0).meta({ description: "Messages that could not be handled" }),
  oldestSeconds: z
    .int()
    .min(0)
    .exactOptional()
    .meta({ description: "Age of the oldest message; left out where it is not known" }),
});

export const systemViewSchema = z.strictObject({
  system: stateSystemSchema,
  name: trilingualSchema,
  question: trilingualSchema.meta({ description: "What it is asked" }),
  asksAbout: z.enum(["applicant", "facility", "representative", "power-of-attorney"]),
  askedFor: z.enum(["registrations", "applications"]),
  profile: z.enum(["rest", "shep-sync", "shep-async"]),
  service: z.string(),
  answers: z.enum(["immediate", "callback"]),
  breaker: z.strictObject({
    phase: z.enum(["closed", "open", "half-open"]),
    failures: z.int().exactOptional().meta({ description: "Failures in a row, while closed" }),
    since: instantSchema.exactOptional(),
    cause: z.enum(delayReasons).exactOptional(),
    openings: z.int().exactOptional(),
    nextProbeAt: instantSchema
      .exactOptional()
      .meta({ description: "When one question is let through to see whether it is back" }),
  }),
  paused: pauseSchema
    .extend({ text: trilingualSchema })
    .exactOptional()
    .meta({ description: "By whom it is paused, and why; left out while it is asked" }),
  questions: countsSchema,
});

export const listStateSystems = defineRoute({
  id: "listStateSystems",
  method: "GET",
  path: "/v1/operations/systems",
  function: fn,
  auth,
  summary: {
    en: "The state systems: how they are asked, whether they answer, what waits for them",
    ru: "Государственные системы: как их спрашивают, отвечают ли они, что их ожидает",
    kk: "Мемлекеттік жүйелер: олардан қалай сұралады, жауап бере ме, не күтіп тұр",
  },
  request: {},
  replies: {
    200: {
      description: "All of them",
      body: z.strictObject({ at: instantSchema, systems: z.array(systemViewSchema) }),
    },
  },
  problems: ["role-not-allowed"],
});

export const listQueues = defineRoute({
  id: "listQueues",
  method: "GET",
  path: "/v1/operations/queues",
  function: fn,
  auth,
  summary: {
    en: "What waits in each queue, and what could not be handled",
    ru: "Что ожидает в каждой очереди и что не удалось обработать",
    kk: "Әр кезекте не күтіп тұр және не өңделмеді",
  },
  request: {},
  replies: {
    200: {
      description: "All of them",
      body: z.strictObject({
        at: instantSchema,
        queues: z.array(
          z.strictObject({
            queue: queueNameSchema,
            name: trilingualSchema,
            system: stateSystemSchema.exactOptional(),
            canRedrive: z.boolean().meta({ description: "Whether dead messages can be put back" }),
            ...countsSchema.shape,
          }),
        ),
      }),
    },
  },
  problems: ["role-not-allowed"],
});

const acting = (id: string, word: "pause" | "resume") =>
  ({
    id,
    method: "POST",
    path: `/v1/operations/systems/{system}/${word}`,
    function: fn,
    auth,
    replies: { 200: { description: "On record, and heeded", body: systemViewSchema } },
    problems: [...withBody, "role-not-allowed", "command-not-allowed", "idempotency-key-reused"],
  }) as const;

const bySystem = z.strictObject({ system: stateSystemSchema });
const headers = idempotencyHeaders.partial();

export const pauseStateSystem = defineRoute({
  ...acting("pauseStateSystem", "pause"),
  summary: {
    en: "Ask a state system no more until it is resumed; its questions wait and none is lost",
    ru: "Не спрашивать государственную систему до возобновления; запросы ждут и не теряются",
    kk: "Жалғастырылғанша мемлекеттік жүйеден сұрамау; сұраулар күтеді, ешқайсысы жоғалмайды",
  },
  request: { path: bySystem, headers, body: pausingSchema },
});

export const resumeStateSystem = defineRoute({
  ...acting("resumeStateSystem", "resume"),
  summary: {
    en: "Ask a paused state system again, within a quarter of an hour",
    ru: "Снова спрашивать приостановленную систему, в течение четверти часа",
    kk: "Тоқтатылған жүйеден ширек сағат ішінде қайта сұрау",
  },
  request: { path: bySystem, headers, body: resumingSchema },
});

const byQueue = z.strictObject({ queue: queueNameSchema });

export const listDeadMessages = defineRoute({
  id: "listDeadMessages",
  method: "GET",
  path: "/v1/operations/queues/{queue}/dead",
  function: fn,
  auth,
  summary: {
    en: "What lies in a dead-letter queue: of which case and why, never the message itself",
    ru: "Что лежит в очереди необработанных сообщений: по какому делу и почему, без самого сообщения",
    kk: "Өңделмеген хабарлар кезегінде не жатыр: қай іс бойынша және неге, хабардың өзінсіз",
  },
  request: {
    path: byQueue,
    query: z.strictObject({ limit: z.coerce.number().int().min(1).max(50).default(20) }),
  },
  replies: {
    200: {
      description: "Some of them, in no order",
      body: z.strictObject({ queue: queueNameSchema, messages: z.array(deadViewSchema) }),
    },
  },
  problems: ["request-invalid", "role-not-allowed"],
});

export const redriveQueue = defineRoute({
  id: "redriveQueue",
  method: "POST",
  path: "/v1/operations/queues/{queue}/redrive",
  function: fn,
  auth,
  summary: {
    en: "Put dead messages back into their queue: all, or those of these numbers",
    ru: "Вернуть необработанные сообщения в очередь: все или с этими номерами",
    kk: "Өңделмеген хабарларды кезекке қайтару: бәрін немесе осы нөмірлілерін",
  },
  request: {
    path: byQueue,
    headers,
    body: z.strictObject({
      messages: z.union([z.literal("all"), z.array(z.string().min(1).max(100)).min(1).max(100)]),
    }),
  },
  replies: {
    200: {
      description: "Put back, a hundred at a time: ask again while there are more",
      body: z.strictObject({
        queue: queueNameSchema,
        moved: z.int().min(0),
        left: z.int().min(0).meta({ description: "How many are still there, about" }),
      }),
    },
  },
  problems: [...withBody, "role-not-allowed", "queue-without-origin", "idempotency-key-reused"],
});

export const listOutages = defineRoute({
  id: "listOutages",
  method: "GET",
  path: "/v1/operations/outages",
  function: fn,
  // Auditors see in reports what officials had to wait for.
  auth: { kind: "official", roles: ["administrator", "auditor"] },
  summary: {
    en: "When state systems did not answer or were paused, in a stretch of days",
    ru: "Когда государственные системы не отвечали или были приостановлены, за период",
    kk: "Мемлекеттік жүйелер қашан жауап бермеді немесе тоқтатылды, кезең бойынша",
  },
  request: {
    query: z.strictObject({
      from: daySchema.optional().meta({ description: "First day; thirty days before the last" }),
      to: daySchema.optional().meta({ description: "Last day; today" }),
    }),
  },
  replies: {
    200: {
      description: "The newest first, at most two hundred of a system",
      body: z.strictObject({ from: daySchema, to: daySchema, outages: z.array(outageSchema) }),
    },
  },
  problems: ["request-invalid", "role-not-allowed"],
});

export const operationRoutes = [
  listStateSystems,
  listQueues,
  pauseStateSystem,
  resumeStateSystem,
  listDeadMessages,
  redriveQueue,
  listOutages,
] as const;
