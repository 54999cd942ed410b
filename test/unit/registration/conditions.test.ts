// Which conditions of inclusion a decision finds met, unmet, or neither.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkValues, type CheckValue } from "#shared/checks/values.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import { conditionsOf, unmetRequirements, valueOf } from "#shared/registration/conditions.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { editionNow, openFile } from "#test/samples/registration-file.ts";
import {
  asSpecialist,
  decideAlike,
  findingsFor,
  pendingFile,
  answeredFile,
  type Course,
} from "#test/samples/registration-course.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import { imported } from "#test/unit/registration/pricing/sample-devices.ts";

const conditionsIn = (course: Course) => conditionsOf(pendingFile(course).now(), editionNow());

const isMet = (course: Course, id: string): boolean | undefined => {
  const { met, unmet } = conditionsIn(course);
  if (met.some((one) => one === id)) return true;
  return unmet.some((one) => one === id) ? false : undefined;
};

describe("the conditions of inclusion", () => {
  it.each<[CheckValue, boolean | undefined]>([
    ["clear", true],
    ["not-found", true],
    ["hit", false],
    ["indeterminate", undefined],
    ["unavailable", undefined],
  ])("R377-27.7: an answer %s makes the condition %s (G22)", (value, met) => {
    expect(isMet({ answers: { "unreliable-participants": value } }, "R377-27.7")).toBe(met);
  });

  it("R377-27.7, G12: is none of a specialist's", () => {
    expect(isMet(asSpecialist(), "R377-27.7")).toBeUndefined();
  });

  it.each([
    ["R377-5.1", {}, "no-tax-debt"],
    ["R377-5.2", {}, "no-insolvency"],
    ["R377-5.3", {}, "material-resources"],
    ["R377-5.3", {}, "labour-resources"],
    ["R377-13.1", asSpecialist(), "qualification"],
    ["R377-13.2", asSpecialist(), "no-criminal-record"],
    ["R377-13.3a", asSpecialist(), "not-on-narcological-register"],
    ["R377-13.3b", asSpecialist(), "not-on-psychiatric-register"],
  ] as const)("%s: is unmet where the finding says so", (id, course, name) => {
    expect(isMet(course, id)).toBe(true);
    expect(isMet({ ...course, unmet: [name] }, id)).toBe(false);
    expect(unmetRequirements(pendingFile({ ...course, unmet: [name] }).now())).toEqual([name]);
  });

  it("R377-5.3: is neither as long as one of its two findings is missing", () => {
    const { requirements, ...others } = findingsFor(organizationForm());
    const findings = {
      ...others,
      requirements: requirements.filter(({ requirement }) => requirement !== "labour-resources"),
    };
    const conditions = conditionsOf({ ...pendingFile().now(), findings }, editionNow());
    expect(conditions.met).not.toContain("R377-5.3");
    expect(conditions.unmet).not.toContain("R377-5.3");
    expect(conditions.met).toContain("R377-5.1");
  });

  it("R377-21b: is unmet where a document or a field is not right", () => {
    const form = organizationForm();
    const documents = findingsFor(form).documents.map((one) => ({
      ...one,
      accurate: one.document !== "prices",
    }));
    expect(isMet({}, "R377-21b")).toBe(true);
    expect(isMet({ findings: { documents } }, "R377-21b")).toBe(false);
    expect(isMet({ findings: { inaccurateFields: ["/contacts"] } }, "R377-21b")).toBe(false);
  });

  it("R377-27.4: is a seller's: unmet where one price is too high, unsettled where prices abroad lack (G19)", () => {
    const seller = (...prices: number[]): Course => ({
      form: organizationForm({
        devices: prices.map((priceTiyn) => ({ ...imported, priceTiyn })),
      }),
    });
    expect(isMet({}, "R377-27.4")).toBeUndefined();
    expect(isMet(seller(300_00), "R377-27.4")).toBe(true);
    expect(isMet(seller(300_00, 300_01), "R377-27.4")).toBe(false);
    const registration = pendingFile(seller(300_00, 300_00)).now();
    const [first, second] = registration.prices;
    if (first === undefined || second === undefined) throw new Error("nothing was compared");
    const incomplete = { ...second, basis: "incomplete" as const };
    const unsettled = conditionsOf({ ...registration, prices: [first, incomplete] }, editionNow());
    expect([...unsettled.met, ...unsettled.unmet]).not.toContain("R377-27.4");
    const dear = { ...first, exceeds: true };
    const settled = conditionsOf({ ...registration, prices: [incomplete, dear] }, editionNow());
    expect(settled.unmet).toContain("R377-27.4");
  });

  it("R377-21b: nothing is settled before the findings but what a register answers by itself", () => {
    expect(conditionsOf(answeredFile().now(), editionNow())).toEqual({
      met: ["R377-27.7"],
      unmet: [],
    });
    expect(conditionsOf(openFile().now(), editionNow())).toEqual({ met: [], unmet: [] });
    expect(valueOf(openFile().now(), "tax-debt")).toBeUndefined();
  });

  it("no condition is both met and unmet, whatever was answered and found", () => {
    const kinds = [organizationForm(), specialistForm()];
    const anyCourse = fc.constantFrom(...kinds).chain((form) =>
      fc.record({
        form: fc.constant(form),
        answers: fc.dictionary(
          fc.constantFrom(...systemsFor(form.supplier)),
          fc.constantFrom(...checkValues),
        ),
        unmet: fc.subarray(findingsFor(form).requirements.map(({ requirement }) => requirement)),
      }),
    );
    fc.assert(
      fc.property(anyCourse, (course) => {
        const { met, unmet } = conditionsIn(course);
        expect(met.filter((id) => unmet.includes(id))).toEqual([]);
        expect(new Set([...met, ...unmet]).size).toBe(met.length + unmet.length);
      }),
      { numRuns: 60 },
    );
  });

  it("R377-27: the receipt names the evidence with its values, and the prices that were compared", () => {
    const form = organizationForm({ devices: [imported] });
    const file = pendingFile({ form, answers: { "tax-debt": "not-found" } });
    const [included] = decideAlike(file, "for");
    const receipt = included !== undefined && "receipt" in included ? included.receipt : undefined;
    expect(receipt?.prices).toEqual(file.now().prices);
    expect(receipt?.prices).toHaveLength(1);
    expect(receipt?.evidence.find(({ system }) => system === "tax-debt")?.value).toBe("not-found");
    expect(receipt?.met).toContain("R377-27.4");
  });
});
