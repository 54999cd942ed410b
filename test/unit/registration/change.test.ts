import { describe, expect, it } from "vitest";
import { referenceOf } from "#shared/checks/reference.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { listedStates } from "#shared/registration/states.ts";
import { digestOf } from "#shared/store/digest.ts";
import {
  administrator,
  chair,
  portal,
  representative,
  secretary,
} from "#test/samples/officials.ts";
import { addressInAstana, organizationForm } from "#test/samples/organization.ts";
import { fileId, mustGive, refusalOf, sittingOn } from "#test/samples/registration-file.ts";
import {
  answerAll,
  answerFrom,
  asSpecialist,
  castVotes,
  closing,
  completeness,
  decideAlike,
  illegible,
  includedFile,
  place,
  systemActor,
  verify,
} from "#test/samples/registration-course.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import {
  bringToVote,
  changePendingFile,
  changingFile,
  changingTo,
  largerForm,
  tellOf,
} from "#test/samples/standing-file.ts";

describe("a change of what is in the list", () => {
  it("R377-30.1, R377-30.2b: is saved as a new application of the same account", () => {
    const file = includedFile();
    const command = changingTo(largerForm);
    const [saved, asked] = mustGive(file, command, portal);
    expect(saved).toMatchObject({
      type: "saved",
      procedure: "change",
      round: 2,
      places: { total: 30, free: 10 },
      formDigest: digestOf(command),
      signed: { digest: command.signed.digest, as: "head" },
    });
    expect(asked).toEqual({
      type: "asked",
      questions: systemsFor("organization").map((system) => ({
        system,
        reference: referenceOf(fileId, system, 2),
      })),
    });
    expect(file.now().state).toBe("change-representative-review");
  });

  it("R377-30.1, R377-9a, R377-17: is the supplier's own; no official edits its data", () => {
    for (const course of [{}, asSpecialist()]) {
      const file = includedFile(course);
      const form = course.form ?? organizationForm();
      for (const by of [representative, chair, secretary, administrator]) {
        expect(refusalOf(file.give(changingTo(form), by))).toEqual({ code: "role-not-allowed" });
      }
      expect(refusalOf(file.give(changingTo(form), portal))).toBeUndefined();
    }
  });

  it("R377-30.1: is possible for who is in the list, and one at a time", () => {
    const refused = changingFile().give(changingTo(largerForm), portal);
    expect(refusalOf(refused)).toMatchObject({
      code: "command-not-allowed",
      state: "change-representative-review",
    });
  });

  it("R377-31: runs the same states as an inclusion", () => {
    const file = changingFile();
    const states = [file.now().state];
    for (const step of [
      () => answerAll(file),
      () => verify(file),
      () => mustGive(file, { name: "submitToCommission" }, representative),
      () => place(file),
      () => mustGive(file, completeness, chair, sittingOn()),
      () => decideAlike(file, "for"),
    ]) {
      step();
      states.push(file.now().state);
    }
    expect(states).toEqual([
      "change-representative-review",
      "change-representative-review",
      "change-representative-verified",
      "change-commission-review",
      "change-commission-review",
      "change-decision-pending",
      "included",
    ]);
    expect(states.every((state) => listedStates.includes(state))).toBe(true);
  });

  it("R377-31: runs the same clocks, from its own saving", () => {
    const file = includedFile();
    tellOf(file);
    file.clock.advance(86_400);
    mustGive(file, changingTo(largerForm), portal);
    const startedAt = file.clock.now();
    expect(file.now().savedAt).toBe(startedAt);
    expect(file.now().terms).toEqual([
      { provision: "R377-21", startedAt, stoppedAt: undefined },
      { provision: "R377-26", startedAt, stoppedAt: undefined },
    ]);
    file.clock.advance(60);
    bringToVote(file);
    decideAlike(file, "for");
    const stoppedAt = file.clock.now();
    expect(file.now().terms).toEqual([
      { provision: "R377-21", startedAt, stoppedAt },
      { provision: "R377-26", startedAt, stoppedAt },
      { provision: "R377-22", startedAt: stoppedAt, stoppedAt },
      { provision: "R377-27", startedAt: stoppedAt, stoppedAt },
      { provision: "R377-28", startedAt: stoppedAt, stoppedAt: undefined },
    ]);
  });

  it("R377-31: takes nothing from the inclusion along but the account", () => {
    const file = changingFile();
    expect(file.now()).toMatchObject({
      findings: undefined,
      verifiedBy: undefined,
      completeness: undefined,
      sitting: undefined,
      ballots: [],
      decision: undefined,
      account: { version: 1 },
    });
    expect(refusalOf(file.give(answerFrom("tax-debt"), systemActor("tax-debt")))).toEqual({
      code: "question-unknown",
      system: "tax-debt",
    });
  });

  it("R377-31: is decided by the edition in force when it is received", () => {
    const { now } = includedFile();
    expect(registrationKind.editionOf(now(), changingTo(largerForm))).toBeUndefined();
    expect(registrationKind.editionOf(now(), { name: "recordRemoval" })).toBe("R377/2018");
  });
});

describe("a change that is accepted", () => {
  it("R377-31, R377-27a: makes the next version of the account, which keeps its number", () => {
    const file = changePendingFile();
    const before = file.now().account;
    castVotes(file, ["for", "for", "for", illegible, illegible]);
    const [accepted] = mustGive(file, closing(), chair, sittingOn());
    expect(accepted).toMatchObject({
      type: "change-accepted",
      version: 2,
      tally: { present: 5, for: 3, against: 2, recused: [], presiding: chair.id },
      receipt: {
        question: "change",
        formDigest: file.now().saved?.formDigest,
        provisions: ["R377-27", "R377-27a", "R377-28d", "R377-31"],
      },
    });
    const { account, saved, application } = file.now();
    expect(account).toEqual({
      ...before,
      version: 2,
      acceptedAt: file.clock.now(),
      application,
      saved,
      accessibility: {
        value: "clear",
        at: file.clock.now(),
        messageId: "message-accessibility-2",
      },
    });
    expect(account?.saved.places).toEqual({ total: 30, free: 10 });
    expect(application).toBeGreaterThan(1);
  });

  it("R377-31: versions grow by one each time, for specialists too", () => {
    const file = includedFile(asSpecialist());
    for (const version of [2, 3, 4]) {
      const form = specialistForm({ qualification: `Qualification ${version}` });
      mustGive(file, changingTo(form), portal);
      bringToVote(file, { form });
      expect(decideAlike(file, "for")).toMatchObject([{ type: "change-accepted", version }]);
      expect(file.now().account?.version).toBe(version);
    }
  });

  it("R377-4.5b, R377-20: takes the case to another unit where it moves there (G21)", () => {
    const form = organizationForm({ facilities: [addressInAstana] });
    const sitting = sittingOn([1, 2, 3, 4, 5], { unit: "71" });
    const file = changingFile(form);
    expect([file.now().unit, file.now().account?.unit]).toEqual(["71", "75"]);
    bringToVote(file, { form, sitting });
    decideAlike(file, "for", {}, sitting);
    expect([file.now().unit, file.now().account?.unit]).toEqual(["71", "71"]);
  });

  it("R377-4.11c: forgets the free places that were told of the version before", () => {
    const file = includedFile();
    mustGive(file, { name: "updateFreePlaces", free: 1 }, portal);
    mustGive(file, changingTo(largerForm), portal);
    expect(file.now().account?.free).toBe(1);
    bringToVote(file);
    decideAlike(file, "for");
    expect(file.now().account?.free).toBeUndefined();
  });
});
