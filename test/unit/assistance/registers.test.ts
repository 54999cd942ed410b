// What registers and the judges of signatures say, when, and to a case that has gone on meanwhile (L114-13.1b, L114-13.2).
import { describe, expect, it } from "vitest";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { daySchema, endOfDay } from "#shared/law/dates.ts";
import { digestOf } from "#shared/store/digest.ts";
import {
  codeOf,
  concludedFile,
  editionNow,
  mustGive,
  openFile,
  receivedFile,
  type AssistanceFile,
} from "#test/samples/assistance/file.ts";
import { providing, refusing, submit, written } from "#test/samples/assistance/commands.ts";
import { applicationForm, guardiansApplication } from "#test/samples/assistance/form.ts";
import { decider, officer } from "#test/samples/assistance/officials.ts";
import { notifier, portal } from "#test/samples/officials.ts";

const register = { id: "guardianship", role: "state-system" as const };
const judge = { id: "confirm", role: "system" as const };
const guarded = applicationForm(guardiansApplication());

const answering = (file: AssistanceFile) =>
  written({
    name: "recordAnswer",
    system: "guardianship",
    reference: file.now().questions.guardianship?.reference,
    value: "clear",
    messageId: "message-1",
  });

const doubted = (form = guarded) => {
  const file = openFile();
  const signature = { doubts: ["revocation-unknown" as const] };
  mustGive(file, submit(form), portal, { unit: "71", signature });
  return file;
};

describe("what a register says", () => {
  it("L114-13.2.2: is kept once, however often it comes", () => {
    const file = receivedFile(guarded);
    const answer = answering(file);
    mustGive(file, answer, register);
    expect(file.now().questions.guardianship?.answer?.value).toBe("clear");
    expect(mustGive(file, answer, register)).toEqual([]);
  });

  it("L114-13.2.2: is taken without a word even where nothing is awaited any more", () => {
    const file = receivedFile(guarded);
    const answer = answering(file);
    mustGive(file, answer, register);
    expect(file.give(answer, officer)).toEqual({ accepted: true, events: [] });
    const { accepted } = receivedFile(guarded).give(answer, officer);
    expect(accepted).toBe(false);
  });

  it("L114-13.2.2, L114-12.1.5: stands beside a case that has ended, and opens nothing", () => {
    const file = receivedFile(guarded);
    const answer = answering(file);
    mustGive(file, { name: "withdraw" }, portal, { by: "person" });
    expect(mustGive(file, answer, register)).toMatchObject([{ type: "answered-beside" }]);
    expect(file.now().questions.guardianship?.answer).toBeUndefined();
  });

  it("L114-13.2.2, L114-15.1: is too old to decide on after its last instant, and not before", () => {
    const file = concludedFile(guarded);
    const { guardianship } = file.now().questions;
    if (guardianship?.answer === undefined) throw new Error("nobody has answered");
    const validUntil = endOfDay(daySchema.parse("2026-11-24"));
    const evidence = { digest: digestOf("the answer"), validUntil };
    const answered = { ...guardianship, answer: { ...guardianship.answer, evidence } };
    const state = { ...file.now(), questions: { guardianship: answered } };
    const decided = (day: string) =>
      assistanceKind.decide(
        state,
        providing({ recognised: ["orphanhood"] }),
        {
          caseId: file.id,
          actor: decider,
          at: endOfDay(daySchema.parse(day)),
          edition: editionNow(),
          commandDigest: digestOf("a decision"),
        },
        {},
      );
    expect(decided("2026-11-24")).toMatchObject({ accepted: true });
    expect(decided("2026-11-25")).toEqual({
      accepted: false,
      refusal: { code: "evidence-expired", systems: ["guardianship"] },
    });
  });
});

describe("what is said of a signature in doubt", () => {
  it("L114-13.1b: counts for the very entry that it is about", () => {
    const file = doubted();
    expect(mustGive(file, { name: "confirmSignature", of: 2 }, judge)).toEqual([]);
    expect(mustGive(file, { name: "rejectSignature", of: 2, reasons: ["revoked"] }, judge)).toEqual(
      [],
    );
    expect(file.now()).toMatchObject({ state: "received", openSignature: { of: 1 } });
    mustGive(file, { name: "confirmSignature", of: 1 }, judge);
    expect(file.now().openSignature).toBeUndefined();
    // Said once more it is nothing new.
    expect(mustGive(file, { name: "confirmSignature", of: 1 }, judge)).toEqual([]);
    expect(mustGive(file, { name: "rejectSignature", of: 1, reasons: ["revoked"] }, judge)).toEqual(
      [],
    );
    expect(file.now().state).toBe("received");
  });

  it("L114-13.1b: keeps an answer of a register out, until anybody was asked", () => {
    const file = doubted();
    const { reference } = receivedFile(guarded).now().questions.guardianship ?? {};
    const answer = {
      name: "recordAnswer",
      system: "guardianship",
      reference,
      value: "clear",
      messageId: "message-1",
    };
    expect(codeOf(file.give(written(answer), register))).toBe("question-unknown");
  });

  it("L114-15.1b, G47: asks no register of what has gone to the confidential track", () => {
    const file = doubted();
    mustGive(file, written({ name: "routeTrafficking", reason: "Белгілі болды." }), officer);
    expect(mustGive(file, { name: "confirmSignature", of: 1 }, judge)).toEqual([
      { type: "signature-confirmed", of: 1 },
    ]);
    expect(file.now()).toMatchObject({ state: "handed-over", questions: {} });
  });
});

describe("a calendar that has changed", () => {
  it("L114-14.3: moves terms by a note alone, which changes nothing else of the case", () => {
    const file = concludedFile();
    const before = file.now();
    const terms = [
      {
        provision: "L114-15.2",
        before: "2026-11-26",
        after: "2026-11-27",
        days: [{ day: "2026-11-26", working: false, source: "kz-2" }],
      },
    ];
    const moved = written({ name: "reprojectTerms", calendar: "kz-2", terms });
    expect(mustGive(file, moved, notifier)).toEqual([
      { type: "terms-reprojected", calendar: "kz-2", terms },
    ]);
    expect(file.now()).toEqual(before);
    mustGive(file, refusing(), decider);
  });
});
