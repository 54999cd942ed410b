import { chapters } from "./chapters.ts";
import { type Covered, coveredOf, type Findings, isInScope, type Row } from "./coverage.ts";

/** The page on the disk, from the root. */
export const pageFile = "docs/law-coverage.md";

/** The act whose provisions are listed one by one. */
const listed = "R377";

/** So many files are named for one provision: enough to begin to read, and no news when one more joins. */
const namedFiles = 3;

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const countsOf = ({ inScope, inCode, tested }: Covered) => [inScope, inCode, tested].map(String);

const filesOf = (files: readonly string[] | undefined) => {
  if (files === undefined) return "**missing**";
  const named = files.slice(0, namedFiles).map((file) => `[${file}](../${file})`);
  return [...named, ...(files.length > namedFiles ? ["…"] : [])].join("<br>");
};

const summaryOf = (findings: Findings) => {
  const byDocument = [...Map.groupBy(findings.rows, ({ document }) => document)];
  const rows = byDocument.flatMap(([document, ofDocument]) => [
    [`**${document}**`, "all", ...countsOf(coveredOf(ofDocument, findings))],
    ...[...Map.groupBy(ofDocument, ({ area }) => area)].map(([area, group]) => [
      document,
      area,
      ...countsOf(coveredOf(group, findings)),
    ]),
  ]);
  return tableOf(["document", "area", "in scope", "in code", "in a passing test"], rows);
};

const chapterOf = (title: string, rows: readonly Row[], { code, tests }: Findings) => {
  const lines = rows.map(({ id, kind }) => [
    id,
    kind,
    filesOf(code.get(id)),
    filesOf(tests.get(id)),
  ]);
  return `### ${title}\n\n${tableOf(["provision", "kind", "in code", "tested by"], lines)}\n`;
};

const chaptersOf = (findings: Findings) => {
  const rows = findings.rows.filter((row) => row.document === listed && isInScope(row));
  return chapters
    .map(({ title, has }) => ({
      title,
      group: rows.filter(({ id }) => has(id.slice(listed.length + 1))),
    }))
    .filter(({ group }) => group.length > 0)
    .map(({ title, group }) => chapterOf(title, group, findings));
};

/** The coverage of the law as a page: it says where things stand, never when or on which line. */
export const coveragePage = (findings: Findings): string =>
  `# Coverage of the law

Made by \`npx arnau law coverage --write\` from the inventory of the provisions, the ids that stand at rules in the code, and the names
of the tests that ran and passed; not to be edited. \`npm test\` fails when it no longer matches.

${summaryOf(findings)}

## Rules No. 377, provision by provision

${chaptersOf(findings).join("\n")}`;
