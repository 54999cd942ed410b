// The working days of Kazakhstan. The rows stand in calendars/kz.json, each with its source; the rules that
// read them in calendar.ts. When a year's days are announced, add its rows, raise `confirmedThrough` and
// `version`; a row marked as an estimate gives way to the day that is announced.
import { type WorkCalendar, workCalendarSchema } from "./calendar.ts";
import rows from "./calendars/kz.json" with { type: "json" };

/** The calendar that the terms of the law are counted by. */
export const kazakhstanCalendar: WorkCalendar = workCalendarSchema.parse(rows);
