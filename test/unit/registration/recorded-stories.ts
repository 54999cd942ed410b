// Stories that together hold every command there is, step by step as histories keep them.
import { addDays, dayOf, daySchema, endOfDay } from "#shared/law/dates.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import {
  chair,
  member,
  notifier,
  portal,
  representative,
  verifier,
} from "#test/samples/officials.ts";
import { binOf, organizationForm } from "#test/samples/organization.ts";
import { confirmer, inDoubt } from "#test/samples/doubtful-file.ts";
import { byHand, evidenceUntil } from "#test/samples/evidence.ts";
import { caseIdOf, mustGive, sittingOn, submit } from "#test/samples/registration-file.ts";
import {
  answerAll,
  answerFrom,
  ballot,
  castVotes,
  closing,
  completeness,
  decideAlike,
  illegible,
  place,
  systemActor,
  verify,
} from "#test/samples/registration-course.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import {
  askingRemoval,
  bringToVote,
  changingTo,
  decideRemoval,
  largerForm,
  record,
  reproachOn,
  tellOf,
  unreadable,
} from "#test/samples/standing-file.ts";
import { recordedFile, type RecordedFile } from "./recorded-file.ts";

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

const dueSoon = { of: "term", provision: "R377-28", when: "before" } as const;

/** In the list, by way of everything that is in order. */
export const includedStory = (form = organizationForm()): RecordedFile => {
  const file = recordedFile(form);
  mustGive(file, submit(form), portal);
  bringToVote(file, { form });
  decideAlike(file, "for");
  return file;
};

const specialistStory = (): RecordedFile => {
  const form = specialistForm();
  const file = recordedFile(form);
  mustGive(file, submit(form), portal);
  bringToVote(file, { form });
  decideAlike(file, "for");
  return file;
};

const withdrawn = () => {
  const file = recordedFile();
  mustGive(file, submit(), portal);
  const { reference } = answerFrom("tax-debt");
  mustGive(
    file,
    { name: "noteDelay", system: "tax-debt", reference, reason: "time-out" },
    verifier,
  );
  const reason = "The services are given in Astana.";
  mustGive(file, { name: "transfer", unit: "71", reason }, representative);
  mustGive(file, { name: "withdraw" }, portal);
  return file;
};

/** A paper in the place of an answer that comes too late, and another that has grown old. */
const onPaper = () => {
  const file = recordedFile();
  mustGive(file, submit(), portal);
  const evidence = evidenceUntil("insolvency", endOfDay(dayOf(file.clock.now())));
  mustGive(file, { ...answerFrom("insolvency"), evidence }, systemActor("insolvency"));
  mustGive(file, byHand(), representative);
  const late = evidenceUntil("tax-debt", endOfDay(dayOf(file.clock.now())));
  mustGive(file, { ...answerFrom("tax-debt"), evidence: late }, systemActor("tax-debt"));
  file.clock.advance(24 * 3600);
  mustGive(file, { name: "askAgain" }, verifier);
  return file;
};

/** Overruled, tied, and included without the chair, who has an interest. */
const disputed = () => {
  const file = recordedFile();
  mustGive(file, submit(), portal);
  answerAll(file, { answers: { "tax-debt": "hit" } });
  verify(file, { unmet: ["no-tax-debt"] });
  mustGive(file, { name: "submitToCommission" }, representative);
  place(file);
  mustGive(file, { name: "declareConflict", reason: "A cousin." }, chair, sittingOn());
  for (const by of [2, 3, 4])
    mustGive(file, { name: "voteForPresiding", candidate: member(2).id }, member(by), sittingOn());
  const overruling = {
    ...completeness,
    overruled: ["no-tax-debt" as const],
    note: "It was paid the day before.",
  };
  mustGive(file, overruling, member(2), sittingOn());
  for (const by of [2, 3]) mustGive(file, ballot("for"), member(by), sittingOn());
  for (const by of [4, 5])
    mustGive(file, { ...ballot(illegible), reason: "A blot." }, member(by), sittingOn());
  mustGive(file, closing(), member(2), sittingOn());
  for (const by of [2, 3, 4, 5]) mustGive(file, ballot("for"), member(by), sittingOn());
  mustGive(file, closing(), member(2), sittingOn());
  return file;
};

const toldOtherwise = () => {
  const file = includedStory();
  mustGive(file, { name: "remind", about: dueSoon }, notifier);
  tellOf(file);
  mustGive(file, { name: "recordBounce", messageId: "mail-1", reason: "permanent" }, notifier);
  mustGive(file, { name: "recordTold", how: "By telephone." }, representative);
  mustGive(file, { name: "updateFreePlaces", free: 1 }, portal);
  mustGive(file, moved, notifier);
  return file;
};

/** Nobody could be mailed: told of the refusal by hand, after the letter that could be sent to another. */
const toldByHand = () => {
  const file = refusedStory();
  const of = file.now().telling ?? 0;
  const letter = { of, notice: "refusal" } as const;
  const [to, other] = [2, 3].map((one) => caseIdOf(organizationForm({ bin: binOf(one) })));
  const reason = "lacks-justification";
  mustGive(file, { name: "recordNotSent", ...letter, reason }, notifier);
  mustGive(file, { name: "recordNotSent", ...letter, to, reason: "mail-refused" }, notifier);
  mustGive(file, { name: "recordNotice", ...letter, to: other, messageId: "mail-3" }, notifier);
  mustGive(file, { name: "recordTold", how: "By letter.", of, to }, representative);
  mustGive(file, { name: "recordTold", how: "By telephone." }, representative);
  return file;
};

/** Reminded of a document before it lapses, and when it has. */
const remindedOf = () => {
  const file = includedStory();
  const about = {
    of: "document",
    document: "premises-right",
    validUntil: daySchema.parse("2027-01-31"),
  } as const;
  mustGive(file, { name: "remind", about }, notifier);
  mustGive(file, { name: "remind", about: { ...about, when: "lapsed" } }, notifier);
  return file;
};

/** A refusal names its grounds in another order than the votes. */
export const refusedStory = (): RecordedFile => {
  const file = recordedFile();
  mustGive(file, submit(), portal);
  answerAll(file, { answers: { "tax-debt": "hit" } });
  verify(file, { unmet: ["no-tax-debt"] });
  mustGive(file, { name: "submitToCommission" }, representative);
  place(file);
  mustGive(file, completeness, chair, sittingOn());
  const debt = { ground: "R377-27.1", requirement: "no-tax-debt" } as const;
  castVotes(file, [illegible, debt, illegible, debt, debt]);
  const grounds = ["R377-27.1" as const, "R377-27.3" as const];
  mustGive(file, closing({ grounds, justification: "A debt." }), chair, sittingOn());
  return file;
};

const changes = () => {
  const file = includedStory();
  file.clock.advance(86_400);
  mustGive(file, changingTo(largerForm), portal);
  bringToVote(file, { form: largerForm });
  decideAlike(file, illegible, unreadable);
  file.clock.advance(86_400);
  mustGive(file, changingTo(largerForm), portal);
  bringToVote(file, { form: largerForm });
  decideAlike(file, "for");
  return file;
};

const throughCourt = () => {
  const file = includedStory();
  mustGive(file, reproachOn(file), representative);
  mustGive(file, { name: "answerNonCompliance", answer: "It was mended." }, portal);
  place(file);
  decideRemoval(file, "for");
  mustGive(file, { name: "registerAppeal", court: "a court", number: "2-17" }, portal);
  mustGive(file, { name: "endLegalHold", record }, representative);
  mustGive(file, { name: "restoreByCourt", record }, representative);
  return file;
};

const kept = () => {
  const file = includedStory();
  mustGive(file, reproachOn(file), representative);
  file.clock.moveTo(`${addDays(dayOf(file.clock.now()), 20)}T05:00:00.000Z`);
  place(file);
  decideAlike(file, "against");
  return file;
};

/** Left, kept for two years and erased; the same supplier comes again. */
export const erasedStory = (): RecordedFile => {
  const file = includedStory();
  mustGive(file, askingRemoval(), portal);
  mustGive(file, { name: "recordRemoval" }, representative);
  file.clock.moveTo("2028-11-24T04:00:00.000Z");
  mustGive(file, { name: "erase" }, notifier);
  mustGive(file, submit(), portal);
  return file;
};

const ended = (name: "recordTermination" | "recordDeath", file: RecordedFile) => {
  mustGive(file, { name, record }, representative);
  return file;
};

/** Filed with a signature in doubt, which was rejected; and again, with one that was confirmed. */
const inDoubtTwice = () => {
  const file = recordedFile();
  mustGive(file, submit(), portal, undefined, inDoubt);
  mustGive(file, { name: "rejectSignature", of: 1, reasons: ["revoked"] }, confirmer);
  mustGive(file, submit(), portal, undefined, inDoubt);
  mustGive(file, { name: "confirmSignature", of: 3 }, confirmer);
  return file;
};

/** Files that together had every command. */
export const recordedStories = (): readonly RecordedFile[] => [
  withdrawn(),
  inDoubtTwice(),
  onPaper(),
  disputed(),
  toldOtherwise(),
  toldByHand(),
  remindedOf(),
  refusedStory(),
  changes(),
  throughCourt(),
  kept(),
  erasedStory(),
  ended("recordTermination", includedStory()),
  ended("recordTermination", specialistStory()),
  ended("recordDeath", specialistStory()),
];
