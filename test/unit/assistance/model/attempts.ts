// Any command by anybody, whether or not it makes sense.
import * as fc from "fast-check";
import type { AssistanceFacts } from "#shared/assistance/decided.ts";
import { grounds } from "#shared/assistance/grounds.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { listed } from "#test/samples/assistance/file.ts";
import {
  choosing,
  providing,
  refusing,
  submit,
  written,
} from "#test/samples/assistance/commands.ts";
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
import { portal } from "#test/samples/officials.ts";
import { bookSays, conclusionOn, day, fixed, forms, planFrom, type Make } from "./makes.ts";

const formOf = fc.constantFrom(...forms);
const groundsOf = fc.subarray([...grounds], { maxLength: 2 });
const offsets = fc.integer({ min: -2, max: 2 });

const anyMake: fc.Arbitrary<Make> = fc.oneof(
  formOf.map(
    (form): Make =>
      () =>
        submit(form),
  ),
  formOf.map((form): Make => () => ({ name: "register", form })),
  fc.constantFrom(
    fixed({ name: "assignAssessor", assessor: assessor.id }),
    fixed({ name: "assignAssessor", assessor: otherAssessor.id, reason: "…" }),
    fixed({ name: "routeTrafficking", reason: "…" }),
    fixed({ name: "acknowledgeHandOver" }),
    fixed({ name: "admitHomeless", reason: "…" }),
    fixed({ name: "requestInformation", what: "…" }),
    fixed({ name: "giveInformation", request: 1, answer: "…" }),
    fixed({ name: "supplement", documents: [], note: "…" }),
    fixed({ name: "recordSecondLook", holds: true, remarks: "…" }),
    fixed({ name: "acceptPlace" }),
    fixed({ name: "declinePlace", reason: "…" }),
    fixed({ name: "lapsePlace" }),
    fixed({ name: "leaveQueue" }),
    fixed({ name: "withdraw" }),
    fixed({ name: "takeOver" }),
    fixed({ name: "reportAbuse", text: "…" }),
    fixed({ name: "settleAbuse", founded: true, reason: "…" }),
    fixed({ name: "settleAbuse", founded: false, reason: "…" }),
    fixed({ name: "settleRepresentation", confirmed: false, reason: "…" }),
    fixed({
      name: "settleRepresentation",
      confirmed: true,
      document: { title: "…", number: "1", issuedBy: "…", issuedOn: "2025-01-15" },
      reason: "…",
    }),
    fixed({
      name: "reportOffence",
      kind: "against-minor",
      learntOn: "2026-11-20",
      told: "…",
      facts: "…",
    }),
    fixed({ name: "fileComplaint", about: "provider", text: "…" }),
    fixed({ name: "answerComplaint", complaint: 1, answer: "…" }),
    fixed({ name: "reportChange", facts: "…" }),
    fixed({ name: "openReassessment", reason: "…" }),
    fixed({
      name: "offerAgreement",
      number: "1",
      services: [{ type: "social-household", priceTiyn: 100 }],
      terms: "…",
    }),
    fixed({ name: "signAgreement", number: "1" }),
    fixed({ name: "declineAgreement", reason: "…" }),
    fixed({ name: "complete", why: "plan-done", results: "…" }),
    fixed({ name: "registerAppeal", court: "…", number: "1" }),
    fixed({ name: "erase" }),
  ),
  fc.tuple(groundsOf, fc.boolean()).map(
    ([others, needs]): Make =>
      (now, assistance) =>
        conclusionOn(now, assistance, others, needs),
  ),
  groundsOf.map((others): Make => (_, assistance) => {
    const recognised = assistance.assessment?.found ?? others;
    return providing({ recognised: others.length > 1 ? others : recognised });
  }),
  groundsOf.map(
    (recognised): Make =>
      () =>
        refusing({ recognised: recognised.slice(0, 1) }),
  ),
  fc.constant<Make>(() =>
    refusing({
      grounds: [{ ground: "L114-15.4.2", fields: ["/situation"], documents: [], evidence: "…" }],
    }),
  ),
  fc.boolean().map(
    (orWait): Make =>
      () =>
        choosing({ orWait }),
  ),
  fc.constant<Make>(() =>
    written({ name: "assignProvider", provider: providerNumber, orWait: true, reason: "…" }),
  ),
  fc
    .tuple(
      fc.constantFrom("holdPlace" as const, "queueForPlace" as const, "denyPlace" as const),
      fc.nat(1),
    )
    .map(
      ([name, ahead]): Make =>
        (now, assistance) =>
          bookSays(name, now, assistance, ahead),
    ),
  offsets.map(
    (offset): Make =>
      (now, assistance) =>
        planFrom(day(now, offset), now, assistance),
  ),
  offsets.map(
    (offset): Make =>
      (now) =>
        written({
          name: "recordService",
          type: "social-household",
          on: day(now, offset),
          times: 1,
          funding: "budget",
        }),
  ),
  offsets.map(
    (offset): Make =>
      (now) =>
        written({ name: "suspend", from: day(now, offset), reason: "…" }),
  ),
  offsets.map(
    (offset): Make =>
      (now) =>
        written({ name: "resume", on: day(now, offset) }),
  ),
  offsets.map(
    (offset): Make =>
      (now) =>
        written({ name: "registerInterimStay", from: day(now, offset) }),
  ),
  fc.constantFrom("clear", "hit", "not-found").map((value): Make => (_, { questions }) => {
    const [first] = Object.entries(questions);
    return written({
      name: "recordAnswer",
      system: first?.[0] ?? "guardianship",
      reference: first?.[1].reference ?? "assistance-0000.guardianship.1",
      value,
      messageId: "m",
    });
  }),
);

export const actors: readonly Actor[] = [
  portal,
  officer,
  assessor,
  otherAssessor,
  decider,
  otherDecider,
  providerStaff,
  { id: "place", role: "system" },
  { id: "guardianship", role: "state-system" },
  { id: "subject-protection", role: "protection-officer" },
  // One person with two roles.
  { ...assessor, role: "decision-maker" },
];

/** Whoever could give such a command, mostly. */
export interface Tried {
  readonly make: Make;
  readonly facts: AssistanceFacts;
  readonly actor: Actor;
  readonly byItsRole: boolean;
  /** Something that leads on instead, if there is anything: which of it. */
  readonly onward: number | undefined;
  readonly after: number;
}

export const attempts: fc.Arbitrary<readonly Tried[]> = fc.array(
  fc.record({
    make: anyMake,
    actor: fc.constantFrom(...actors),
    byItsRole: fc.boolean(),
    onward: fc.option(fc.nat(5), { nil: undefined }),
    after: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 3600 }) },
      { weight: 1, arbitrary: fc.integer({ min: 86_400, max: 400 * 86_400 }) },
    ),
    facts: fc.record({
      unit: fc.constant("71" as const),
      by: fc.constantFrom("person" as const, "representative" as const, "minor" as const),
      drawn: fc.boolean(),
      isParty: fc.oneof(
        { weight: 9, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constant(true) },
      ),
      chosen: fc.constantFrom(listed, { ...listed, free: 0 }),
      provider: fc.oneof(
        { weight: 5, arbitrary: fc.constant(providerNumber) },
        { weight: 1, arbitrary: fc.constant(otherProvider) },
      ),
    }),
  }),
  { minLength: 20, maxLength: 120, size: "max" },
);
