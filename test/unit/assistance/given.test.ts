// What is planned, given and paid, to the day and to the line (L114-5.4, L114-15.5, L114-16.3.7, L114-19).
import { describe, expect, it } from "vitest";
import {
  approvedFile,
  assignedFile,
  codeOf,
  concludedFile,
  heldFile,
  listed,
  mustGive,
  own,
  placedFile,
  receivedFile,
  servedFile,
  type AssistanceFile,
} from "#test/samples/assistance/file.ts";
import {
  assessmentOf,
  choosing,
  planLine,
  planning,
  providing,
  recording,
  refusing,
  written,
} from "#test/samples/assistance/commands.ts";
import { applicationForm, paper } from "#test/samples/assistance/form.ts";
import {
  assessor,
  decider,
  officer,
  otherAssessor,
  otherDecider,
  otherProvider,
  providerNumber,
  providerStaff,
} from "#test/samples/assistance/officials.ts";
import { documentId } from "#test/samples/files/record.ts";
import { portal } from "#test/samples/officials.ts";

const household = { type: "social-household", form: "at-home", volume: "guaranteed" };
const legal = { ...household, type: "social-legal" };

/** Decided on two services. */
const decidedOnTwo = (): AssistanceFile => {
  const file = assignedFile();
  const whole = JSON.parse(JSON.stringify(assessmentOf()));
  const conclusion = { ...whole.conclusion, services: [household, legal] };
  mustGive(file, assessmentOf(undefined, { conclusion }), assessor);
  mustGive(file, providing({ services: [household, legal] }), decider);
  return file;
};

const reassess = (file: AssistanceFile): void => {
  mustGive(file, written({ name: "openReassessment", reason: "Жағдай өзгерді." }), officer);
};

describe("a service that is given", () => {
  it("L114-17.2.1: is written down by the provider of the case, and by no other", () => {
    const file = servedFile();
    expect(codeOf(file.give(recording(), providerStaff, { provider: otherProvider }))).toBe(
      "not-the-provider",
    );
    expect(codeOf(file.give(recording(), providerStaff, {}))).toBe("not-the-provider");
  });

  it("L114-16.3.7: is in one line of the plan, whatever the others say", () => {
    const file = decidedOnTwo();
    const chosen = { ...listed, services: ["social-household", "social-legal"] as const };
    mustGive(file, choosing(), portal, { by: "person", chosen });
    const told = { provider: providerNumber, choice: 1, until: "2026-11-24T18:59:59.999Z" };
    mustGive(file, written({ name: "holdPlace", ...told }), { id: "place", role: "system" });
    mustGive(file, { name: "acceptPlace" }, providerStaff, own);
    const lines = [planLine, { ...planLine, type: "social-legal" }];
    mustGive(file, planning({ lines }), providerStaff, own);
    mustGive(file, recording({ type: "social-legal" }), providerStaff, own);
    mustGive(file, recording(), providerStaff, own);
    expect(file.events().at(-1)).toMatchObject({ service: "social-household", times: 1 });
  });

  it("L114-15.5, L114-16.3.7: is of no day before the plan begins, though it was decided on before", () => {
    const file = placedFile();
    file.clock.moveTo("2026-11-26T04:00:00.000Z");
    mustGive(file, planning({ from: "2026-11-25" }), providerStaff, own);
    expect(file.give(recording({ on: "2026-11-24" }), providerStaff, own)).toMatchObject({
      refusal: { code: "before-the-decision", earliest: "2026-11-25" },
    });
    mustGive(file, recording({ on: "2026-11-25" }), providerStaff, own);
  });

  it("L114-16.3.7: is planned anew without leaving the services, suspended ones too", () => {
    const file = servedFile();
    mustGive(
      file,
      written({ name: "suspend", from: "2026-11-23", reason: "Ауруханада." }),
      providerStaff,
      own,
    );
    const revising = { name: "revisePlan", reason: "Жиірек керек.", aims: "…", lines: [planLine] };
    mustGive(file, written(revising), providerStaff, own);
    expect(file.now()).toMatchObject({ state: "suspended", plan: { version: 2 } });
  });
});

describe("information, advice and mediation", () => {
  const advice = { name: "recordGeneralService", kind: "advice", on: "2026-11-23", what: "…" };
  const recorded = (changes: object, ofTheState?: boolean) =>
    receivedFile().give(written({ ...advice, ...changes }), providerStaff, {
      ...own,
      ...(ofTheState !== undefined && { ofTheState }),
    });
  const event = { type: "general-service-recorded", kind: "advice", on: "2026-11-23" };

  it("L114-5.5: are free of charge where the state is the provider", () => {
    expect(codeOf(recorded({ paid: true }, true))).toBe("funding-other");
    expect(recorded({}, true)).toEqual({ accepted: true, events: [{ ...event, paid: false }] });
    expect(recorded({ paid: false }, true)).toMatchObject({ accepted: true });
  });

  it("L114-5.4: may be paid where it is not", () => {
    expect(recorded({ paid: true }, false)).toEqual({
      accepted: true,
      events: [{ ...event, paid: true }],
    });
    expect(recorded({ paid: true })).toMatchObject({ accepted: true });
  });
});

describe("a provider that is chosen", () => {
  it("L114-15.8: gives all that was decided, and not a part of it", () => {
    const file = decidedOnTwo();
    const chosen = { ...listed, services: ["social-household" as const] };
    expect(codeOf(file.give(choosing(), portal, { by: "person", chosen }))).toBe(
      "service-not-offered",
    );
  });

  it("L114-15.5: holds the place no longer once the person is there", () => {
    const file = heldFile();
    const { choice } = file.now();
    mustGive(file, { name: "acceptPlace" }, providerStaff, own);
    expect(file.now().choice).toEqual({ ...choice, heldUntil: undefined });
  });

  it("L114-15.6: has agreed to nothing by its offer", () => {
    const addressee = { to: "provider" as const, number: providerNumber };
    const file = receivedFile(applicationForm({ volume: "paid", addressee }));
    const services = [{ type: "social-household", priceTiyn: 500_000 }];
    const offer = { name: "offerAgreement", number: "7", services, terms: "…" };
    mustGive(file, written(offer), providerStaff, own);
    expect(file.now().agreement).toEqual({
      number: "7",
      services: ["social-household"],
      signed: false,
    });
  });
});

describe("an assessor", () => {
  const assigning = (changes: object = {}) =>
    written({ name: "assignAssessor", assessor: assessor.id, ...changes });

  it("L114-14.3b: is instructed for the first time, or in another's place", () => {
    const file = receivedFile();
    expect(mustGive(file, assigning(), officer)).toMatchObject([{ again: false }]);
    const other = assigning({ assessor: otherAssessor.id, reason: "Демалыста." });
    expect(mustGive(file, other, officer)).toMatchObject([{ again: true }]);
  });

  it("L114-12.2.3, L114-14.3b: may be another one for a new assessment, which goes on", () => {
    const file = servedFile();
    reassess(file);
    const other = assigning({ assessor: otherAssessor.id, reason: "Демалыста." });
    mustGive(file, other, officer);
    expect(file.now()).toMatchObject({ state: "reassessment", assessor: otherAssessor.id });
  });

  it("L114-16.2.2: invites several specialists, each until a day of the own", () => {
    const file = assignedFile();
    const inviting = (specialist: string, until: string) =>
      written({ name: "inviteSpecialist", specialist, until, reason: "…" });
    mustGive(file, inviting("subject-doctor", "2026-11-25"), assessor);
    mustGive(file, inviting("subject-lawyer", "2026-11-26"), assessor);
    mustGive(file, inviting("subject-doctor", "2026-11-30"), assessor);
    expect(file.now().specialists).toEqual([
      { specialist: "subject-lawyer", until: "2026-11-26" },
      { specialist: "subject-doctor", until: "2026-11-30" },
    ]);
  });

  it("L114-14.3b, L114-12.2.1: asks for what is missing in the own case alone; the office asks in any", () => {
    const asking = { name: "requestMore", documents: [], what: "…", by: "2026-11-30" };
    const file = assignedFile();
    expect(codeOf(file.give(written(asking), otherAssessor))).toBe("not-the-assessor");
    mustGive(file, written(asking), officer);
    mustGive(file, written(asking), decider);
    expect(file.events().filter(({ type }) => type === "more-requested")).toHaveLength(2);
  });

  it("L114-12.2.1, L114-14.4d: asks for what is missing, and concludes, as late as this very day", () => {
    const file = assignedFile();
    const asking = { name: "requestMore", documents: [], what: "…", by: "2026-11-23" };
    mustGive(file, written(asking), assessor);
    const whole = JSON.parse(JSON.stringify(assessmentOf()));
    const conclusion = { ...whole.conclusion, until: "2026-11-23" };
    mustGive(file, assessmentOf(undefined, { conclusion }), assessor);
    expect(file.now().state).toBe("concluded");
  });
});

describe("a refusal", () => {
  const unreliable = {
    ground: "L114-15.4.2",
    fields: [],
    documents: [documentId(5)],
    evidence: "…",
  };
  const papered = () => concludedFile(applicationForm({ documents: [paper(5), paper(6)] }));
  const none = { ground: "L114-15.4.1" };

  it("L114-15.4.1: is not on both grounds where one of article 6 is recognised", () => {
    const both = refusing({ recognised: ["self-care"], grounds: [none, unreliable] });
    expect(codeOf(papered().give(both, decider))).toBe("ground-recognised");
  });

  it("L114-15.4.2: names what is not reliable beside the other ground as well", () => {
    const empty = { ...unreliable, documents: [] };
    expect(codeOf(papered().give(refusing({ grounds: [none, empty] }), decider))).toBe(
      "unreliable-what",
    );
  });

  it("L114-15.4.2, L114-4.1.3: is of one paper among several, and may be drawn", () => {
    const file = papered();
    const refused = refusing({ recognised: ["self-care"], grounds: [unreliable] });
    mustGive(file, refused, decider, { drawn: true });
    expect(file.events().at(-1)).toMatchObject({ unreliable: [documentId(5)], drawn: true });
    const looking = written({ name: "recordSecondLook", holds: true, remarks: "Дұрыс." });
    const { decision } = file.now();
    mustGive(file, looking, otherDecider);
    expect(file.now().decision).toEqual({ ...decision, drawn: false });
  });

  it("L114-4.1.3: is not drawn where nobody drew it", () => {
    const file = papered();
    mustGive(file, refusing(), decider);
    expect(file.now().decision?.drawn).toBe(false);
    const other = approvedFile();
    expect(other.now().decision?.drawn).toBe(false);
  });
});
