const inText: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\r": "&#xD;",
};

const inValue: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  '"': "&quot;",
  "\t": "&#x9;",
  "\n": "&#xA;",
  "\r": "&#xD;",
};

/** Text as it is spelt between tags, in the canonical form. Characters XML lacks are the caller's to keep out. */
export const escapedText = (text: string): string =>
  text.replaceAll(/[&<>\r]/g, (character) => inText[character] ?? character);

/** A value as it is spelt between double quotes, in the canonical form. */
export const escapedValue = (value: string): string =>
  value.replaceAll(/[&<"\t\n\r]/g, (character) => inValue[character] ?? character);
