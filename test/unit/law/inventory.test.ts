import { describe, expect, it } from "vitest";
import { inScope, inventory, lawAreas, lawDocuments, lawKinds } from "#shared/law/inventory.ts";

const countBy = (key: "document" | "area" | "kind") =>
  Object.fromEntries(
    [...new Set(inventory.map((row) => row[key]))].map((value) => [
      value,
      inventory.filter((row) => row[key] === value).length,
    ]),
  );

describe("the inventory of the acts", () => {
  it("has every row once", () => {
    expect(inventory).toHaveLength(918);
    expect(new Set(inventory.map(({ id }) => id)).size).toBe(918);
  });

  it("has the rows of each act and of each area", () => {
    expect(countBy("document")).toEqual({ R377: 194, L114: 281, S138: 407, P003: 36 });
    expect(countBy("area")).toEqual({
      registration: 143,
      commission: 42,
      assistance: 138,
      protection: 403,
      oversight: 83,
      "cross-cutting": 109,
    });
  });

  it("uses every act, area and kind that it knows", () => {
    expect(Object.keys(countBy("document")).sort()).toEqual([...lawDocuments].sort());
    expect(Object.keys(countBy("area")).sort()).toEqual([...lawAreas].sort());
    expect(Object.keys(countBy("kind")).sort()).toEqual([...lawKinds].sort());
  });

  it("names the act of a row in its id", () => {
    expect(inventory.filter(({ id, document }) => !id.startsWith(`${document}-`))).toEqual([]);
  });

  it("leaves out of scope what no software can carry out", () => {
    expect(lawDocuments.map((one) => inScope(one).length)).toEqual([187, 189, 343, 28]);
    const scope = inScope("R377");
    expect(scope.map(({ id }) => id)).not.toContain("R377-O.1");
    expect(scope[0]).toEqual({
      id: "R377-O.F",
      document: "R377",
      kind: "definition",
      area: "cross-cutting",
    });
  });
});
