import * as z from "zod";
import { defineRoute } from "#shared/http/route.ts";
import { coverageDataSchema } from "#shared/law/coverage-data.ts";
import { lawDocuments } from "#shared/law/inventory.ts";
import { editionViewSchema, provisionEntrySchema } from "#shared/law/law-view.ts";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";

const conditional = z.object({ "if-none-match": z.string().optional() });
const notModified = { description: "Nothing changed since the ETag given" };

export const getEditions = defineRoute({
  id: "getEditions",
  method: "GET",
  path: "/v1/law/editions",
  function: "law-api",
  auth: { kind: "public" },
  summary: {
    en: "The editions of the law that decisions are made by: when in force, terms, conditions and grounds",
    ru: "Редакции законодательства, по которым принимаются решения: когда действуют, сроки, условия и основания",
    kk: "Шешімдер қабылданатын заңнама редакциялары: қашан қолданылады, мерзімдер, шарттар және негіздер",
  },
  request: { headers: conditional },
  replies: {
    200: {
      description: "In every language at once, with an ETag",
      body: z.strictObject({ editions: z.array(editionViewSchema) }),
    },
    304: notModified,
  },
  problems: ["request-invalid"],
});

export const getProvision = defineRoute({
  id: "getProvision",
  method: "GET",
  path: "/v1/law/provisions/{id}",
  function: "law-api",
  auth: { kind: "public" },
  summary: {
    en: "One provision: its act, where it stands, and what it says in our own short words",
    ru: "Одно положение: акт, место в нём и суть нашими краткими словами",
    kk: "Бір ереже: актісі, ондағы орны және қысқаша мәні өз сөзімізбен",
  },
  request: {
    path: z.strictObject({ id: z.string().max(40).meta({ example: "R377-27.1" }) }),
    headers: conditional,
  },
  replies: {
    200: { description: "In every language at once, with an ETag", body: provisionEntrySchema },
    304: notModified,
  },
  problems: ["request-invalid", "not-found"],
});

const coveredProvisionSchema = coverageDataSchema.shape.provisions.element.extend({
  citation: z.string().optional(),
  statement: z.string().optional().meta({
    description: "In the language of the caller; absent for an act whose texts are not in",
  }),
});

export const getCoverage = defineRoute({
  id: "getCoverage",
  method: "GET",
  path: "/v1/law/coverage",
  function: "law-api",
  auth: { kind: "public" },
  summary: {
    en: "How much of the law is in code and in a passing test, provision by provision",
    ru: "Какая часть законодательства есть в коде и в пройденных тестах, по положениям",
    kk: "Заңнаманың қанша бөлігі кодта және өткен сынақтарда бар, ережелер бойынша",
  },
  request: {
    query: z.strictObject({
      document: z.enum(lawDocuments).optional().meta({ description: "That act alone" }),
    }),
    headers: conditional,
  },
  replies: {
    200: {
      description: "As docs/law-coverage.md says it, of the same run, with an ETag",
      body: coverageDataSchema.extend({ provisions: z.array(coveredProvisionSchema) }),
    },
    304: notModified,
  },
  problems: ["request-invalid"],
});

/** An id in a path as the provision that it names; undefined for none. */
export const provisionNamed = (id: string) => provisionIdSchema.safeParse(id).data;

export const lawRoutes = [getEditions, getProvision, getCoverage] as const;
