// The letters of the samples as people read them.
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { letterOf } from "#shared/assistance/letters/letter.ts";
import type { Locale } from "#shared/law/languages.ts";
import { lettersOf } from "#test/samples/assistance/letters.ts";
import type { Way } from "#test/samples/assistance/told-case.ts";

interface Reading {
  readonly locale?: Locale;
  readonly form?: ApplicationForm;
  readonly to?: "applicant" | "person";
}

/** The text of the letter to whoever applied, or to the person represented. */
export const textOf = async (
  way: Way,
  { locale = "en", form, to = "applicant" }: Reading = {},
): Promise<string> => {
  const letter = (await lettersOf(way, form)).find((one) => one.to === to);
  if (letter === undefined) throw new Error(`no letter to ${to}`);
  return letterOf(letter.record, locale).text;
};
