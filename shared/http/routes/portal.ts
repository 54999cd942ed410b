import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { defineRoute } from "#shared/http/route.ts";
import { registrationStateSchema } from "#shared/registration/lifecycle.ts";
import { organizationFormSchema } from "#shared/registration/organization-form.ts";
import { statusViewSchema } from "#shared/registration/view/status-view.ts";

/** A key that the caller gives to one request, however often it sends it. */
export const idempotencyHeaders = z.object({
  "idempotency-key": z
    .string()
    .min(8)
    .max(128)
    .regex(/^[\x21-\x7e]+$/),
});

export const savedReplySchema = z.strictObject({
  caseId: caseIdSchema,
  state: registrationStateSchema,
  href: z.string(),
});

export const createRegistration = defineRoute({
  id: "createRegistration",
  method: "POST",
  path: "/v1/registrations",
  function: "portal-api",
  auth: { kind: "client", scope: "registrations.write" },
  summary: {
    en: "File the application of an organisation for inclusion in the Register",
    ru: "Подать заявление организации о включении в Реестр",
    kk: "Ұйымның Тізілімге енгізу туралы өтінішін беру",
  },
  request: { headers: idempotencyHeaders, body: organizationFormSchema },
  replies: { 202: { description: "Checked, saved and on its way", body: savedReplySchema } },
  problems: [
    "request-invalid",
    "json-malformed",
    "idempotency-key-missing",
    "idempotency-key-reused",
    "body-too-large",
    "content-type-unsupported",
    "role-not-allowed",
    "command-not-allowed",
  ],
});

export const getRegistration = defineRoute({
  id: "getRegistration",
  method: "GET",
  path: "/v1/registrations/{id}",
  function: "portal-api",
  auth: { kind: "client", scope: "registrations.read" },
  summary: {
    en: "How a registration stands: state, checks, terms and timeline in plain words",
    ru: "Состояние заявления: проверки, сроки и ход дела простыми словами",
    kk: "Өтініштің жайы: тексерулер, мерзімдер және істің барысы қарапайым сөзбен",
  },
  request: {
    path: z.strictObject({ id: z.string() }),
    headers: z.object({ "if-none-match": z.string().optional() }),
  },
  replies: {
    200: { description: "The status, with an ETag", body: statusViewSchema },
    304: { description: "Nothing changed since the ETag given" },
  },
  problems: ["not-found", "role-not-allowed"],
});

export const portalRoutes = [createRegistration, getRegistration] as const;
