import { describe, expect, it } from "vitest";
import { idsInTests, passedTests } from "#setup/law-coverage/report.ts";

const test = (title: string, status = "passed", ...ancestorTitles: string[]) => ({
  ancestorTitles,
  title,
  fullName: [...ancestorTitles, title].join(" "),
  status,
  duration: 3,
});

const reportOf = (files: Readonly<Record<string, readonly ReturnType<typeof test>[]>>) => ({
  numTotalTests: 9,
  testResults: Object.entries(files).map(([file, assertionResults]) => ({
    name: `/project/${file}`,
    status: "passed",
    startTime: 1,
    assertionResults,
  })),
});

const passed = (files: Parameters<typeof reportOf>[0]) => passedTests(reportOf(files), "/project");

describe("the report of a run of the tests", () => {
  it("gives the tests that passed, with the titles around them", () => {
    expect(
      passed({
        "test/unit/a.test.ts": [
          test("R377-25: four of five make a quorum", "passed", "the Commission", "at a sitting"),
          test("alone"),
        ],
      }),
    ).toEqual([
      {
        file: "test/unit/a.test.ts",
        name: "the Commission at a sitting R377-25: four of five make a quorum",
      },
      { file: "test/unit/a.test.ts", name: "alone" },
    ]);
  });

  it.each(["failed", "skipped", "pending", "todo", "disabled"])(
    "leaves out a test that is %s",
    (status) => {
      expect(passed({ "test/unit/a.test.ts": [test("R377-25", status)] })).toEqual([]);
    },
  );

  it.each([
    ["test/unit/law/a.test.ts", 1],
    ["test/contract/a.test.ts", 1],
    ["test/infra/a.test.ts", 1],
    ["test/simulation/a.test.ts", 0],
    ["test/cloud/a.test.ts", 0],
    ["test/units/a.test.ts", 0],
    // They name provisions as examples, or every one of them.
    ["test/unit/setup/law-coverage/ids.test.ts", 0],
    ["test/unit/cli/term.test.ts", 0],
    ["test/unit/law/provisions.test.ts", 0],
    ["test/unit/law/inventory.test.ts", 0],
    ["shared/a.test.ts", 0],
  ])("of %s counts %i", (file, count) => {
    expect(passed({ [file]: [test("R377-25")] })).toHaveLength(count);
  });

  it("is not taken for one when it has another shape", () => {
    expect(() => passedTests({ numTotalTests: 3 }, "/project")).toThrow("testResults");
  });
});

describe("the provisions in tests", () => {
  it("are those whose ids stand in the names of passed tests, with the files", () => {
    const tests = passed({
      "test/unit/b.test.ts": [test("one", "passed", "R377-25")],
      "test/unit/a.test.ts": [
        test("R377-25, R377-26"),
        test("R377-27.1", "failed"),
        test("R377-26", "skipped"),
      ],
    });
    const known = new Set(["R377-25", "R377-26", "R377-27", "R377-27.1"]);
    expect(Object.fromEntries(idsInTests(tests, known))).toEqual({
      "R377-25": ["test/unit/a.test.ts", "test/unit/b.test.ts"],
      "R377-26": ["test/unit/a.test.ts"],
    });
  });
});
