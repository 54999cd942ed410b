// zod-openapi makes the document from the very schemas the functions check with. zod's own
// z.toJSONSchema makes the same schemas, but leaves everything around them to us: parameters out of
// objects, one component for a schema used in many places, and a second one where what is sent and
// what is answered differ.
import { createDocument } from "zod-openapi";
import type { ZodOpenApiOverride, ZodOpenApiPathsObject } from "zod-openapi";
import { helpViewSchema } from "#shared/assistance/help/view.ts";
import { commissionViewSchema } from "#shared/commission/view/commission-view.ts";
import { sittingViewSchema } from "#shared/commission/view/sitting-view.ts";
import type { Route } from "#shared/http/route.ts";
import { documentViewSchema } from "#shared/http/routes/documents.ts";
import { organizationFormSchema } from "#shared/registration/forms/organization.ts";
import { removalFormSchema } from "#shared/registration/forms/removal.ts";
import { specialistFormSchema } from "#shared/registration/forms/specialist.ts";
import { caseViewSchema } from "#shared/registration/view/case-view.ts";
import {
  registerEntryViewSchema,
  registerRowViewSchema,
} from "#shared/registration/view/register-view.ts";
import {
  specialistEntryViewSchema,
  specialistRowViewSchema,
} from "#shared/registration/view/registry-view.ts";
import { statusViewSchema } from "#shared/registration/view/status-view.ts";
import { operationOf } from "./operation.ts";
import { problemSchema } from "./problem.ts";
import type { Samples } from "./samples.ts";
import { securitySchemes } from "./security.ts";
import { tags } from "./tags.ts";

const info = {
  title: "Arnau API",
  version: "v1",
  license: { name: "MIT", identifier: "MIT" },
  description:
    "The Register of organisations that provide special social services and the Registry of specialists: " +
    "signed applications with their documents, their verification, the decisions of the Commission, changes " +
    "and removals, and both public lists. Texts come in Kazakh, Russian or English, by `Accept-Language`. " +
    "What goes wrong is told as `application/problem+json` with a stable code.",
  "x-description": {
    kk:
      "Арнаулы әлеуметтік қызметтер көрсететін ұйымдардың Тіркелімі және мамандардың Тізілімі: қол қойылған " +
      "өтініштер мен олардың құжаттары, тексеру, Комиссияның шешімдері, өзгерістер мен шығару, баршаға ашық " +
      "екі тізім. Мәтіндер `Accept-Language` бойынша қазақ, орыс немесе ағылшын тілінде беріледі. Қателер " +
      "тұрақты коды бар `application/problem+json` түрінде айтылады.",
    ru:
      "Реестр организаций, предоставляющих специальные социальные услуги, и Регистр специалистов: подписанные " +
      "заявления с документами, их проверка, решения Комиссии, изменения и исключение, оба общедоступных " +
      "списка. Тексты приходят на казахском, русском или английском языке по `Accept-Language`. Ошибки " +
      "описаны как `application/problem+json` с постоянным кодом.",
  },
};

/** Schemas that have a name of their own in the document; the others stand where they are used. */
const schemas = {
  OrganizationForm: organizationFormSchema,
  SpecialistForm: specialistFormSchema,
  RemovalForm: removalFormSchema,
  Document: documentViewSchema,
  RegistrationStatus: statusViewSchema,
  Case: caseViewSchema,
  RegisterRow: registerRowViewSchema,
  RegisterEntry: registerEntryViewSchema,
  RegistryRow: specialistRowViewSchema,
  RegistryEntry: specialistEntryViewSchema,
  Commission: commissionViewSchema,
  Sitting: sittingViewSchema,
  Help: helpViewSchema,
  Problem: problemSchema,
};

const parameters = {
  AcceptLanguage: {
    name: "accept-language",
    in: "header",
    description: "The language of the texts: kk, ru or en; kk when it asks for none of them",
    "x-description": {
      kk: "Мәтіндердің тілі: kk, ru немесе en; бұлардың ешқайсысы сұралмаса, kk",
      ru: "Язык текстов: kk, ru или en; kk, если ни один из них не запрошен",
    },
    schema: { type: "string" },
    example: "kk",
  },
  CorrelationId: {
    name: "x-correlation-id",
    in: "header",
    description: "Comes back with the answer and stands in the logs; made up when it is missing",
    "x-description": {
      kk: "Жауаппен бірге қайтады және журналдарда тұрады; берілмесе, жасалады",
      ru: "Возвращается с ответом и стоит в журналах; если его нет, создаётся",
    },
    schema: { type: "string", pattern: "^[\\w-]{8,64}$" },
  },
} as const;

const headers = {
  CorrelationId: {
    description: "By which this request is found in the logs",
    schema: { type: "string" },
  },
  RetryAfter: {
    description: "Seconds after which the same request may be answered otherwise",
    schema: { type: "integer" },
  },
  ETag: {
    description: "Strong; send it as `if-none-match` to be answered 304 while nothing changes",
    schema: { type: "string" },
  },
} as const;

const pathsOf = (routes: readonly Route[], samples: Samples): ZodOpenApiPathsObject => {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    const operation = { [route.method.toLowerCase()]: operationOf(route, samples) };
    paths[route.path] = { ...paths[route.path], ...operation };
  }
  return paths;
};

/** Says only what tells a reader something: a name for each kind of command, no bounds of machine integers. */
const readable: ZodOpenApiOverride = ({ jsonSchema }) => {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  const name = jsonSchema.properties?.["name"];
  if (typeof name === "object" && "const" in name && typeof name.const === "string") {
    jsonSchema.title = name.const;
  }
};

/** The OpenAPI 3.1 document of a table of routes; the same table gives the same document. */
export const documentOf = (routes: readonly Route[], samples: Samples) =>
  createDocument(
    {
      openapi: "3.1.0",
      info,
      // Relative to where the document lies, /v1/openapi.json.
      servers: [{ url: ".." }],
      tags,
      paths: pathsOf(routes, samples),
      components: { schemas, parameters, headers, securitySchemes },
    },
    { override: readable },
  );
