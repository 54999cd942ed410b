// Stories that together hold every event there is.
import { dayOf, daySchema, endOfDay } from "#shared/law/dates.ts";
import { registrationEventSchema, type RegistrationEvent } from "#shared/registration/events.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import {
  chair,
  member,
  notifier,
  portal,
  representative,
  verifier,
} from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { confirmer, doubtfulFile, doubtfulRemoval } from "#test/samples/doubtful-file.ts";
import { sequenceOf } from "#test/samples/history.ts";
import { byHand, evidenceUntil } from "#test/samples/evidence.ts";
import {
  mustGive,
  sittingOn,
  submit,
  type RegistrationFile,
} from "#test/samples/registration-file.ts";
import {
  answerFrom,
  asSpecialist,
  ballot,
  castVotes,
  closing,
  decideAlike,
  illegible,
  includedFile,
  pendingFile,
  savedFile,
  systemActor,
} from "#test/samples/registration-course.ts";
import {
  askingRemoval,
  changePendingFile,
  changingFile,
  decideRemoval,
  heardFile,
  leftFile,
  record,
  refusedFile,
  tellOf,
  unreadable,
} from "#test/samples/standing-file.ts";
import { imported } from "#test/unit/registration/pricing/sample-devices.ts";

/** The names of all events. */
export const eventTypes = registrationEventSchema.options.map(({ shape }) => shape.type.value);

const moved: RegistrationCommand = {
  name: "reprojectTerms",
  calendar: "2026/2",
  terms: [
    {
      provision: "R377-28",
      before: daySchema.parse("2026-11-24"),
      after: daySchema.parse("2026-11-25"),
      days: [{ day: daySchema.parse("2026-11-24"), working: false, source: "a decree" }],
    },
  ],
};

const toWithdrawal = () => {
  const file = savedFile();
  const late = { name: "noteDelay", system: "tax-debt", reason: "time-out" } as const;
  mustGive(file, { ...late, reference: answerFrom("tax-debt").reference }, verifier);
  const reason = "The services are given in Astana.";
  mustGive(file, { name: "transfer", unit: "71", reason }, representative);
  mustGive(file, { name: "withdraw" }, portal);
  return file;
};

const withoutChair = () => {
  const file = pendingFile();
  mustGive(file, { name: "declareConflict", reason: "A cousin." }, chair, sittingOn());
  for (const by of [2, 3, 4]) {
    const vote = { name: "voteForPresiding", candidate: member(2).id } as const;
    mustGive(file, vote, member(by), sittingOn());
  }
  for (const by of [2, 3, 4, 5]) {
    mustGive(file, ballot(by < 4 ? "for" : illegible), member(by), sittingOn());
  }
  mustGive(file, closing(), member(2), sittingOn());
  return file;
};

const toldOf = () => {
  const file = includedFile({ form: organizationForm({ devices: [imported] }) });
  const about = { of: "term", provision: "R377-28", when: "before" } as const;
  mustGive(file, { name: "remind", about }, notifier);
  tellOf(file);
  mustGive(file, { name: "recordBounce", messageId: "mail-1", reason: "permanent" }, notifier);
  mustGive(file, { name: "recordTold", how: "By telephone." }, representative);
  mustGive(file, { name: "updateFreePlaces", free: 1 }, portal);
  mustGive(file, moved, notifier);
  return file;
};

const notSentOf = () => {
  const file = refusedFile();
  const of = file.now().telling ?? 0;
  const notSent = { name: "recordNotSent", of, notice: "refusal", reason: "mail-refused" } as const;
  mustGive(file, notSent, notifier);
  mustGive(file, { name: "recordTold", how: "By telephone." }, representative);
  return file;
};

const remindedOf = () => {
  const file = includedFile();
  const validUntil = daySchema.parse("2027-01-31");
  const about = { of: "document", document: "premises-right", validUntil } as const;
  mustGive(file, { name: "remind", about }, notifier);
  return file;
};

const throughCourt = () => {
  const file = heardFile();
  decideRemoval(file, "for");
  mustGive(file, { name: "registerAppeal", court: "a court", number: "2-17" }, portal);
  mustGive(file, { name: "endLegalHold", record }, representative);
  mustGive(file, { name: "restoreByCourt", record }, representative);
  return file;
};

const voted = (cast: "for" | typeof illegible) => {
  const file = changePendingFile();
  decideAlike(file, cast, cast === "for" ? {} : unreadable);
  return file;
};

const kept = () => {
  const file = heardFile();
  castVotes(file, ["for"]);
  mustGive(file, { name: "declareConflict", reason: "A cousin." }, member(1), sittingOn());
  for (const by of [2, 3, 4]) {
    mustGive(file, { name: "voteForPresiding", candidate: member(2).id }, member(by), sittingOn());
  }
  for (const by of [2, 3, 4]) mustGive(file, ballot("against"), member(by), sittingOn());
  mustGive(file, closing(), member(2), sittingOn());
  return file;
};

const erased = () => {
  const file = leftFile(asSpecialist());
  file.clock.moveTo("2028-11-24T04:00:00.000Z");
  mustGive(file, { name: "erase" }, notifier);
  return file;
};

const overtaken = () => {
  const file = changingFile();
  mustGive(file, askingRemoval(), portal);
  return file;
};

const again = () => {
  const file = refusedFile(asSpecialist());
  mustGive(file, submit(asSpecialist().form), portal);
  return file;
};

/** A paper in the place of an answer, and answers that grow old, are asked for anew and come beside the paper. */
const onPaper = () => {
  const file = savedFile();
  const { tax, answer } = { tax: systemActor("tax-debt"), answer: answerFrom("tax-debt") };
  const validUntil = endOfDay(dayOf(file.clock.now()));
  const insolvency = answerFrom("insolvency");
  const evidence = evidenceUntil("insolvency", validUntil);
  mustGive(file, { ...insolvency, evidence }, systemActor("insolvency"));
  mustGive(file, byHand(), representative);
  mustGive(file, answer, tax);
  file.clock.advance(24 * 3600);
  mustGive(file, { name: "askAgain" }, notifier);
  return file;
};

const confirmed = () => {
  const file = doubtfulFile();
  mustGive(file, { name: "confirmSignature", of: sequenceOf(file) }, confirmer);
  return file;
};

const rejected = (file: RegistrationFile) => {
  const of = sequenceOf(file);
  mustGive(file, { name: "rejectSignature", of, reasons: ["revoked"] }, confirmer);
  return file;
};

/** Files whose histories hold every event between them. */
export const everyStory = (): readonly RegistrationFile[] => [
  toWithdrawal(),
  withoutChair(),
  toldOf(),
  notSentOf(),
  remindedOf(),
  throughCourt(),
  voted("for"),
  voted(illegible),
  kept(),
  erased(),
  overtaken(),
  again(),
  onPaper(),
  confirmed(),
  rejected(doubtfulFile()),
  rejected(doubtfulRemoval()),
];

/** Every event that happened in them. */
export const everyEvent = (): readonly RegistrationEvent[] =>
  everyStory().flatMap((file) => file.history().map(({ event }) => event));
