import { describe, expect, it } from "vitest";
import { referenceOf } from "#shared/checks/reference.ts";
import { checkRules, systemsFor } from "#shared/registration/checks.ts";
import { registerNumberOf } from "#shared/registration/register-number.ts";
import { chair, member } from "#test/samples/officials.ts";
import { binOf, organizationForm } from "#test/samples/organization.ts";
import {
  fileId,
  mustGive,
  refusalOf,
  sittingOn,
  specialistFileId,
} from "#test/samples/registration-file.ts";
import {
  answeredFile,
  asSpecialist,
  ballot,
  castVotes,
  closing,
  decideAlike,
  illegible,
  includedFile,
  pendingFile,
  placedFile,
  savedFile,
  submittedFile,
  verifiedFile,
} from "#test/samples/registration-course.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import { unreadable } from "#test/samples/standing-file.ts";

const tally = (inFavour: number, against: number) => ({
  sitting: "sitting-0001",
  present: 5,
  for: inFavour,
  against,
  recused: [],
  presiding: chair.id,
});

const evidenceOf = (id: typeof fileId, supplier: "organization" | "specialist") =>
  systemsFor(supplier).map((system) => ({
    system,
    reference: referenceOf(id, system, 1),
    value: "clear",
    ground: checkRules[system].ground,
  }));

describe("the way of a registration to its list", () => {
  it.each([{}, asSpecialist()])(
    "R377-20, R377-21, R377-22, R377-26b, R377-27: goes through the states in their order (%#)",
    (course) => {
      const stages = [
        savedFile,
        answeredFile,
        verifiedFile,
        submittedFile,
        placedFile,
        pendingFile,
      ];
      const states = [...stages, includedFile].map((reach) => reach(course).now().state);
      expect(states).toEqual([
        "representative-review",
        "representative-review",
        "representative-verified",
        "commission-review",
        "commission-review",
        "decision-pending",
        "included",
      ]);
    },
  );
});

describe("a decision to include", () => {
  it("R377-27a, R377-28d, R377-4.1: is one event with the number, the votes and the receipt", () => {
    const file = pendingFile();
    const form = organizationForm();
    castVotes(file, ["for", "for", "for", illegible, illegible]);
    expect(mustGive(file, closing(), chair, sittingOn())).toEqual([
      {
        type: "included",
        number: `O-${binOf(1)}`,
        tally: tally(3, 2),
        receipt: {
          edition: "R377/2018",
          question: "inclusion",
          formDigest: file.now().saved?.formDigest,
          documents: form.documents.map(({ type, sha256 }) => ({ type, sha256 })),
          evidence: evidenceOf(fileId, "organization"),
          prices: [],
          provisions: ["R377-27", "R377-27a", "R377-28d"],
          met: ["R377-5.1", "R377-5.2", "R377-5.3", "R377-21b", "R377-27.7"],
          unmet: [],
          overruled: [],
        },
      },
    ]);
  });

  it("R377-27a, R377-12.1: of a specialist rests on the requirements of paragraph 13", () => {
    const file = pendingFile(asSpecialist());
    const [included] = decideAlike(file, "for");
    expect(included).toEqual({
      type: "included",
      number: registerNumberOf(specialistFileId),
      tally: tally(5, 0),
      receipt: {
        edition: "R377/2018",
        question: "inclusion",
        formDigest: file.now().saved?.formDigest,
        documents: specialistForm().documents.map(({ type, sha256 }) => ({ type, sha256 })),
        evidence: evidenceOf(specialistFileId, "specialist"),
        prices: [],
        provisions: ["R377-27", "R377-27a", "R377-28d"],
        met: ["R377-13.1", "R377-13.2", "R377-13.3a", "R377-13.3b", "R377-21b"],
        unmet: [],
        overruled: [],
      },
    });
  });

  it("R377-27a: makes an account in the list, of the application and the unit that decided", () => {
    const file = includedFile();
    const at = file.clock.now();
    const { account, saved, decision, telling } = file.now();
    expect(account).toEqual({
      number: `O-${binOf(1)}`,
      version: 1,
      since: at,
      acceptedAt: at,
      application: 1,
      saved,
      unit: "75",
      edition: "R377/2018",
      accessibility: { value: "clear", at, messageId: "message-accessibility-1" },
      free: undefined,
    });
    expect(decision).toMatchObject({ outcome: "included", at, claims: [] });
    expect(telling).toBe(decision?.sequence);
    expect(file.history().at(-1)?.happening.sequence).toBe(telling);
  });

  it("R377-4.9: keeps what the state system said of accessibility, and nothing where it is not asked", () => {
    const file = includedFile({ answers: { accessibility: "hit" } });
    expect(file.now().account?.accessibility?.value).toBe("hit");
    expect(includedFile(asSpecialist()).now().account?.accessibility).toBeUndefined();
  });

  it("R377-27a: names no ground", () => {
    const file = pendingFile();
    castVotes(file, ["for", "for", "for"]);
    expect(refusalOf(file.give(closing(unreadable), chair, sittingOn()))).toEqual({
      code: "grounds-without-refusal",
    });
    const wordy = closing({ grounds: [], justification: "All is well." });
    expect(refusalOf(file.give(wordy, chair, sittingOn()))).toBeUndefined();
  });
});

describe("a decision to refuse", () => {
  const undated = { ground: "R377-27.5", document: "prices", detail: "issue-date" } as const;
  const taxDebt = { ground: "R377-27.1", requirement: "no-tax-debt" } as const;
  const votedFile = () => {
    const file = pendingFile({ unmet: ["no-tax-debt"], answers: { "tax-debt": "hit" } });
    castVotes(file, [taxDebt, illegible, taxDebt, undated, "for"]);
    return file;
  };
  const justification = "A tax debt stood on the day of the decision.";

  it("R377-27b, R377-28c: is one event with the claims voted under its grounds, each once", () => {
    const file = votedFile();
    const command = closing({ grounds: ["R377-27.3", "R377-27.1"], justification });
    const [refused] = mustGive(file, command, chair, sittingOn());
    expect(refused).toMatchObject({
      type: "refused",
      claims: [taxDebt, illegible],
      tally: tally(1, 4),
      receipt: {
        question: "inclusion",
        provisions: ["R377-27", "R377-27b", "R377-27.3", "R377-27.1"],
        met: ["R377-5.2", "R377-5.3", "R377-21b", "R377-27.7"],
        unmet: ["R377-5.1"],
      },
    });
    expect(file.now()).toMatchObject({
      state: "refused",
      account: undefined,
      decision: { outcome: "refused", claims: [taxDebt, illegible] },
    });
    expect(file.now().telling).toBe(file.now().decision?.sequence);
  });

  it("R377-27b: names a ground that was voted on, and only such", () => {
    const refusedWith = (more: Parameters<typeof closing>[0]) =>
      refusalOf(votedFile().give(closing(more), chair, sittingOn()));
    expect(refusedWith({ justification })).toEqual({ code: "grounds-missing" });
    expect(refusedWith({ grounds: [], justification })).toEqual({ code: "grounds-missing" });
    expect(refusedWith({ grounds: ["R377-27.1"] })).toEqual({ code: "justification-missing" });
    expect(refusedWith({ grounds: ["R377-27.1", "R377-27.6"], justification })).toEqual({
      code: "ground-not-voted",
      ground: "R377-27.6",
    });
    expect(refusedWith({ grounds: ["R377-27.5"], justification })).toBeUndefined();
  });

  it("R377-27b: each vote against has its claim, each vote for none", () => {
    const file = pendingFile();
    const against = { name: "castVote", choice: "against" } as const;
    expect(refusalOf(file.give(against, member(2), sittingOn()))).toEqual({
      code: "claim-missing",
    });
    const inFavour = { name: "castVote", choice: "for", claim: illegible } as const;
    expect(refusalOf(file.give(inFavour, member(2), sittingOn()))).toEqual({
      code: "claim-on-vote-for",
    });
    expect(refusalOf(file.give(ballot(illegible), member(2), sittingOn()))).toBeUndefined();
  });

  it("R377-27b, G09: rests on no ground of a member who was recused since", () => {
    const file = pendingFile();
    castVotes(file, [undated, illegible, illegible, illegible]);
    const conflict = { name: "declareConflict", reason: "A cousin works there." } as const;
    mustGive(file, conflict, chair, sittingOn());
    for (const by of [2, 3, 4]) {
      const vote = { name: "voteForPresiding", candidate: member(2).id } as const;
      mustGive(file, vote, member(by), sittingOn());
    }
    const resting = (...grounds: ("R377-27.3" | "R377-27.5")[]) =>
      file.give(closing({ grounds, justification }), member(2), sittingOn());
    expect(refusalOf(resting("R377-27.5", "R377-27.3"))).toEqual({
      code: "ground-not-voted",
      ground: "R377-27.5",
    });
    expect(resting("R377-27.3")).toMatchObject({ events: [{ claims: [illegible] }] });
  });

  it("R377-27: falls once; afterwards nobody votes or closes a vote", () => {
    const file = votedFile();
    const command = closing({ grounds: ["R377-27.1"], justification });
    mustGive(file, command, chair, sittingOn());
    for (const again of [command, ballot("for")]) {
      expect(refusalOf(file.give(again, chair, sittingOn()))).toEqual({
        code: "command-not-allowed",
        state: "refused",
        allowed: [],
      });
    }
  });
});
