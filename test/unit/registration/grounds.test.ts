// The grounds of a vote against an application: what each of them needs, and whom it can be held against.
import { describe, expect, it } from "vitest";
import type { CheckValue } from "#shared/checks/values.ts";
import { claimRefusal } from "#shared/registration/claims.ts";
import {
  groundClaimSchema,
  standardItemSchema,
  type GroundClaim,
  type RefusalGround,
} from "#shared/registration/grounds.ts";
import { member } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { editionNow, mustGive, refusalOf, sittingOn } from "#test/samples/registration-file.ts";
import {
  asSpecialist,
  ballot,
  completeness,
  findingsFor,
  illegible,
  pendingFile,
  placedFile,
  type Course,
} from "#test/samples/registration-course.ts";
import { domestic, imported } from "#test/unit/registration/pricing/sample-devices.ts";

/** Why a vote against with this claim is refused in a case that came this way. */
const lackOf = (claim: GroundClaim, course: Course = {}) =>
  refusalOf(pendingFile(course).give(ballot(claim), member(2), sittingOn()));

const without = (ground: RefusalGround, ...needs: string[]) => ({
  code: "ground-without-fact",
  ground,
  needs,
});
const notApplicable = (ground: RefusalGround) => ({ code: "ground-not-applicable", ground });

const dear = { ...imported, priceTiyn: 300_01 };
const sellerOf = (...devices: readonly (typeof imported)[]): Course => ({
  form: organizationForm({ devices: [...devices] }),
});

describe("R377-27.1: a requirement that is not met", () => {
  it.each([
    ["R377-5.1", {}, "no-tax-debt"],
    ["R377-5.2", {}, "no-insolvency"],
    ["R377-5.3", {}, "material-resources"],
    ["R377-5.3", {}, "labour-resources"],
    ["R377-13.1", asSpecialist(), "qualification"],
    ["R377-13.2", asSpecialist(), "no-criminal-record"],
    ["R377-13.3a", asSpecialist(), "not-on-narcological-register"],
    ["R377-13.3b", asSpecialist(), "not-on-psychiatric-register"],
  ] as const)("R377-27.1, %s: stands on a finding alone", (provision, course, requirement) => {
    const claim: GroundClaim = { ground: "R377-27.1", requirement };
    expect(lackOf(claim, { ...course, unmet: [requirement] })).toBeUndefined();
    expect(lackOf(claim, course)).toEqual(without("R377-27.1", provision));
  });

  it("R377-27.1: a hit of a state system alone is none (G23)", () => {
    const claim: GroundClaim = { ground: "R377-27.1", requirement: "no-criminal-record" };
    const course = asSpecialist({ answers: { "criminal-record": "hit" } });
    expect(lackOf(claim, course)).toEqual(without("R377-27.1", "R377-13.2"));
  });

  it("R377-27.1: does not stand once the Commission found it met (G08)", () => {
    const file = placedFile({ unmet: ["no-tax-debt"] });
    const overruled = {
      ...completeness,
      overruled: ["no-tax-debt" as const],
      note: "It was paid.",
    };
    mustGive(file, overruled, member(2), sittingOn());
    const claim: GroundClaim = { ground: "R377-27.1", requirement: "no-tax-debt" };
    expect(refusalOf(file.give(ballot(claim), member(2), sittingOn()))).toEqual(
      without("R377-27.1", "R377-5.1"),
    );
  });

  it("R377-27.1, G12: asks of nobody what is asked of the other supplier", () => {
    const [ofOne, ofOther] = [
      { ground: "R377-27.1", requirement: "qualification" },
      { ground: "R377-27.1", requirement: "no-tax-debt" },
    ] as const;
    expect(lackOf(ofOne)).toEqual(notApplicable("R377-27.1"));
    expect(lackOf(ofOther, asSpecialist())).toEqual(notApplicable("R377-27.1"));
  });
});

describe("R377-27.2: information or a document that is incomplete or inaccurate", () => {
  const field: GroundClaim = { ground: "R377-27.2", field: "/head/surname" };
  const document: GroundClaim = { ground: "R377-27.2", document: "prices" };
  const marked = findingsFor(organizationForm()).documents.map((one) => ({
    ...one,
    accurate: one.document !== "prices",
  }));

  it("R377-27.2: stands on what the representative marked, field by field and document by document", () => {
    const course: Course = {
      findings: { documents: marked, inaccurateFields: ["/head/surname"] },
    };
    expect(lackOf(field, course)).toBeUndefined();
    expect(lackOf(document, course)).toBeUndefined();
    expect(lackOf({ ...field, field: "/head/givenName" }, course)).toEqual(
      without("R377-27.2", "R377-21b", "R377-26b"),
    );
    expect(lackOf({ ...document, document: "constituent" }, course)).toEqual(
      without("R377-27.2", "R377-21b", "R377-26b"),
    );
  });

  it.each([
    [false, true],
    [true, false],
    [false, false],
  ])(
    "R377-27.2: stands where the Commission found it so: complete %s, accurate %s",
    (complete, accurate) => {
      for (const claim of [field, document]) {
        const file = placedFile();
        mustGive(file, { ...completeness, complete, accurate }, member(2), sittingOn());
        expect(refusalOf(file.give(ballot(claim), member(2), sittingOn()))).toBeUndefined();
      }
    },
  );

  it("R377-27.2: stands on nothing where everything is in order", () => {
    for (const claim of [field, document]) {
      expect(lackOf(claim)).toEqual(without("R377-27.2", "R377-21b", "R377-26b"));
    }
  });

  it("R377-27.2, G12: an organisation brings no documents of a specialist, nor the other way round", () => {
    const negative = { ...completeness, complete: false };
    for (const [course, type] of [
      [{}, "qualification"],
      [asSpecialist(), "prices"],
    ] as const) {
      const file = placedFile(course);
      mustGive(file, negative, member(2), sittingOn());
      const claim: GroundClaim = { ground: "R377-27.2", document: type };
      expect(refusalOf(file.give(ballot(claim), member(2), sittingOn()))).toEqual(
        notApplicable("R377-27.2"),
      );
    }
  });

  it("R377-27.2, G19: prices abroad that do not suffice make the file incomplete", () => {
    const claim: GroundClaim = { ground: "R377-27.2", document: "exw-prices" };
    const file = pendingFile(sellerOf(imported));
    const prices = file.now().prices.map((one) => ({ ...one, basis: "incomplete" as const }));
    expect(claimRefusal({ ...file.now(), prices }, editionNow(), claim)).toBeUndefined();
    expect(claimRefusal({ ...file.now(), prices }, editionNow(), document)).toEqual(
      without("R377-27.2", "R377-21b", "R377-26b"),
    );
    expect(claimRefusal(file.now(), editionNow(), claim)).toEqual(
      without("R377-27.2", "R377-21b", "R377-26b"),
    );
  });
});

describe("R377-27.3 and R377-27.5: how a document is written, and what it lacks (G35)", () => {
  const undated = { ground: "R377-27.5", document: "prices", detail: "issue-date" } as const;

  it("R377-27.3: is a judgement of the members on a document of the application", () => {
    expect(lackOf(illegible)).toBeUndefined();
    const absent = { ground: "R377-27.3", document: "exw-prices", defect: "erasure" } as const;
    expect(lackOf(absent)).toEqual({
      code: "document-not-in-application",
      document: "exw-prices",
    });
  });

  it("R377-27.5: is a judgement of the members on a document of the application", () => {
    expect(lackOf(undated)).toBeUndefined();
    expect(lackOf(undated, asSpecialist())).toEqual({
      code: "document-not-in-application",
      document: "prices",
    });
    expect(lackOf({ ...undated, document: "medical-086u" }, asSpecialist())).toBeUndefined();
  });

  it("R377-27.3: a certified correction is no defect, and nothing else than the act lists is", () => {
    for (const defect of ["certified-correction", "", "ugly"]) {
      expect(groundClaimSchema.safeParse({ ...illegible, defect }).success).toBe(false);
    }
    for (const defect of [
      "illegible",
      "erasure",
      "postscript",
      "crossed-out-word",
      "unexplained-abbreviation",
      "uncertified-correction",
    ]) {
      expect(groundClaimSchema.parse({ ...illegible, defect })).toEqual({ ...illegible, defect });
    }
  });

  it("R377-27.5: five details can lack", () => {
    for (const detail of [
      "issuer",
      "authorised-signature",
      "issue-date",
      "number-and-series",
      "validity-period",
    ]) {
      expect(groundClaimSchema.parse({ ...undated, detail })).toEqual({ ...undated, detail });
    }
    expect(groundClaimSchema.safeParse({ ...undated, detail: "stamp" }).success).toBe(false);
  });
});

describe("R377-27.4: the price of a device", () => {
  const claim = (device: number): GroundClaim => ({ ground: "R377-27.4", device });

  it("R377-27.4: stands on a price above the average, of the very device that is named", () => {
    const course = sellerOf(imported, dear);
    expect(lackOf(claim(1), course)).toBeUndefined();
    expect(lackOf(claim(0), course)).toEqual(without("R377-27.4", "R377-4.8"));
    expect(lackOf(claim(2), course)).toEqual({ code: "device-not-in-application", device: 2 });
  });

  it("R377-27.4: is not held against a domestic producer", () => {
    expect(lackOf(claim(0), { form: organizationForm({ devices: [domestic] }) })).toEqual(
      without("R377-27.4", "R377-4.8"),
    );
  });
});

describe("R377-27.6 and R377-27.7", () => {
  it("R377-27.6: names a Standard and the number of its requirement, never words", () => {
    const claim = { ground: "R377-27.6", standard: "order-138", item: "12.3" } as const;
    expect(lackOf(claim)).toBeUndefined();
    expect(lackOf(claim, asSpecialist())).toBeUndefined();
    for (const standard of ["order-165", "order-138", "order-1079", "device-delivery"]) {
      expect(groundClaimSchema.safeParse({ ...claim, standard }).success).toBe(true);
    }
    expect(groundClaimSchema.safeParse({ ...claim, standard: "order-1" }).success).toBe(false);
    for (const item of ["7", "12.3", "13-1", "5.a", "123456789.123456789."]) {
      expect(standardItemSchema.safeParse(item).success).toBe(!item.endsWith("."));
    }
    for (const item of ["", "a", "5 3", "5.", "-5", "5.3 bad meals", "1".repeat(21)]) {
      expect(standardItemSchema.safeParse(item).success).toBe(false);
    }
  });

  it.each<[CheckValue, boolean]>([
    ["hit", true],
    ["clear", false],
    ["not-found", false],
    ["unavailable", false],
    ["indeterminate", false],
  ])("R377-27.7, R377-7.p2d: an answer %s is a ground: %s (G22)", (value, stands) => {
    const lack = lackOf({ ground: "R377-27.7" }, { answers: { "unreliable-participants": value } });
    expect(lack).toEqual(stands ? undefined : without("R377-27.7", "R377-7.p2d"));
  });
});
