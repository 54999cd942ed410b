import { coverageOf, type Findings } from "./coverage.ts";
import { coverageFiles } from "./files.ts";
import { wholeDocuments } from "./whole.ts";

/** What is wrong with the coverage of the law, one line each; nothing when all is well. */
export const objections = (
  findings: Findings,
  written: Readonly<Record<string, string | undefined>>,
  whole: readonly string[] = wholeDocuments,
): readonly string[] => {
  const { documents } = coverageOf(findings);
  const stale = Object.entries(coverageFiles)
    .filter(([file, make]) => written[file] !== make(findings))
    .map(
      ([file]) => `${file} does not match the code and the tests: npx arnau law coverage --write`,
    );
  const gaps = whole.flatMap((document) => {
    const covered = documents[document];
    if (covered === undefined) return [`${document} is not in the inventory of the law`];
    return covered.missing.map(({ id, lacks }) => `${id} lacks: ${lacks.join(", ")}`);
  });
  return [...gaps, ...stale];
};
