// The accounts of officials: who may do what, in which unit (docs/adr/0051).
import * as z from "zod";
import { subjectSchema } from "#shared/commission/subject.ts";
import { defineRoute } from "#shared/http/route.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { keptRightsSchema, officialRoleSchema, rightsSchema } from "#shared/officials/account.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";
import { idempotencyHeaders } from "./submission.ts";
import { withBody } from "./with-body.ts";

const fn = "people-api";
const auth = { kind: "official", roles: ["administrator"] } as const;
const bySubject = z.strictObject({ subject: subjectSchema });
const headers = idempotencyHeaders.partial();

const userNameSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{2,63}$/)
  .meta({ description: "By which the official signs in: small Latin letters, digits, . _ -" });

const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{C}]*$/u)
  .meta({ description: "How the official is called; kept with the account alone" });

export const personViewSchema = z.strictObject({
  subject: subjectSchema,
  userName: z.string(),
  name: z.string().exactOptional(),
  roles: z.array(officialRoleSchema),
  unit: unitSchema.exactOptional(),
  provider: registerNumberSchema.exactOptional(),
  enabled: z.boolean(),
  hasSignedIn: z.boolean().meta({ description: "Whether the first password was changed" }),
  certificateNamed: z.boolean().meta({ description: "Whether somebody signs for the official" }),
});

export const listPeople = defineRoute({
  id: "listPeople",
  method: "GET",
  path: "/v1/people",
  function: fn,
  auth,
  summary: {
    en: "The accounts of officials of a unit of my territory",
    ru: "Учётные записи должностных лиц органа моей территории",
    kk: "Менің аумағымдағы органның лауазымды адамдарының есептік жазбалары",
  },
  request: {
    query: z.strictObject({
      unit: unitSchema.optional().meta({ description: "My own where none is named" }),
      role: officialRoleSchema.optional(),
      cursor: z.string().max(4000).optional(),
      limit: z.coerce.number().int().min(1).max(60).default(30),
    }),
  },
  replies: {
    200: {
      description: "Accounts; a page may hold fewer than its limit, and still have a next one",
      body: z.strictObject({
        unit: unitSchema,
        people: z.array(personViewSchema),
        next: z.string().exactOptional(),
      }),
    },
  },
  problems: ["request-invalid", "role-not-allowed", "unit-outside-territory"],
});

export const getPerson = defineRoute({
  id: "getPerson",
  method: "GET",
  path: "/v1/people/{subject}",
  function: fn,
  auth,
  summary: {
    en: "One account, and who changed what of it when",
    ru: "Одна учётная запись, и кто когда что в ней менял",
    kk: "Бір есептік жазба және онда кім қашан нені өзгерткені",
  },
  request: { path: bySubject },
  replies: {
    200: {
      description: "The account with its changes, the newest first",
      body: z.strictObject({
        person: personViewSchema,
        changes: z.array(
          z.strictObject({
            at: instantSchema,
            by: z.string(),
            change: z.enum(["signer-bound", "appointed", "rights-changed", "disabled", "enabled"]),
            rights: keptRightsSchema.exactOptional(),
          }),
        ),
      }),
    },
  },
  problems: ["request-invalid", "role-not-allowed", "not-found"],
});

const changing = [
  ...withBody,
  "role-not-allowed",
  "own-account",
  "roles-bar-each-other",
  "provider-not-in-register",
  "unit-outside-territory",
  "idempotency-key-reused",
] as const;

export const appointPerson = defineRoute({
  id: "appointPerson",
  method: "POST",
  path: "/v1/people",
  function: fn,
  auth,
  summary: {
    en: "Make an account for an official, with its roles and unit",
    ru: "Создать учётную запись должностного лица с ролями и органом",
    kk: "Лауазымды адамға рөлдері мен органы бар есептік жазба жасау",
  },
  request: {
    headers,
    body: z.strictObject({
      userName: userNameSchema,
      name: nameSchema.exactOptional(),
      rights: rightsSchema,
    }),
  },
  replies: {
    201: {
      description: "The account; the password is shown this once, and changed at the first sign-in",
      body: z.strictObject({ person: personViewSchema, temporaryPassword: z.string() }),
    },
  },
  problems: [...changing, "user-name-taken"],
});

export const changeRights = defineRoute({
  id: "changeRights",
  method: "PUT",
  path: "/v1/people/{subject}/roles",
  function: fn,
  auth,
  summary: {
    en: "Give an official other roles, another unit or another provider; the sessions end",
    ru: "Изменить роли, орган или поставщика услуг должностного лица; сеансы завершаются",
    kk: "Лауазымды адамның рөлдерін, органын немесе қызмет көрсетушісін өзгерту; сеанстар аяқталады",
  },
  request: { path: bySubject, headers, body: rightsSchema },
  replies: { 200: { description: "On record, and done", body: personViewSchema } },
  problems: [...changing, "not-found"],
});

const closing = (id: string, word: "disable" | "enable") =>
  ({
    id,
    method: "POST",
    path: `/v1/people/{subject}/${word}`,
    function: fn,
    auth,
    request: { path: bySubject },
    replies: { 200: { description: "On record, and done", body: personViewSchema } },
    problems: ["request-invalid", "role-not-allowed", "not-found", "own-account"],
  }) as const;

export const disablePerson = defineRoute({
  ...closing("disablePerson", "disable"),
  summary: {
    en: "Close an account: nobody signs in with it, and its sessions end",
    ru: "Закрыть учётную запись: войти с ней нельзя, сеансы завершаются",
    kk: "Есептік жазбаны жабу: онымен кіруге болмайды, сеанстар аяқталады",
  },
});

export const enablePerson = defineRoute({
  ...closing("enablePerson", "enable"),
  summary: {
    en: "Open an account again",
    ru: "Снова открыть учётную запись",
    kk: "Есептік жазбаны қайта ашу",
  },
});

export const peopleRoutes = [
  listPeople,
  getPerson,
  appointPerson,
  changeRights,
  disablePerson,
  enablePerson,
] as const;
