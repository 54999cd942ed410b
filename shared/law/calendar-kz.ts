// The working days of Kazakhstan, 2024-2028, as rows with their sources. The rules that read them are in
// calendar.ts. When a year's days are announced, add its rows, raise `confirmedThrough` and `version`.
import { type WorkCalendar, workCalendarSchema } from "./calendar.ts";

const holidaysLaw = "Law of 13.12.2001 No. 267-II on holidays";
const labourCode = "Labour Code of 23.11.2015 No. 414-V";
const newConstitution = "Constitution adopted by the referendum of 15.03.2026";
const notMoved = `${labourCode}, art. 84(5)`;
const estimated = "estimate by the Umm al-Qura calendar, until it is announced";

const publicHoliday = (on: string, name: string) => ({ on, name, source: holidaysLaw });

const kurbanAit = (day: string, source = notMoved) => ({
  day,
  name: "First day of Kurban Ait",
  estimate: source === estimated,
  source,
});

/** The calendar that the terms of the law are counted by. */
export const kazakhstanCalendar: WorkCalendar = workCalendarSchema.parse({
  version: "kz-2026.1",
  confirmedFrom: 2024,
  confirmedThrough: 2026,
  fiveDayWeek: { source: `${labourCode}, art. 84` },
  publicHolidays: [
    publicHoliday("01-01", "New Year"),
    publicHoliday("01-02", "New Year"),
    publicHoliday("03-08", "International Women's Day"),
    // The day of the referendum takes the place of 30 August: the latter is gone from 2026 on already.
    { ...publicHoliday("03-15", "Constitution Day"), fromYear: 2027, source: newConstitution },
    publicHoliday("03-21", "Nauryz"),
    publicHoliday("03-22", "Nauryz"),
    publicHoliday("03-23", "Nauryz"),
    publicHoliday("05-01", "Day of Unity of the People"),
    publicHoliday("05-07", "Defender of the Fatherland Day"),
    publicHoliday("05-09", "Victory Day"),
    publicHoliday("07-06", "Capital Day"),
    { ...publicHoliday("08-30", "Constitution Day"), throughYear: 2025 },
    { ...publicHoliday("10-25", "Republic Day"), fromYear: 2022 },
    publicHoliday("12-16", "Independence Day"),
  ],
  movedHolidays: { source: `moved from a weekend by the ${holidaysLaw}, art. 5` },
  fixedDaysOff: [{ on: "01-07", name: "Orthodox Christmas", source: notMoved }],
  movableDaysOff: [
    kurbanAit("2024-06-16"),
    kurbanAit("2025-06-06"),
    kurbanAit("2026-05-27"),
    kurbanAit("2027-05-16", estimated),
    kurbanAit("2028-05-05", estimated),
  ],
  exchanges: [
    {
      dayOff: "2024-05-08",
      workedInstead: "2024-05-04",
      source: `order of the Minister of Labour of 17.04.2024 under the ${labourCode}, art. 85(3)`,
    },
    {
      dayOff: "2025-01-03",
      workedInstead: "2025-01-05",
      source: `order of the Minister of Labour for January 2025 under the ${labourCode}, art. 85(3)`,
    },
  ],
});
