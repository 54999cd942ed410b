import { describe, expect, it } from "vitest";
import { coverageOf, type Findings } from "#setup/law-coverage/coverage.ts";
import { coverageData } from "#setup/law-coverage/data.ts";
import { coveragePage } from "#setup/law-coverage/page.ts";
import { objections } from "#setup/law-coverage/verdict.ts";
import { coverageDataSchema } from "#shared/law/coverage-data.ts";
import { inventory } from "#shared/law/inventory.ts";

const row = (id: string, kind: string, area: string) => ({
  id,
  document: id.slice(0, 4),
  kind,
  area,
});

const rows = [
  row("R377-O.1", "out-of-system", "cross-cutting"),
  row("R377-4.1", "data-field", "registration"),
  row("R377-12.1", "data-field", "registration"),
  row("R377-25", "quorum", "commission"),
  row("R377-A1.1", "data-field", "registration"),
  row("S138-9f", "deadline", "protection"),
];

const findings: Findings = {
  rows,
  code: new Map([
    ["R377-O.1", ["shared/law/editions.ts"]],
    ["R377-4.1", ["shared/registration/register-entry.ts"]],
    ["R377-25", ["a.ts", "b.ts", "c.ts", "d.ts"]],
  ]),
  tests: new Map([
    ["R377-25", ["test/unit/commission/quorum.test.ts"]],
    ["R377-A1.1", ["test/unit/registration/form.test.ts"]],
  ]),
};

describe("the coverage of the law", () => {
  it("counts what is in scope, in code, in a passing test, and names what lacks which", () => {
    expect(coverageOf(findings).documents).toEqual({
      R377: {
        inScope: 4,
        inCode: 2,
        tested: 2,
        missing: [
          { id: "R377-4.1", lacks: ["test"] },
          { id: "R377-12.1", lacks: ["code", "test"] },
          { id: "R377-A1.1", lacks: ["code"] },
        ],
      },
      S138: {
        inScope: 1,
        inCode: 0,
        tested: 0,
        missing: [{ id: "S138-9f", lacks: ["code", "test"] }],
      },
    });
  });

  it("counts the same provisions by area, of one document alone when it is named", () => {
    const { documents, areas } = coverageOf(findings, "R377");
    expect(Object.keys(documents)).toEqual(["R377"]);
    expect(Object.keys(areas)).toEqual(["cross-cutting", "registration", "commission"]);
    expect(areas["commission"]).toEqual({ inScope: 1, inCode: 1, tested: 1, missing: [] });
    expect(areas["cross-cutting"]).toEqual({ inScope: 0, inCode: 0, tested: 0, missing: [] });
  });

  it("has every provision of the inventory in one document and one area", () => {
    const { documents, areas } = coverageOf({ rows: inventory, code: new Map(), tests: new Map() });
    const total = (groups: typeof documents) =>
      Object.values(groups).reduce((sum, { missing }) => sum + missing.length, 0);
    const inScope = inventory.filter(({ kind }) => kind !== "out-of-system").length;
    expect([total(documents), total(areas)]).toEqual([inScope, inScope]);
    expect(documents["R377"]?.inScope).toBe(187);
  });
});

describe("the page", () => {
  const page = coveragePage(findings);
  const lines = page.split("\n");

  it("counts by document and by area within it", () => {
    expect(lines).toContain("| **R377** | all | 4 | 2 | 2 |");
    expect(lines).toContain("| R377 | registration | 3 | 1 | 1 |");
    expect(lines).toContain("| **S138** | all | 1 | 0 | 0 |");
  });

  it("lists the provisions of Rules No. 377 in scope by chapter, with the files", () => {
    expect(lines.filter((line) => line.startsWith("### "))).toEqual([
      "### Chapter 2. The Register of organisations",
      "### Chapter 3. The Registry of specialists",
      "### Chapter 4. Verification and decision",
      "### Appendix 1. Application of an organisation",
    ]);
    expect(lines).toContain(
      "| R377-4.1 | data-field | [shared/registration/register-entry.ts](../shared/registration/register-entry.ts) | **missing** |",
    );
    expect(page).not.toContain("R377-O.1");
    expect(page).not.toContain("S138-9f");
  });

  it("names the first files of many, and does not change when one more joins them", () => {
    expect(page).toContain("[c.ts](../c.ts)<br>… |");
    expect(page).not.toContain("d.ts");
    const code = new Map(findings.code).set("R377-25", ["a.ts", "b.ts", "c.ts", "d.ts", "e.ts"]);
    expect(coveragePage({ ...findings, code })).toBe(page);
  });

  it("has a place for every provision of Rules No. 377 in scope", () => {
    const whole = coveragePage({ rows: inventory, code: new Map(), tests: new Map() });
    const listed = whole.split("\n").filter((line) => line.startsWith("| R377-"));
    expect(listed).toHaveLength(187);
  });
});

describe("the data", () => {
  const data = coverageDataSchema.parse(JSON.parse(coverageData(findings)));

  it("counts what the page counts, and lists every provision in scope", () => {
    expect(data.summary).toContainEqual({ document: "R377", inScope: 4, inCode: 2, tested: 2 });
    expect(data.summary).toContainEqual(
      expect.objectContaining({ document: "R377", area: "registration", inScope: 3 }),
    );
    const ids = data.provisions.map(({ id }) => id);
    expect(ids).toContain("R377-4.1");
    expect(ids).not.toContain("R377-O.1");
    expect(ids.filter((id) => !id.startsWith("R377"))).toHaveLength(1);
  });

  it("names the first files of many, as the page does", () => {
    const found = data.provisions.find(({ id }) => id === "R377-25");
    expect(found).toMatchObject({ code: ["a.ts", "b.ts", "c.ts"], more: true });
    expect(data.provisions.find(({ id }) => id === "R377-4.1")).toMatchObject({ tests: [] });
  });
});

describe("the verdict on the coverage", () => {
  const written = {
    "docs/law-coverage.md": coveragePage(findings),
    "docs/law-coverage.json": coverageData(findings),
  };
  const renew = (file: string) =>
    `docs/law-coverage.${file} does not match the code and the tests: npx arnau law coverage --write`;

  it("has nothing to object to a page that matches, while no document has to be whole", () => {
    expect(objections(findings, written, [])).toEqual([]);
  });

  it.each([
    ["is absent", undefined],
    ["says something else", "another one"],
  ])("objects to a page or data that %s", (_, other) => {
    const page = { ...written, "docs/law-coverage.md": other };
    const data = { ...written, "docs/law-coverage.json": other };
    expect(objections(findings, page, [])).toEqual([renew("md")]);
    expect(objections(findings, data, [])).toEqual([renew("json")]);
  });

  it("objects to a page that was right before a test failed", () => {
    const tests = new Map(findings.tests);
    tests.delete("R377-25");
    expect(objections({ ...findings, tests }, written, [])).toEqual([renew("md"), renew("json")]);
  });

  it("objects to every provision that is missing of a document that has to be whole", () => {
    expect(objections(findings, written, ["R377"])).toEqual([
      "R377-4.1 lacks: test",
      "R377-12.1 lacks: code, test",
      "R377-A1.1 lacks: code",
    ]);
    expect(objections(findings, written, ["R378"])).toEqual([
      "R378 is not in the inventory of the law",
    ]);
  });
});
