import * as z from "zod";
import { staffCommandSchema } from "#shared/assistance/commands.ts";
import { assistanceStateSchema } from "#shared/assistance/states.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { termViewSchema } from "#shared/cases/term-view.ts";
import { timelineItemSchema } from "#shared/cases/timeline.ts";
import { assistanceRefusals } from "#shared/http/assistance-refusals.ts";
import { registrationRefusals } from "#shared/http/registration-refusals.ts";
import { defineRoute } from "#shared/http/route.ts";
import { letterViewSchema } from "#shared/letters/letter-view.ts";
import { lackings } from "#shared/notices/reasons-of.ts";
import { officialCommandSchema } from "#shared/registration/commands.ts";
import { registrationStateSchema } from "#shared/registration/states.ts";
import { staff } from "./assistance.ts";
import { handlers } from "./casework.ts";
import { withBody } from "./with-body.ts";

/** Why a letter that should tell of a step cannot be made. */
const untoldReasons = ["erased", ...lackings.map((lacking) => `lacks-${lacking}` as const)];

/** What a command would do, if it were given now. */
const previewOf = <States extends z.ZodType>(states: States) => {
  const standing = z.strictObject({ state: states, text: z.string() });
  return z.strictObject({
    caseId: caseIdSchema,
    /** Whether it has to be signed by the official once it is given. */
    signature: z.boolean(),
    /** Whether it may be drawn for a second look; whether it is, nobody knows before (L114-4.1.3). */
    mayBeLookedAtAgain: z.boolean(),
    before: standing,
    after: standing,
    /** What would happen, with the provisions; nothing where the command would change nothing. */
    events: z.array(timelineItemSchema),
    terms: z.strictObject({
      started: z.array(termViewSchema),
      stopped: z.array(termViewSchema),
    }),
    /** The letters that would go out. */
    letters: z.array(letterViewSchema),
    /** Present where somebody should be told and no letter can be made. */
    untold: z.enum(untoldReasons).optional(),
  });
};

export const casePreviewSchema = previewOf(registrationStateSchema);
export const assistancePreviewSchema = previewOf(assistanceStateSchema);

const casePath = z.strictObject({ id: z.string() });
const whatWouldHappen =
  "What would happen: nothing of it has, and whoever acts before the command is given may change it";

const problems = [
  ...withBody,
  "official-without-signer",
  "not-found",
  "role-not-allowed",
  "command-not-allowed",
] as const;

export const previewCaseCommand = defineRoute({
  id: "previewCaseCommand",
  method: "POST",
  path: "/v1/cases/{id}/preview",
  function: "preview-api",
  auth: { kind: "official", roles: handlers },
  summary: {
    en: "What a command on a case would do, with the letters that would go out; nothing is recorded of the case",
    ru: "Что сделает команда по делу и какие письма уйдут; в деле ничего не записывается",
    kk: "Іс бойынша команда не істейді және қандай хаттар жіберіледі; іске ештеңе жазылмайды",
  },
  request: { path: casePath, body: officialCommandSchema },
  replies: {
    200: { description: whatWouldHappen, body: casePreviewSchema },
  },
  problems: [...problems, ...registrationRefusals],
});

export const previewAssistanceCommand = defineRoute({
  id: "previewAssistanceCommand",
  method: "POST",
  path: "/v1/assistance/{id}/preview",
  function: "preview-api",
  auth: { kind: "official", roles: staff },
  summary: {
    en: "What a command on an application for services would do, with the letters that would go out; nothing is recorded of the case",
    ru: "Что сделает команда по заявлению на услуги и какие письма уйдут; в деле ничего не записывается",
    kk: "Қызметтерге өтініш бойынша команда не істейді және қандай хаттар жіберіледі; іске ештеңе жазылмайды",
  },
  request: { path: casePath, body: staffCommandSchema },
  replies: {
    200: { description: whatWouldHappen, body: assistancePreviewSchema },
  },
  problems: [...problems, ...assistanceRefusals],
});

export const previewRoutes = [previewCaseCommand, previewAssistanceCommand] as const;
