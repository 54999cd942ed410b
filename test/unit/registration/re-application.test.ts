import { describe, expect, it } from "vitest";
import { referenceOf } from "#shared/checks/reference.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { notifiedAt } from "#shared/registration/state.ts";
import { notifier, portal } from "#test/samples/officials.ts";
import { addressInAstana, organizationForm } from "#test/samples/organization.ts";
import { fileId, mustGive, refusalOf, submit } from "#test/samples/registration-file.ts";
import {
  answerAll,
  answerFrom,
  decideAlike,
  systemActor,
  verify,
} from "#test/samples/registration-course.ts";
import { bringToVote, leftFile, refusedFile, tellOf } from "#test/samples/standing-file.ts";

/** Filed again a day after the refusal. */
const secondRound = () => {
  const file = refusedFile();
  file.clock.advance(86_400);
  mustGive(file, submit(), portal);
  return file;
};

describe("another application after a refusal (G30)", () => {
  it("opens a new round, and asks every system by a new reference", () => {
    const file = secondRound();
    expect(file.now()).toMatchObject({ state: "representative-review", saved: { round: 2 } });
    expect(
      systemsFor("organization").map((system) => file.now().questions[system]?.reference),
    ).toEqual(systemsFor("organization").map((system) => referenceOf(fileId, system, 2)));
  });

  it("takes nothing of the first round along", () => {
    expect(secondRound().now()).toMatchObject({
      findings: undefined,
      verifiedBy: undefined,
      sitting: undefined,
      ballots: [],
      decision: undefined,
      account: undefined,
      completeness: undefined,
      telling: undefined,
    });
    expect(notifiedAt(secondRound().now())).toBeUndefined();
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
    mustGive(file, submit(form), portal);
    expect(file.now().saved?.unit).toBe("71");
  });

  it("does not take an answer of the first round for one of the second", () => {
    const file = secondRound();
    expect(refusalOf(file.give(answerFrom("insolvency"), systemActor("insolvency")))).toEqual({
      code: "question-unknown",
      system: "insolvency",
    });
    answerAll(file);
    verify(file);
    expect(file.now().state).toBe("representative-verified");
  });

  it("R377-27b: can be filed before and after the notice of the refusal", () => {
    const file = refusedFile();
    tellOf(file);
    mustGive(file, submit(), portal);
    expect(file.now().saved?.round).toBe(2);
  });

  it("R377-28: leaves a late notice of the refusal to its own round", () => {
    const refused = refusedFile();
    const of = refused.now().telling ?? 0;
    refused.clock.advance(86_400);
    mustGive(refused, submit(), portal);
    const before = refused.now();
    const messageId = "mail-1";
    mustGive(refused, { name: "recordNotice", of, notice: "refusal", messageId }, notifier);
    const at = refused.clock.now();
    const letter = { to: undefined, notice: "refusal", at, messageId };
    const told = { [of]: [{ ...letter, missed: undefined, toldAt: at }] };
    expect(refused.now()).toEqual({ ...before, told });
    expect(notifiedAt(refused.now())).toBeUndefined();
  });

  it("is decided by the edition in force when it is received, not by that of the refusal", () => {
    expect(registrationKind.editionOf(refusedFile().now(), submit())).toBeUndefined();
    const handOver = { name: "submitToCommission" } as const;
    expect(registrationKind.editionOf(secondRound().now(), handOver)).toBe("R377/2018");
  });
});

describe("another application after a removal", () => {
  const returned = () => {
    const file = leftFile();
    file.clock.advance(86_400);
    mustGive(file, submit(), portal);
    return file;
  };

  it("R377-11: is considered from the beginning; the removal is over with it, not the account", () => {
    const file = returned();
    expect(file.now()).toMatchObject({
      state: "representative-review",
      removal: undefined,
      account: { version: 1 },
      rounds: 2,
    });
  });

  it("R377-4.1: takes the account up again, which counts its versions on and its time anew", () => {
    const file = returned();
    const before = file.now().account;
    bringToVote(file);
    expect(decideAlike(file, "for")).toMatchObject([{ type: "included", number: before?.number }]);
    expect(file.now()).toMatchObject({
      state: "included",
      account: { number: before?.number, version: 2, since: file.clock.now() },
    });
    expect(before?.since).not.toBe(file.clock.now());
  });
});
