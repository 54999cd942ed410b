// What is personal or free text is sealed, and never stands in an event (R377-12.2, R377-15.p2e, G17).
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "#shared/cases/actor.ts";
import { checkDigitOf } from "#shared/law/identifiers.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import { personalOf } from "#shared/registration/personal.ts";
import {
  chair,
  member,
  notifier,
  portal,
  representative,
  secretary,
} from "#test/samples/officials.ts";
import { addressInAlmaty, organizationForm } from "#test/samples/organization.ts";
import {
  caseIdOf,
  mustGive,
  openFile,
  sittingOn,
  submit,
} from "#test/samples/registration-file.ts";
import {
  answerAll,
  answerFrom,
  ballot,
  completeness,
  findingsFor,
  illegible,
  savedFile,
} from "#test/samples/registration-course.ts";
import { signed } from "#test/samples/signed.ts";
import { iinOf, specialistForm } from "#test/samples/specialist.ts";
import {
  askingRemoval,
  changingTo,
  illegibleDiploma,
  record,
  reproachOn,
} from "#test/samples/standing-file.ts";

const words = "Оспанова Зейнеп";
const change = changingTo(organizationForm());
const asking = askingRemoval();
const filed = submit();
const reason = { reason: words };

const sealed: readonly (readonly [RegistrationCommand, unknown])[] = [
  [filed, { form: filed.form, signed: filed.signed }],
  [change, { form: change.form, signed: change.signed }],
  [asking, { form: asking.form, signed: asking.signed }],
  [answerFrom("tax-debt"), { raw: "{}" }],
  [
    { name: "recordFindings", findings: findingsFor(organizationForm()), note: words },
    { note: words },
  ],
  [{ name: "recordFindings", findings: findingsFor(organizationForm()) }, undefined],
  [{ ...completeness, note: words }, { note: words }],
  [completeness, undefined],
  [{ ...ballot("for"), ...reason }, reason],
  [ballot(illegible), undefined],
  [{ name: "closeVote", justification: words }, { justification: words }],
  [{ name: "closeVote" }, undefined],
  [{ name: "transfer", unit: "71", ...reason }, reason],
  [{ name: "declareConflict", ...reason }, reason],
  [{ name: "recordTold", how: words }, { how: words }],
  [{ name: "recordTermination", record }, { record }],
  [{ name: "recordDeath", record }, { record }],
  [{ name: "endLegalHold", record }, { record }],
  [{ name: "restoreByCourt", record }, { record }],
  [{ ...reproachOn(savedFile()), facts: words }, { facts: words }],
  [{ name: "answerNonCompliance", answer: words }, { answer: words }],
  [
    { name: "registerAppeal", court: words, number: "2-17" },
    { court: words, number: "2-17" },
  ],
  [{ name: "submitToCommission" }, undefined],
  [{ name: "placeOnAgenda", sitting: "sitting-0001" }, undefined],
  [{ name: "voteForPresiding", candidate: "subject" }, undefined],
  [{ name: "withdraw" }, undefined],
  [{ name: "updateFreePlaces", free: 1 }, undefined],
  [{ name: "recordRemoval" }, undefined],
  [{ name: "erase" }, undefined],
  [{ name: "recordBounce", messageId: "mail-1", reason: "permanent" }, undefined],
  [{ name: "recordNotice", of: 1, notice: "inclusion", messageId: "mail-1" }, undefined],
  [{ name: "recordNotSent", of: 1, notice: "inclusion", reason: "mail-refused" }, undefined],
  [{ name: "remind", about: { of: "term", provision: "R377-21", when: "before" } }, undefined],
];

describe("what is sealed of a command", () => {
  it.each(sealed.map(([command, personal]) => ({ name: command.name, command, personal })))(
    "R377-15.p2e: of $name is $personal",
    ({ command, personal }) => {
      expect(personalOf(command)).toEqual(personal);
    },
  );
});

const issued = Array.from({ length: 60 }, (_, serial) => serial).filter(
  (serial) => checkDigitOf(`9103142${String(serial).padStart(4, "0")}`) !== "never-issued",
);
const anyWord = fc.stringMatching(/^[А-ЯӘҒҚ][а-яәғқ]{7,12}$/);
const anyPerson = fc.record({
  iin: fc.constantFrom(...issued).map(iinOf),
  surname: anyWord,
  givenName: anyWord,
  street: anyWord,
  text: anyWord,
  box: fc.stringMatching(/^[a-z]{9,12}$/),
  phone: fc.integer({ min: 1_000_000, max: 9_999_999 }).map((last) => `+7701${last}`),
});
type Person = typeof anyPerson extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const partsOf = (person: Person) => {
  const { surname, givenName, street, box, phone } = person;
  const name = { surname, givenName };
  const address = { ...addressInAlmaty, street };
  return { name, address, contacts: { email: `${box}@private.example`, phones: [phone] } };
};

const formsOf = (person: Person): readonly SupplierForm[] => {
  const { name, address, contacts } = partsOf(person);
  const { iin, text } = person;
  return [
    specialistForm({ iin, name, registeredAddress: address, contacts, qualification: text }),
    organizationForm({
      bin: undefined,
      iin,
      head: name,
      registeredAddress: address,
      facilities: [address],
      contacts,
      name: { full: { kk: text, ru: text } },
      specialists: [{ name, position: text }],
    }),
  ];
};

/** One of everything that can be said in words about a case, from filing to erasure. */
const storyOf = (form: SupplierForm, { text }: Person) => {
  const file = openFile(caseIdOf(form));
  const give = (command: RegistrationCommand, by: Actor) =>
    mustGive(file, command, by, sittingOn([1, 2, 3, 4, 5], { agenda: [file.id] }));
  const vote = (choice: "for" | "against", claim?: typeof illegible) => {
    for (const place of [2, 3, 4, 5]) {
      give(
        { name: "castVote", choice, ...(claim !== undefined && { claim }), reason: text },
        member(place),
      );
    }
  };
  const toVote = () => {
    answerAll(file);
    give({ name: "recordFindings", findings: findingsFor(form), note: text }, representative);
    give({ name: "submitToCommission" }, representative);
    give({ name: "placeOnAgenda", sitting: "sitting-0001" }, secretary);
    give({ ...completeness, note: text }, chair);
  };
  give({ name: "submit", form, signed: signed() }, portal);
  give({ name: "transfer", unit: "71", reason: text }, representative);
  give({ name: "transfer", unit: "75", reason: text }, representative);
  toVote();
  vote("for");
  give({ name: "closeVote", justification: text }, chair);
  give({ name: "submitChange", form, signed: signed() }, portal);
  toVote();
  vote("against", form.supplier === "specialist" ? illegibleDiploma : illegible);
  give({ name: "closeVote", grounds: ["R377-27.3"], justification: text }, chair);
  give({ ...reproachOn(file), facts: text }, representative);
  give({ name: "answerNonCompliance", answer: text }, portal);
  give({ name: "placeOnAgenda", sitting: "sitting-0001" }, secretary);
  give({ name: "declareConflict", reason: text }, member(1));
  for (const place of [2, 3, 4]) {
    give({ name: "voteForPresiding", candidate: member(2).id }, member(place));
  }
  vote("for");
  give({ name: "closeVote", justification: text }, member(2));
  const of = file.now().telling ?? 0;
  give({ name: "recordNotice", of, notice: "removal", messageId: "mail-1" }, notifier);
  give({ name: "recordBounce", messageId: "mail-1", reason: "complaint" }, notifier);
  give({ name: "recordTold", how: text }, representative);
  give({ name: "registerAppeal", court: text, number: text }, portal);
  give({ name: "endLegalHold", record: { ...record, number: text } }, representative);
  give({ name: "restoreByCourt", record: { ...record, number: text } }, representative);
  give({ name: "applyForRemoval", form: askingRemoval(form).form, signed: signed() }, portal);
  give({ name: "recordTermination", record: { ...record, number: text } }, representative);
  return file;
};

describe("an event", () => {
  it("R377-12.2, R377-12.5a, R377-15.p2e: holds no IIN, name, address, contact or free text of anybody", () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        for (const form of formsOf(person)) {
          const { iin, surname, givenName, street, text, box, phone } = person;
          const file = storyOf(form, person);
          const events = JSON.stringify([file.id, file.history().map(({ event }) => event)]);
          for (const secret of [iin, surname, givenName, street, text, box, phone]) {
            expect(events).not.toContain(secret);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
