import type { Findings } from "./coverage.ts";
import { coverageData, dataFile } from "./data.ts";
import { coveragePage, pageFile } from "./page.ts";

/** Every file that is written about the coverage of the law, from the root, and how it is made. */
export const coverageFiles: Readonly<Record<string, (findings: Findings) => string>> = {
  [pageFile]: coveragePage,
  [dataFile]: coverageData,
};
