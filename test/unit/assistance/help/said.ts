// The help as it is written and as it is sent, for tests of its content.
import type { HelpItem, HelpWords } from "#shared/assistance/help/parts.ts";
import { helpSections, type HelpSectionCode } from "#shared/assistance/help/sections.ts";
import { viewHelp } from "#shared/assistance/help/view.ts";
import type { Locale } from "#shared/law/languages.ts";

export const sections = Object.entries(helpSections);

/** Everything that has words, by where it stands. */
export const written: readonly (readonly [string, HelpWords & Pick<HelpItem, "article">])[] =
  sections.flatMap(([name, section]) => [
    [name, section] as const,
    ...section.items.map((item) => [`${name}/${item.code}`, item] as const),
  ]);

/** A section as it is sent in a language. */
export const sent = (section: HelpSectionCode, locale: Locale) => {
  const [one] = viewHelp(locale, section).sections;
  if (one === undefined) throw new Error(`no section ${section}`);
  return one;
};

/** An item of a section as it is sent in a language. */
export const sentItem = (section: HelpSectionCode, code: string, locale: Locale) => {
  const item = sent(section, locale).items.find((one) => one.code === code);
  if (item === undefined) throw new Error(`no ${code} in ${section}`);
  return item;
};
