// Outages of state systems as a figure of a year (docs/adr/0056).
import * as z from "zod";
import { delayReasons } from "#shared/checks/question.ts";
import { stateSystemSchema } from "#shared/checks/systems.ts";
import { defineRoute } from "#shared/http/route.ts";
import { daySchema, instantSchema } from "#shared/law/dates.ts";
import { trilingualSchema } from "#shared/law/languages.ts";
import { pauseReasons } from "#shared/operations/reasons.ts";
import { monthSchema, yearSchema } from "#shared/reports/figures.ts";
import { reportAuth, reportFormat } from "./report-parts.ts";

const fn = "reports-api";

const numberShape = {
  outages: z.int().min(0).meta({ description: "Those that lasted in the period, be it in part" }),
  minutes: z
    .int()
    .min(0)
    .meta({ description: "Minutes of the period in which one of them lasted, each counted once" }),
};

const rowShape = {
  year: z.strictObject(numberShape),
  months: z.array(z.strictObject({ month: monthSchema, ...numberShape })),
};

const year = yearSchema.optional().meta({ description: "A calendar year; this one" });

export const showOutageReport = defineRoute({
  id: "showOutageReport",
  method: "GET",
  path: "/v1/reports/outages",
  function: fn,
  auth: reportAuth,
  summary: {
    en: "Outages of state systems in a year: how many and how long, by system and month",
    ru: "Перерывы в работе государственных систем за год: сколько и как долго, по системам и месяцам",
    kk: "Мемлекеттік жүйелердің жылдық үзілістері: қанша және қанша уақыт, жүйелер мен айлар бойынша",
  },
  request: { query: z.strictObject({ year, format: reportFormat }) },
  replies: {
    200: {
      description: "All systems together, and each of them",
      body: z.strictObject({
        year: yearSchema,
        at: instantSchema,
        keptFrom: daySchema.meta({
          description: "Outages that began before this day are on record no more",
        }),
        total: z
          .strictObject(rowShape)
          .meta({ description: "A minute in which several systems were down counts once" }),
        systems: z.array(
          z.strictObject({ system: stateSystemSchema, name: trilingualSchema, ...rowShape }),
        ),
      }),
    },
  },
  problems: ["request-invalid", "role-not-allowed"],
});

/** The place of an outage in the list, by which it goes on. */
const cursorSchema = z
  .string()
  .max(100)
  .regex(/^[0-9TZ:.-]{24}#[a-z-]+#[a-z-]+$/);

const toldSchema = z.strictObject({
  system: stateSystemSchema,
  kind: z.enum(["not-answering", "paused"]),
  since: instantSchema,
  until: instantSchema.exactOptional().meta({ description: "Left out while it lasts" }),
  minutes: z.int().min(1).meta({ description: "Of all of it, be it in other periods too" }),
  cause: z.enum(delayReasons).exactOptional().meta({ description: "The last failure" }),
  reason: z.enum(pauseReasons).exactOptional().meta({ description: "Why it was paused" }),
});
export type ToldOutage = z.output<typeof toldSchema>;

export const listReportedOutages = defineRoute({
  id: "listReportedOutages",
  method: "GET",
  path: "/v1/reports/outages/list",
  function: fn,
  auth: reportAuth,
  summary: {
    en: "The outages behind one number of a report: of which system, when and why",
    ru: "Перерывы за одним числом отчёта: какой системы, когда и почему",
    kk: "Есептегі бір санның артындағы үзілістер: қай жүйенікі, қашан және неге",
  },
  request: {
    query: z.strictObject({
      year,
      month: monthSchema.optional().meta({ description: "A month of the year" }),
      system: stateSystemSchema.optional().meta({ description: "All of them" }),
      format: reportFormat,
      cursor: cursorSchema.optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
  },
  replies: {
    200: {
      description: "The newest first; `csv` has all of them",
      body: z.strictObject({
        at: instantSchema,
        outages: z.array(toldSchema),
        next: z.string().exactOptional(),
      }),
    },
  },
  problems: ["request-invalid", "role-not-allowed"],
});

/** They stand before the figures of cases, whose path takes any name. */
export const outageReportRoutes = [showOutageReport, listReportedOutages] as const;
