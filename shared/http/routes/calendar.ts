import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { defineRoute } from "#shared/http/route.ts";
import { dayReasons, workCalendarSchema } from "#shared/law/calendar.ts";
import { daySchema, instantSchema, weekdays } from "#shared/law/dates.ts";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";

const conditional = z.object({ "if-none-match": z.string().optional() });

const tag = z
  .string()
  .min(1)
  .max(200)
  .meta({ description: "What tells this calendar's coming into use from every other" });

/** Which calendar it is. */
const inUse = {
  version: z.string(),
  tag,
  since: instantSchema
    .optional()
    .meta({ description: "When it came into use; absent for the one that ships" }),
};

const fileSchema = z.looseObject({ version: z.string().max(200).optional() }).meta({
  description:
    "The rows of a calendar, as `GET /v1/calendar` gives those in use; what is wrong with them is told under `flaws`, each with a code, the place in the file and a text",
});

const dayViewSchema = z.strictObject({
  day: daySchema,
  weekday: z.enum(weekdays),
  working: z.boolean(),
  why: z.enum(dayReasons),
  text: z.string(),
  /** The row of law, order or rule that says so, in the words of the calendar. */
  source: z.string(),
});

export const getCalendarYear = defineRoute({
  id: "getCalendarYear",
  method: "GET",
  path: "/v1/calendar/{year}",
  function: "calendar-api",
  auth: { kind: "public" },
  summary: {
    en: "Every day of a year: worked or not, why, and by which source",
    ru: "Каждый день года: рабочий или нет, почему и по какому источнику",
    kk: "Жылдың әр күні: жұмыс күні ме, неге және қай дереккөз бойынша",
  },
  request: {
    path: z.strictObject({
      year: z.coerce.number().pipe(z.int().min(1990).max(2100)).meta({ example: 2026 }),
    }),
    headers: conditional,
  },
  replies: {
    200: {
      description: "The days in order, with an ETag",
      body: z.strictObject({
        year: z.int(),
        ...inUse,
        confirmed: z.boolean().meta({ description: "Whether all days off are announced" }),
        workingDays: z.int(),
        days: z.array(dayViewSchema),
      }),
    },
    304: { description: "Nothing changed since the ETag given" },
  },
  problems: ["request-invalid"],
});

export const getCalendar = defineRoute({
  id: "getCalendar",
  method: "GET",
  path: "/v1/calendar",
  function: "calendar-api",
  auth: { kind: "public" },
  summary: {
    en: "The rows of the calendar in use, as they are imported",
    ru: "Строки действующего календаря, как они вводятся",
    kk: "Қолданыстағы күнтізбенің жолдары, енгізілетін түрде",
  },
  request: { headers: conditional },
  replies: {
    200: {
      description: "The calendar; its ETag is what a new one has to name in If-Match",
      body: z.strictObject({ ...inUse, calendar: workCalendarSchema }),
    },
    304: { description: "Nothing changed since the ETag given" },
  },
  problems: ["request-invalid"],
});

const changesSchema = z.strictObject({
  added: z.array(z.string()).meta({ description: "Rows that are new" }),
  removed: z.array(z.string()).meta({ description: "Rows that are gone" }),
  off: z.array(daySchema).meta({ description: "Days that become days off" }),
  working: z.array(daySchema).meta({ description: "Days that become working days" }),
  confirmed: z.array(z.int()),
  noLongerConfirmed: z.array(z.int()),
});

export const previewCalendar = defineRoute({
  id: "previewCalendar",
  method: "POST",
  path: "/v1/calendar/preview",
  function: "calendar-api",
  auth: { kind: "official", roles: ["administrator"] },
  summary: {
    en: "What a calendar would change: days, and the running terms that it would move; nothing is written",
    ru: "Что изменил бы календарь: дни и текущие сроки, которые он сдвинет; ничего не записывается",
    kk: "Күнтізбе нені өзгертер еді: күндер және ол жылжытатын жүріп жатқан мерзімдер; ештеңе жазылмайды",
  },
  request: {
    body: z.strictObject({
      calendar: fileSchema,
      cursor: caseIdSchema.optional().meta({ description: "`terms.next` of the part before" }),
    }),
  },
  replies: {
    200: {
      description:
        "The changes against the calendar in use, and one part of the open cases: add `looked` and `moved` up until there is no `next`",
      body: z.strictObject({
        version: z.string(),
        replaces: z.strictObject(inUse),
        changes: changesSchema,
        terms: z.strictObject({
          looked: z.int().meta({ description: "Open cases looked at in this part" }),
          moved: z.int().meta({ description: "Terms of them that would move" }),
          named: z
            .array(
              z.strictObject({
                caseId: caseIdSchema,
                provision: provisionIdSchema,
                title: z.string(),
                before: daySchema,
                after: daySchema,
              }),
            )
            .meta({
              description: "Those of the caller's own territory; all others are counted alone",
            }),
          next: caseIdSchema.optional(),
        }),
      }),
    },
  },
  problems: ["request-invalid", "json-malformed", "calendar-flawed", "role-not-allowed"],
});

export const putCalendar = defineRoute({
  id: "putCalendar",
  method: "PUT",
  path: "/v1/calendar",
  function: "calendar-api",
  auth: { kind: "official", roles: ["administrator"] },
  summary: {
    en: "Put a calendar into use; the running terms are counted anew in the background, on record in each case",
    ru: "Ввести календарь; текущие сроки пересчитываются в фоне, с записью в каждом деле",
    kk: "Күнтізбені енгізу; жүріп жатқан мерзімдер фонда қайта есептеліп, әр іске жазылады",
  },
  request: {
    headers: z.object({
      "if-match": z.string().max(300).meta({
        description:
          "The ETag of `GET /v1/calendar`: the calendar that this one takes the place of",
      }),
    }),
    body: fileSchema,
  },
  replies: {
    202: {
      description: "In use; the terms are being counted anew (`GET /v1/calendar/recount`)",
      body: z.strictObject({ ...inUse, result: z.literal("in-use"), text: z.string() }),
    },
    200: {
      description: "This very calendar is in use already",
      body: z.strictObject({ ...inUse, result: z.literal("unchanged"), text: z.string() }),
    },
  },
  problems: [
    "request-invalid",
    "json-malformed",
    "calendar-flawed",
    "calendar-version-taken",
    "calendar-overtaken",
    "calendar-not-counted",
    "role-not-allowed",
  ],
});

export const getRecount = defineRoute({
  id: "getRecount",
  method: "GET",
  path: "/v1/calendar/recount",
  function: "calendar-api",
  auth: { kind: "official", roles: ["administrator"] },
  summary: {
    en: "Whether the terms of all open cases are on record by the calendar in use",
    ru: "Записаны ли сроки всех открытых дел по действующему календарю",
    kk: "Барлық ашық істердің мерзімдері қолданыстағы күнтізбе бойынша жазылған ба",
  },
  request: {},
  replies: {
    200: {
      description: "How far counting anew has come",
      body: z.strictObject({ ...inUse, isDone: z.boolean(), text: z.string() }),
    },
  },
  problems: ["role-not-allowed"],
});

// A path that is written out comes before one with a place in it.
export const calendarRoutes = [
  getRecount,
  previewCalendar,
  putCalendar,
  getCalendar,
  getCalendarYear,
] as const;
