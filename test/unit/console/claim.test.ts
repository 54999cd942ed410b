import { describe, expect, it } from "vitest";
import { claimOf, claimText, startOf, type Ground } from "../../../console/pages/sittings/claim.ts";
import { groundClaimSchema } from "#shared/registration/grounds.ts";

const told = { citation: "Rules No. 377, 27", statement: "a ground" };
const document = { code: "constituent", text: "constituent documents" } as const;

const unmet: Ground = {
  ...told,
  provision: "R377-27.1",
  ground: "R377-27.1",
  requirements: [{ code: "no-tax-debt", text: "no tax debts" }],
};

describe("a claim as the form of a vote makes it", () => {
  it("R377-27b: is there once everything is named that its ground needs, and is what the API takes", () => {
    const ways = [
      { ground: "R377-27.1", requirement: "no-tax-debt" },
      { ground: "R377-27.2", document: "constituent" },
      { ground: "R377-27.2", field: "/contacts/email" },
      { ground: "R377-27.3", document: "constituent", defect: "illegible" },
      { ground: "R377-27.4", device: 0 },
      { ground: "R377-27.5", document: "constituent", detail: "issuer" },
      { ground: "R377-27.6", standard: "order-165", item: "5.3" },
      { ground: "R377-27.7" },
    ] as const;
    for (const chosen of ways) {
      expect(groundClaimSchema.parse(claimOf(chosen))).toEqual(chosen);
      for (const missing of Object.keys(chosen)) {
        const partly = Object.fromEntries(
          Object.entries(chosen).filter(([name]) => name !== missing),
        );
        expect(claimOf(partly)).toBeUndefined();
      }
    }
    expect(claimOf({})).toBeUndefined();
  });

  it("R377-27.2: names a document or a field, never both", () => {
    const chosen = { ground: "R377-27.2", document: "prices", field: "/name" } as const;
    expect(claimOf(chosen)).toEqual({ ground: "R377-27.2", document: "prices" });
  });

  it("R377-27.6: takes no words for the number of a requirement", () => {
    const chosen = { ground: "R377-27.6", standard: "order-138" } as const;
    for (const item of ["", "five", "5.", "5 3", "<b>"])
      expect(claimOf({ ...chosen, item })).toBeUndefined();
  });

  it("begins with what there is no choice of", () => {
    expect(startOf(unmet)).toEqual({ ground: "R377-27.1", requirement: "no-tax-debt" });
    const several: Ground = {
      ...told,
      provision: "R377-27.3",
      ground: "R377-27.3",
      documents: [document, { code: "prices", text: "prices" }],
      defects: [{ code: "illegible", text: "illegible" }],
    };
    expect(startOf(several)).toEqual({ ground: "R377-27.3" });
  });

  it("is told in words before it is signed", () => {
    expect(claimText(unmet, startOf(unmet), String)).toBe(
      "Rules No. 377, 27: a ground – no tax debts",
    );
    const { requirements: _, ...bare } = unmet;
    expect(claimText(bare, { ground: "R377-27.7" }, String)).toBe("Rules No. 377, 27: a ground");
    const wanting = { ...bare, ground: "R377-27.2" } as const;
    const chosen = { ground: "R377-27.2", field: "/contacts/email" } as const;
    const named = claimText(wanting, chosen, () => "contacts, e-mail");
    expect(named).toBe("Rules No. 377, 27: a ground – contacts, e-mail");
  });
});
