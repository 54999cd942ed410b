// A registration that is carried to its decisions through the desk, entry by entry, as it is stored.
import type { Actor } from "#shared/cases/actor.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { addDays, dayOf, daySchema } from "#shared/law/dates.ts";
import { unitsOf } from "#shared/law/territory.ts";
import { referenceOf } from "#shared/checks/reference.ts";
import { type SupplierSystem, systemsFor } from "#shared/registration/checks.ts";
import type { CheckValue } from "#shared/checks/values.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import type { RemovalForm } from "#shared/registration/forms/removal.ts";
import { removalFormSchema } from "#shared/registration/forms/removal.ts";
import { routingPlaceOf, type SupplierForm } from "#shared/registration/forms/supplier.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { RequirementName } from "#shared/registration/requirements.ts";
import { giveCommand, loadCase } from "#shared/store/desk.ts";
import { seeSitting } from "#shared/store/sitting-seen.ts";
import type { MemoryDesk } from "#test/fakes/desk.ts";
import { chair, member, portal, representative, secretary, sittingOf } from "./officials.ts";
import { allConsents, organizationForm } from "./organization.ts";
import { caseIdOf } from "./registration-file.ts";
import {
  ballot,
  completeness,
  findingsFor,
  systemActor,
  type Cast,
} from "./registration-course.ts";
import { signed } from "./signed.ts";

export interface DecidedCourse {
  readonly form?: SupplierForm;
  readonly procedure?: "submit" | "submitChange";
  readonly answers?: Partial<Record<SupplierSystem, CheckValue>>;
  /** Refused with these claims, one of which each member names; included when there is none. */
  readonly claims?: readonly GroundClaim[];
  readonly justification?: string;
  readonly unmet?: readonly RequirementName[];
  /** The sitting that decides; the sample one if none is named. */
  readonly sitting?: string;
}

const places = [1, 2, 3, 4, 5];

/** Gives commands on one case, each of which has to be accepted; answers the case after it. */
export const giverOn = (desk: MemoryDesk, caseId: CaseId, id: string = sittingOf().id) => {
  const sitting = sittingOf(places, { id, agenda: [caseId] });
  return async (command: RegistrationCommand, actor: Actor) => {
    const { entries } = await loadCase(desk.cases, registrationKind, caseId);
    const filed = command.name === "submit" || command.name === "submitChange";
    const unit = filed ? unitsOf(routingPlaceOf(command.form)).at(-1) : undefined;
    desk.clock.advance(60);
    const outcome = await giveCommand(desk, registrationKind, {
      caseId,
      command,
      commandId: `step-${entries.length + 1}`,
      actor,
      correlationId: "correlation-1",
      // Where the sitting is on record it is that one, as it stands.
      factsFor: async (_, at) => ({ sitting, ...(await seeSitting(desk.cases, id, at)), unit }),
    });
    if (outcome.done === "refused") throw new Error(`${command.name}: ${outcome.refusal.code}`);
    if (outcome.done !== "accepted") throw new Error(`${command.name}: ${outcome.done}`);
    const { loaded } = outcome;
    return { ...loaded, sequence: loaded.entries.length };
  };
};

type Give = ReturnType<typeof giverOn>;

const voteAll = async (give: Give, casts: readonly Cast[]): Promise<void> => {
  for (const place of places)
    await give(ballot(casts[(place - 1) % casts.length] ?? "for"), member(place));
};

const closing = (
  claims: readonly GroundClaim[],
  justification: string | undefined,
): RegistrationCommand => ({
  name: "closeVote",
  ...(claims.length > 0 && { grounds: [...new Set(claims.map(({ ground }) => ground))] }),
  ...(justification !== undefined && { justification }),
});

/** Files an application or a change and carries it to the Commission's decision. */
export const decide = async (desk: MemoryDesk, course: DecidedCourse = {}) => {
  const { form = organizationForm(), procedure = "submit", claims = [], justification } = course;
  const caseId = caseIdOf(form);
  const sitting = course.sitting ?? sittingOf().id;
  const give = giverOn(desk, caseId, sitting);
  const { state } = await give({ name: procedure, form, signed: signed() }, portal);
  for (const system of systemsFor(form.supplier)) {
    const reference = referenceOf(caseId, system, state.rounds);
    const value = course.answers?.[system] ?? "clear";
    const messageId = `${system}-${state.rounds}`;
    await give(
      { name: "recordAnswer", system, reference, value, messageId, raw: "{}" },
      systemActor(system),
    );
  }
  const findings = findingsFor(form, course.unmet);
  await give({ name: "recordFindings", findings, note: "seen" }, representative);
  await give({ name: "submitToCommission" }, representative);
  await give({ name: "placeOnAgenda", sitting }, secretary);
  await give(completeness, chair);
  await voteAll(give, claims.length > 0 ? claims : ["for"]);
  const decided = await give(closing(claims, justification), chair);
  return { ...decided, form };
};

const reproached = {
  name: "openNonCompliance",
  standard: "order-165",
  item: "12",
  failure: "improper-fulfilment",
  facts: "Meals are missing on three days.",
} as const;

/** Opens a case of non-compliance on an included supplier; the supplier has ten days to answer. */
export const reproach = async (desk: MemoryDesk, caseId: CaseId) =>
  giverOn(desk, caseId)(
    { ...reproached, answerBy: addDays(dayOf(desk.clock.now()), 10) },
    representative,
  );

/** Answers a reproach and has the Commission vote on the removal. */
export const voteOnRemoval = async (
  desk: MemoryDesk,
  caseId: CaseId,
  cast: "for" | "against",
  justification?: string,
) => {
  const give = giverOn(desk, caseId);
  await give({ name: "answerNonCompliance", answer: "It was mended." }, portal);
  await give({ name: "placeOnAgenda", sitting: sittingOf().id }, secretary);
  await voteAll(give, [cast]);
  return give(closing([], justification), chair);
};

/** The application for removal of the sample organisation, to another e-mail than its entry names. */
export const removalForm = (changes: Partial<RemovalForm> = {}): RemovalForm => {
  const { bin, name, registeredAddress } = organizationForm();
  return removalFormSchema.parse({
    language: "ru",
    list: "register",
    name: name.full.ru,
    bin,
    services: ["social-household"],
    address: registeredAddress,
    contacts: { email: "leaving@shanyraq.example", phones: ["+77010000009"] },
    consents: { personalData: allConsents.personalData },
    ...changes,
  });
};

/** Leaves the list at the own request. */
export const leave = async (desk: MemoryDesk, caseId: CaseId, form = removalForm()) => {
  const give = giverOn(desk, caseId);
  await give({ name: "applyForRemoval", form, signed: signed() }, portal);
  return give({ name: "recordRemoval" }, representative);
};

const evidencing = {
  kind: "state-register-extract",
  number: "EX-17",
  date: daySchema.parse("2026-11-20"),
} as const;

/** The activity ends, or the specialist dies, as a record shows. */
export const end = async (
  desk: MemoryDesk,
  caseId: CaseId,
  name: "recordTermination" | "recordDeath",
) => giverOn(desk, caseId)({ name, record: evidencing }, representative);
