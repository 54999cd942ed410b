// What is personal or free text is sealed with its entry, and what is not is left where it is (L114-0.PRE, L114-12.1.2).
import { describe, expect, it } from "vitest";
import type { AssistanceCommand } from "#shared/assistance/commands.ts";
import { personalOf } from "#shared/assistance/personal.ts";
import {
  assessmentOf,
  providing,
  refusing,
  submit,
  written,
} from "#test/samples/assistance/commands.ts";
import { applicationForm, paper } from "#test/samples/assistance/form.ts";
import { providerNumber } from "#test/samples/assistance/officials.ts";

const words = "Дүйсенбіде келіп көрді.";
const reason = { reason: words };
const filed = submit();
const desk = { name: "register", form: applicationForm() } as const;
const document = { title: words, number: "1", issuedBy: "Әкімдік", issuedOn: "2025-01-15" };
const unreliable = {
  ground: "L114-15.4.2",
  fields: ["/situation"],
  documents: [],
  evidence: words,
} as const;
const line = {
  type: "social-household",
  form: "at-home",
  standard: "order-165",
  perMonth: 30,
  until: "2027-11-23",
};
const place = { provider: providerNumber, choice: 1 };
const service = {
  name: "recordService",
  type: "social-household",
  on: "2026-11-23",
  times: 1,
  funding: "budget",
};
const answer = { met: true, seen: words };
const assessed = {
  criteria: {
    "life-activity-restriction": answer,
    "social-disadaptation": answer,
    "social-deprivation": answer,
    "unfavourable-environment": answer,
  },
  participation: { took: false, reason: words },
};
const conclusion = {
  services: [],
  category: words,
  place: { kato: "711210000", description: words },
  until: "2027-11-23",
  content: words,
  peculiarities: words,
};
const raw = {
  system: "guardianship",
  reference: "assistance-0001.guardianship.1",
  messageId: "message-1",
};
const record = { kind: "court-act", number: "8", date: "2026-11-20" };
const letter = { of: 1, notice: "receipt", to: "applicant" };

const sealed: readonly (readonly [AssistanceCommand, unknown])[] = [
  [filed, { form: filed.form, signed: filed.signed }],
  [desk, { form: desk.form }],
  [assessmentOf(undefined, { ...assessed, conclusion }), { ...assessed, conclusion }],
  [providing({ reasons: words }), { reasons: words }],
  [
    refusing({ reasons: words, recognised: ["self-care"], grounds: [unreliable] }),
    { reasons: words, grounds: [unreliable] },
  ],
  [written({ name: "recordAnswer", value: "clear", ...raw, raw: words }), { raw: words }],
  [written({ name: "recordAnswer", value: "clear", ...raw }), undefined],
  [
    written({
      name: "recordManualCheck",
      system: "guardianship",
      value: "clear",
      document,
      ...reason,
    }),
    { document, ...reason },
  ],
  [written({ name: "assignAssessor", assessor: "subject-a", ...reason }), reason],
  [written({ name: "assignAssessor", assessor: "subject-a" }), undefined],
  [written({ name: "routeTrafficking", ...reason }), reason],
  [
    written({ name: "inviteSpecialist", specialist: "subject-a", until: "2026-11-30", ...reason }),
    reason,
  ],
  [written({ name: "assignProvider", provider: providerNumber, orWait: true, ...reason }), reason],
  [written({ name: "settleAbuse", founded: true, ...reason }), reason],
  [written({ name: "openReassessment", ...reason }), reason],
  [written({ name: "admitHomeless", ...reason }), reason],
  [written({ name: "declinePlace", ...reason }), reason],
  [written({ name: "declineAgreement", ...reason }), reason],
  [written({ name: "suspend", from: "2026-11-23", ...reason }), reason],
  [written({ name: "requestInformation", what: words }), { what: words }],
  [written({ name: "requestMore", documents: [], what: words, by: "2026-11-30" }), { what: words }],
  [
    written({ name: "recordGeneralService", kind: "advice", on: "2026-11-23", what: words }),
    { what: words },
  ],
  [written({ name: "giveInformation", request: 1, answer: words }), { answer: words }],
  [written({ name: "answerComplaint", complaint: 1, answer: words }), { answer: words }],
  [written({ name: "recordSecondLook", holds: true, remarks: words }), { remarks: words }],
  [
    written({
      name: "reportOffence",
      kind: "by-minor",
      learntOn: "2026-11-23",
      told: "№ 14",
      facts: words,
    }),
    { facts: words, told: "№ 14" },
  ],
  [
    written({
      name: "offerAgreement",
      number: "7",
      services: [{ type: "social-household", priceTiyn: 1 }],
      terms: words,
    }),
    { terms: words },
  ],
  [
    written({ name: "createPlan", from: "2026-11-23", lines: [line], aims: words }),
    { aims: words },
  ],
  [
    written({ name: "revisePlan", lines: [line], aims: words, ...reason }),
    { aims: words, ...reason },
  ],
  [written({ ...service, note: words }), { note: words, source: undefined }],
  [written({ ...service, funding: "other", source: words }), { note: undefined, source: words }],
  [written(service), undefined],
  [written({ name: "complete", why: "plan-done", results: words }), { results: words }],
  [
    written({ name: "supplement", documents: [paper(5)], note: words }),
    { documents: [paper(5)], note: words },
  ],
  [written({ name: "reportChange", facts: words }), { facts: words }],
  [written({ name: "fileComplaint", about: "provider", text: words }), { text: words }],
  [written({ name: "reportAbuse", text: words }), { text: words }],
  [
    written({ name: "registerAppeal", court: words, number: "2-17" }),
    { court: words, number: "2-17" },
  ],
  [written({ name: "endLegalHold", record }), { record }],
  [written({ name: "recordTold", how: words }), { how: words }],
  [{ name: "acknowledgeHandOver" }, undefined],
  [written({ name: "chooseProvider", provider: providerNumber, orWait: true }), undefined],
  [{ name: "leaveQueue" }, undefined],
  [written({ name: "signAgreement", number: "7" }), undefined],
  [{ name: "withdraw" }, undefined],
  [{ name: "takeOver" }, undefined],
  [written({ name: "registerInterimStay", from: "2026-11-23" }), undefined],
  [{ name: "acceptPlace" }, undefined],
  [written({ name: "resume", on: "2026-11-23" }), undefined],
  [{ name: "confirmSignature", of: 1 }, undefined],
  [{ name: "rejectSignature", of: 1, reasons: ["revoked"] }, undefined],
  [{ name: "askAgain" }, undefined],
  [written({ name: "holdPlace", ...place, until: "2026-11-24T18:59:59.999Z" }), undefined],
  [written({ name: "queueForPlace", ...place }), undefined],
  [written({ name: "denyPlace", ...place, why: "no-place" }), undefined],
  [{ name: "lapsePlace" }, undefined],
  [written({ name: "recordNotice", ...letter, messageId: "mail-1" }), undefined],
  [written({ name: "recordNotSent", ...letter, reason: "no-address" }), undefined],
  [{ name: "recordBounce", messageId: "mail-1", reason: "permanent" }, undefined],
  [written({ name: "remind", about: { of: "hand-over", on: "2026-11-23" } }), undefined],
  [{ name: "erase" }, undefined],
];

describe("what is sealed of a command on an application", () => {
  it.each(sealed.map(([command, personal]) => ({ name: command.name, command, personal })))(
    "L114-0.PRE, L114-12.1.2: of $name is $personal",
    ({ command, personal }) => {
      expect(personalOf(command)).toEqual(personal);
    },
  );
});
