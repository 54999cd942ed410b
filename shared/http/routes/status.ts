import * as z from "zod";
import { defineRoute } from "#shared/http/route.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { codeSeconds, mostTries } from "#shared/status/code-request.ts";
import { codeDigits } from "#shared/status/limits.ts";
import { referenceSchema } from "#shared/status/reference.ts";
import { shownSchema } from "#shared/status/shown.ts";

const sessionTokenSchema = z
  .string()
  .regex(/^[\w-]{43}$/)
  .meta({ description: "`session.token` of the answer that the code opened" });

export const askForStatusCode = defineRoute({
  id: "askForStatusCode",
  method: "POST",
  path: "/v1/status/codes",
  function: "status-api",
  auth: { kind: "public" },
  summary: {
    en: "A one-time code for the status of an own case, by mail; the answer is the same whether or not there is such a case",
    ru: "Одноразовый код для просмотра состояния своего дела, по почте; ответ одинаков, есть такое дело или нет",
    kk: "Өз ісінің жайын көруге арналған бір реттік код, поштамен; мұндай іс болса да, болмаса да жауап бірдей",
  },
  request: {
    body: z.strictObject({
      reference: referenceSchema,
      email: z.email().max(254).meta({
        description:
          "The e-mail of the application: of whoever applied, or of the person who is represented. The code goes there and nowhere else",
        example: "office@shanyraq.example",
      }),
    }),
  },
  replies: {
    202: {
      description:
        "Said to everybody: if there is such a case with this e-mail, a code is on its way to it",
      body: z.strictObject({
        request: z.uuid().meta({ description: "To be sent with the code" }),
        text: z.string(),
        /** Until when a code can be used. */
        goodUntil: instantSchema,
        digits: z.literal(codeDigits),
        tries: z.literal(mostTries),
      }),
    },
  },
  problems: ["request-invalid", "json-malformed", "status-asked-too-often"],
});

export const openStatus = defineRoute({
  id: "openStatus",
  method: "POST",
  path: "/v1/status",
  function: "status-api",
  auth: { kind: "public" },
  summary: {
    en: "How an own case stands, with the code that came by mail",
    ru: "Как обстоит своё дело, по коду из письма",
    kk: "Өз ісінің жайы, хатпен келген код бойынша",
  },
  request: {
    body: z.strictObject({
      reference: referenceSchema,
      request: z.uuid(),
      code: z
        .string()
        .transform((text) => text.replaceAll(/\s/g, ""))
        .pipe(z.string().regex(/^\d{8}$/))
        .meta({ description: `Good for ${codeSeconds / 60} minutes and one use` }),
    }),
  },
  replies: {
    200: {
      description: "The status, and what lets the page ask for it again for a quarter of an hour",
      body: z.strictObject({
        session: z.strictObject({ token: sessionTokenSchema, goodUntil: instantSchema }),
        shown: shownSchema,
      }),
    },
  },
  problems: [
    "request-invalid",
    "json-malformed",
    "status-code-wrong",
    "status-code-expired",
    "status-code-spent",
    "status-asked-too-often",
  ],
});

export const getStatus = defineRoute({
  id: "getStatus",
  method: "GET",
  path: "/v1/status",
  function: "status-api",
  auth: { kind: "public" },
  summary: {
    en: "How an own case stands now, while the look that a code opened lasts",
    ru: "Как обстоит своё дело сейчас, пока длится просмотр, открытый кодом",
    kk: "Өз ісінің қазіргі жайы, код ашқан көру ұзақтығында",
  },
  request: { headers: z.object({ "status-session": sessionTokenSchema }) },
  replies: {
    200: {
      description: "The status",
      body: z.strictObject({
        session: z.strictObject({ goodUntil: instantSchema }),
        shown: shownSchema,
      }),
    },
  },
  problems: ["request-invalid", "status-session-ended"],
});

export const statusRoutes = [askForStatusCode, openStatus, getStatus] as const;
