import { describe, expect, it } from "vitest";
import * as z from "zod";
import { assistanceCommandSchema } from "#shared/assistance/commands.ts";
import {
  assignedFile,
  codeOf,
  concludedFile,
  editionNow,
  mustGive,
  receivedFile,
} from "#test/samples/assistance/file.ts";
import { assessmentOf, written } from "#test/samples/assistance/commands.ts";
import { applicationForm, paper, writtenApplication } from "#test/samples/assistance/form.ts";
import { assessor, decider, officer, otherAssessor } from "#test/samples/assistance/officials.ts";
import { portal } from "#test/samples/officials.ts";

const assigning = (changes: object = {}) =>
  written({ name: "assignAssessor", assessor: assessor.id, ...changes });

const none = { met: false, seen: "Жоқ." };

describe("the assignment of an assessor", () => {
  it("L114-14.3b: is an instruction on record, and starts no days anew (G45)", () => {
    const file = receivedFile();
    const startedAt = file.clock.now();
    file.clock.advance(86_400);
    mustGive(file, assigning(), officer);
    expect(file.now()).toMatchObject({
      state: "in-assessment",
      assessor: assessor.id,
      terms: [{ provision: "L114-14.3", startedAt, stoppedAt: undefined }],
    });
  });

  it("L114-14.3b: of another one needs a reason, and another one", () => {
    const file = assignedFile();
    expect(codeOf(file.give(assigning(), officer))).toBe("same-assessor");
    const other = { assessor: otherAssessor.id };
    expect(codeOf(file.give(assigning(other), officer))).toBe("reason-missing");
    mustGive(file, assigning({ ...other, reason: "Демалыста." }), officer);
    expect(file.now()).toMatchObject({ state: "in-assessment", assessor: otherAssessor.id });
  });

  it("L114-1.6, L114-16.3.6: is of nobody without a qualification, with an old attestation, or to whom the case is one's own", () => {
    const file = receivedFile();
    expect(file.give(assigning(), officer, { lacks: "attestation" })).toMatchObject({
      refusal: { code: "not-qualified", lacks: "attestation" },
    });
    expect(codeOf(file.give(assigning(), officer, { assessorIsParty: true }))).toBe(
      "party-to-the-case",
    );
    expect(codeOf(file.give(assigning(), assessor))).toBe("role-not-allowed");
    expect(file.now().state).toBe("received");
  });
});

describe("the assessment", () => {
  it("L114-8.2.p5: says by which version of the form need was assessed; the rules themselves are not at hand", () => {
    const file = assignedFile();
    const { assessment } = editionNow();
    const events = mustGive(file, assessmentOf(), assessor);
    expect(events).toMatchObject([{ type: "assessment-completed", form: assessment.form }]);
    expect(assessment.rules).toBeNull();
  });

  it("L114-1.1: comes to a set of services for one person or family, each once", () => {
    const service = { type: "social-household", form: "at-home", volume: "guaranteed" };
    const { conclusion } = z.looseObject({ conclusion: z.looseObject({}) }).parse(assessmentOf());
    const twice = {
      ...assessmentOf(),
      conclusion: { ...conclusion, services: [service, service] },
    };
    const { error } = assistanceCommandSchema.safeParse(twice);
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["conclusion.services"]);
  });

  it("L114-16.2.1, L114-17.1.4: asks the office for information from within the case, and is answered", () => {
    const file = assignedFile();
    const asking = written({ name: "requestInformation", what: "Зейнетақы мөлшері" });
    expect(codeOf(file.give(asking, otherAssessor))).toBe("not-the-assessor");
    mustGive(file, asking, assessor);
    mustGive(file, asking, assessor);
    expect(file.now().requests).toEqual({ asked: 2, open: [1, 2] });
    const giving = (request: number) => written({ name: "giveInformation", request, answer: "…" });
    mustGive(file, giving(2), officer);
    expect(file.now().requests.open).toEqual([1]);
    expect(codeOf(file.give(giving(2), officer))).toBe("request-unknown");
  });

  it("L114-16.2.2: brings a specialist in, for a time, and anew for another", () => {
    const file = assignedFile();
    const inviting = (until: string) =>
      written({ name: "inviteSpecialist", specialist: "subject-doctor", until, reason: "…" });
    expect(codeOf(file.give(inviting("2026-11-22"), assessor))).toBe("day-over");
    expect(codeOf(file.give(inviting("2026-11-30"), otherAssessor))).toBe("not-the-assessor");
    mustGive(file, inviting("2026-11-23"), assessor);
    mustGive(file, inviting("2026-11-30"), assessor);
    expect(file.now().specialists).toEqual([{ specialist: "subject-doctor", until: "2026-11-30" }]);
  });

  it("L114-12.2.1, G48, G04: asks for what is missing, and nothing stops by that", () => {
    const file = assignedFile();
    const asking = (by: string) =>
      written({ name: "requestMore", documents: ["circumstances"], what: "…", by });
    expect(codeOf(file.give(asking("2026-11-22"), assessor))).toBe("day-over");
    mustGive(file, asking("2026-11-30"), assessor);
    expect(file.now().terms).toMatchObject([{ provision: "L114-14.3", stoppedAt: undefined }]);
    const documents = [paper(5)];
    mustGive(file, written({ name: "supplement", documents }), portal, { by: "person" });
    expect(file.now().documents.map(({ id }) => id)).toEqual([paper(5).id]);
    expect(
      mustGive(file, written({ name: "supplement", documents }), portal, { by: "person" }),
    ).toEqual([]);
  });

  it("L114-1.4, L114-1.5, L114-1.7, L114-14.2.1, L114-14.2.2, L114-14.2.3, L114-14.2.4, L114-14.4a, L114-14.4b, L114-14.4c, L114-14.4d, L114-14.4e, L114-14.4f, L114-16.3.p2: leaves nothing unanswered", () => {
    const whole = JSON.parse(JSON.stringify(assessmentOf()));
    const missing = (part: string, key: string) => {
      const { [key]: _, ...rest } = whole[part];
      return assistanceCommandSchema.safeParse({ ...whole, [part]: rest }).success;
    };
    for (const criterion of Object.keys(whole.criteria))
      expect(missing("criteria", criterion)).toBe(false);
    for (const part of Object.keys(whole.conclusion))
      expect(missing("conclusion", part)).toBe(false);
    expect(Object.keys(whole.criteria)).toHaveLength(4);
    expect(Object.keys(whole.conclusion)).toHaveLength(6);
    const ticked = { ...whole.criteria, "social-deprivation": { met: true, seen: "" } };
    expect(assistanceCommandSchema.safeParse({ ...whole, criteria: ticked }).success).toBe(false);
  });

  it("L114-12.1.3: tells what the person says, or why the person took no part", () => {
    const without = { participation: { took: false } };
    expect(() => assessmentOf(undefined, without)).toThrow(/reason/);
    const file = assignedFile();
    const absent = { participation: { took: false, reason: "Ауруханада." } };
    mustGive(file, assessmentOf(undefined, absent), assessor);
    expect(file.events().at(-1)).toMatchObject({ participated: false });
  });

  it("L114-14.3, L114-14.4, L114-15.2: ends its days with the conclusion, with which those of the decision begin", () => {
    const file = concludedFile();
    const at = file.clock.now();
    expect(file.now()).toMatchObject({
      state: "concluded",
      assessment: { by: assessor.id, found: ["self-care"], until: "2027-11-23" },
      terms: [
        { provision: "L114-14.3", stoppedAt: at },
        { provision: "L114-15.2", startedAt: at, stoppedAt: undefined },
      ],
    });
  });

  it("L114-14.3b: is completed by the one who was instructed, and by no party", () => {
    const file = assignedFile();
    expect(codeOf(file.give(assessmentOf(), otherAssessor))).toBe("not-the-assessor");
    expect(codeOf(file.give(assessmentOf(), assessor, { isParty: true }))).toBe(
      "party-to-the-case",
    );
    expect(codeOf(file.give(assessmentOf(), decider))).toBe("role-not-allowed");
  });

  it("L114-14.2.1: finds no need where no criterion is met, but may find none at all", () => {
    const criteria = {
      "life-activity-restriction": none,
      "social-disadaptation": none,
      "social-deprivation": none,
      "unfavourable-environment": none,
    };
    const file = assignedFile();
    expect(codeOf(file.give(assessmentOf(undefined, { criteria }), assessor))).toBe(
      "need-without-criterion",
    );
    const whole = JSON.parse(JSON.stringify(assessmentOf()));
    const needless = { criteria, found: [], conclusion: { ...whole.conclusion, services: [] } };
    mustGive(file, assessmentOf(undefined, needless), assessor);
    expect(file.now().assessment).toMatchObject({ services: [], found: [] });
  });

  it("L114-3a, L114-3c, L114-3d, G42: finds no need of somebody whose status nobody has seen", () => {
    const file = assignedFile();
    const unseen = assessmentOf(undefined, { statusConfirmed: false });
    expect(codeOf(file.give(unseen, assessor))).toBe("status-unconfirmed");
  });

  it("L114-14.4d: is about a time that is still to come", () => {
    const whole = JSON.parse(JSON.stringify(assessmentOf()));
    const conclusion = { ...whole.conclusion, until: "2026-11-22" };
    expect(codeOf(assignedFile().give(assessmentOf(undefined, { conclusion }), assessor))).toBe(
      "day-over",
    );
  });

  it("keeps what was seen and said where only those of the case read it", () => {
    const file = concludedFile(applicationForm(writtenApplication()));
    expect(JSON.stringify(file.events())).not.toContain("Үйде");
  });
});
