// Who works on a case, and whose words they read (L114-0.PRE, L114-12.1.2, L114-16.2.2, G47, G58).
import { describe, expect, it } from "vitest";
import { assistanceCommands, type AssistanceCommandName } from "#shared/assistance/rows.ts";
import {
  isInvited,
  isOfTheOffice,
  mayReadWords,
  rolesOn,
  type Worker,
} from "#shared/assistance/disclosure.ts";
import type { Role } from "#shared/cases/actor.ts";
import { daySchema } from "#shared/law/dates.ts";
import {
  assignedFile,
  heldFile,
  mustGive,
  openFile,
  own,
  placedFile,
  receivedFile,
  servedFile,
  type AssistanceFile,
} from "#test/samples/assistance/file.ts";
import { written } from "#test/samples/assistance/commands.ts";
import { applicationForm } from "#test/samples/assistance/form.ts";
import {
  assessor,
  officer,
  otherProvider,
  providerNumber,
  providerStaff,
} from "#test/samples/assistance/officials.ts";
import { portal } from "#test/samples/officials.ts";

const every: readonly Role[] = [
  "social-officer",
  "decision-maker",
  "protection-officer",
  "assessor",
  "provider",
  "administrator",
  "portal",
];

/** Somebody who holds every role there is, in Astana or for a provider. */
const holding = (changes: Partial<Worker>): Worker => ({ id: "subject", roles: every, ...changes });

const roles = (file: AssistanceFile, changes: Partial<Worker>, command?: AssistanceCommandName) =>
  rolesOn(file.now(), holding(changes), command);

const handedOver = () => {
  const file = assignedFile();
  mustGive(file, written({ name: "routeTrafficking", reason: "Белгілі болды." }), officer);
  return file;
};

const violence = {
  grounds: ["cruel-treatment" as const],
  cruelty: ["domestic-violence" as const],
};

describe("who works on a case", () => {
  it("L114-14.3b, L114-15.1: the executive body of its territory, and of no other", () => {
    const file = assignedFile();
    expect(roles(file, { unit: "71" })).toEqual(["social-officer", "decision-maker"]);
    expect(roles(file, { unit: "75" })).toEqual([]);
    expect(roles(file, {})).toEqual([]);
    expect(rolesOn(openFile().now(), holding({}))).toEqual([]);
  });

  it("L114-14.3b: the assessor who was instructed, and nobody else", () => {
    expect(roles(assignedFile(), { id: assessor.id })).toEqual(["assessor"]);
    expect(roles(receivedFile(), { id: assessor.id })).toEqual([]);
  });

  it("L114-15.1b, G47: nobody but the confidential track on what was handed over", () => {
    const file = handedOver();
    expect(roles(file, { unit: "71", id: assessor.id, provider: providerNumber })).toEqual([
      "protection-officer",
    ]);
    expect(roles(file, { unit: "75" })).toEqual([]);
  });

  it("L114-15.1b, G47: not the provider that it was addressed to either, once it was handed over", () => {
    const addressee = { to: "provider" as const, number: providerNumber };
    const file = receivedFile(
      applicationForm({ ...violence, cruelty: ["trafficking"], addressee }),
    );
    expect(file.now().state).toBe("handed-over");
    expect(roles(file, { provider: providerNumber })).toEqual([]);
  });

  it("L114-13.1.3: the provider that it is addressed to, shelters the person, holds a place, or gives the services", () => {
    const addressee = { to: "provider" as const, number: providerNumber };
    const reached = [
      receivedFile(applicationForm({ grounds: ["homelessness"], addressee })),
      heldFile(),
      placedFile(),
      servedFile(),
    ];
    for (const file of reached) {
      expect(roles(file, { provider: providerNumber })).toEqual(["provider"]);
      expect(roles(file, { provider: otherProvider })).toEqual([]);
      expect(roles(file, {})).toEqual([]);
    }
    const sheltered = receivedFile(applicationForm(violence));
    expect(roles(sheltered, { provider: providerNumber })).toEqual([]);
    mustGive(
      sheltered,
      written({ name: "registerInterimStay", from: "2026-11-23" }),
      providerStaff,
      own,
    );
    expect(roles(sheltered, { provider: providerNumber })).toEqual(["provider"]);
  });

  it("L114-12.1.4: a provider that lost the place, or has not been heard, no more and not yet", () => {
    const file = heldFile();
    mustGive(file, written({ name: "declinePlace", reason: "Орын жоқ." }), providerStaff, own);
    expect(roles(file, { provider: providerNumber })).toEqual([]);
  });

  it("L114-15.2.p2, L114-15.7: whichever provider takes the person in, to do just that", () => {
    const homeless = receivedFile(applicationForm({ grounds: ["homelessness"] }));
    const fled = receivedFile(applicationForm(violence));
    const another = { provider: otherProvider };
    expect(roles(homeless, another, "admitHomeless")).toEqual(["provider"]);
    expect(roles(fled, another, "registerInterimStay")).toEqual(["provider"]);
    expect(roles(homeless, another)).toEqual([]);
    expect(roles(fled, another)).toEqual([]);
    expect(roles(homeless, another, "registerInterimStay")).toEqual([]);
    expect(roles(fled, another, "admitHomeless")).toEqual([]);
    expect(roles(receivedFile(), another, "admitHomeless")).toEqual([]);
    expect(roles(receivedFile(), another, "registerInterimStay")).toEqual([]);
    expect(roles(homeless, {}, "admitHomeless")).toEqual([]);
    expect(roles(openFile(), another, "admitHomeless")).toEqual([]);
  });

  it("L114-12.1.5, L114-15.7: nobody takes in whose case is over", () => {
    const homeless = receivedFile(applicationForm({ grounds: ["homelessness"] }));
    mustGive(homeless, { name: "withdraw" }, portal, { by: "person" });
    expect(roles(homeless, { provider: otherProvider }, "admitHomeless")).toEqual([]);
  });
});

describe("an invited specialist", () => {
  const day = (on: string) => daySchema.parse(on);
  const inviting = (specialist: string) =>
    written({ name: "inviteSpecialist", specialist, until: "2026-11-25", reason: "…" });

  it("L114-16.2.2: reads the case through the last day, each one for oneself", () => {
    const file = assignedFile();
    mustGive(file, inviting("subject-doctor"), assessor);
    const invited = (id: string, on: string) => isInvited(file.now(), { id }, day(on));
    expect(invited("subject-doctor", "2026-11-24")).toBe(true);
    expect(invited("subject-doctor", "2026-11-25")).toBe(true);
    expect(invited("subject-doctor", "2026-11-26")).toBe(false);
    expect(invited("subject-other", "2026-11-24")).toBe(false);
    // One of several is enough.
    mustGive(file, inviting("subject-lawyer"), assessor);
    expect(invited("subject-doctor", "2026-11-24")).toBe(true);
  });

  it("G47: reads nothing that was handed over", () => {
    const file = assignedFile();
    mustGive(file, inviting("subject-doctor"), assessor);
    mustGive(file, written({ name: "routeTrafficking", reason: "…" }), officer);
    expect(isInvited(file.now(), { id: "subject-doctor" }, day("2026-11-24"))).toBe(false);
  });
});

/** The commands whose words are read in some roles, or by an invited specialist. */
const readBy = (by: readonly Role[], invited = false) =>
  assistanceCommands.filter((command) => mayReadWords(command, by, invited));

const ofTheOffice: ReadonlySet<AssistanceCommandName> = new Set([
  "fileComplaint",
  "answerComplaint",
  "reportAbuse",
  "settleAbuse",
  "recordSecondLook",
  "registerAppeal",
  "endLegalHold",
  "recordTold",
]);

describe("whose words somebody reads", () => {
  it("L114-12.1.2: the executive body and the confidential track all of them", () => {
    for (const role of ["social-officer", "decision-maker", "protection-officer"] as const) {
      expect(readBy([role])).toEqual(assistanceCommands);
      expect(readBy(["provider", role])).toEqual(assistanceCommands);
      expect(isOfTheOffice([role])).toBe(true);
      expect(isOfTheOffice(["assessor", role])).toBe(true);
    }
    expect(isOfTheOffice(["assessor", "provider", "administrator"])).toBe(false);
    expect(isOfTheOffice([])).toBe(false);
  });

  it("L114-12.1.6, L114-13.2: an assessor and a specialist all but what is between the person and the office", () => {
    const assessment = assistanceCommands.filter((one) => !ofTheOffice.has(one));
    expect(readBy(["assessor"])).toEqual(assessment);
    expect(readBy([], true)).toEqual(assessment);
  });

  it("L114-14.4, L114-16.3.7: a provider what it needs to give the services, and what it said itself", () => {
    expect(readBy(["provider"]).toSorted()).toEqual([
      "admitHomeless",
      "complete",
      "completeAssessment",
      "createPlan",
      "declineAgreement",
      "declinePlace",
      "offerAgreement",
      "openReassessment",
      "recordGeneralService",
      "recordService",
      "reportChange",
      "requestMore",
      "revisePlan",
      "supplement",
      "suspend",
    ]);
  });

  it("L114-0.PRE: anybody else none", () => {
    expect(readBy([])).toEqual([]);
    expect(readBy(["administrator", "auditor", "portal"])).toEqual([]);
  });
});
