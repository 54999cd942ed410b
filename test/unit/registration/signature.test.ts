import { describe, expect, it } from "vitest";
import { effectsOf } from "#shared/registration/effects.ts";
import type { CommandOf } from "#shared/registration/commands.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import { sequenceOf } from "#test/samples/history.ts";
import {
  confirmer,
  doubtfulChange,
  doubtfulFile,
  doubtfulRemoval,
  inDoubt,
} from "#test/samples/doubtful-file.ts";
import { portal, representative } from "#test/samples/officials.ts";
import {
  mustGive,
  openFile,
  refusalOf,
  submit,
  type RegistrationFile,
} from "#test/samples/registration-file.ts";
import { answerAll, verify } from "#test/samples/registration-course.ts";
import { leftFile } from "#test/samples/standing-file.ts";

const openTerms = (file: RegistrationFile) =>
  file
    .now()
    .terms.flatMap(({ provision, stoppedAt }) => (stoppedAt === undefined ? [provision] : []));

const confirm = (file: RegistrationFile): CommandOf<"confirmSignature"> => ({
  name: "confirmSignature",
  of: sequenceOf(file),
});
const reject = (file: RegistrationFile): CommandOf<"rejectSignature"> => ({
  name: "rejectSignature",
  of: sequenceOf(file),
  reasons: ["revoked"],
});

describe("a signature that could not be judged when it was received", () => {
  it("R377-7b, R377-10b: is saved with its doubts; the terms run and nobody is asked yet", () => {
    const file = openFile();
    const events = mustGive(file, submit(), portal, undefined, inDoubt);
    expect(events).toMatchObject([{ type: "saved", signed: inDoubt }]);
    expect(file.now()).toMatchObject({
      state: "representative-review",
      questions: {},
      openSignature: { of: 1, doubts: inDoubt.doubts },
    });
    expect(openTerms(file)).toEqual(["R377-21", "R377-26"]);
    const [saved] = events;
    if (saved === undefined) throw new Error("nothing was saved");
    expect(effectsOf(saved, file.id, 1)).toEqual([
      { to: "signatures", caseId: file.id, sequence: 1 },
    ]);
  });

  it("R377-7b, R377-15b: lets nothing be verified before it held, then the systems are asked and the case goes on", () => {
    const file = doubtfulFile();
    expect(() => verify(file)).toThrow("signature-pending");
    expect(mustGive(file, confirm(file), confirmer)).toMatchObject([
      { type: "signature-confirmed", of: 1 },
      { type: "asked", questions: systemsFor("organization").map((system) => ({ system })) },
    ]);
    expect(file.now().openSignature).toBeUndefined();
    answerAll(file);
    verify(file);
    expect(file.now().state).toBe("representative-verified");
  });

  it("R377-7b, R377-15b: that did not hold ends what was filed, which its sender is told of", () => {
    const file = doubtfulFile();
    const events = mustGive(file, reject(file), confirmer);
    expect(events).toEqual([
      { type: "signature-rejected", of: 1, reasons: ["revoked"] },
      { type: "application-ended", procedure: "inclusion", why: "signature-rejected" },
    ]);
    expect(file.now()).toMatchObject({ state: "withdrawn", telling: 2 });
    expect(openTerms(file)).toEqual([]);
    const [rejected] = events;
    if (rejected === undefined) throw new Error("nothing was rejected");
    expect(effectsOf(rejected, file.id, 2)).toEqual([
      { to: "notices", caseId: file.id, sequence: 2 },
    ]);
    // It can be filed anew, under a signature that holds.
    mustGive(file, submit(), portal);
    expect(file.now().state).toBe("representative-review");
  });

  it("R377-30.2b: under a change leaves the entry as it stands, whatever is found", () => {
    const rejected = doubtfulChange();
    mustGive(rejected, reject(rejected), confirmer);
    expect(rejected.now()).toMatchObject({ state: "included", openSignature: undefined });
    expect(openTerms(rejected)).not.toContain("R377-21");
    const confirmed = doubtfulChange();
    mustGive(confirmed, confirm(confirmed), confirmer);
    expect(Object.keys(confirmed.now().questions)).toHaveLength(6);
    expect(confirmed.now().state).toBe("change-representative-review");
  });

  it("R377-32.1b: under an application to be removed holds the removal up; where it did not hold, nothing was asked for", () => {
    const confirmed = doubtfulRemoval();
    const remove = { name: "recordRemoval" } as const;
    expect(refusalOf(confirmed.give(remove, representative))).toEqual({
      code: "signature-pending",
    });
    expect(mustGive(confirmed, confirm(confirmed), confirmer)).toHaveLength(1);
    mustGive(confirmed, remove, representative);
    expect(confirmed.now().state).toBe("removed");

    const rejected = doubtfulRemoval();
    expect(mustGive(rejected, reject(rejected), confirmer)).toHaveLength(1);
    expect(rejected.now()).toMatchObject({ state: "included", removalAskedAt: undefined });
    expect(refusalOf(rejected.give(remove, representative))?.code).toBe("command-not-allowed");
  });

  it("is settled once: what comes again, or of another entry, changes nothing", () => {
    const file = doubtfulFile();
    const [confirming, rejecting] = [confirm(file), reject(file)];
    for (const command of [confirming, rejecting]) {
      expect(mustGive(file, { ...command, of: 7 }, confirmer)).toEqual([]);
    }
    mustGive(file, confirming, confirmer);
    for (const command of [confirming, rejecting]) {
      expect(mustGive(file, command, confirmer)).toEqual([]);
    }
    expect(file.now().state).toBe("representative-review");
  });

  it("R377-11: stops nobody from taking the application back, and is of no interest afterwards", () => {
    const file = doubtfulFile();
    const rejecting = reject(file);
    mustGive(file, { name: "withdraw" }, portal);
    expect(file.now().openSignature).toBeUndefined();
    expect(refusalOf(file.give(rejecting, confirmer))?.code).toBe("command-not-allowed");
  });

  it("R377-32.2: of a request to be removed is of no interest once the activity has ended", () => {
    const file = doubtfulRemoval();
    const record = { kind: "court-act", number: "1", date: "2026-11-20" } as const;
    mustGive(file, { name: "recordTermination", record }, representative);
    expect(file.now()).toMatchObject({ state: "removed", openSignature: undefined });
  });

  it("serves one submission, whether it held or not", () => {
    const file = openFile();
    const command = submit();
    mustGive(file, command, portal, undefined, inDoubt);
    mustGive(file, reject(file), confirmer);
    expect(refusalOf(file.give(command, portal))).toEqual({ code: "signature-used" });
  });

  it("is Arnau's own to judge: no official and no portal can", () => {
    for (const actor of [portal, representative]) {
      const file = doubtfulFile();
      expect(refusalOf(file.give(confirm(file), actor))?.code).toBe("role-not-allowed");
    }
    expect(leftFile().now().openSignature).toBeUndefined();
  });
});
