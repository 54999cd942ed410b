// What Arnau notes of terms and documents.
import { describe, expect, it } from "vitest";
import { daySchema } from "#shared/law/dates.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { CommandOf } from "#shared/registration/commands.ts";
import { notifier, portal, representative, verifier } from "#test/samples/officials.ts";
import { mustGive, refusalOf, submit } from "#test/samples/registration-file.ts";
import { includedFile, savedFile, verifiedFile } from "#test/samples/registration-course.ts";

describe("a reminder", () => {
  const ofTerm = (when: "before" | "lapsed", provision: ProvisionId = "R377-21") =>
    ({ name: "remind", about: { of: "term", provision, when } }) as const;
  const ofDocument = (validUntil: string) =>
    ({
      name: "remind",
      about: {
        of: "document",
        document: "premises-right",
        validUntil: daySchema.parse(validUntil),
      },
    }) as const;

  it("R377-21: of a term is given once before it ends and once when it has ended", () => {
    const file = savedFile();
    expect(mustGive(file, ofTerm("before"), notifier)).toEqual([
      { type: "reminded", about: { of: "term", provision: "R377-21", when: "before" } },
    ]);
    expect(mustGive(file, ofTerm("before"), notifier)).toEqual([]);
    expect(mustGive(file, ofTerm("lapsed"), notifier)).toHaveLength(1);
    const other = {
      name: "remind",
      about: { of: "term", provision: "R377-26", when: "before" },
    } as const;
    expect(mustGive(file, other, notifier)).toHaveLength(1);
    expect(file.now().reminded).toHaveLength(3);
  });

  it("R377-21: of a term that was kept meanwhile is not given", () => {
    const file = verifiedFile();
    expect(mustGive(file, ofTerm("before"), notifier)).toEqual([]);
    const next = ofTerm("before", "R377-22");
    expect(mustGive(file, next, notifier)).toHaveLength(1);
    mustGive(file, { name: "submitToCommission" }, representative);
    expect(mustGive(file, { ...ofTerm("lapsed", "R377-22") }, notifier)).toEqual([]);
  });

  it("R377-9b, R377-17: of a document is given once for each day on which it lapses", () => {
    const file = includedFile();
    expect(mustGive(file, ofDocument("2027-01-31"), notifier)).toEqual([
      {
        type: "reminded",
        about: { of: "document", document: "premises-right", validUntil: "2027-01-31" },
      },
    ]);
    expect(mustGive(file, ofDocument("2027-01-31"), notifier)).toEqual([]);
    expect(mustGive(file, ofDocument("2028-01-31"), notifier)).toHaveLength(1);
    const other = ofDocument("2027-01-31");
    const prices = { ...other, about: { ...other.about, document: "prices" as const } };
    expect(mustGive(file, prices, notifier)).toHaveLength(1);
  });

  it("R377-9b, R377-17: of a document is given once more when it has lapsed", () => {
    const file = includedFile();
    const lapses = ofDocument("2027-01-31");
    const lapsed = { ...lapses, about: { ...lapses.about, when: "lapsed" as const } };
    mustGive(file, lapses, notifier);
    expect(mustGive(file, lapsed, notifier)).toEqual([{ type: "reminded", about: lapsed.about }]);
    expect(mustGive(file, lapsed, notifier)).toEqual([]);
  });

  it("R377-21: is given anew for another application, and by nobody but Arnau", () => {
    const file = savedFile();
    mustGive(file, ofTerm("before"), notifier);
    mustGive(file, { name: "withdraw" }, portal);
    mustGive(file, submit(), portal);
    expect(mustGive(file, ofTerm("before"), notifier)).toHaveLength(1);
    expect(refusalOf(file.give(ofTerm("lapsed"), representative))).toEqual({
      code: "role-not-allowed",
    });
  });
});

describe("another calendar", () => {
  const moved: CommandOf<"reprojectTerms"> = {
    name: "reprojectTerms",
    calendar: "2026/2",
    terms: [
      {
        provision: "R377-21",
        before: daySchema.parse("2026-11-25"),
        after: daySchema.parse("2026-11-26"),
        days: [{ day: daySchema.parse("2026-11-24"), working: false, source: "a decree" }],
      },
    ],
  };

  it("R377-21: that moves terms is on record with its days, and moves no start", () => {
    const file = savedFile();
    const before = file.now();
    expect(mustGive(file, moved, verifier)).toEqual([
      { type: "terms-reprojected", calendar: "2026/2", terms: moved.terms },
    ]);
    expect(file.now()).toEqual(before);
  });
});
