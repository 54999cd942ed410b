import { describe, expect, it } from "vitest";
import { referenceOf, stateSystems } from "#shared/registration/checks.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { chair, notifier, portal, representative, sittingOf } from "#test/samples/officials.ts";
import { addressInAstana, organizationForm } from "#test/samples/organization.ts";
import {
  allMet,
  answerAll,
  answerFrom,
  castVotes,
  fileId,
  mustGive,
  pendingFile,
  refusalOf,
  systemActor,
} from "#test/samples/registration-file.ts";

const submit = { name: "submit", form: organizationForm() } as const;

const refusedFile = () => {
  const file = pendingFile();
  castVotes(file, ["R377-27.3", "R377-27.3", "R377-27.3", "for", "for"]);
  const grounds: ["R377-27.3"] = ["R377-27.3"];
  mustGive(file, { name: "closeVote", grounds, justification: "unreadable" }, chair, sittingOf());
  return file;
};

/** Filed again a day after the refusal. */
const secondRound = () => {
  const file = refusedFile();
  file.clock.advance(86_400);
  mustGive(file, submit, portal);
  return file;
};

describe("another application after a refusal (G30)", () => {
  it("opens a new round, and asks every system by a new reference", () => {
    const file = secondRound();
    expect(file.now()).toMatchObject({ state: "representative-review", saved: { round: 2 } });
    expect(stateSystems.map((system) => file.now().questions[system]?.reference)).toEqual(
      stateSystems.map((system) => referenceOf(fileId, system, 2)),
    );
  });

  it("takes nothing of the first round along", () => {
    expect(secondRound().now()).toMatchObject({
      findings: undefined,
      verifiedBy: undefined,
      sitting: undefined,
      ballots: [],
      decision: undefined,
      number: undefined,
      notifiedAt: undefined,
    });
  });

  it("starts its terms anew from the new filing", () => {
    const file = secondRound();
    const startedAt = file.clock.now();
    expect(file.now().terms).toEqual([
      { provision: "R377-21", startedAt, stoppedAt: undefined },
      { provision: "R377-26", startedAt, stoppedAt: undefined },
    ]);
  });

  it("goes to the territory of the new place of provision (G21)", () => {
    const file = refusedFile();
    const form = organizationForm({ facilities: [addressInAstana] });
    mustGive(file, { name: "submit", form }, portal);
    expect(file.now().saved?.unit).toBe("71");
  });

  it("does not take an answer of the first round for one of the second", () => {
    const file = secondRound();
    expect(refusalOf(file.give(answerFrom("insolvency"), systemActor("insolvency")))).toEqual({
      code: "question-unknown",
      system: "insolvency",
    });
    answerAll(file, {}, 2);
    mustGive(file, { name: "recordFindings", findings: allMet }, representative);
    expect(file.now().state).toBe("representative-verified");
  });

  it("can be filed before and after the notice of the refusal", () => {
    const file = refusedFile();
    mustGive(
      file,
      { name: "recordNotice", round: 1, notice: "refusal", messageId: "mail-1" },
      notifier,
    );
    mustGive(file, submit, portal);
    expect(file.now().saved?.round).toBe(2);
  });

  it("R377-28: leaves a late notice of the refusal to its own round", () => {
    const file = secondRound();
    const before = file.now();
    const notice = {
      name: "recordNotice",
      round: 1,
      notice: "refusal",
      messageId: "mail-1",
    } as const;
    mustGive(file, notice, notifier);
    expect(file.now()).toEqual({ ...before, notifiedRounds: [1] });
    expect(file.now().notifiedAt).toBeUndefined();
    expect(refusalOf(file.give({ ...notice, round: 2 }, notifier))).toMatchObject({
      code: "command-not-allowed",
    });
  });

  it("is decided by the edition in force when it is received, not by that of the refusal", () => {
    expect(registrationKind.editionOf(refusedFile().now(), submit)).toBeUndefined();
    const handOver = { name: "submitToCommission" } as const;
    expect(registrationKind.editionOf(secondRound().now(), handOver)).toBe("R377/2018");
  });
});
