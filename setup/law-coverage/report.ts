import { relative, sep } from "node:path";
import * as z from "zod";
import { type Places, placesOf } from "./ids.ts";

/** The suites whose tests count: those that take no cloud and give the same result every time. */
export const countedSuites = ["unit", "contract", "infra"] as const;

/** What is read of vitest's JSON report. */
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      /** The file's full path. */
      name: z.string(),
      assertionResults: z.array(
        z.object({
          ancestorTitles: z.array(z.string()),
          title: z.string(),
          /** "passed", "failed", "skipped", "pending", "todo". */
          status: z.string(),
        }),
      ),
    }),
  ),
});

const testSchema = z.object({ file: z.string(), name: z.string() });

/** A test that ran and passed: its file from the root, its own title after those around it. */
export type PassedTest = z.infer<typeof testSchema>;

export const passedTestsSchema = z.array(testSchema);

/** Tests that name provisions without trying them: those of their catalogue, of this coverage and of the command line. */
const besides = /^test\/unit\/(law\/(provisions|inventory)|setup\/|cli\/)/;

const counts = (file: string) =>
  countedSuites.some((suite) => file.startsWith(`test/${suite}/`)) && !besides.test(file);

/** The tests of the counted suites that ran and passed, from vitest's JSON report; throws on another shape. */
export const passedTests = (report: unknown, root: string): readonly PassedTest[] =>
  reportSchema.parse(report).testResults.flatMap(({ name: path, assertionResults }) => {
    const file = relative(root, path).replaceAll(sep, "/");
    return assertionResults
      .filter(({ status }) => status === "passed" && counts(file))
      .map(({ ancestorTitles, title }) => ({ file, name: [...ancestorTitles, title].join(" ") }));
  });

/** The files whose passed tests name each provision. */
export const idsInTests = (tests: readonly PassedTest[], known: ReadonlySet<string>): Places =>
  placesOf(
    tests.map(({ file, name }) => [file, name] as const),
    known,
  );
