import * as z from "zod";

/**
 * A telephone number in the international form (E.164). Whether there can be such a number is
 * asked where an application comes in; +7 is shared with another country, so any country is taken.
 */
export const phoneSchema = z
  .string()
  .trim()
  .regex(/^\+[1-9]\d{7,14}$/)
  .meta({ description: "A telephone number in the international form, +77010000000" });
