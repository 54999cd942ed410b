import { escapedText } from "#shared/xml/escape.ts";

/** An element with text in it. */
export const leaf = (name: string, text: string): string =>
  `<${name}>${escapedText(text)}</${name}>`;

/** An element with text in it, or nothing where there is no text. */
export const leafIf = (name: string, text: string | undefined): string =>
  text === undefined ? "" : leaf(name, text);

/** An element with elements in it. */
export const branch = (name: string, ...children: readonly string[]): string =>
  `<${name}>${children.join("")}</${name}>`;

/** An element whose prefix is declared at it. */
export const rooted = (
  prefix: string,
  uri: string,
  name: string,
  ...children: readonly string[]
): string => `<${prefix}:${name} xmlns:${prefix}="${uri}">${children.join("")}</${prefix}:${name}>`;
