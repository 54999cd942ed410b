import * as z from "zod";
import { defineRoute } from "#shared/http/route.ts";
import { daySchema } from "#shared/law/dates.ts";
import { binSchema } from "#shared/law/identifiers.ts";
import { regionSchema, unitSchema } from "#shared/law/territory.ts";
import { deviceCodeSchema } from "#shared/registration/forms/device-list.ts";
import { serviceTypeSchema } from "#shared/registration/forms/services.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";
import {
  registerEntryViewSchema,
  registerRowViewSchema,
} from "#shared/registration/view/register-view.ts";
import {
  specialistEntryViewSchema,
  specialistRowViewSchema,
} from "#shared/registration/view/registry-view.ts";
import { exportRegister } from "./register-export.ts";

const conditional = z.object({ "if-none-match": z.string().optional() });

const given = z.literal("true").optional();

/** Words of a name that is sought. */
export const soughtNameSchema = z
  .string()
  .max(100)
  .regex(/[\p{L}\p{N}]/u)
  .meta({
    description:
      "Words, each the beginning of a word of the name in Kazakh or Russian or of the short one; case, punctuation, ё or е, and Kazakh letters written as Russian ones make no difference",
    example: "шанырак",
  });

const cursorSchema = z
  .string()
  .max(2000)
  .meta({ description: "`next` of the page before, of the same question" });

const paging = {
  cursor: cursorSchema.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
};

const districtSchema = unitSchema
  .refine((unit) => unit.length === 4, { params: { code: "not-a-unit" } })
  .meta({
    description: "First four digits of KATO: where services are given",
    pattern: "^[0-9]{4}$",
  });

const isInRegion = ({
  region,
  district,
}: {
  region?: string | undefined;
  district?: string | undefined;
}) => region === undefined || district === undefined || district.startsWith(region);

const next = z
  .string()
  .meta({ description: "Absent on the last page; a page may be short and have a next one" })
  .optional();

const at = daySchema
  .meta({ description: "The entry as at the end of this day (UTC+5), as it was accepted" })
  .optional();

const notModified = { description: "Nothing changed since the ETag given" };

const organizationNumber = registerNumberSchema.regex(/^[OP]-/);
const specialistNumber = registerNumberSchema
  .regex(/^S-/)
  .meta({ description: "The number of the specialist in the Registry", example: "S-0123456789AB" });

export const findOrganizations = defineRoute({
  id: "findOrganizations",
  method: "GET",
  path: "/v1/register/organizations",
  function: "register-api",
  auth: { kind: "public" },
  summary: {
    en: "Organisations of the Register, by name, number, place, service, device, accessibility, free places",
    ru: "Организации Реестра по имени, номеру, месту, услуге, средству, доступности, свободным местам",
    kk: "Тіркелімдегі ұйымдар: атауы, нөмірі, орны, қызметі, құралы, қолжетімділігі, бос орны бойынша",
  },
  request: {
    query: z
      .strictObject({
        name: soughtNameSchema.optional(),
        number: organizationNumber.optional(),
        bin: binSchema.optional(),
        region: regionSchema
          .meta({ description: "First two digits of KATO: where services are given" })
          .optional(),
        district: districtSchema.optional(),
        service: serviceTypeSchema.optional(),
        device: deviceCodeSchema.optional(),
        accessible: given.meta({ description: "Only with accessible premises" }),
        free: given.meta({ description: "Only with free places" }),
        ...paging,
      })
      .refine(isInRegion, { path: ["district"], params: { code: "not-a-unit" } }),
    headers: conditional,
  },
  replies: {
    200: {
      description:
        "A page in the order of the Kazakh names, or of the words found where a name is asked for, with an ETag",
      body: z.strictObject({ organizations: z.array(registerRowViewSchema), next }),
    },
    304: notModified,
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
    en: "One organisation of the Register, now or as at a past date",
    ru: "Одна организация Реестра, сейчас или на прошедшую дату",
    kk: "Тіркелімдегі бір ұйым: қазір немесе өткен күнгі жағдайы",
  },
  request: {
    path: z.strictObject({ number: organizationNumber }),
    query: z.strictObject({ at }),
    headers: conditional,
  },
  replies: {
    200: { description: "The organisation, with an ETag", body: registerEntryViewSchema },
    304: notModified,
  },
  problems: ["request-invalid", "not-found"],
});

export const findSpecialists = defineRoute({
  id: "findSpecialists",
  method: "GET",
  path: "/v1/register/specialists",
  function: "register-api",
  auth: { kind: "public" },
  summary: {
    en: "Specialists of the Registry, by name, number, service",
    ru: "Специалисты Регистра по имени, номеру, услуге",
    kk: "Тізілімдегі мамандар: аты, нөмірі, қызметі бойынша",
  },
  request: {
    query: z.strictObject({
      name: soughtNameSchema.optional(),
      number: specialistNumber.optional(),
      service: serviceTypeSchema.optional(),
      ...paging,
    }),
    headers: conditional,
  },
  replies: {
    200: {
      description:
        "A page in the order of the names, or of the words found where a name is asked for, with an ETag",
      body: z.strictObject({ specialists: z.array(specialistRowViewSchema), next }),
    },
    304: notModified,
  },
  problems: ["request-invalid"],
});

export const getSpecialist = defineRoute({
  id: "getSpecialist",
  method: "GET",
  path: "/v1/register/specialists/{number}",
  function: "register-api",
  auth: { kind: "public" },
  summary: {
    en: "One specialist of the Registry, now or as at a past date",
    ru: "Один специалист Регистра, сейчас или на прошедшую дату",
    kk: "Тізілімдегі бір маман: қазір немесе өткен күнгі жағдайы",
  },
  request: {
    path: z.strictObject({ number: specialistNumber }),
    query: z.strictObject({ at }),
    headers: conditional,
  },
  replies: {
    200: { description: "The specialist, with an ETag", body: specialistEntryViewSchema },
    304: notModified,
  },
  problems: ["request-invalid", "not-found"],
});

export const registerRoutes = [
  findOrganizations,
  getOrganization,
  findSpecialists,
  getSpecialist,
  exportRegister,
] as const;
