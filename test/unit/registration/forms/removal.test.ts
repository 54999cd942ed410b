import { describe, expect, it } from "vitest";
import { applicantOf, sameApplicant } from "#shared/registration/forms/identifier.ts";
import { removalFormSchema } from "#shared/registration/forms/removal.ts";
import {
  addressInAlmaty,
  addressInAstana,
  binOf,
  organizationForm,
} from "#test/samples/organization.ts";
import { iinOf, specialistForm } from "#test/samples/specialist.ts";
import { writtenRemoval } from "#test/samples/standing-file.ts";
import { testFields, faultsOf, someWords, words } from "./fields.ts";
import { addressFields, consentField, contactFields } from "./parts.ts";

const form = writtenRemoval();
const faults = (changed: unknown) => faultsOf(removalFormSchema, changed);

describe("who asks to be removed, and from which list", () => {
  testFields(removalFormSchema, form, [
    {
      ids: "R377-A3.1",
      pointer: "/list",
      kept: "registry",
      absent: "required",
      wrong: [["both", "not-one-of"]],
    },
    words("R377-A3.2", "/name", 500),
    {
      ids: "R377-A3.3",
      pointer: "/bin",
      kept: binOf(2),
      absent: "identifier-missing",
      wrong: [
        ["24014000000", "not-twelve-digits"],
        ["240140000002", "bad-checksum"],
        [iinOf(10), "is-an-iin"],
      ],
    },
    someWords("R377-A3.4", "/stateRegistration", 50),
    {
      ids: "R377-A3.5",
      pointer: "/services",
      kept: [],
      absent: "required",
      wrong: [
        [["help"], "/0 not-one-of"],
        [Array.from({ length: 9 }, () => "social-legal"), "too-many"],
      ],
    },
  ]);
});

describe("where the supplier is, and where the notice goes", () => {
  testFields(removalFormSchema, form, [
    {
      ids: "R377-A3.6",
      pointer: "/address",
      kept: addressInAstana,
      absent: "required",
      wrong: [["Алматы", "wrong-type"]],
    },
    ...addressFields("R377-A3.6", "/address"),
    ...contactFields("R377-A3.7", "R377-A3.8", "R377-A3.9"),
    {
      ids: "R377-A3.10",
      pointer: "/facility",
      kept: addressInAstana,
      absent: undefined,
      wrong: [["Алматы", "wrong-type"]],
    },
    ...addressFields("R377-A3.10", "/facility"),
  ]);
});

describe("what whoever leaves agrees to", () => {
  testFields(removalFormSchema, form, [
    consentField("R377-A3.11", "personalData", "personal-data-2"),
  ]);
});

describe("the application for removal", () => {
  it("R377-A3.3: a person is known by the IIN, and nobody by both numbers", () => {
    const person = { ...form, bin: undefined, iin: iinOf(10) };
    expect(removalFormSchema.parse(person).iin).toBe(iinOf(10));
    expect(faults({ ...form, iin: iinOf(10) })).toEqual(["/bin two-identifiers"]);
    expect(faults({ ...person, iin: "240140000001" })).toEqual(["/iin is-a-bin"]);
  });

  it("R377-A3.10: the operating facility needs no postal code here", () => {
    const { postalIndex: _, ...facility } = addressInAlmaty;
    expect(faults({ ...form, facility })).toEqual([]);
  });

  it("R377-A3.13: its date is none of its fields", () => {
    expect(faults({ ...form, date: "2026-11-23" })).toEqual(["/date unknown-field"]);
  });

  it("R377-A3: takes none of the confirmations of the other forms, and no documents", () => {
    const consents = { ...form.consents, trueDocuments: form.consents.personalData };
    expect(faults({ ...form, consents, documents: [] })).toEqual([
      "/consents/trueDocuments unknown-field",
      "/documents unknown-field",
    ]);
  });
});

describe("whom a form is about (G24)", () => {
  it("R377-A1.2, R377-A1.3, R377-A2.2: a BIN or an IIN tells it", () => {
    expect(applicantOf(organizationForm())).toEqual({ bin: binOf(1) });
    expect(applicantOf(organizationForm({ bin: undefined, iin: iinOf(10) }))).toEqual({
      iin: iinOf(10),
    });
    expect(applicantOf(specialistForm())).toEqual({ iin: iinOf(10) });
    expect(() => applicantOf({})).toThrow("without an identifier");
  });

  it("R377-A3.3: two forms are about one applicant by the same number of the same kind", () => {
    const [bin, iin] = [{ bin: binOf(1) }, { iin: iinOf(10) }];
    expect(sameApplicant(bin, { bin: binOf(1) })).toBe(true);
    expect(sameApplicant(bin, { bin: binOf(2) })).toBe(false);
    expect(sameApplicant(iin, { iin: iinOf(10) })).toBe(true);
    expect(sameApplicant(iin, { iin: iinOf(12) })).toBe(false);
    expect(sameApplicant(bin, iin)).toBe(false);
    expect(sameApplicant(iin, bin)).toBe(false);
  });
});
