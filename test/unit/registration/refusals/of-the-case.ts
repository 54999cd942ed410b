// Commands on a case besides those of the Commission that are refused, by the code of the refusal.
import { addDays, dayOf } from "#shared/law/dates.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import { member, notifier, portal, representative } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { mustGive, submit, type RegistrationFile } from "#test/samples/registration-file.ts";
import {
  answeredFile,
  answerFrom,
  asSpecialist,
  findingsFor,
  includedFile,
  savedFile,
  systemActor,
} from "#test/samples/registration-course.ts";
import { doubtfulFile } from "#test/samples/doubtful-file.ts";
import {
  askingRemoval,
  changingTo,
  heardFile,
  largerForm,
  leftFile,
  record,
  refusedFile,
  removalOf,
  reproachOn,
} from "#test/samples/standing-file.ts";
import type { Refused } from "./refused.ts";

const findings = findingsFor(organizationForm());
const [finding] = findings.requirements;
const recording = (changes: Partial<typeof findings> = {}): RegistrationCommand => ({
  name: "recordFindings",
  findings: { ...findings, ...changes },
});

const heldFile = () => {
  const file = refusedFile();
  mustGive(file, { name: "registerAppeal", court: "a court", number: "2-17" }, portal);
  return file;
};

const verifying = { command: recording(), by: representative };

export const ofTheCase = {
  "role-not-allowed": {
    because: "R377-11: no official applies for a supplier",
    file: savedFile,
    command: submit(),
    by: representative,
  },
  "command-not-allowed": {
    because: "an application that runs is not filed again",
    file: savedFile,
    command: submit(),
    by: portal,
    says: {
      state: "representative-review",
      allowed: ["withdraw", "registerAppeal"],
    },
  },
  "signature-used": {
    because: "R377-7b: one signature serves one submission",
    file: includedFile,
    command: (file) => ({
      ...changingTo(largerForm),
      signed: {
        signature: "signature",
        digest: file.now().saved?.signed.digest ?? submit().signed.digest,
        as: "head",
      },
    }),
    by: portal,
  },
  "other-list": {
    because: "R377-A3.1: an organisation is in no list of specialists",
    file: includedFile,
    command: {
      ...askingRemoval(),
      form: { ...removalOf(organizationForm()), list: "registry" },
    },
    by: portal,
    says: { list: "register" },
  },
  "no-places": {
    because: "R377-4.11c: a specialist has no places",
    file: () => includedFile(asSpecialist()),
    command: { name: "updateFreePlaces", free: 1 },
    by: portal,
  },
  "more-free-than-total": {
    because: "R377-4.11c: no more places are free than there are",
    file: includedFile,
    command: { name: "updateFreePlaces", free: 21 },
    by: portal,
    says: { total: 20 },
  },
  "question-unknown": {
    because: "R377-7.p2f: an answer to a question that was not asked is not kept",
    file: savedFile,
    command: answerFrom("tax-debt", "clear", 2),
    by: systemActor("tax-debt"),
    says: { system: "tax-debt" },
  },
  "signature-pending": {
    ...verifying,
    because: "R377-7b: nothing is verified before the signature held",
    file: doubtfulFile,
  },
  "checks-pending": {
    ...verifying,
    because: "R377-21: verification waits for every state system",
    file: savedFile,
    says: {
      systems: [
        "legal-entity",
        "tax-debt",
        "insolvency",
        "unreliable-participants",
        "immovable-property",
        "accessibility",
      ],
    },
  },
  "finding-missing": {
    ...verifying,
    because: "R377-21b: no item is left unanswered",
    file: answeredFile,
    command: recording({ requirements: findings.requirements.slice(1) }),
    says: { items: ["no-tax-debt"] },
  },
  "finding-not-asked": {
    ...verifying,
    because: "R377-21b: nothing else is found",
    file: answeredFile,
    command: recording({
      requirements: [...findings.requirements, { requirement: "qualification", outcome: "met" }],
    }),
    says: { items: ["qualification"] },
  },
  "finding-twice": {
    ...verifying,
    because: "R377-21b: an item has one finding",
    file: answeredFile,
    command: recording({
      requirements: [...findings.requirements, ...(finding === undefined ? [] : [finding])],
    }),
    says: { items: ["no-tax-debt"] },
  },
  "finding-needs-note": {
    ...verifying,
    because: "G22: a finding against an answer says what was seen instead",
    file: () => answeredFile({ answers: { "tax-debt": "unavailable" } }),
    says: { items: ["no-tax-debt"] },
  },
  "same-unit": {
    because: "G21: a case is not transferred to where it is",
    file: savedFile,
    command: { name: "transfer", unit: "75", reason: "none" },
    by: representative,
  },
  "not-a-specialist": {
    because: "R377-32.3b: an organisation does not die",
    file: includedFile,
    command: { name: "recordDeath", record },
    by: representative,
  },
  "hearing-too-short": {
    because: "R377-33: a supplier has time to answer",
    file: includedFile,
    command: (file: RegistrationFile) => ({
      ...reproachOn(file),
      answerBy: addDays(dayOf(file.clock.now()), 4),
    }),
    by: representative,
    says: { earliest: "2026-11-28" },
  },
  "sells-no-devices": {
    because: "R377-32.4: who sells no devices delivers none badly",
    file: includedFile,
    command: (file: RegistrationFile) => ({ ...reproachOn(file), standard: "device-delivery" }),
    by: representative,
  },
  "already-answered": {
    because: "R377-33: a reproach is answered once",
    file: heardFile,
    command: { name: "answerNonCompliance", answer: "And it was not so bad." },
    by: portal,
  },
  "no-legal-hold": {
    because: "R377-29: what no court holds up is not let go",
    file: refusedFile,
    command: { name: "endLegalHold", record },
    by: representative,
  },
  "legal-hold": {
    because: "R377-29: nothing is erased while a court deals with the case",
    file: heldFile,
    command: { name: "erase" },
    by: notifier,
  },
  "kept-still": {
    because: "R377-35: nothing is erased before two years are over",
    file: leftFile,
    command: { name: "erase" },
    by: notifier,
    says: { until: "2028-11-23" },
  },
  "notice-unknown": {
    because: "R377-28b: a message that nobody sent does not come back",
    file: includedFile,
    command: { name: "recordBounce", messageId: "mail-9", reason: "transient" },
    by: notifier,
  },
  "nothing-came-back": {
    because: "R377-28b: who was told needs not be told otherwise",
    file: includedFile,
    command: { name: "recordTold", how: "By telephone." },
    by: { ...member(1), role: "representative" },
  },
} satisfies Record<string, Refused>;
