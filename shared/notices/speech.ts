// Saying a text of the catalogue in one language.
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import type { Block } from "./block.ts";
import { words } from "./words.ts";

export type Values = Readonly<Record<string, string>>;

/** Fills a text in one pass, so that a filled-in value is never read as a place to fill. */
const fill = (text: string, values: Values): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`a letter has nothing to say for ${name}`);
    return value;
  });

/** A text of the catalogue in a language, its places filled in. */
export const say = (text: Trilingual, locale: Locale, values: Values = {}): string =>
  fill(text[locale], values);

/** A text of the catalogue as a part of a letter. */
export const paragraph = (text: Trilingual, locale: Locale, values: Values = {}): Block => ({
  kind: "paragraph",
  text: say(text, locale, values),
});

/** Where provisions stand. */
export const cite = (locale: Locale, ...ids: readonly ProvisionId[]): string =>
  ids.map((id) => provisionOf(id).citation[locale]).join("; ");

/** A statement with the places in the law that it comes from. */
export const itemOf = (
  statement: Trilingual,
  locale: Locale,
  ...ids: readonly ProvisionId[]
): string =>
  say(words.item, locale, { statement: statement[locale], citation: cite(locale, ...ids) });

/** A list, or nothing where there is nothing to list. */
export const listOf = (title: string, items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: "list", title, items }];

/** The words of somebody, or nothing where nothing was said. */
export const quotationOf = (title: string, said: string | undefined): readonly Block[] =>
  said === undefined ? [] : [{ kind: "quotation", title, words: said }];
