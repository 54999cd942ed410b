// Figures of cases for those who answer for them (docs/adr/0056).
import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { defineRoute } from "#shared/http/route.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { trilingualSchema } from "#shared/law/languages.ts";
import {
  figureSchema,
  monthSchema,
  reportedKindSchema,
  termOutcomes,
  yearSchema,
} from "#shared/reports/figures.ts";
import { placeCodeSchema } from "#shared/reports/places.ts";
import { outageReportRoutes } from "./outage-reports.ts";
import { reportAuth, reportFormat } from "./report-parts.ts";

const fn = "reports-api";

const asked = {
  kind: reportedKindSchema.meta({ description: "Whose cases are counted" }),
  year: yearSchema.optional().meta({ description: "A calendar year; this one" }),
  territory: placeCodeSchema.optional().meta({
    description:
      "country, a region (71), the department of a region alone (office-71) or a district (7115); the own territory",
  }),
  format: reportFormat,
};

const numberSchema = z.union([
  z.strictObject({ count: z.int().min(0) }),
  z.strictObject({
    hidden: z.enum(["few", "complement"]).meta({
      description:
        "`few`: fewer than five, or none; `complement`: hidden so that no such number can be computed",
    }),
  }),
]);

const cellSchema = z.strictObject({
  of: z.string().meta({ description: "The state, provision or ground" }),
  outcome: z.enum(termOutcomes).exactOptional(),
  number: numberSchema,
  median: z.int().min(0).exactOptional().meta({ description: "Working days" }),
  p90: z.int().min(0).exactOptional().meta({ description: "Working days" }),
});

const rowSchema = z.strictObject({
  territory: z.string(),
  month: monthSchema.exactOptional(),
  all: numberSchema,
  cells: z.array(cellSchema),
});

const figurePath = z.strictObject({
  figure: figureSchema.meta({
    description:
      "states: cases by the month they began in; terms: by the month they are due in, kept, late, running or overdue; " +
      "steps: working days from entering a state to leaving it; refusals: grounds",
  }),
});

export const showReport = defineRoute({
  id: "showReport",
  method: "GET",
  path: "/v1/reports/{figure}",
  function: fn,
  auth: reportAuth,
  summary: {
    en: "Figures of a year: by territory and month, by state, term, step or ground; small numbers of people are hidden",
    ru: "Показатели за год: по территории и месяцам, по состоянию, сроку, шагу или основанию; малые числа людей скрыты",
    kk: "Жылдық көрсеткіштер: аумақ пен айлар, күй, мерзім, қадам немесе негіз бойынша; адамдардың аз сандары жасырылған",
  },
  request: { path: figurePath, query: z.strictObject(asked) },
  replies: {
    200: {
      description: "The whole territory, its months, and the territories that it consists of",
      body: z.strictObject({
        figure: figureSchema,
        kind: reportedKindSchema,
        year: yearSchema,
        at: instantSchema,
        territory: z.string(),
        suppressed: z.boolean().meta({ description: "Whether small numbers are hidden here" }),
        counted: z.array(z.strictObject({ of: z.string(), name: trilingualSchema })),
        names: z.array(z.strictObject({ territory: z.string(), name: trilingualSchema })),
        total: rowSchema,
        months: z.array(rowSchema),
        territories: z.array(rowSchema),
      }),
    },
  },
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const listReportedCases = defineRoute({
  id: "listReportedCases",
  method: "GET",
  path: "/v1/reports/{figure}/cases",
  function: fn,
  auth: reportAuth,
  summary: {
    en: "The cases behind one number of a report: which, where and when, and nothing of people",
    ru: "Дела за одним числом отчёта: какие, где и когда, и ничего о людях",
    kk: "Есептегі бір санның артындағы істер: қайсысы, қайда, қашан; адамдар туралы ештеңе жоқ",
  },
  request: {
    path: figurePath,
    query: z.strictObject({
      ...asked,
      month: monthSchema.optional().meta({ description: "A month of the year" }),
      of: z.string().max(60).meta({ description: "The state, provision or ground" }),
      outcome: z.enum(termOutcomes).optional().meta({ description: "Of terms" }),
      cursor: z.string().max(600).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
  },
  replies: {
    200: {
      description:
        "A page; it may have fewer than the limit and still a next one. Cases that a hidden number of their own month and unit counts are left out",
      body: z.strictObject({
        at: instantSchema,
        cases: z.array(
          z.strictObject({
            caseId: caseIdSchema,
            state: z.string().exactOptional().meta({ description: "As it stands now" }),
            territory: z.string(),
            at: instantSchema,
          }),
        ),
        next: z.string().exactOptional(),
      }),
    },
  },
  problems: ["request-invalid", "not-found", "role-not-allowed", "figure-suppressed"],
});

export const reportRoutes = [...outageReportRoutes, showReport, listReportedCases] as const;
