import { describe, expect, it } from "vitest";
import { openComplaints } from "#shared/assistance/state.ts";
import {
  approvedFile,
  codeOf,
  concludedFile,
  editionNow,
  heldFile,
  listed,
  mustGive,
  placedFile,
  receivedFile,
  servedFile,
  type AssistanceFile,
} from "#test/samples/assistance/file.ts";
import { choosing, refusing, written } from "#test/samples/assistance/commands.ts";
import { applicationForm, guardiansApplication } from "#test/samples/assistance/form.ts";
import { decider, officer, providerStaff } from "#test/samples/assistance/officials.ts";
import { notifier, portal } from "#test/samples/officials.ts";

const withdrawing = { name: "withdraw" } as const;
const complaining = written({ name: "fileComplaint", about: "official", text: "Баяу." });

const guarded = (changes: Parameters<typeof guardiansApplication>[0] = {}) =>
  receivedFile(applicationForm(guardiansApplication(changes)));

describe("the person's rights", () => {
  it.each([
    ["received", receivedFile],
    ["concluded", concludedFile],
    ["approved", approvedFile],
    ["place-held", heldFile],
    ["placed", placedFile],
    ["in-service", servedFile],
  ] as const)(
    "L114-12.1.5, G56: an application that is %s can be taken back, and no days run on",
    (state, open) => {
      const file = open();
      expect(file.now().state).toBe(state);
      mustGive(file, withdrawing, portal, { by: "person" });
      expect(file.now()).toMatchObject({ state: "withdrawn", endedAt: file.clock.now() });
      expect(file.now().terms.filter(({ stoppedAt }) => stoppedAt === undefined)).toEqual([]);
    },
  );

  it("L114-12.1.6, L114-20.3: a complaint has a number, is answered once, and needs no state", () => {
    const file = concludedFile();
    mustGive(file, complaining, portal, { by: "person" });
    mustGive(file, refusing(), decider);
    mustGive(file, complaining, portal, { by: "person" });
    expect(openComplaints(file.now().complaints)).toEqual([1, 2]);
    const answering = (complaint: number) =>
      written({ name: "answerComplaint", complaint, answer: "…" });
    mustGive(file, answering(1), officer);
    expect(openComplaints(file.now().complaints)).toEqual([2]);
    expect(codeOf(file.give(answering(1), officer))).toBe("complaint-unknown");
  });

  it("L114-20.3, G32: an appeal holds up that the case is forgotten", () => {
    const file = concludedFile();
    mustGive(file, refusing(), decider);
    mustGive(file, written({ name: "registerAppeal", court: "Астана соты", number: "3" }), portal, {
      by: "person",
    });
    file.clock.moveTo("2031-11-25T04:00:00.000Z");
    const erasing = { name: "erase" } as const;
    expect(codeOf(file.give(erasing, notifier))).toBe("legal-hold");
    const record = { kind: "court-act", number: "8", date: "2031-11-20" };
    mustGive(file, written({ name: "endLegalHold", record }), officer);
    expect(codeOf(file.give(written({ name: "endLegalHold", record }), officer))).toBe(
      "no-legal-hold",
    );
    mustGive(file, erasing, notifier);
    expect(file.now()).toMatchObject({ state: "erased", received: undefined, decision: undefined });
  });

  it("L114-4.1.2: the case is kept as long as the edition says, by policy", () => {
    const file = concludedFile();
    mustGive(file, refusing(), decider);
    expect(editionNow().keeping).toEqual({ years: 5, basis: "policy" });
    file.clock.moveTo("2031-11-23T18:59:59.999Z");
    expect(file.give({ name: "erase" }, notifier)).toMatchObject({
      refusal: { code: "kept-still", until: "2031-11-23" },
    });
    file.clock.moveTo("2031-11-23T19:00:00.000Z");
    mustGive(file, { name: "erase" }, notifier);
  });
});

describe("a representative", () => {
  const choose = (file: AssistanceFile, by: "representative" | "person" | "minor") =>
    codeOf(file.give(choosing(), portal, { by, chosen: listed }));

  it("L114-13.2: does what the application gives to do, and nothing else", () => {
    const file = guarded({ representative: { ...representative(), acts: ["complain"] } });
    expect(codeOf(file.give(withdrawing, portal, { by: "representative" }))).toBe(
      "not-the-representatives",
    );
    mustGive(file, complaining, portal, { by: "representative" });
    const more = written({ name: "supplement", documents: [], note: "…" });
    mustGive(file, more, portal, { by: "representative" });
    expect(codeOf(file.give({ name: "takeOver" }, portal, { by: "representative" }))).toBe(
      "not-the-representatives",
    );
  });

  it("G47: has no say on the confidential track, where the person keeps every right", () => {
    const file = guarded();
    mustGive(file, written({ name: "routeTrafficking", reason: "…" }), officer);
    for (const command of [withdrawing, complaining]) {
      expect(codeOf(file.give(command, portal, { by: "representative" }))).toBe(
        "not-the-representatives",
      );
    }
    mustGive(file, complaining, portal, { by: "person" });
    mustGive(file, withdrawing, portal, { by: "person" });
  });

  it("L114-13.2.2: acts until the last day of the powers", () => {
    const file = guarded({ representative: { ...representative(), until: "2026-11-25" } });
    file.clock.moveTo("2026-11-25T18:59:59.999Z");
    mustGive(file, complaining, portal, { by: "representative" });
    file.clock.moveTo("2026-11-25T19:00:00.000Z");
    expect(codeOf(file.give(complaining, portal, { by: "representative" }))).toBe(
      "representation-over",
    );
    mustGive(file, complaining, portal, { by: "person" });
  });

  it("L114-13.2.4: and until that of the paper where it comes before", () => {
    const whole = representative();
    const proof = {
      document: "00000000-0000-4000-8000-000000000007",
      number: "1",
      issuedOn: "2025-01-15",
      validUntil: "2026-11-24",
    };
    const file = guarded({ representative: { ...whole, proof, until: "2026-11-30" } });
    expect(file.now().representation?.until).toBe("2026-11-24");
  });

  it("L114-13.2: gives way to a person of age, who needs nobody's leave", () => {
    const file = approvedFile(applicationForm(guardiansApplication()));
    expect(choose(file, "minor")).toBe("not-of-age");
    mustGive(file, { name: "takeOver" }, portal, { by: "person" });
    expect(file.now().representation?.ended).toBe("taken-over");
    expect(choose(file, "representative")).toBe("representation-over");
    expect(choose(file, "person")).toBeUndefined();
    expect(codeOf(file.give({ name: "takeOver" }, portal, { by: "person" }))).toBe(
      "no-representative",
    );
  });

  it("L114-13.2: who is said to do harm decides nothing more until somebody has looked into it", () => {
    const file = approvedFile(applicationForm(guardiansApplication()));
    const reporting = written({ name: "reportAbuse", text: "Қорқамын." });
    mustGive(file, reporting, portal, { by: "minor" });
    expect(mustGive(file, reporting, portal, { by: "minor" })).toEqual([]);
    expect(choose(file, "representative")).toBe("not-the-representatives");
    const settling = (founded: boolean) => written({ name: "settleAbuse", founded, reason: "…" });
    mustGive(file, settling(false), officer);
    expect(choose(file, "representative")).toBeUndefined();
    mustGive(file, reporting, portal, { by: "person" });
    mustGive(file, settling(true), officer);
    expect(file.now().representation?.ended).toBe("abuse");
    expect(codeOf(file.give(settling(true), officer))).toBe("nothing-reported");
    expect(codeOf(receivedFile().give(reporting, portal, { by: "person" }))).toBe(
      "no-representative",
    );
  });
});

const representative = () => {
  const { representative: found } = guardiansApplication();
  if (found?.kind !== "guardian") throw new Error("no guardian");
  return found;
};

describe("an offence by a minor or against one", () => {
  const reporting = (learntOn: string) =>
    written({
      name: "reportOffence",
      kind: "against-minor",
      learntOn,
      told: "Полиция бөлімі",
      facts: "…",
    });

  it("L114-16.3.4-1, G49: is told at once, and a delay is shown", () => {
    const file = guarded();
    mustGive(file, reporting("2026-11-23"), officer);
    expect(file.events().at(-1)).toEqual({
      type: "offence-reported",
      kind: "against-minor",
      learntOn: "2026-11-23",
      late: false,
    });
    mustGive(file, reporting("2026-11-22"), providerStaff);
    expect(file.events().at(-1)).toMatchObject({ late: true });
    expect(codeOf(file.give(reporting("2026-11-24"), officer))).toBe("day-ahead");
  });

  it("L114-16.3.4-1: is none in a case without a minor", () => {
    expect(codeOf(receivedFile().give(reporting("2026-11-23"), officer))).toBe("no-minor");
  });
});

describe("letters", () => {
  const of = 4;
  const letter = { of, to: "applicant", notice: "refusal" };
  const mailing = written({ name: "recordNotice", ...letter, messageId: "m-1" });
  const refused = () => {
    const file = concludedFile();
    mustGive(file, refusing(), decider);
    return file;
  };

  it("L114-15.3a: are on record once, come back once, and are made good by telling otherwise", () => {
    const file = refused();
    mustGive(file, mailing, notifier);
    expect(mustGive(file, mailing, notifier)).toEqual([]);
    const bouncing = (messageId: string) =>
      written({ name: "recordBounce", messageId, reason: "permanent" });
    expect(codeOf(file.give(bouncing("m-2"), notifier))).toBe("notice-unknown");
    mustGive(file, bouncing("m-1"), notifier);
    expect(mustGive(file, bouncing("m-1"), notifier)).toEqual([]);
    expect(file.now().told[of]).toMatchObject([{ missed: "returned", notice: "refusal" }]);
    const telling = written({ name: "recordTold", how: "Телефонмен." });
    mustGive(file, telling, officer);
    expect(file.now().told[of]).toMatchObject([{ missed: undefined }]);
    expect(codeOf(file.give(telling, officer))).toBe("nothing-came-back");
  });

  it("L114-15.3a: that cannot be sent are for somebody to tell", () => {
    const file = refused();
    const failing = written({ name: "recordNotSent", ...letter, reason: "mail-refused" });
    mustGive(file, failing, notifier);
    expect(mustGive(file, failing, notifier)).toEqual([]);
    const other = written({ name: "recordTold", how: "…", of: 3 });
    expect(codeOf(file.give(other, officer))).toBe("nothing-came-back");
    mustGive(file, written({ name: "recordTold", how: "…", of }), officer);
    expect(file.now().told[of]?.[0]?.toldAt).toBe(file.clock.now());
    // One that could not be sent at first may be sent later.
    mustGive(file, mailing, notifier);
  });

  it("go to the representative and to the person, each on its own", () => {
    const file = refused();
    mustGive(file, mailing, notifier);
    mustGive(
      file,
      written({ name: "recordNotice", ...letter, to: "person", messageId: "m-2" }),
      notifier,
    );
    expect(file.now().told[of]).toHaveLength(2);
  });

  it("reminders stand once each", () => {
    const file = receivedFile();
    const about = { of: "term", provision: "L114-14.3", when: "before" };
    mustGive(file, written({ name: "remind", about }), notifier);
    expect(mustGive(file, written({ name: "remind", about }), notifier)).toEqual([]);
    mustGive(file, written({ name: "remind", about: { ...about, when: "lapsed" } }), notifier);
    expect(file.now().reminded).toHaveLength(2);
  });
});
