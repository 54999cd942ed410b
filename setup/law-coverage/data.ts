import { coverageDataSchema } from "#shared/law/coverage-data.ts";
import { coveredOf, type Covered, type Findings, isInScope, type Row } from "./coverage.ts";

/** The data on the disk, from the root. */
export const dataFile = "docs/law-coverage.json";

/** As many files are named for one provision as on the page, so that both change together. */
export const namedFiles = 3;

const counts = ({ inScope, inCode, tested }: Covered) => ({ inScope, inCode, tested });

/** How much of each document is covered, and of each area within it. */
export const summaryOf = (findings: Findings) =>
  [...Map.groupBy(findings.rows, ({ document }) => document)].flatMap(([document, ofDocument]) => [
    { document, ...counts(coveredOf(ofDocument, findings)) },
    ...[...Map.groupBy(ofDocument, ({ area }) => area)].map(([area, group]) => ({
      document,
      area,
      ...counts(coveredOf(group, findings)),
    })),
  ]);

const provisionOf = ({ id, document, kind, area }: Row, { code, tests }: Findings) => {
  const files = [code.get(id) ?? [], tests.get(id) ?? []] as const;
  const [inCode, inTests] = files;
  return {
    id,
    document,
    kind,
    area,
    code: inCode.slice(0, namedFiles),
    tests: inTests.slice(0, namedFiles),
    ...(files.some(({ length }) => length > namedFiles) && { more: true }),
  };
};

const inLines = (values: readonly object[]) =>
  values.map((value) => `    ${JSON.stringify(value)}`).join(",\n");

/** The coverage of the law as data, a line a provision; it is parsed as whoever shows it parses it. */
export const coverageData = (findings: Findings): string => {
  const { summary, provisions } = coverageDataSchema.parse({
    summary: summaryOf(findings),
    provisions: findings.rows.filter(isInScope).map((row) => provisionOf(row, findings)),
  });
  return `{\n  "summary": [\n${inLines(summary)}\n  ],\n  "provisions": [\n${inLines(provisions)}\n  ]\n}\n`;
};
