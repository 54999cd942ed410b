import { describe, expect, it } from "vitest";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { isAnotherAsking, referenceOf, referenceSchema } from "#shared/checks/reference.ts";

const caseId = caseIdSchema.parse("organization-240140000011");

describe("the reference of a question", () => {
  it("names case, system and round", () => {
    expect(referenceOf(caseId, "tax-debt", 12)).toBe("organization-240140000011.tax-debt.12");
  });

  it("names which asking of its round it is, after the first", () => {
    const again = referenceOf(caseId, "tax-debt", 1, 2);
    expect(again).toBe("organization-240140000011.tax-debt.1-2");
    expect(isAnotherAsking(again)).toBe(true);
    expect(isAnotherAsking(referenceOf(caseId, "tax-debt", 1))).toBe(false);
  });

  it.each([
    "organization-240140000011.tax-debt",
    "organization-240140000011.tax-debt.",
    "organization-240140000011.tax-debt.12345",
    "organization-240140000011.Tax.1",
    "240140000011.tax-debt.1",
    "organization-.tax-debt.1",
    "organization-240140000011.tax-debt.1 ",
    " organization-240140000011.tax-debt.1",
  ])("is no reference in another form: %j", (text) => {
    expect(referenceSchema.safeParse(text).success).toBe(false);
  });
});
