import type { Locale } from "#shared/law/languages.ts";

/** Where a letter goes and in which language it is preferred. */
export interface Recipient {
  readonly email: string;
  readonly language: Locale;
}
