import { chapters } from "./chapters.ts";
import { type Findings, isInScope, type Row } from "./coverage.ts";
import { namedFiles, summaryOf } from "./data.ts";

/** The page on the disk, from the root. */
export const pageFile = "docs/law-coverage.md";

/** The act whose provisions are listed one by one. */
const listed = "R377";

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const filesOf = (files: readonly string[] | undefined) => {
  if (files === undefined) return "**missing**";
  const named = files.slice(0, namedFiles).map((file) => `[${file}](../${file})`);
  return [...named, ...(files.length > namedFiles ? ["…"] : [])].join("<br>");
};

const summaryTable = (findings: Findings) => {
  const rows = summaryOf(findings).map(({ document, inScope, inCode, tested, ...rest }) => [
    ...("area" in rest ? [document, rest.area] : [`**${document}**`, "all"]),
    ...[inScope, inCode, tested].map(String),
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

${summaryTable(findings)}

## Rules No. 377, provision by provision

${chaptersOf(findings).join("\n")}`;
