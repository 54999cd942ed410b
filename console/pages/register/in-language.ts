/** What stands in the Register in Kazakh and in Russian; readers of English get the Russian one. */
export const inLanguage = (
  text: { readonly kk: string; readonly ru: string },
  language: string,
): string => (language === "kk" ? text.kk : text.ru);
