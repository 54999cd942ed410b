import * as z from "zod";
import { momentAt, type Instant } from "#shared/law/dates.ts";

const momentSchema = z.iso.datetime({ offset: true });

/** A moment as state systems write them, with any offset and any number of digits; nothing for what is none. */
export const momentOf = (text: string): Instant | undefined => {
  const moment = momentSchema.safeParse(text.trim()).data;
  return moment === undefined ? undefined : momentAt(moment);
};
