import { describe, expect, it } from "vitest";
import { referenceOf, stateSystems } from "#shared/registration/checks.ts";
import { member, representative, sittingOf } from "#test/samples/officials.ts";
import { binOf } from "#test/samples/organization.ts";
import {
  allMet,
  answeredFile,
  castVotes,
  fileId,
  mustGive,
  pendingFile,
  placedFile,
  savedFile,
  submittedFile,
  verifiedFile,
  type Course,
} from "#test/samples/registration-file.ts";

const close = { name: "closeVote" } as const;

const includedFile = (course: Course = {}) => {
  const file = pendingFile(course);
  castVotes(file, ["for", "for", "for", "R377-27.3", "R377-27.3"]);
  mustGive(file, close, member(1), sittingOf());
  return file;
};

describe("the way of a registration to the Register", () => {
  it("goes through the states of the lifecycle in their order", () => {
    const states = [savedFile, answeredFile, verifiedFile, submittedFile, placedFile, pendingFile]
      .map((reach) => reach().now().state)
      .concat(includedFile().now().state);
    expect(states).toEqual([
      "representative-review",
      "representative-review",
      "representative-verified",
      "commission-review",
      "commission-review",
      "decision-pending",
      "included",
    ]);
  });

  it("R377-20, G21: routes the case by the first place of provision", () => {
    expect(savedFile().now().saved).toMatchObject({ round: 1, unit: "75", kato: "751110000" });
  });

  it("G18, R377-7.p2f: keeps the versions of the consents and asks all six systems after them", () => {
    const [saved, asked] = savedFile()
      .history()
      .map(({ event }) => event);
    expect(saved).toMatchObject({
      type: "saved",
      consents: [
        { name: "officialContacts", version: "official-contacts-1" },
        { name: "trueDocuments", version: "true-documents-1" },
        { name: "personalData", version: "personal-data-1" },
      ],
    });
    expect(asked).toEqual({
      type: "asked",
      questions: stateSystems.map((system) => ({
        system,
        reference: referenceOf(fileId, system, 1),
      })),
    });
  });

  it("keeps no name, address, contact or note in the events", () => {
    const file = answeredFile();
    mustGive(file, { name: "recordFindings", findings: allMet, note: "Оспанова" }, representative);
    const text = JSON.stringify(file.history());
    for (const personal of ["Оспанова", "Зейнеп", "Шаңырақ", "shanyraq", "+7701", "Абай"]) {
      expect(text).not.toContain(personal);
    }
  });

  it("R377-4.1: gives the organisation the number of its account", () => {
    expect(includedFile().now().number).toBe(`O-${binOf(1)}`);
  });

  it("R377-27a, R377-28d: leaves a receipt with the evidence and the conditions met", () => {
    const file = includedFile();
    const { decision, saved } = file.now();
    expect(decision).toMatchObject({
      outcome: "included",
      grounds: [],
      tally: { sitting: "sitting-0001", present: 5, for: 3, against: 2 },
      receipt: {
        edition: "R377/2018",
        formDigest: saved?.formDigest,
        provisions: ["R377-27", "R377-27a", "R377-28d"],
        met: ["R377-5.1", "R377-5.2", "R377-5.3", "R377-21b", "R377-27.7"],
        unmet: [],
      },
    });
    expect(decision?.receipt.evidence).toEqual(
      stateSystems.map((system) => ({
        system,
        reference: referenceOf(fileId, system, 1),
        value: "clear",
        ground: expect.stringMatching(/^R377-/),
      })),
    );
  });

  it("G08: a negative finding is an opinion that the Commission may overrule", () => {
    const file = includedFile({ findings: { "R377-5.3": "not-met" } });
    expect(file.now().decision).toMatchObject({
      outcome: "included",
      receipt: { unmet: ["R377-5.3"] },
    });
  });

  it("a hit decides nothing: the findings of the representative say what is met", () => {
    const file = includedFile({ answers: { "tax-debt": "hit" } });
    expect(file.now().decision?.receipt).toMatchObject({
      met: expect.arrayContaining(["R377-5.1"]),
      unmet: [],
      evidence: expect.arrayContaining([
        expect.objectContaining({ system: "tax-debt", value: "hit" }),
      ]),
    });
  });
});
