// The letters of XML 1.0 (fifth edition): which there are, how a name is spelt, what a reference means.
import { flawed } from "./flaw.ts";

/** Anything that is no character of XML 1.0 (2.2): controls, half a surrogate pair, U+FFFE. */
const noCharacter = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

export const hasOnlyCharacters = (text: string): boolean => !noCharacter.test(text);

const start =
  "A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}" +
  "\\u{200C}\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}" +
  "\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}";
const further = `${start}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}`;
const part = `[${start}][${further}]*`;

/** A name with or without a prefix, as the source of an expression: two groups. */
export const qualifiedName = `(?:(${part}):)?(${part})`;

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const reference = /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]{1,4}));/g;

const characterOf = (code: number): string => {
  const character = code <= 0x10_ff_ff ? String.fromCodePoint(code) : "";
  return character !== "" && hasOnlyCharacters(character) ? character : flawed();
};

const meaningOf = (hexadecimal?: string, decimal?: string, name = ""): string => {
  if (hexadecimal !== undefined) return characterOf(Number.parseInt(hexadecimal, 16));
  if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10));
  return entities.get(name) ?? flawed();
};

/** Text with its references resolved: characters by number and the five names every document has. */
export const resolved = (text: string): string => {
  if (!text.includes("&")) return text;
  // An ampersand that begins no reference would have to be spelt as one.
  if (text.replaceAll(reference, "").includes("&")) return flawed();
  return text.replaceAll(
    reference,
    (_, hexadecimal?: string, decimal?: string, name?: string): string =>
      meaningOf(hexadecimal, decimal, name),
  );
};
