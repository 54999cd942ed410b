// Arguments and options that more than one command takes.
import * as z from "zod";
import { type Instant, instantAt, daySchema, yearOf } from "#shared/law/dates.ts";
import { reading } from "./command.ts";
import { usage } from "./outcome.ts";

/** Days of which a calendar can say anything. */
const years = { first: 1900, last: 2999 };

const inTheseYears = daySchema.refine(
  (day) => years.first <= yearOf(day) && yearOf(day) <= years.last,
);

/** A day, "YYYY-MM-DD". */
export const day = reading(
  inTheseYears,
  usage("impossible-date", {
    en: `not a day of the years ${years.first} to ${years.last}, written 2026-03-20`,
    ru: `не день ${years.first}–${years.last} годов в записи 2026-03-20`,
    kk: `2026-03-20 үлгісімен жазылған ${years.first}–${years.last} жылдардың күні емес`,
  }),
);

/** A day stands for its first moment in the country; a moment of time has to say in which zone it is. */
const moment = z.union([
  inTheseYears.transform((first): Instant => instantAt(Date.parse(`${first}T00:00:00+05:00`))),
  z.iso
    .datetime({ offset: true })
    .refine((text) => inTheseYears.safeParse(text.slice(0, 10)).success)
    .transform((text): Instant => instantAt(Date.parse(text))),
]);

/** An instant, or a day for an instant at any hour of it. */
export const instant = reading(
  moment,
  usage("impossible-instant", {
    en: "not a moment with its zone, such as 2026-03-20T10:00:00+05:00 or 2026-03-20T05:00:00Z, nor a day",
    ru: "не момент с часовым поясом вроде 2026-03-20T10:00:00+05:00 или 2026-03-20T05:00:00Z и не день",
    kk: "2026-03-20T10:00:00+05:00 не 2026-03-20T05:00:00Z сияқты уақыт белдеуі бар сәт те, күн де емес",
  }),
);

/** More working days than forty years have would be a slip of the hand. */
const most = 10_000;

/** A number of working days. */
export const count = reading(
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((number) => number <= most),
  usage("impossible-count", {
    en: `not a whole number of days from 0 to ${most}`,
    ru: `не целое число дней от 0 до ${most}`,
    kk: `0 мен ${most} аралығындағы бүтін күн саны емес`,
  }),
);

/** An option that is there or not. */
export const flag = z.boolean().default(false);
