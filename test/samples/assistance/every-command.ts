// Applications in which every command is given that there is, beside those on the ways to letters.
import type { AssistanceCommand } from "#shared/assistance/commands.ts";
import type { AssistanceFacts } from "#shared/assistance/decided.ts";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { referenceOf } from "#shared/checks/reference.ts";
import { notifier, portal } from "#test/samples/officials.ts";
import {
  assessmentOf,
  choosing,
  planning,
  providing,
  recording,
  submit,
  written,
} from "./commands.ts";
import { fileId, listed, own } from "./file.ts";
import { applicationForm, guardiansApplication } from "./form.ts";
import {
  assessor,
  decider,
  officer,
  otherDecider,
  providerNumber,
  providerStaff,
} from "./officials.ts";
import { placeBook, told } from "./told-case.ts";

/** A command with who gives it, on what facts, and how many seconds pass before. */
export type Step = readonly [
  command: object,
  actor: Actor,
  facts?: AssistanceFacts,
  after?: number,
];

/** Everything that is done in one application, from its submission on. */
export interface Story {
  readonly steps: readonly Step[];
}

const person = { by: "person" } as const;
const register: Actor = { id: "guardianship", role: "state-system" };
const aDay = 24 * 60 * 60;
const document = {
  title: "Қамқоршылық туралы қаулы",
  number: "17",
  issuedBy: "Әкімдік",
  issuedOn: "2026-11-20",
};

const received = (form: ApplicationForm, doubts = false): Step => [
  submit(form),
  portal,
  { unit: "71", ...(doubts && { signature: { doubts: ["revocation-unknown"] } }) },
];
const answering = (value: string, asking?: number) => ({
  name: "recordAnswer",
  system: "guardianship",
  reference: referenceOf(fileId, "guardianship", 1, asking),
  value,
  messageId: `message-${value}-${asking ?? 1}`,
});
const assigning = { name: "assignAssessor", assessor: assessor.id };
const letter = { of: 1, notice: "receipt", to: "applicant" };

const guardians = applicationForm(guardiansApplication());
const guarded: Story = {
  steps: [
    received(guardians, true),
    [{ name: "confirmSignature", of: 1 }, notifier],
    [
      {
        name: "noteDelay",
        system: "guardianship",
        reference: referenceOf(fileId, "guardianship", 1),
        reason: "silent",
      },
      notifier,
    ],
    [
      {
        ...answering("unavailable"),
        evidence: { digest: "1".repeat(64), validUntil: "2026-11-24T04:00:00.000Z" },
      },
      register,
    ],
    [
      {
        name: "recordManualCheck",
        system: "guardianship",
        value: "not-found",
        document,
        reason: "…",
      },
      officer,
    ],
    [{ name: "settleRepresentation", confirmed: true, document, reason: "…" }, officer],
    [{ name: "reportAbuse", text: "…" }, portal, { by: "minor" }],
    [{ name: "settleAbuse", founded: false, reason: "…" }, officer],
    [{ name: "recordNotice", ...letter, messageId: "mail-1" }, notifier],
    [{ name: "recordBounce", messageId: "mail-1", reason: "permanent" }, notifier],
    [{ name: "recordTold", of: 1, how: "…" }, officer],
    [{ name: "recordNotSent", ...letter, to: "person", reason: "no-address" }, notifier],
    [assigning, officer],
    [{ name: "requestInformation", what: "…" }, assessor],
    [{ name: "giveInformation", request: 1, answer: "…" }, officer],
    [
      { name: "inviteSpecialist", specialist: "doctor", until: "2026-11-30", reason: "…" },
      assessor,
    ],
    [{ name: "supplement", documents: [], note: "…" }, portal, { by: "representative" }],
    [
      {
        name: "reportOffence",
        kind: "against-minor",
        learntOn: "2026-11-22",
        told: "…",
        facts: "…",
      },
      assessor,
    ],
    [
      { name: "recordGeneralService", kind: "advice", on: "2026-11-23", what: "…", paid: false },
      providerStaff,
      { ...own, ofTheState: true },
    ],
    [
      {
        name: "reprojectTerms",
        calendar: "kz-2",
        terms: [{ provision: "L114-14.3", before: "2026-12-07", after: "2026-12-08", days: [] }],
      },
      notifier,
    ],
    [{ name: "remind", about: { of: "term", provision: "L114-14.3", when: "before" } }, notifier],
    [assessmentOf(guardians), assessor],
    [providing({ recognised: guardians.grounds }), decider, { drawn: true }],
    [{ name: "recordSecondLook", holds: true, remarks: "…" }, otherDecider],
    [
      { name: "assignProvider", provider: providerNumber, orWait: true, reason: "…" },
      officer,
      { chosen: listed },
    ],
    [{ name: "queueForPlace", ...told }, placeBook],
    [{ name: "leaveQueue" }, portal, person],
    [choosing({ orWait: true }), portal, { by: "representative", chosen: listed }],
    [{ name: "holdPlace", ...told, choice: 2, until: "2026-11-24T18:59:59.999Z" }, placeBook],
    [{ name: "acceptPlace" }, providerStaff, own],
    [planning(), providerStaff, own],
    [recording(), providerStaff, own],
    [{ name: "suspend", from: "2026-11-23", reason: "…" }, providerStaff, own],
    [{ name: "resume", on: "2026-11-23" }, providerStaff, own],
    [{ name: "reportChange", facts: "…" }, portal, person],
    [{ name: "openReassessment", reason: "…" }, officer],
    [{ name: "withdraw" }, portal, person],
    [{ name: "registerAppeal", court: "…", number: "3" }, officer],
    [
      {
        name: "endLegalHold",
        record: { kind: "court-act", number: "4", date: "2026-11-23" },
      },
      officer,
    ],
    [{ name: "erase" }, notifier, {}, 2000 * aDay],
  ],
};

/** Answers grow old before the decision, and are asked for anew. */
const askedAnew: Story = {
  steps: [
    received(guardians),
    [
      {
        ...answering("clear"),
        evidence: { digest: "1".repeat(64), validUntil: "2026-11-24T04:00:00.000Z" },
      },
      register,
    ],
    [{ name: "askAgain" }, officer, {}, 2 * aDay],
    [answering("clear", 2), register],
  ],
};

const violent = applicationForm({ grounds: ["cruel-treatment"], cruelty: ["domestic-violence"] });
const sheltered: Story = {
  steps: [
    received(violent),
    [{ name: "registerInterimStay", from: "2026-11-23" }, providerStaff, own],
    [{ name: "routeTrafficking", reason: "…" }, officer],
    [{ name: "acknowledgeHandOver" }, { id: "subject-protection", role: "protection-officer" }],
  ],
};

const paying = applicationForm({
  volume: "paid",
  addressee: { to: "provider", number: providerNumber },
});
const offering = {
  name: "offerAgreement",
  number: "1",
  services: [{ type: "social-household", priceTiyn: 100 }],
  terms: "…",
};
const agreed: Story = {
  steps: [
    received(paying),
    [offering, providerStaff, own],
    [{ name: "signAgreement", number: "1" }, portal, person],
  ],
};
const declined: Story = {
  steps: [received(paying), [{ name: "declineAgreement", reason: "…" }, providerStaff, own]],
};

export const everyCommand: Readonly<Record<string, Story>> = {
  "of a guardian's child": guarded,
  "with an answer grown old": askedAnew,
  "of somebody who fled": sheltered,
  "for money": agreed,
  "for money, declined": declined,
};

/** The command of a step, as a caller writes it. */
export const commandOf = ([command]: Step): AssistanceCommand => written(command);
