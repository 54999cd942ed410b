// People write an IIN where none is asked for, most of all behind the name of a sole proprietor.
import * as z from "zod";
import { checkIin } from "#shared/law/identifiers.ts";

const twelveDigits = /(?<![0-9])[0-9]{12}(?![0-9])/g;

const hidden = "…";

/** A text without the IINs that stand in it (R377-12.2, G17); a BIN stays. */
export const withoutIins = (text: string): string =>
  text.replaceAll(twelveDigits, (digits) => (checkIin(digits) === "valid" ? hidden : digits));

/** Words that are shown to everybody: whoever wrote them, no IIN is among them. */
export const publicWordsSchema = z
  .string()
  .refine((text) => withoutIins(text) === text, { message: "an IIN is never public" });

const clean = (value: unknown): unknown => {
  if (typeof value === "string") return withoutIins(value);
  if (Array.isArray(value)) return value.map(clean);
  return typeof value === "object" && value !== null ? withoutIinsIn(value) : value;
};

/** A record without the IINs that stand in its texts, at any depth. */
export const withoutIinsIn = (record: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([key, one]) => [key, clean(one)]));
