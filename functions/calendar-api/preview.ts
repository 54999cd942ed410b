import type { previewCalendar } from "#shared/http/routes/calendar.ts";
import type { Handle } from "#shared/http/serve.ts";
import { calendarChanges } from "#shared/law/calendar-changes.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import { readCalendarInUse } from "#shared/store/calendar-in-use.ts";
import { previewOpenTerms } from "#shared/store/preview-open-terms.ts";
import { viewInUse } from "./in-use.ts";
import type { CalendarNeeds } from "./needs.ts";
import { readFile } from "./read-file.ts";

/** Holds a calendar against the one in use: the days that change, and of one part of the open cases the terms that would move. */
export const preview =
  ({
    reference,
    cases,
    watch,
  }: Pick<CalendarNeeds, "reference" | "cases" | "watch">): Handle<
    typeof previewCalendar.request
  > =>
  async ({ body: { calendar: file, cursor } }, { caller, locale }) => {
    const read = readFile(file, locale);
    if ("problem" in read) return read;
    const { calendar: after } = read;
    const inUse = await readCalendarInUse(reference);
    const before = inUse.calendar;
    const asked = { before, after, unit: caller.unit, from: cursor };
    const { named, next, ...counts } = await previewOpenTerms({ cases, watch }, asked);
    const terms = {
      ...counts,
      named: named.map((term) => ({
        ...term,
        title: provisionOf(term.provision).statement[locale],
      })),
      ...(next !== undefined && { next }),
    };
    return {
      status: 200,
      body: {
        version: after.version,
        replaces: viewInUse(inUse),
        changes: calendarChanges(before, after),
        terms,
      },
    };
  };
