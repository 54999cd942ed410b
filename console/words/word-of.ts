import i18next from "i18next";

/** The text of a key that is made up while the page runs, in the language of the page; undefined where there is none. */
export const wordOf = (namespace: string, key: string): string | undefined => {
  const text: unknown = i18next.getResource(i18next.language, namespace, key);
  return typeof text === "string" ? text : undefined;
};
