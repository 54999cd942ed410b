import {
  getCalendar,
  getCalendarYear,
  getRecount,
  previewCalendar,
  putCalendar,
} from "#shared/http/routes/calendar.ts";
import { on, serve } from "#shared/http/serve.ts";
import type { Log } from "#shared/observability/logger.ts";
import type { CalendarNeeds } from "./needs.ts";
import { preview } from "./preview.ts";
import { showCalendar, showYear } from "./show-calendar.ts";
import { showRecount, takeOver } from "./take-over.ts";

/** The calendar that terms are counted by: for anyone to read, for administrators to replace (docs/adr/0053). */
export const calendarApi = (log: Log, needs: CalendarNeeds) =>
  serve(log, [
    on(getCalendarYear, showYear(needs)),
    on(getCalendar, showCalendar(needs)),
    on(previewCalendar, preview(needs)),
    on(putCalendar, takeOver(needs)),
    on(getRecount, showRecount(needs)),
  ]);
