// Which ground can be held against whom at all (G11, G12).
import { describe, expect, it } from "vitest";
import { claimRefusal } from "#shared/registration/claims.ts";
import {
  groundClaimSchema,
  refusalGrounds,
  type GroundClaim,
  type RefusalGround,
} from "#shared/registration/grounds.ts";
import { noRegistration } from "#shared/registration/state.ts";
import { member } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { editionNow, refusalOf, sittingOn } from "#test/samples/registration-file.ts";
import {
  asSpecialist,
  ballot,
  illegible,
  pendingFile,
  type Course,
} from "#test/samples/registration-course.ts";
import { imported } from "#test/unit/registration/pricing/sample-devices.ts";
import { codesOf } from "./pricing/issues.ts";

/** Why a vote against with this claim is refused in a case that came this way. */
const lackOf = (claim: GroundClaim, course: Course = {}) =>
  refusalOf(pendingFile(course).give(ballot(claim), member(2), sittingOn()));

describe("whom a ground concerns (G11, G12)", () => {
  const seller: Course = {
    form: organizationForm({ devices: [{ ...imported, priceTiyn: 300_01 }] }),
  };
  const claims: Record<RefusalGround, GroundClaim> = {
    "R377-27.1": { ground: "R377-27.1", requirement: "no-tax-debt" },
    "R377-27.2": { ground: "R377-27.2", field: "/language" },
    "R377-27.3": illegible,
    "R377-27.4": { ground: "R377-27.4", device: 0 },
    "R377-27.5": { ground: "R377-27.5", document: "prices", detail: "issuer" },
    "R377-27.6": { ground: "R377-27.6", standard: "order-165", item: "1" },
    "R377-27.7": { ground: "R377-27.7" },
  };
  const isForeign = (ground: RefusalGround, course: Course) =>
    lackOf(claims[ground], course)?.code === "ground-not-applicable";

  it.each(refusalGrounds)(
    "%s: concerns organisations, specialists or sellers as the edition says",
    (ground) => {
      const specialist = asSpecialist();
      expect(isForeign(ground, seller)).toBe(false);
      expect(isForeign(ground, {})).toBe(ground === "R377-27.4");
      const notForSpecialists = ["R377-27.1", "R377-27.4", "R377-27.7"];
      // Of ground 1 a specialist has its own requirements; this claim names an organisation's.
      expect(isForeign(ground, specialist)).toBe(notForSpecialists.includes(ground));
    },
  );

  it("R377-27b: there are seven grounds and no other (G11)", () => {
    expect(refusalGrounds).toHaveLength(7);
    expect(groundClaimSchema.safeParse({ ground: "R377-27.8" }).success).toBe(false);
    expect(groundClaimSchema.safeParse({ ground: "R377-27.7", words: "bad" }).success).toBe(false);
  });

  it("R377-27.2: names a field or a document, one of both", () => {
    const faults = (claim: object) =>
      codesOf(groundClaimSchema.safeParse({ ground: "R377-27.2", ...claim }));
    expect(faults({ field: "/name" })).toEqual([]);
    expect(faults({ document: "prices" })).toEqual([]);
    for (const claim of [{}, { field: "/name", document: "prices" }]) {
      expect(faults(claim)).toEqual([["field-or-document", "document"]]);
    }
  });

  it("R377-27b: no ground concerns a case that was never filed", () => {
    expect(claimRefusal(noRegistration, editionNow(), illegible)).toEqual({
      code: "ground-not-applicable",
      ground: "R377-27.3",
    });
  });
});
