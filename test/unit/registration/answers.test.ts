import { describe, expect, it } from "vitest";
import { checkRules, checkValues } from "#shared/registration/checks.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import { member, notifier, representative, sittingOf, verifier } from "#test/samples/officials.ts";
import {
  allMet,
  answerAll,
  answeredFile,
  answerFrom,
  ballot,
  castVotes,
  mustGive,
  pendingFile,
  placedFile,
  refusalOf,
  savedFile,
  systemActor,
} from "#test/samples/registration-file.ts";

const taxAnswer = answerFrom("tax-debt");
const tax = systemActor("tax-debt");
const lateTax: RegistrationCommand = {
  name: "noteDelay",
  system: "tax-debt",
  reference: taxAnswer.reference,
  reason: "time-out",
};

describe("the answers of state systems", () => {
  it.each(checkValues)(
    "R377-7.p2f: an answer %s is kept with its ground and its message",
    (value) => {
      const file = savedFile();
      const [event] = mustGive(file, { ...taxAnswer, value }, tax);
      expect(event).toEqual({
        type: "answered",
        system: "tax-debt",
        reference: taxAnswer.reference,
        value,
        messageId: "message-tax-debt-1",
        ground: checkRules["tax-debt"].ground,
      });
      expect(file.now().questions["tax-debt"]?.answer?.value).toBe(value);
    },
  );

  it("the first answer stands: another one, be it different, changes nothing", () => {
    const file = savedFile();
    mustGive(file, taxAnswer, tax);
    const before = file.now();
    for (const again of [taxAnswer, { ...taxAnswer, value: "hit" as const, messageId: "other" }]) {
      expect(mustGive(file, again, tax)).toEqual([]);
    }
    expect(file.now()).toBe(before);
  });

  it("an answer that comes once more after the case went on changes nothing", () => {
    const file = pendingFile();
    const before = file.now();
    expect(mustGive(file, taxAnswer, tax)).toEqual([]);
    expect(file.now()).toBe(before);
  });

  it("an answer that comes once more after the decision changes nothing", () => {
    const file = pendingFile();
    castVotes(file, ["for", "for", "for", "for", "for"]);
    mustGive(file, { name: "closeVote" }, member(1), sittingOf());
    const before = file.now();
    expect(mustGive(file, { ...taxAnswer, value: "hit" }, tax)).toEqual([]);
    expect(file.now()).toBe(before);
  });

  it("R377-21: verification goes on when the last of the six has answered", () => {
    const file = savedFile();
    const findings: RegistrationCommand = { name: "recordFindings", findings: allMet };
    for (const system of ["legal-entity", "tax-debt", "insolvency", "accessibility"] as const) {
      mustGive(file, answerFrom(system), systemActor(system));
    }
    expect(refusalOf(file.give(findings, representative))).toEqual({
      code: "checks-pending",
      systems: ["unreliable-participants", "immovable-property"],
    });
    for (const system of ["immovable-property", "unreliable-participants"] as const) {
      mustGive(file, answerFrom(system), systemActor(system));
    }
    expect(refusalOf(file.give(findings, representative))).toBeUndefined();
  });
});

describe("a state system that keeps the case waiting (G04)", () => {
  it("is noted once for a question, and pauses no term", () => {
    const file = savedFile();
    const { terms } = file.now();
    expect(mustGive(file, lateTax, verifier)).toMatchObject([
      { type: "delayed", reason: "time-out" },
    ]);
    expect(mustGive(file, { ...lateTax, reason: "failed" }, verifier)).toEqual([]);
    expect(file.now().questions["tax-debt"]?.delay?.reason).toBe("time-out");
    expect(file.now().terms).toEqual(terms);
  });

  it("is not noted any more once it has answered", () => {
    const file = answeredFile();
    expect(mustGive(file, lateTax, verifier)).toEqual([]);
  });

  it("is not noted for a question that was not asked", () => {
    const stranger = { ...lateTax, system: "insolvency" } as const;
    expect(refusalOf(savedFile().give(stranger, verifier))).toEqual({
      code: "question-unknown",
      system: "insolvency",
    });
  });

  it("may answer after all, and the delay stays on record", () => {
    const file = savedFile();
    mustGive(file, lateTax, verifier);
    answerAll(file);
    expect(file.now().questions["tax-debt"]).toMatchObject({
      delay: { reason: "time-out" },
      answer: { value: "clear" },
    });
  });
});

describe("the notice of a decision", () => {
  it("R377-28, G31: is recorded once", () => {
    const file = pendingFile();
    castVotes(file, ["for", "for", "for", "for", "for"]);
    mustGive(file, { name: "closeVote" }, member(1), sittingOf());
    const sent: RegistrationCommand = {
      name: "recordNotice",
      round: 1,
      notice: "inclusion",
      messageId: "mail-1",
    };
    expect(mustGive(file, sent, notifier)).toMatchObject([{ type: "notified", channel: "email" }]);
    expect(mustGive(file, { ...sent, messageId: "mail-2" }, notifier)).toEqual([]);
  });
});

describe("a refusal for the state of the case", () => {
  it("names what the role could do instead", () => {
    const refusal = refusalOf(placedFile().give(ballot("for"), member(1), sittingOf()));
    expect(refusal).toEqual({
      code: "command-not-allowed",
      state: "commission-review",
      allowed: ["recordCompleteness"],
    });
  });
});
