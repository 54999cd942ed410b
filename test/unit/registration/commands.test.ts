// Commands as they come in: what is taken, what is refused, and with which code.
import { describe, expect, it } from "vitest";
import {
  officialCommandSchema,
  registrationCommandSchema,
  supplierCommandSchema,
  type RegistrationCommand,
} from "#shared/registration/commands.ts";
import { organizationForm, writtenForm } from "#test/samples/organization.ts";
import { caseIdOf, submit } from "#test/samples/registration-file.ts";
import {
  answerFrom,
  asSpecialist,
  completeness,
  findingsFor,
  illegible,
  savedFile,
} from "#test/samples/registration-course.ts";
import { writtenSpecialist } from "#test/samples/specialist.ts";
import { askingRemoval, changingTo, record, reproachOn } from "#test/samples/standing-file.ts";
import { faultsOf } from "./forms/fields.ts";

const faults = (command: unknown) => faultsOf(registrationCommandSchema, command);
const long = "x".repeat(4001);

const samples: readonly RegistrationCommand[] = [
  submit(),
  changingTo(organizationForm()),
  askingRemoval(),
  answerFrom("tax-debt"),
  { name: "confirmSignature", of: 1 },
  { name: "rejectSignature", of: 1, reasons: ["revoked", "expired"] },
  {
    name: "noteDelay",
    system: "tax-debt",
    reference: answerFrom("tax-debt").reference,
    reason: "failed",
  },
  { name: "recordFindings", findings: findingsFor(organizationForm()), note: "seen" },
  { name: "submitToCommission" },
  { name: "transfer", unit: "7511", reason: "There." },
  { name: "placeOnAgenda", sitting: "sitting-0001" },
  { name: "declareConflict", reason: "A cousin." },
  { name: "voteForPresiding", candidate: "subject" },
  { ...completeness, overruled: ["no-tax-debt"], note: "It was paid." },
  { name: "castVote", choice: "against", claim: illegible, reason: "I could not read it." },
  { name: "closeVote", grounds: ["R377-27.3"], justification: "It cannot be read." },
  { name: "recordNotice", of: 1, notice: "kept", messageId: "mail-1" },
  { name: "recordNotSent", of: 1, notice: "reminder", reason: "mail-refused" },
  { name: "recordBounce", messageId: "mail-1", reason: "complaint" },
  { name: "recordTold", how: "By telephone.", of: 17, to: caseIdOf(organizationForm()) },
  { name: "updateFreePlaces", free: 0 },
  { name: "recordRemoval" },
  { name: "recordTermination", record },
  { name: "recordDeath", record },
  reproachOn(savedFile()),
  { name: "answerNonCompliance", answer: "It was mended." },
  { name: "registerAppeal", court: "a court", number: "2-17" },
  { name: "endLegalHold", record },
  { name: "restoreByCourt", record },
  { name: "withdraw" },
  { name: "erase" },
];

describe("a command", () => {
  it.each(samples.map((command) => ({ name: command.name, command })))(
    "$name is taken as it is written, and with nothing besides",
    ({ command }) => {
      expect(registrationCommandSchema.parse(command)).toEqual(command);
      expect(faults({ ...command, surplus: true })).toEqual(["/surplus unknown-field"]);
    },
  );

  it("of another name is none", () => {
    expect(faults({ name: "include" })).toEqual(["/name not-one-of"]);
    expect(officialCommandSchema.safeParse({ name: "submit" }).success).toBe(false);
    expect(supplierCommandSchema.safeParse({ name: "recordRemoval" }).success).toBe(false);
    for (const name of ["withdraw", "updateFreePlaces", "answerNonCompliance", "registerAppeal"]) {
      expect(faultsOf(supplierCommandSchema, { name })).not.toContain("/name not-one-of");
    }
  });
});

describe("an application as a command", () => {
  it("R377-3, R377-7a, R377-15a: is an electronic form with a signature, never a paper", () => {
    for (const command of [submit(), changingTo(organizationForm()), askingRemoval()]) {
      const { form: _, ...paper } = command;
      expect(faults({ ...paper, scan: "application.pdf" })).toEqual([
        "/form required",
        "/scan unknown-field",
      ]);
      const { signed: __, ...unsigned } = command;
      expect(faults(unsigned)).toEqual(["/signed required"]);
    }
  });

  it.each([
    ["submit", "R377-10a, R377-18a"],
    ["submitChange", "R377-30.2a"],
  ])("%s passes the check of every field (%s)", (name) => {
    const broken = { ...writtenForm(), head: { surname: " " }, places: { total: 1, free: 2 } };
    expect(faults({ ...submit(), name, form: broken })).toEqual([
      "/form/head/surname too-short",
      "/form/head/givenName required",
      "/form/places/free more-free-than-total",
    ]);
    const specialist = { ...writtenSpecialist(), education: [], contacts: { phones: [] } };
    expect(faults({ ...submit(asSpecialist().form), name, form: specialist })).toEqual([
      "/form/education too-few",
      "/form/contacts/email required",
      "/form/contacts/phones too-few",
    ]);
  });

  it("R377-7b, R377-15b: has a signature with its digest and how its signer is entitled", () => {
    const command = submit();
    const signedAs = (changes: object) =>
      faults({ ...command, signed: { ...command.signed, ...changes } });
    expect(signedAs({ as: "employee" })).toEqual(["/signed/as not-one-of"]);
    expect(signedAs({ digest: "0" })).toEqual(["/signed/digest malformed"]);
    expect(signedAs({ digest: undefined })).toEqual(["/signed/digest required"]);
    // What else is known of it is for Arnau to find, not for a caller to say.
    expect(signedAs({ evidence: command.signed.digest })).toEqual([
      "/signed/evidence unknown-field",
    ]);
    for (const as of ["individual", "head", "may-sign"]) expect(signedAs({ as })).toEqual([]);
  });
});

describe("what officials and suppliers write in words", () => {
  const wordy: readonly (readonly [string, object, string])[] = [
    ["R377-21b", { name: "recordFindings", findings: findingsFor(organizationForm()) }, "note"],
    ["R377-26b", completeness, "note"],
    ["R377-27", { name: "castVote", choice: "for" }, "reason"],
    ["R377-28c", { name: "closeVote" }, "justification"],
    ["R377-2.1", { name: "transfer", unit: "71" }, "reason"],
    ["R377-25", { name: "declareConflict" }, "reason"],
    ["R377-28b", { name: "recordTold" }, "how"],
    ["R377-33", { name: "answerNonCompliance" }, "answer"],
    ["R377-32.4", { ...reproachOn(savedFile()), facts: undefined }, "facts"],
    ["R377-29", { name: "registerAppeal", number: "2-17" }, "court"],
  ];

  it.each(wordy)("%s: %o has words in %s: never blank, kept trimmed", (_, command, field) => {
    const said = (text: unknown) => faults({ ...command, [field]: text });
    expect(said("")).toEqual([`/${field} too-short`]);
    expect(said("   ")).toEqual([`/${field} too-short`]);
    expect(said(long)).toEqual([`/${field} too-long`]);
    expect(said(long.slice(1))).toEqual([]);
    const parsed: object = registrationCommandSchema.parse({ ...command, [field]: " seen " });
    expect(parsed).toMatchObject({ [field]: "seen" });
  });

  it.each([
    ["R377-21b", "recordFindings", "note", true],
    ["R377-2.1", "transfer", "reason", false],
    ["R377-25", "declareConflict", "reason", false],
    ["R377-28b", "recordTold", "how", false],
    ["R377-33", "answerNonCompliance", "answer", false],
    ["R377-32.4", "openNonCompliance", "facts", false],
    ["R377-29", "registerAppeal", "court", false],
  ])("%s: %s can be given without %s: %s", (_, name, field, optional) => {
    const command = samples.find((one) => one.name === name);
    const faulty = faults({ ...command, [field]: undefined });
    expect(faulty).toEqual(optional ? [] : [`/${field} required`]);
  });
});

describe("the other parts of commands", () => {
  const changed = (name: string, changes: object) =>
    faults({ ...samples.find((one) => one.name === name), ...changes });

  it.each([
    ["recordFindings", { findings: undefined }, "/findings required"],
    ["transfer", { unit: "99" }, "/unit not-a-unit"],
    ["placeOnAgenda", { sitting: "" }, "/sitting too-short"],
    ["placeOnAgenda", { sitting: "x".repeat(101) }, "/sitting too-long"],
    ["voteForPresiding", { candidate: "" }, "/candidate too-short"],
    ["recordCompleteness", { complete: "yes" }, "/complete wrong-type"],
    ["recordCompleteness", { accurate: undefined }, "/accurate required"],
    ["recordCompleteness", { overruled: ["beauty"] }, "/overruled/0 not-one-of"],
    ["castVote", { choice: "abstain" }, "/choice not-one-of"],
    ["castVote", { claim: { ground: "R377-27.8" } }, "/claim/ground not-one-of"],
    ["closeVote", { grounds: ["R377-28"] }, "/grounds/0 not-one-of"],
    ["recordTermination", { record: { ...record, kind: "rumour" } }, "/record/kind not-one-of"],
    ["recordTermination", { record: { ...record, number: " " } }, "/record/number too-short"],
    [
      "recordTermination",
      { record: { ...record, number: "x".repeat(101) } },
      "/record/number too-long",
    ],
    ["recordTermination", { record: { ...record, date: "2026-02-30" } }, "/record/date malformed"],
    ["openNonCompliance", { standard: "order-1" }, "/standard not-one-of"],
    ["openNonCompliance", { item: "the meals" }, "/item malformed"],
    ["openNonCompliance", { failure: "bad" }, "/failure not-one-of"],
    ["openNonCompliance", { answerBy: "soon" }, "/answerBy malformed"],
    ["registerAppeal", { number: " " }, "/number too-short"],
    ["registerAppeal", { number: "x".repeat(101) }, "/number too-long"],
    ["updateFreePlaces", { free: -1 }, "/free too-small"],
    ["updateFreePlaces", { free: 100_001 }, "/free too-big"],
    ["updateFreePlaces", { free: 0.5 }, "/free wrong-type"],
    ["recordAnswer", { value: "yes" }, "/value not-one-of"],
    ["recordAnswer", { system: "police" }, "/system not-one-of"],
    ["recordAnswer", { reference: "1" }, "/reference malformed"],
    ["noteDelay", { reason: "slow" }, "/reason not-one-of"],
    ["recordNotice", { of: 0 }, "/of too-small"],
    ["recordNotice", { notice: "greeting" }, "/notice not-one-of"],
    ["recordBounce", { reason: "full" }, "/reason not-one-of"],
    ["recordNotSent", { reason: "tired" }, "/reason not-one-of"],
    ["recordTold", { of: 0 }, "/of too-small"],
    ["recordTold", { to: "O-240140000011" }, "/to malformed"],
  ])("%s refuses %o: %s", (name, changes, fault) => {
    expect(changed(name, changes)).toEqual([fault]);
  });

  it("R377-27b: seven grounds at most, eight overruled requirements at most", () => {
    const grounds = Array.from({ length: 8 }, () => "R377-27.3");
    expect(changed("closeVote", { grounds })).toEqual(["/grounds too-many"]);
    expect(changed("closeVote", { grounds: grounds.slice(1) })).toEqual([]);
    const overruled = Array.from({ length: 9 }, () => "no-tax-debt");
    expect(changed("recordCompleteness", { overruled })).toEqual(["/overruled too-many"]);
  });

  it("R377-9b, R377-17: a reminder is of a term or of a document", () => {
    const remind = (about: object) => faults({ name: "remind", about });
    expect(remind({ of: "term", provision: "R377-21", when: "before" })).toEqual([]);
    expect(remind({ of: "term", provision: "R377-99", when: "lapsed" })).toEqual([
      "/about/provision malformed",
    ]);
    expect(remind({ of: "term", provision: "R377-21", when: "later" })).toEqual([
      "/about/when not-one-of",
    ]);
    const document = { of: "document", document: "prices", validUntil: "2027-01-31" };
    expect(remind(document)).toEqual([]);
    expect(remind({ ...document, when: "lapsed" })).toEqual([]);
    expect(remind({ ...document, document: "letter" })).toEqual(["/about/document not-one-of"]);
    expect(remind({ of: "birthday" })).toEqual(["/about/of not-one-of"]);
  });

  it("R377-21: a new calendar names terms that it moves, and why", () => {
    const [before, after] = ["2026-11-24", "2026-11-25"];
    const days = [{ day: before, working: false, source: "a decree" }];
    const moved = { provision: "R377-21", before, after, days };
    const reproject = (terms: unknown) => faults({ name: "reprojectTerms", calendar: "2", terms });
    expect(reproject([moved])).toEqual([]);
    expect(reproject([])).toEqual(["/terms too-few"]);
    expect(reproject([{ ...moved, after: "later" }])).toEqual(["/terms/0/after malformed"]);
    expect(reproject([{ ...moved, days: [{ day: before }] }])).toEqual([
      "/terms/0/days/0/working required",
      "/terms/0/days/0/source required",
    ]);
  });
});
