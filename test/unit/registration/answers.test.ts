import { describe, expect, it } from "vitest";
import { checkValues } from "#shared/checks/values.ts";
import { checkRules } from "#shared/registration/checks.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import { representative, verifier } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { mustGive, refusalOf, submit } from "#test/samples/registration-file.ts";
import {
  answerAll,
  answeredFile,
  answerFrom,
  findingsFor,
  includedFile,
  pendingFile,
  savedFile,
  systemActor,
} from "#test/samples/registration-course.ts";

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
      expect(file.now().questions["tax-debt"]?.answer).toEqual({
        value,
        at: file.clock.now(),
        messageId: "message-tax-debt-1",
      });
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
    const file = includedFile();
    const before = file.now();
    expect(mustGive(file, { ...taxAnswer, value: "hit" }, tax)).toEqual([]);
    expect(file.now()).toBe(before);
  });

  it("R377-21: verification goes on when the last of the six has answered", () => {
    const file = savedFile();
    const findings: RegistrationCommand = {
      name: "recordFindings",
      findings: findingsFor(organizationForm()),
    };
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
    expect(mustGive(file, lateTax, verifier)).toEqual([
      {
        type: "delayed",
        system: "tax-debt",
        reference: taxAnswer.reference,
        reason: "time-out",
      },
    ]);
    expect(mustGive(file, { ...lateTax, reason: "failed" }, verifier)).toEqual([]);
    expect(file.now().questions["tax-debt"]?.delay).toEqual({
      at: file.clock.now(),
      reason: "time-out",
    });
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

describe("an answer that comes too late", () => {
  it("G18: answers nothing that a later application asks", () => {
    const file = savedFile();
    mustGive(file, { name: "withdraw" }, { id: "portal-client", role: "portal" });
    mustGive(file, submit(), { id: "portal-client", role: "portal" });
    expect(refusalOf(file.give(taxAnswer, tax))).toEqual({
      code: "question-unknown",
      system: "tax-debt",
    });
  });
});
