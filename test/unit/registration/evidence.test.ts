import { describe, expect, it } from "vitest";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { addDays, dayOf, endOfDay, secondsAfter, type Instant } from "#shared/law/dates.ts";
import { notesAt, watchedAt } from "#shared/registration/watch.ts";
import { referenceOf } from "#shared/checks/reference.ts";
import { effectsOf } from "#shared/registration/effects.ts";
import { chair, portal, representative, secretary } from "#test/samples/officials.ts";
import { byHand, evidenceUntil } from "#test/samples/evidence.ts";
import {
  fileId,
  mustGive,
  refusalOf,
  sittingOn,
  type RegistrationFile,
} from "#test/samples/registration-file.ts";
import {
  answerAll,
  answerFrom,
  answeredFile,
  castVotes,
  closing,
  pendingFile,
  savedFile,
  systemActor,
  verify,
} from "#test/samples/registration-course.ts";

const tax = systemActor("tax-debt");
const everybody = sittingOn();

/** Everybody but the tax authority has answered. */
const waitingFile = (): RegistrationFile => {
  const file = savedFile();
  for (const system of ["legal-entity", "insolvency", "unreliable-participants"] as const) {
    mustGive(file, answerFrom(system), systemActor(system));
  }
  for (const system of ["immovable-property", "accessibility"] as const) {
    mustGive(file, answerFrom(system), systemActor(system));
  }
  return file;
};

const taxIn = (file: RegistrationFile) => file.now().questions["tax-debt"];

describe("a check by hand (R377-21, G22)", () => {
  it("lets verification go on where a system does not answer, and stands in the receipt as what it is", () => {
    const file = waitingFile();
    expect(refusalOf(file.give({ name: "submitToCommission" }, representative))?.code).toBe(
      "command-not-allowed",
    );
    expect(mustGive(file, byHand(), representative)).toEqual([
      {
        type: "checked-by-hand",
        system: "tax-debt",
        reference: `${fileId}.tax-debt.1`,
        value: "clear",
        ground: "R377-7.p2b",
      },
    ]);
    verify(file);
    expect(taxIn(file)?.answer).toMatchObject({ value: "clear", byHand: true });
  });

  it("settles what a system left unsettled, and nothing that it settled", () => {
    const file = answeredFile({ answers: { "tax-debt": "indeterminate", insolvency: "hit" } });
    mustGive(file, byHand({ value: "hit" }), representative);
    expect(taxIn(file)?.answer).toMatchObject({ value: "hit", byHand: true });
    expect(refusalOf(file.give(byHand({ system: "insolvency" }), representative))).toEqual({
      code: "check-answered",
      system: "insolvency",
    });
  });

  it("is not overwritten by an answer that comes after it: that one is kept once, beside, and changes nothing", () => {
    const file = waitingFile();
    mustGive(file, byHand(), representative);
    const before = file.now();
    const late = answerFrom("tax-debt", "hit");
    expect(mustGive(file, late, tax)).toMatchObject([{ type: "answered-beside", value: "hit" }]);
    expect(mustGive(file, { ...late, messageId: "another" }, tax)).toEqual([]);
    expect(taxIn(file)).toEqual({ ...before.questions["tax-debt"], beside: true });
    expect(file.now().state).toBe(before.state);
  });

  it("is the representative's alone", () => {
    for (const actor of [secretary, chair, portal]) {
      expect(refusalOf(waitingFile().give(byHand(), actor))?.code).toBe("role-not-allowed");
    }
  });
});

describe("an answer after the end of its application (R377-7.p2f)", () => {
  it("is kept beside, once, and reopens nothing", () => {
    const file = waitingFile();
    mustGive(file, { name: "withdraw" }, portal);
    expect(mustGive(file, answerFrom("tax-debt", "hit"), tax)).toMatchObject([
      { type: "answered-beside", reference: `${fileId}.tax-debt.1` },
    ]);
    expect(mustGive(file, answerFrom("tax-debt", "clear"), tax)).toEqual([]);
    expect(file.now().state).toBe("withdrawn");
    expect(taxIn(file)?.answer).toBeUndefined();
  });
});

/** Before the members and voted for, with an answer about taxes that is good for another day. */
const agedFile = () => {
  const file = savedFile();
  const today = dayOf(file.clock.now());
  const evidence = evidenceUntil("tax-debt", endOfDay(addDays(today, 1)));
  mustGive(file, { ...answerFrom("tax-debt"), evidence }, tax);
  for (const system of [
    "legal-entity",
    "insolvency",
    "unreliable-participants",
    "immovable-property",
    "accessibility",
  ] as const) {
    mustGive(file, answerFrom(system), systemActor(system));
  }
  verify(file);
  mustGive(file, { name: "submitToCommission" }, representative);
  mustGive(file, { name: "placeOnAgenda", sitting: everybody.id }, secretary, everybody);
  mustGive(
    file,
    { name: "recordCompleteness", complete: true, accurate: true },
    { ...chair },
    everybody,
  );
  castVotes(file, ["for", "for", "for"]);
  return { file, evidence };
};

describe("an answer that has grown old (R377-7.p2f)", () => {
  it("is not decided on: its system is asked anew under a reference of its own, and the decision rests on the new answer", () => {
    const { file } = agedFile();
    file.clock.advance(2 * 24 * 3600);
    expect(refusalOf(file.give(closing(), chair, everybody))).toEqual({
      code: "evidence-expired",
      systems: ["tax-debt"],
    });
    const again = referenceOf(fileId, "tax-debt", 1, 2);
    const events = mustGive(file, { name: "askAgain" }, { id: "watch-terms", role: "system" });
    expect(events).toEqual([
      { type: "asked-again", questions: [{ system: "tax-debt", reference: again }] },
    ]);
    expect(events.flatMap((event) => effectsOf(event, fileId, 9))).toEqual([
      { to: "check", system: "tax-debt", caseId: fileId },
    ]);
    expect(refusalOf(file.give(closing(), chair, everybody))).toEqual({
      code: "checks-pending",
      systems: ["tax-debt"],
    });
    // The answer to the first asking is one to another question now.
    expect(refusalOf(file.give(answerFrom("tax-debt"), tax))?.code).toBe("question-unknown");
    const fresh = evidenceUntil("tax-debt", endOfDay(addDays(dayOf(file.clock.now()), 9)));
    mustGive(file, { ...answerFrom("tax-debt"), reference: again, evidence: fresh }, tax);
    const [included] = mustGive(file, closing(), chair, everybody);
    expect(included).toMatchObject({
      type: "included",
      receipt: {
        evidence: expect.arrayContaining([
          {
            system: "tax-debt",
            reference: again,
            value: "clear",
            ground: "R377-7.p2b",
            digest: fresh.digest,
          },
        ]),
      },
    });
  });

  it("is decided on to the last moment of its time", () => {
    const { file, evidence } = agedFile();
    file.clock.moveTo(evidence.validUntil);
    expect(mustGive(file, closing(), chair, everybody)).toMatchObject([{ type: "included" }]);
  });

  it("bears on no decision where it has no end", () => {
    const file = pendingFile();
    castVotes(file, ["for", "for", "for"]);
    file.clock.advance(300 * 24 * 3600);
    expect(mustGive(file, closing(), chair, everybody)).toMatchObject([{ type: "included" }]);
  });

  it("of a round that is over is not asked for anew", () => {
    const file = savedFile();
    answerAll(file);
    expect(refusalOf(file.give({ name: "askAgain" }, secretary))?.code).toBe("nothing-expired");
  });

  it("is asked for by Arnau itself on the day after its last, wherever the application stands", () => {
    const { file, evidence } = agedFile();
    const last = dayOf(evidence.validUntil);
    const notes = (at: Instant) =>
      notesAt(file.now(), at, kazakhstanCalendar).filter(
        ({ command }) => command.name === "askAgain",
      );
    expect(notes(evidence.validUntil)).toEqual([]);
    const next = secondsAfter(evidence.validUntil, 1);
    expect(notes(next)).toEqual([
      { command: { name: "askAgain" }, commandId: `askAgain:${fileId}.tax-debt.1` },
    ]);
    const { next: looked } = watchedAt(file.now(), file.clock.now(), kazakhstanCalendar);
    expect(looked !== undefined && looked <= addDays(last, 1)).toBe(true);
    file.clock.moveTo(next);
    mustGive(file, { name: "askAgain" }, { id: "watch-terms", role: "system" });
    expect(notes(secondsAfter(next, 40 * 24 * 3600))).toEqual([]);
  });
});
