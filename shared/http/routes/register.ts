import * as z from "zod";
import { defineRoute } from "#shared/http/route.ts";
import { regionSchema } from "#shared/law/territory.ts";
import { registerNumberSchema } from "#shared/registration/register-entry.ts";
import { serviceTypeSchema } from "#shared/registration/services.ts";
import {
  registerEntryViewSchema,
  registerRowViewSchema,
} from "#shared/registration/view/register-view.ts";

const conditional = z.object({ "if-none-match": z.string().optional() });

export const findOrganizations = defineRoute({
  id: "findOrganizations",
  method: "GET",
  path: "/v1/register/organizations",
  function: "register-api",
  auth: { kind: "public" },
  summary: {
    en: "Organisations of the Register, by region and service",
    ru: "Организации Реестра по региону и услуге",
    kk: "Тізілімдегі ұйымдар: өңірі мен қызметі бойынша",
  },
  request: {
    query: z.strictObject({
      region: regionSchema
        .meta({ description: "First two digits of KATO: where services are given" })
        .optional(),
      service: serviceTypeSchema.optional(),
      cursor: z
        .string()
        .max(2000)
        .meta({ description: "`next` of the page before, of the same region and service" })
        .optional(),
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
    headers: conditional,
  },
  replies: {
    200: {
      description: "A page in the order of the Kazakh names, with an ETag",
      body: z.strictObject({
        organizations: z.array(registerRowViewSchema),
        next: z.string().meta({ description: "Absent on the last page" }).optional(),
      }),
    },
    304: { description: "Nothing changed since the ETag given" },
  },
  problems: ["request-invalid"],
});

export const getOrganization = defineRoute({
  id: "getOrganization",
  method: "GET",
  path: "/v1/register/organizations/{number}",
  function: "register-api",
  auth: { kind: "public" },
  summary: {
    en: "One organisation of the Register",
    ru: "Одна организация Реестра",
    kk: "Тізілімдегі бір ұйым",
  },
  request: { path: z.strictObject({ number: registerNumberSchema }), headers: conditional },
  replies: {
    200: { description: "The organisation, with an ETag", body: registerEntryViewSchema },
    304: { description: "Nothing changed since the ETag given" },
  },
  problems: ["request-invalid", "not-found"],
});

export const registerRoutes = [findOrganizations, getOrganization] as const;
