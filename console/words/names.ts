import i18next from "i18next";
import { useTranslation } from "react-i18next";
import type names from "./en/names.json";

type Names = typeof names;
export type NamedKind = keyof Names;

/** What a code of the law or of a case is called, in the language of the page; the code itself when it has no name here. */
export const useNames = () => {
  const { i18n } = useTranslation("names");
  return (kind: NamedKind, code: string): string => {
    const name: unknown = i18n.getResource(i18n.language, "names", `${kind}.${code}`);
    return typeof name === "string" ? name : code;
  };
};

/** Every code of a kind with its name, in the order of the catalogue. */
export const useChoices = () => {
  const { i18n } = useTranslation("names");
  return (kind: NamedKind): readonly { readonly value: string; readonly label: string }[] => {
    const words: unknown = i18n.getResource(i18n.language, "names", kind);
    if (typeof words !== "object" || words === null) return [];
    return Object.entries(words).map(([value, label]) => ({ value, label: String(label) }));
  };
};

/** The code that a text is, of this kind; undefined for a text that is none. */
export const codeIn = <Kind extends NamedKind>(
  kind: Kind,
  text: string | undefined,
): (keyof Names[Kind] & string) | undefined => {
  const isCode = (one: string): one is keyof Names[Kind] & string =>
    typeof i18next.getResource(i18next.language, "names", `${kind}.${one}`) === "string";
  return text !== undefined && isCode(text) ? text : undefined;
};
