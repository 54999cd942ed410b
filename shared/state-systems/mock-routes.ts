import * as z from "zod";
import { defineRoute } from "#shared/http/route.ts";
import { stateSystemSchema } from "#shared/checks/systems.ts";
import { withBody } from "#shared/http/routes/with-body.ts";
import { acceptanceSchema, answerSchema, questionSchema } from "./envelope.ts";
import { releaseSchema, scriptSchema } from "./mock-script.ts";
import { seenQuestionSchema, standingScriptSchema } from "./mock-state.ts";
import { authorityRoutes } from "./mock-authority-routes.ts";
import { askByGraphql, issueToken, speakAsync, speakSync } from "./mock-wire-routes.ts";

const open = { function: "state-systems", auth: { kind: "public" } } as const;
const systemPath = z.strictObject({ system: stateSystemSchema });

export const askQuestion = defineRoute({
  ...open,
  id: "askQuestion",
  method: "POST",
  path: "/systems/{system}/questions",
  summary: {
    en: "Ask a mocked state system a question",
    ru: "Задать вопрос имитации государственной системы",
    kk: "Мемлекеттік жүйенің имитациясына сұрақ қою",
  },
  request: { path: systemPath, body: questionSchema },
  replies: {
    200: { description: "The answer", body: answerSchema },
    202: { description: "Taken in; a callback follows", body: acceptanceSchema },
    401: { description: "Not a token of ours" },
  },
  problems: [...withBody, "not-found"],
});

export const showControl = defineRoute({
  ...open,
  id: "showControl",
  method: "GET",
  path: "/control",
  summary: {
    en: "The scripts in force, the callback address and the callbacks held",
    ru: "Действующие сценарии, адрес обратных вызовов и удержанные вызовы",
    kk: "Қолданыстағы сценарийлер, кері шақыру мекенжайы және ұсталған шақырулар",
  },
  request: {},
  replies: {
    200: {
      description: "How the mock is set",
      body: z.strictObject({
        scripts: z.array(standingScriptSchema),
        callbackAddress: z.string().nullable(),
        held: z.array(z.string()),
      }),
    },
  },
  problems: [],
});

export const registerCallbackAddress = defineRoute({
  ...open,
  id: "registerCallbackAddress",
  method: "PUT",
  path: "/control/callback-address",
  summary: {
    en: "Register the address for callbacks; the system's name is added to it",
    ru: "Зарегистрировать адрес обратных вызовов; к нему добавляется имя системы",
    kk: "Кері шақыру мекенжайын тіркеу; оған жүйенің атауы қосылады",
  },
  request: { body: z.strictObject({ url: z.url({ protocol: /^https?$/ }) }) },
  replies: { 204: { description: "Registered" } },
  problems: withBody,
});

export const setScript = defineRoute({
  ...open,
  id: "setScript",
  method: "PUT",
  path: "/control/{system}",
  summary: {
    en: "Script how a system behaves from now on",
    ru: "Задать сценарий поведения системы",
    kk: "Жүйенің мінез-құлық сценарийін орнату",
  },
  request: { path: systemPath, body: scriptSchema },
  replies: { 204: { description: "Set" } },
  problems: withBody,
});

export const removeScript = defineRoute({
  ...open,
  id: "removeScript",
  method: "DELETE",
  path: "/control/{system}",
  summary: {
    en: "Let a system behave again",
    ru: "Снять сценарий системы",
    kk: "Жүйенің сценарийін алып тастау",
  },
  request: {
    path: systemPath,
    query: z.strictObject({
      number: z
        .string()
        .regex(/^\d{12}$/)
        .optional(),
    }),
  },
  replies: { 204: { description: "Removed" } },
  problems: ["request-invalid"],
});

export const releaseHeld = defineRoute({
  ...open,
  id: "releaseHeld",
  method: "POST",
  path: "/control/release",
  summary: {
    en: "Release the held callbacks of all systems",
    ru: "Отпустить удержанные обратные вызовы всех систем",
    kk: "Барлық жүйелердің ұсталған кері шақыруларын жіберу",
  },
  request: { body: releaseSchema },
  replies: {
    202: {
      description: "On their way, one after the other",
      body: z.strictObject({ references: z.array(z.string()) }),
    },
  },
  problems: withBody,
});

export const listQuestions = defineRoute({
  ...open,
  id: "listQuestions",
  method: "GET",
  path: "/control/questions",
  summary: {
    en: "What the mocked systems were asked about an organisation, in order",
    ru: "О чём спрашивали об организации, по порядку",
    kk: "Ұйым туралы не сұралғаны, ретімен",
  },
  request: { query: z.strictObject({ number: z.string().regex(/^\d{12}$/) }) },
  replies: {
    200: {
      description: "Every question",
      body: z.strictObject({ questions: z.array(seenQuestionSchema) }),
    },
  },
  problems: ["request-invalid"],
});

/** The routes of the mock, static paths before those with parameters. */
export const stateSystemsRoutes = [
  askQuestion,
  issueToken,
  askByGraphql,
  speakSync,
  speakAsync,
  ...authorityRoutes,
  showControl,
  listQuestions,
  releaseHeld,
  registerCallbackAddress,
  setScript,
  removeScript,
] as const;
