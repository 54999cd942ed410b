import * as z from "zod";
import type { Locale, Trilingual } from "#shared/law/languages.ts";

/** A code with its name in the caller's language beside it. */
export const namedCode = <Code extends z.ZodType>(code: Code) =>
  z.strictObject({ code, name: z.string() });

export const withName = <Code extends string>(code: Code, words: Trilingual, locale: Locale) => ({
  code,
  name: words[locale],
});
