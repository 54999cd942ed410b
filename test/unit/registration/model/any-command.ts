// Any command by anybody, whether or not it makes sense.
import * as fc from "fast-check";
import { roles, type Actor } from "#shared/cases/actor.ts";
import { addDays, daySchema, endOfDay } from "#shared/law/dates.ts";
import { referenceOf } from "#shared/checks/reference.ts";
import { byHandValues, checkValues } from "#shared/checks/values.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import { delayReasons } from "#shared/checks/question.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import { refusalGrounds, type GroundClaim } from "#shared/registration/grounds.ts";
import { lifecycle } from "#shared/registration/lifecycle.ts";
import type { Registration } from "#shared/registration/state.ts";
import type { SignatureFacts } from "#shared/cases/signed.ts";
import { inDoubt } from "#test/samples/doubtful-file.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import type { Instant } from "#shared/law/dates.ts";
import { member, notifier, portal, representative, secretary } from "#test/samples/officials.ts";
import { byHand, evidenceUntil } from "#test/samples/evidence.ts";
import { caseIdOf } from "#test/samples/registration-file.ts";
import { completeness, findingsFor } from "#test/samples/registration-course.ts";
import { signed } from "#test/samples/signed.ts";
import { record, removalOf } from "#test/samples/standing-file.ts";
import { sittingById, sittings } from "./sittings.ts";

/** What somebody tries on a case as it is, after so many seconds. */
export interface Attempt {
  readonly command: RegistrationCommand;
  readonly by: Actor;
  readonly sitting?: SittingFacts;
  /** How the signature of a submission stood at its receipt. */
  readonly signature?: SignatureFacts;
  readonly after?: number;
}
/** `telling` are the entries so far that somebody is to be told of. */
export type Move = (
  registration: Registration,
  now: Instant,
  telling: readonly number[],
) => Attempt;

/**
 * As at the API: the agenda is for the sitting it names, the rest for the sitting of the case. A
 * notice is of an entry that is told of, be it an old one.
 */
const inItsSitting =
  (command: RegistrationCommand, by: Actor, isDoubtful = false): Move =>
  (registration, _, telling) => {
    if (command.name === "recordNotice" || command.name === "recordNotSent") {
      const of = telling[command.of % telling.length] ?? registration.telling ?? 1;
      return { command: { ...command, of }, by };
    }
    if ("signed" in command) return { command, by, ...(isDoubtful && { signature: inDoubt }) };
    const id = command.name === "placeOnAgenda" ? command.sitting : registration.sitting;
    const sitting = sittingById(id);
    return { command, by, ...(sitting !== undefined && { sitting }) };
  };

const reason = "why";
const today = daySchema.parse("2026-11-23");

const anyClaim: fc.Arbitrary<GroundClaim> = fc.constantFrom<GroundClaim>(
  { ground: "R377-27.1", requirement: "no-tax-debt" },
  { ground: "R377-27.1", requirement: "qualification" },
  { ground: "R377-27.2", document: "prices" },
  { ground: "R377-27.3", document: "prices", defect: "erasure" },
  { ground: "R377-27.3", document: "qualification", defect: "illegible" },
  { ground: "R377-27.4", device: 0 },
  { ground: "R377-27.5", document: "prices", detail: "issuer" },
  { ground: "R377-27.6", standard: "order-165", item: "7" },
  { ground: "R377-27.7" },
);

const anyMessage = fc.constantFrom("mail-1", "mail-2", "mail-3");
const anyEntry = fc.integer({ min: 1, max: 40 });

/** A signature that is perhaps used before. */
export const oldSignature = signed();

/** A signature of its own, or the old one. */
const anySignature = fc.constantFrom(signed, () => oldSignature);

const anyOf = (form: SupplierForm): fc.Arbitrary<RegistrationCommand> => {
  const anySystem = fc.constantFrom(...systemsFor(form.supplier));
  const anyQuestion = fc
    .tuple(anySystem, fc.integer({ min: 1, max: 3 }), fc.constantFrom(1, 1, 2))
    .map(([system, round, asking]) => ({
      system,
      reference: referenceOf(caseIdOf(form), system, round, asking),
    }));
  const requirements = findingsFor(form).requirements.map(({ requirement }) => requirement);
  const arbitraries: readonly fc.Arbitrary<RegistrationCommand>[] = [
    fc
      .tuple(fc.constantFrom("submit" as const, "submitChange" as const), anySignature)
      .map(([name, signature]) => ({ name, form, signed: signature() })),
    anySignature.map((signature) => ({
      name: "applyForRemoval" as const,
      form: removalOf(form),
      signed: signature(),
    })),
    fc.constant({ name: "withdraw" as const }),
    fc.integer({ min: 1, max: 40 }).map((of) => ({ name: "confirmSignature" as const, of })),
    fc.integer({ min: 1, max: 40 }).map((of) => ({
      name: "rejectSignature" as const,
      of,
      reasons: ["revoked" as const],
    })),
    fc.tuple(anyQuestion, fc.constantFrom(...checkValues)).map(([question, value]) => ({
      name: "recordAnswer" as const,
      ...question,
      value,
      messageId: "message",
      raw: "{}",
    })),
    fc.tuple(anyQuestion, fc.integer({ min: 0, max: 3 })).map(([question, days]) => ({
      name: "recordAnswer" as const,
      ...question,
      value: "clear" as const,
      messageId: "message",
      evidence: evidenceUntil(question.system, endOfDay(addDays(today, days))),
    })),
    fc
      .tuple(anySystem, fc.constantFrom(...byHandValues))
      .map(([system, value]) => byHand({ system, value })),
    fc.constant({ name: "askAgain" as const }),
    fc.tuple(anyQuestion, fc.constantFrom(...delayReasons)).map(([question, why]) => ({
      name: "noteDelay" as const,
      ...question,
      reason: why,
    })),
    fc.subarray(requirements).map((unmet) => ({
      name: "recordFindings" as const,
      findings: findingsFor(form, unmet),
      note: reason,
    })),
    fc.constant({ name: "submitToCommission" as const }),
    fc.constantFrom("71" as const, "75" as const).map((unit) => ({
      name: "transfer" as const,
      unit,
      reason,
    })),
    fc.constantFrom(...sittings).map(({ id }) => ({ name: "placeOnAgenda" as const, sitting: id })),
    fc.constant({ name: "declareConflict" as const, reason }),
    fc.integer({ min: 1, max: 5 }).map((place) => ({
      name: "voteForPresiding" as const,
      candidate: member(place).id,
    })),
    fc
      .tuple(fc.boolean(), fc.boolean(), fc.subarray(requirements))
      .map(([complete, accurate, overruled]) => ({
        ...completeness,
        complete,
        accurate,
        overruled,
        note: reason,
      })),
    fc.constantFrom("for" as const, "against" as const).map((choice) => ({
      name: "castVote" as const,
      choice,
    })),
    anyClaim.map((claim) => ({ name: "castVote" as const, choice: "against" as const, claim })),
    fc.record(
      {
        name: fc.constant("closeVote" as const),
        grounds: fc.subarray([...refusalGrounds], { maxLength: 2 }),
        justification: fc.constant(reason),
      },
      { requiredKeys: ["name"] },
    ),
    fc.record({
      name: fc.constant("recordNotice" as const),
      of: anyEntry,
      notice: fc.constant("inclusion" as const),
      messageId: anyMessage,
    }),
    fc.record({
      name: fc.constant("recordNotSent" as const),
      of: anyEntry,
      notice: fc.constant("inclusion" as const),
      reason: fc.constant("mail-refused" as const),
    }),
    fc.record({
      name: fc.constant("recordBounce" as const),
      messageId: anyMessage,
      reason: fc.constant("transient" as const),
    }),
    fc.constant({ name: "recordTold" as const, how: reason }),
    fc.integer({ min: 0, max: 25 }).map((free) => ({ name: "updateFreePlaces" as const, free })),
    fc
      .constantFrom(
        "recordTermination" as const,
        "recordDeath" as const,
        "endLegalHold" as const,
        "endLegalHold" as const,
        "restoreByCourt" as const,
      )
      .map((name) => ({ name, record })),
    fc.constantFrom({ name: "recordRemoval" as const }, { name: "erase" as const }),
    fc.integer({ min: 0, max: 20 }).map((days) => ({
      name: "openNonCompliance" as const,
      standard: "order-165" as const,
      item: "7",
      failure: "non-fulfilment" as const,
      answerBy: addDays(today, days),
      facts: reason,
    })),
    fc.constant({ name: "answerNonCompliance" as const, answer: reason }),
    fc.constant({ name: "registerAppeal" as const, court: reason, number: "2-17" }),
    fc.constantFrom("before" as const, "lapsed" as const).map((when) => ({
      name: "remind" as const,
      about: { of: "term" as const, provision: "R377-21" as const, when },
    })),
    fc.constant({
      name: "reprojectTerms" as const,
      calendar: "2026/2",
      terms: [{ provision: "R377-21" as const, before: today, after: addDays(today, 1), days: [] }],
    }),
  ];
  return fc.oneof(...arbitraries);
};

const people = [representative, secretary, portal, notifier, ...[1, 2, 3, 4, 5].map(member)];
const anyActor: fc.Arbitrary<Actor> = fc
  .tuple(fc.constantFrom(...people), fc.option(fc.constantFrom(...roles), { freq: 4 }))
  .map(([person, role]) => (role === null ? person : { ...person, role }));

/** Anybody does anything about the case of whoever files this form. */
export const anybodysMove = (form: SupplierForm): fc.Arbitrary<Move> =>
  fc
    .tuple(anyOf(form), anyActor, fc.boolean())
    .map(([command, by, isDoubtful]) => inItsSitting(command, by, isDoubtful));

const whoMay = ({ name }: RegistrationCommand): readonly Actor[] =>
  people.filter(({ role }) =>
    lifecycle.some((row) => row.command === name && row.by.includes(role)),
  );

/** Somebody who may give such a command does so, be it the time for it or not. */
export const properMove = (form: SupplierForm): fc.Arbitrary<Move> =>
  fc.tuple(anyOf(form), fc.nat()).map(([command, chosen]) => {
    const those = whoMay(command);
    return inItsSitting(command, those[chosen % those.length] ?? notifier);
  });
