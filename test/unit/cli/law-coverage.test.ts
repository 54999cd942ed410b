import { describe, expect, it } from "vitest";
import type { Findings } from "#setup/law-coverage/coverage.ts";
import type { Step } from "#setup/law-coverage/measure.ts";
import { arnau, deskWith, failed, failing, inJson } from "./desk.ts";

const findings: Findings = {
  rows: [
    { id: "R377-4.1", document: "R377", kind: "data-field", area: "registration" },
    { id: "R377-25", document: "R377", kind: "quorum", area: "commission" },
    { id: "R377-O.1", document: "R377", kind: "out-of-system", area: "cross-cutting" },
    { id: "S138-9f", document: "S138", kind: "deadline", area: "protection" },
  ],
  code: new Map([
    ["R377-4.1", ["shared/registration/register-entry.ts"]],
    ["R377-25", ["shared/commission/quorum.ts"]],
  ]),
  tests: new Map([["R377-25", ["test/unit/commission/quorum.test.ts"]]]),
};

const open = (steps: readonly Step[] = [], found: Findings | undefined = findings) => {
  const told: string[] = [];
  const written: Findings[] = [];
  const desk = deskWith(
    {},
    {
      law: {
        measure: async (tell) => {
          for (const step of steps) tell(step);
          return found;
        },
        writePage: async (page) => {
          written.push(page);
          return "written";
        },
      },
      tell: (line) => told.push(line),
    },
  );
  return { desk, told, written };
};

describe("arnau law coverage", () => {
  it("counts by document and by area, in the agreed form, and fails where an act is to be whole and is not", async () => {
    const { exit, data } = await inJson("law coverage", open().desk);
    const entry = {
      inScope: 1,
      inCode: 1,
      tested: 0,
      missing: [{ id: "R377-4.1", lacks: ["test"] }],
    };
    const quorum = { inScope: 1, inCode: 1, tested: 1, missing: [] };
    const trafficking = {
      inScope: 1,
      inCode: 0,
      tested: 0,
      missing: [{ id: "S138-9f", lacks: ["code", "test"] }],
    };
    expect({ exit, data }).toEqual({
      exit: 1,
      data: {
        documents: {
          R377: { ...entry, inScope: 2, inCode: 2, tested: 1 },
          S138: trafficking,
        },
        areas: {
          registration: entry,
          commission: quorum,
          "cross-cutting": { inScope: 0, inCode: 0, tested: 0, missing: [] },
          protection: trafficking,
        },
      },
    });
  });

  it("tells a person the counts and their parts of the whole, rounded down", async () => {
    const { out } = await arnau("law coverage", open().desk);
    expect(out.split("\n")).toEqual([
      "by act:",
      "  R377           in scope 2, in code 2 (100 %), in a passing test 1 (50 %)",
      "  S138           in scope 1, in code 0 (0 %), in a passing test 0 (0 %)",
      "by area:",
      "  registration   in scope 1, in code 1 (100 %), in a passing test 0 (0 %)",
      "✓ commission     in scope 1, in code 1 (100 %), in a passing test 1 (100 %)",
      "✓ cross-cutting  in scope 0, in code 0 (100 %), in a passing test 0 (100 %)",
      "  protection     in scope 1, in code 0 (0 %), in a passing test 0 (0 %)",
      "",
    ]);
  });

  it("narrows to one document, and lists what is missing of it", async () => {
    const { out } = await arnau("law coverage --document R377 --missing --lang ru", open().desk);
    expect(out).not.toContain("S138");
    expect(out).toMatch(/\nне хватает:\n {2}R377-4\.1 +теста\n$/);
    const { data } = await inJson("law coverage --document S138", open().desk);
    expect(data).toEqual({
      documents: { S138: expect.objectContaining({ inScope: 1 }) },
      areas: { protection: expect.objectContaining({ inScope: 1 }) },
    });
  });

  it("writes the page when told to, of every document", async () => {
    const { desk, told, written } = open();
    await arnau("law coverage --document S138 --write", desk);
    expect({ told, written }).toEqual({
      told: ["docs/law-coverage.md: written"],
      written: [findings],
    });
    const other = open();
    await arnau("law coverage", other.desk);
    expect(other.written).toEqual([]);
  });

  it("says beside the answer that it runs the tests, and why", async () => {
    const { desk, told } = open(["stale-run", "running", "some-failed"]);
    const { out } = await arnau("law coverage", desk);
    expect(told).toEqual([
      "the last run of the tests was of other sources",
      "running the unit, contract and infra tests …",
      "some tests failed; what they name is not covered by them",
    ]);
    expect(out).toMatch(/^by act:/);
  });

  it("fails when the tests cannot be run", async () => {
    expect(await failing("law coverage", deskWith())).toEqual(failed(1, "tests-broke"));
  });

  it("refuses an act that it does not know", async () => {
    expect(await failing("law coverage --document R378")).toEqual(
      failed(2, "unknown-document", "R378"),
    );
  });
});
