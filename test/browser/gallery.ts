/** The page that shows every picture: a table a page of the console, a row a look, a column a language. */
export const gallery = (
  names: readonly string[],
  languages: readonly string[],
  looks: readonly string[],
): string => {
  const tableOf = (name: string) => [
    `## ${name}`,
    "",
    `| | ${languages.join(" | ")} |`,
    `| --- | ${languages.map(() => "---").join(" | ")} |`,
    ...looks.map((look) => {
      const pictures = languages.map(
        (language) => `![${name} ${language} ${look}](${name}-${language}-${look}.webp)`,
      );
      return `| ${look} | ${pictures.join(" | ")} |`;
    }),
    "",
  ];
  return [
    "# The console",
    "",
    "Every page in three languages, light and dark, of a cloud with sample cases: `npm run screenshots` writes them.",
    "",
    ...names.flatMap(tableOf),
  ].join("\n");
};
