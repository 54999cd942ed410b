import * as z from "zod";
import { defineRoute } from "#shared/http/route.ts";
import { withBody } from "#shared/http/routes/with-body.ts";

const open = { function: "state-systems", auth: { kind: "public" } } as const;
const xml = "text/xml; charset=utf-8";

/** The body is a form: the route takes it as it came. */
export const issueToken = defineRoute({
  ...open,
  id: "issueToken",
  method: "POST",
  path: "/oauth/token",
  summary: {
    en: "A token for a client of the mocked systems (OAuth 2.0, client credentials)",
    ru: "Токен для клиента имитируемых систем (OAuth 2.0, client credentials)",
    kk: "Имитацияланатын жүйелердің клиентіне токен (OAuth 2.0, client credentials)",
  },
  request: {},
  replies: {
    200: {
      description: "A token",
      body: z.strictObject({
        access_token: z.string(),
        token_type: z.literal("Bearer"),
        expires_in: z.int(),
        scope: z.string(),
      }),
    },
    400: { description: "Another grant, or another scope" },
    401: { description: "Not a client of ours" },
  },
  problems: [],
});

export const askByGraphql = defineRoute({
  ...open,
  id: "askByGraphql",
  method: "POST",
  path: "/v3/graphql",
  summary: {
    en: "Ask the mocked register of unreliable participants by GraphQL",
    ru: "Запрос GraphQL к имитации реестра недобросовестных участников",
    kk: "Жосықсыз қатысушылар тізілімінің имитациясына GraphQL сұрауы",
  },
  request: { body: z.looseObject({}) },
  replies: { 200: { description: "The answer" }, 401: { description: "Not a token of ours" } },
  problems: withBody,
});

export const speakSync = defineRoute({
  ...open,
  id: "speakSync",
  method: "POST",
  path: "/shep/sync/v10",
  summary: {
    en: "The synchronous channel of the mocked gateway",
    ru: "Синхронный канал имитируемого шлюза",
    kk: "Имитацияланатын шлюздің синхронды арнасы",
  },
  request: {},
  replies: {
    200: { description: "An answer", contentType: xml },
    500: { description: "A fault", contentType: xml },
  },
  problems: ["body-too-large"],
});

export const speakAsync = defineRoute({
  ...open,
  id: "speakAsync",
  method: "POST",
  path: "/shep/async/v10",
  summary: {
    en: "The asynchronous channel of the mocked gateway",
    ru: "Асинхронный канал имитируемого шлюза",
    kk: "Имитацияланатын шлюздің асинхронды арнасы",
  },
  request: {},
  replies: {
    200: { description: "Taken in, or what the gateway keeps", contentType: xml },
    500: { description: "A fault", contentType: xml },
  },
  problems: ["body-too-large"],
});
