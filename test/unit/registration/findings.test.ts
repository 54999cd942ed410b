import { describe, expect, it } from "vitest";
import type { SupplierSystem } from "#shared/registration/checks.ts";
import type { CheckValue } from "#shared/checks/values.ts";
import { checkValues } from "#shared/checks/values.ts";
import type { CommandOf } from "#shared/registration/commands.ts";
import { allAccurate, findingsSchema, type Findings } from "#shared/registration/findings.ts";
import {
  provisionFor,
  requirementNameSchema,
  requirementsFor,
  type RequirementName,
} from "#shared/registration/requirements.ts";
import { representative } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { editionNow, mustGive, refusalOf } from "#test/samples/registration-file.ts";
import {
  answeredFile,
  answerFrom,
  asSpecialist,
  findingsFor,
  savedFile,
  submittedFile,
  systemActor,
  verifiedFile,
  type Course,
} from "#test/samples/registration-course.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import { codesOf } from "./pricing/issues.ts";

const ofOrganization = findingsFor(organizationForm());
const ofSpecialist = findingsFor(specialistForm());

const recording = (findings: Findings, note?: string): CommandOf<"recordFindings"> => ({
  name: "recordFindings",
  findings,
  ...(note !== undefined && { note }),
});

const refusedOn = (course: Course, findings: Findings, note?: string) =>
  refusalOf(answeredFile(course).give(recording(findings, note), representative));

describe("the requirements for a supplier", () => {
  it("R377-5.1, R377-5.2, R377-5.3: an organisation has four, its resources apart", () => {
    expect(requirementsFor(editionNow(), "organization")).toEqual([
      { name: "no-tax-debt", provision: "R377-5.1" },
      { name: "no-insolvency", provision: "R377-5.2" },
      { name: "material-resources", provision: "R377-5.3" },
      { name: "labour-resources", provision: "R377-5.3" },
    ]);
    expect(provisionFor(editionNow(), "organization", "labour-resources")).toBe("R377-5.3");
    expect(provisionFor(editionNow(), "organization", "qualification")).toBeUndefined();
  });

  it("R377-13.1, R377-13.2, R377-13.3a, R377-13.3b: a specialist has four others", () => {
    expect(requirementsFor(editionNow(), "specialist")).toEqual([
      { name: "qualification", provision: "R377-13.1" },
      { name: "no-criminal-record", provision: "R377-13.2" },
      { name: "not-on-narcological-register", provision: "R377-13.3a" },
      { name: "not-on-psychiatric-register", provision: "R377-13.3b" },
    ]);
    expect(requirementNameSchema.options).toHaveLength(8);
  });
});

describe("what the representative records", () => {
  it.each<[string, Course, Findings]>([
    ["organisation", {}, ofOrganization],
    ["specialist", asSpecialist(), ofSpecialist],
  ])(
    "R377-21b: of an %s is one finding per requirement and per document",
    (_, course, findings) => {
      const file = answeredFile(course);
      expect(mustGive(file, recording(findings), representative)).toEqual([
        { type: "findings-recorded", findings },
      ]);
      expect(file.now()).toMatchObject({
        state: "representative-verified",
        findings,
        verifiedBy: representative.id,
      });
    },
  );

  it("R377-21b: cannot be completed with an unanswered item", () => {
    const { requirements, documents } = ofOrganization;
    const without = {
      ...ofOrganization,
      requirements: requirements.filter(({ requirement }) => requirement !== "labour-resources"),
      documents: documents.filter(({ document }) => document !== "prices"),
    };
    expect(refusedOn({}, without)).toEqual({
      code: "finding-missing",
      items: ["labour-resources", "prices"],
    });
  });

  it("R377-21b: has no finding that nobody asked for", () => {
    const strange = {
      ...ofOrganization,
      requirements: [
        ...ofOrganization.requirements,
        { requirement: "qualification" as const, outcome: "met" as const },
      ],
      documents: [
        ...ofOrganization.documents,
        { document: "position" as const, accurate: true, defects: [], missing: [] },
      ],
    };
    expect(refusedOn({}, strange)).toEqual({
      code: "finding-not-asked",
      items: ["qualification", "position"],
    });
  });

  it("R377-21b: has each finding once, though a requirement and a document have one name", () => {
    const [requirement, document] = [ofSpecialist.requirements[0], ofSpecialist.documents[2]];
    if (requirement === undefined || document === undefined) throw new Error("no finding");
    const twice = {
      ...ofSpecialist,
      requirements: [...ofSpecialist.requirements, requirement],
      documents: [...ofSpecialist.documents, document],
    };
    expect(refusedOn(asSpecialist(), twice)).toEqual({
      code: "finding-twice",
      items: ["qualification", "medical-086u"],
    });
    expect(refusedOn(asSpecialist(), ofSpecialist)).toBeUndefined();
  });

  it("R377-7.p2f, R377-15.p2e: waits for every answer", () => {
    const file = savedFile(asSpecialist());
    mustGive(file, answerFrom("criminal-record"), systemActor("criminal-record"));
    expect(refusalOf(file.give(recording(ofSpecialist), representative))).toEqual({
      code: "checks-pending",
      systems: ["identity-documents", "narcological-register", "psychiatric-register"],
    });
  });

  it("R377-22, G08: a negative finding is an opinion, and the file goes on to the Commission", () => {
    const file = submittedFile({ unmet: ["no-tax-debt", "no-insolvency", "labour-resources"] });
    expect(file.now().state).toBe("commission-review");
    expect(file.history().at(-1)?.event).toEqual({ type: "submitted-to-commission" });
  });
});

describe("a finding against the answer of a state system (G22)", () => {
  const pairs: readonly (readonly [string, SupplierSystem, RequirementName])[] = [
    ["R377-5.1", "tax-debt", "no-tax-debt"],
    ["R377-5.2", "insolvency", "no-insolvency"],
    ["R377-5.3", "immovable-property", "material-resources"],
    ["R377-13.2", "criminal-record", "no-criminal-record"],
    ["R377-13.3a", "narcological-register", "not-on-narcological-register"],
    ["R377-13.3b", "psychiatric-register", "not-on-psychiatric-register"],
  ];
  const courseOf = (id: string, system: SupplierSystem, value: CheckValue): Course => ({
    ...(id.startsWith("R377-13") && asSpecialist()),
    answers: { [system]: value },
  });
  const findingsOf = (id: string) => (id.startsWith("R377-13") ? ofSpecialist : ofOrganization);
  const doubtful = checkValues.filter((value) => value !== "clear");

  it.each(pairs.flatMap((pair) => doubtful.map((value) => [...pair, value] as const)))(
    "%s: %s says otherwise, so %s is met with a note alone: %s",
    (id, system, name, value) => {
      const course = courseOf(id, system, value);
      expect(refusedOn(course, findingsOf(id))).toEqual({
        code: "finding-needs-note",
        items: [name],
      });
      expect(refusedOn(course, findingsOf(id), "An extract of today was seen.")).toBeUndefined();
    },
  );

  it.each(pairs)("%s: %s needs no note for %s that is not met", (id, system, name) => {
    const course = courseOf(id, system, "hit");
    const form = course.form ?? organizationForm();
    expect(refusedOn(course, findingsFor(form, [name]))).toBeUndefined();
  });

  it("R377-5.3, R377-13.1: what no system speaks to needs no note", () => {
    const course: Course = { answers: { "legal-entity": "hit", accessibility: "hit" } };
    expect(refusedOn(course, ofOrganization)).toBeUndefined();
    const person: Course = { answers: { "identity-documents": "not-found" } };
    expect(refusedOn(asSpecialist(person), ofSpecialist)).toBeUndefined();
  });

  it("R377-5.3: labour resources are confirmed by the representative alone", () => {
    const course: Course = { answers: { "immovable-property": "not-found" } };
    expect(
      refusedOn(course, findingsFor(organizationForm(), ["material-resources"])),
    ).toBeUndefined();
    expect(refusedOn(course, findingsFor(organizationForm(), ["labour-resources"]))).toEqual({
      code: "finding-needs-note",
      items: ["material-resources"],
    });
  });
});

describe("findings as they are written", () => {
  const [document] = ofOrganization.documents;
  const withDocument = (changes: object) => ({
    ...ofOrganization,
    documents: [{ ...document, ...changes }],
  });

  it("R377-21b, R377-27.3, R377-27.5: name defects and missing details from closed lists (G35)", () => {
    const whole = {
      requirements: [{ requirement: "no-tax-debt", outcome: "not-met" }],
      documents: [
        { document: "prices", accurate: false, defects: ["erasure"], missing: ["issue-date"] },
      ],
      inaccurateFields: ["/contacts/phones/0"],
    };
    expect(findingsSchema.parse(whole)).toEqual(whole);
    expect(codesOf(findingsSchema.safeParse(withDocument({ defects: ["ugly"] })))).toEqual([
      ["invalid_value", "documents", 0, "defects", 0],
    ]);
    expect(codesOf(findingsSchema.safeParse(withDocument({ missing: ["stamp"] })))).toEqual([
      ["invalid_value", "documents", 0, "missing", 0],
    ]);
    expect(codesOf(findingsSchema.safeParse(withDocument({ words: "hard to read" })))).toEqual([
      ["unrecognized_keys", "documents", 0],
    ]);
  });

  it.each(["contacts", "/", "/contacts/", "/contacts/e-mail", "/a b", `/${"a".repeat(200)}`])(
    "R377-21b: %j points to no field",
    (pointer) => {
      const findings = { ...ofOrganization, inaccurateFields: [pointer] };
      expect(findingsSchema.safeParse(findings).success).toBe(false);
    },
  );

  it("R377-21b: are accurate when every document is and no field is named", () => {
    expect(allAccurate(ofOrganization)).toBe(true);
    expect(allAccurate({ ...ofOrganization, inaccurateFields: ["/head/surname"] })).toBe(false);
    const [first, ...others] = ofOrganization.documents;
    if (first === undefined) throw new Error("no document");
    const documents = [...others, { ...first, accurate: false }];
    expect(allAccurate({ ...ofOrganization, documents })).toBe(false);
    expect(verifiedFile().now().findings).toEqual(ofOrganization);
  });
});
