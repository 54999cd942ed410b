import { describe, expect, it } from "vitest";
import { accept, refuse } from "#shared/cases/kind.ts";
import type { CheckCommand } from "#shared/checks/commands.ts";
import {
  askAgain,
  expiredChecks,
  hasAnswered,
  noteDelay,
  pendingChecks,
  recordAnswer,
  recordManualCheck,
} from "#shared/checks/decide.ts";
import type { CheckEvent } from "#shared/checks/events.ts";
import { daySchema } from "#shared/law/dates.ts";
import { instant } from "#test/fakes/clock.ts";
import {
  answer,
  asking,
  circumstances,
  evidence,
  questionsWith,
  reference,
  type Asked,
} from "#test/samples/questions.ts";

const ground = "R377-7.p2b" as const;
const open = { ground, isOpen: true } as const;
const over = { ground, isOpen: false } as const;

const facts = {
  system: "tax-debt",
  reference: reference("tax-debt"),
  value: "clear",
  messageId: "message-tax-debt",
  ground,
} as const;
const answered: CheckEvent<Asked> = { type: "answered", ...facts };
const beside: CheckEvent<Asked> = { type: "answered-beside", ...facts };
const byHand: CheckEvent<Asked> = {
  type: "checked-by-hand",
  system: "tax-debt",
  reference: reference("tax-debt"),
  value: "clear",
  ground,
};
const delayed: CheckEvent<Asked> = {
  type: "delayed",
  system: "tax-debt",
  reference: reference("tax-debt"),
  reason: "time-out",
};

describe("an answer", () => {
  it("is kept under the ground of the question", () => {
    const digest = evidence("tax-debt", instant("2026-12-01T00:00:00.000Z"));
    expect(recordAnswer(questionsWith(), answer("tax-debt", { evidence: digest }), open)).toEqual(
      accept({ ...answered, evidence: digest }),
    );
  });

  it("to a question that was not put is refused", () => {
    const other = answer("tax-debt", { reference: reference("tax-debt", 2) });
    const unknown = refuse({ code: "question-unknown", system: "tax-debt" });
    expect(recordAnswer(questionsWith(), other, open)).toEqual(unknown);
    expect(recordAnswer({}, answer("tax-debt"), open)).toEqual(unknown);
  });

  it("stands beside, once, what a human found and what is over", () => {
    const command = answer("tax-debt");
    expect(recordAnswer(questionsWith(), command, over)).toEqual(accept(beside));
    expect(recordAnswer(questionsWith(byHand), command, open)).toEqual(accept(beside));
    expect(recordAnswer(questionsWith(byHand, beside), command, open)).toEqual(accept());
    expect(recordAnswer(questionsWith(beside), command, over)).toEqual(accept());
  });

  it("is known to be there, unless a human gave it", () => {
    const command = answer("tax-debt");
    expect(hasAnswered(questionsWith(answered), command)).toBe(true);
    expect(hasAnswered(questionsWith(byHand), command)).toBe(false);
    expect(hasAnswered(questionsWith(), command)).toBe(false);
    const another = answer("tax-debt", { reference: reference("tax-debt", 2) });
    expect(hasAnswered(questionsWith(answered), another)).toBe(false);
  });
});

describe("a delay (G04)", () => {
  const command: CheckCommand<"noteDelay", Asked> = {
    name: "noteDelay",
    system: "tax-debt",
    reference: reference("tax-debt"),
    reason: "time-out",
  };

  it("is noted once, and not of what is answered", () => {
    expect(noteDelay(questionsWith(), command)).toEqual(accept(delayed));
    expect(noteDelay(questionsWith(delayed), command)).toEqual(accept());
    expect(noteDelay(questionsWith(answered), command)).toEqual(accept());
  });

  it("of a question that was not put is refused", () => {
    expect(noteDelay({}, command)).toEqual(
      refuse({ code: "question-unknown", system: "tax-debt" }),
    );
  });
});

describe("a paper in the place of an answer (G22)", () => {
  const command: CheckCommand<"recordManualCheck", Asked> = {
    name: "recordManualCheck",
    system: "tax-debt",
    value: "clear",
    document: {
      title: "Certificate",
      number: "1",
      issuedBy: "Tax office",
      issuedOn: daySchema.parse("2026-11-23"),
    },
    reason: "The system is down.",
  };
  const given = (questions = questionsWith(), changes: Partial<typeof command> = {}) =>
    recordManualCheck(questions, { ...command, ...changes }, circumstances(), ground);

  it("stands where nothing was answered, or nothing that settles it", () => {
    expect(given()).toEqual(accept(byHand));
    const unsettled: CheckEvent<Asked> = { ...answered, value: "indeterminate" };
    expect(given(questionsWith(unsettled))).toEqual(accept(byHand));
  });

  it("overwrites no answer, and is no paper of tomorrow", () => {
    const { document } = command;
    expect(given(questionsWith(answered))).toEqual(
      refuse({ code: "check-answered", system: "tax-debt" }),
    );
    expect(given({})).toEqual(refuse({ code: "question-unknown", system: "tax-debt" }));
    const issuedOn = daySchema.parse("2026-11-24");
    expect(given(questionsWith(), { document: { ...document, issuedOn } })).toEqual(
      refuse({ code: "document-of-the-future" }),
    );
  });

  it("is none where the edition allows none", () => {
    const { edition, ...rest } = circumstances();
    const strict = { ...edition, checks: { ...edition.checks, byHand: false } };
    expect(
      recordManualCheck(questionsWith(), command, { ...rest, edition: strict }, ground),
    ).toEqual(refuse({ code: "check-not-by-hand" }));
  });
});

describe("what a decision waits for", () => {
  const until = instant("2026-12-03T18:59:59.999Z");
  const late = instant("2026-12-04T04:00:00.000Z");
  const good = questionsWith({ ...answered, evidence: evidence("tax-debt", until) });

  it("are the answers that are not there", () => {
    expect(pendingChecks(asking, questionsWith())).toEqual(asking);
    expect(pendingChecks(asking, good)).toEqual(["legal-entity"]);
    expect(pendingChecks(asking, {})).toEqual([]);
  });

  it("and those that have grown old, which are asked for anew under another name", () => {
    expect(expiredChecks(asking, good, until)).toEqual([]);
    expect(expiredChecks(asking, good, late)).toEqual(["tax-debt"]);
    expect(askAgain(asking, good, 1, circumstances(until))).toEqual(
      refuse({ code: "nothing-expired" }),
    );
    const questions = [{ system: "tax-debt", reference: reference("tax-debt", 2) }];
    expect(askAgain(asking, good, 1, circumstances(late))).toEqual(
      accept({ type: "asked-again", questions }),
    );
  });
});
