// Who may not act where he would act for himself, or for whom nothing shows that he may (L114-13.2, L114-4.1.3, G22).
import { describe, expect, it } from "vitest";
import type { CheckValue } from "#shared/checks/values.ts";
import { assessmentOf, providing, refusing, written } from "#test/samples/assistance/commands.ts";
import { answerAll, codeOf, mustGive, receivedFile } from "#test/samples/assistance/file.ts";
import { applicationForm, guardiansApplication } from "#test/samples/assistance/form.ts";
import { assessor, decider, officer } from "#test/samples/assistance/officials.ts";
import { portal } from "#test/samples/officials.ts";

const withdrawing = { name: "withdraw" } as const;
const complaining = written({ name: "fileComplaint", about: "official", text: "Баяу." });

describe("powers that the register does not confirm", () => {
  /** Assessed, and the register answered so. */
  const answeredWith = (value: CheckValue) => {
    const form = applicationForm(guardiansApplication());
    const file = receivedFile(form);
    answerAll(file, value);
    mustGive(file, written({ name: "assignAssessor", assessor: assessor.id }), officer);
    mustGive(file, assessmentOf(form), assessor);
    return file;
  };
  const document = {
    title: "Қамқоршылық туралы қаулы",
    number: "17",
    issuedBy: "Әкімдік",
    issuedOn: "2026-11-20",
  };
  const settling = (changes: object) =>
    written({ name: "settleRepresentation", confirmed: true, reason: "…", ...changes });
  const deciding = () => providing({ recognised: guardiansApplication().grounds });

  it.each(["hit", "not-found", "indeterminate", "unavailable"] as const)(
    "L114-13.2.2, G22: after the answer %s decide nothing, until somebody has looked into them",
    (value) => {
      const file = answeredWith(value);
      expect(file.now().representation?.doubted).toBe(true);
      for (const command of [withdrawing, complaining]) {
        expect(codeOf(file.give(command, portal, { by: "representative" }))).toBe(
          "representation-in-question",
        );
      }
      // A paper may always be brought; the person's own rights are in no question.
      mustGive(file, written({ name: "supplement", documents: [], note: "…" }), portal, {
        by: "representative",
      });
      mustGive(file, complaining, portal, { by: "person" });
    },
  );

  it("L114-13.2, L114-15.1: nothing is decided on the application before it is known who applied", () => {
    const file = answeredWith("hit");
    expect(codeOf(file.give(deciding(), decider))).toBe("representation-in-question");
    expect(codeOf(file.give(refusing(), decider))).toBe("representation-in-question");
    mustGive(file, settling({ confirmed: false }), officer);
    mustGive(file, deciding(), decider);
  });

  it("L114-13.2.2: are confirmed by a paper that was shown, and by nothing less", () => {
    const file = answeredWith("not-found");
    expect(codeOf(file.give(settling({}), officer))).toBe("paper-missing");
    const ahead = { document: { ...document, issuedOn: "2026-11-24" } };
    expect(codeOf(file.give(settling(ahead), officer))).toBe("document-of-the-future");
    mustGive(file, settling({ document }), officer);
    expect(file.events().at(-1)).toEqual({ type: "representation-confirmed" });
    expect(codeOf(file.give(settling({ document }), officer))).toBe("nothing-in-question");
    mustGive(file, complaining, portal, { by: "representative" });
    mustGive(file, deciding(), decider);
    expect(file.events().at(-1)).toMatchObject({
      receipt: { met: ["L114-6.1.1", "L114-14.1", "L114-13.2.2"] },
    });
  });

  it("L114-13.2.2: end where nothing shows them, and no decision says that they were there", () => {
    const file = answeredWith("hit");
    mustGive(file, settling({ confirmed: false }), officer);
    expect(file.now().representation).toMatchObject({ ended: "unproven", doubted: false });
    expect(codeOf(file.give(complaining, portal, { by: "representative" }))).toBe(
      "representation-over",
    );
    mustGive(file, deciding(), decider);
    expect(file.events().at(-1)).toMatchObject({
      receipt: { met: ["L114-6.1.1", "L114-14.1"] },
    });
  });

  it("L114-13.2.2, G22: are in no question where the register says yes, or a paper in its place", () => {
    const file = answeredWith("clear");
    expect(file.now().representation?.doubted).toBe(false);
    expect(codeOf(file.give(settling({ document }), officer))).toBe("nothing-in-question");
    const other = answeredWith("indeterminate");
    const byHand = { name: "recordManualCheck", system: "guardianship", value: "clear", document };
    mustGive(other, written({ ...byHand, reason: "…" }), officer);
    expect(other.now().representation?.doubted).toBe(false);
  });

  it("L114-13.2: of somebody who acts no more are asked about no further", () => {
    const file = receivedFile(applicationForm(guardiansApplication()));
    mustGive(file, { name: "takeOver" }, portal, { by: "person" });
    answerAll(file, "hit");
    expect(file.now().representation).toMatchObject({ ended: "taken-over", doubted: false });
  });
});

describe("an own case", () => {
  const guardedCase = () => receivedFile(applicationForm(guardiansApplication()));
  const party = { isParty: true };

  it("L114-4.1.3: is worked on by nobody, in whatever office", () => {
    const file = guardedCase();
    const assigning = written({ name: "assignAssessor", assessor: assessor.id });
    expect(codeOf(file.give(assigning, officer, party))).toBe("party-to-the-case");
    answerAll(file, "hit");
    const ending = written({ name: "settleRepresentation", confirmed: false, reason: "…" });
    expect(codeOf(file.give(ending, officer, party))).toBe("party-to-the-case");
    expect(file.now().representation?.doubted).toBe(true);
    mustGive(file, assigning, officer, { isParty: false });
  });

  it("L114-16.3.4-1: keeps nobody from telling what a minor suffers", () => {
    const reporting = written({
      name: "reportOffence",
      kind: "against-minor",
      learntOn: "2026-11-23",
      told: "Полиция бөлімі",
      facts: "…",
    });
    expect(mustGive(guardedCase(), reporting, officer, party)).toMatchObject([
      { type: "offence-reported" },
    ]);
  });
});

describe("a complaint about an official", () => {
  const answering = written({ name: "answerComplaint", complaint: 1, answer: "…" });
  const about = (whom: "official" | "provider") =>
    written({ name: "fileComplaint", about: whom, text: "…" });
  const decided = () => {
    const form = applicationForm();
    const file = receivedFile(form);
    mustGive(file, written({ name: "assignAssessor", assessor: assessor.id }), officer);
    mustGive(file, assessmentOf(form), assessor);
    mustGive(file, providing(), decider);
    return file;
  };

  it.each([assessor.id, decider.id])(
    "L114-12.1.6, L114-20.3: is answered by somebody else than %s, whose conduct it is",
    (id) => {
      const file = decided();
      mustGive(file, about("official"), portal, { by: "person" });
      expect(codeOf(file.give(answering, { ...officer, id }))).toBe("own-conduct");
      mustGive(file, answering, officer);
    },
  );

  it("L114-12.1.6: is none where it is about the provider", () => {
    const file = decided();
    mustGive(file, about("provider"), portal, { by: "person" });
    const answered = mustGive(file, answering, { ...officer, id: decider.id });
    expect(answered).toEqual([{ type: "complaint-answered", complaint: 1 }]);
  });

  it("L114-12.1.6: is not answered by the one who is instructed and has not concluded yet", () => {
    const file = receivedFile();
    mustGive(file, written({ name: "assignAssessor", assessor: assessor.id }), officer);
    mustGive(file, about("official"), portal, { by: "person" });
    expect(codeOf(file.give(answering, { ...officer, id: assessor.id }))).toBe("own-conduct");
  });
});
