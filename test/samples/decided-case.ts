// A registration that was carried to its decision through the desk, entry by entry, as it is stored.
import type { Actor } from "#shared/cases/actor.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import {
  referenceOf,
  stateSystems,
  type CheckValue,
  type StateSystem,
} from "#shared/registration/checks.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import type { RefusalGround } from "#shared/registration/grounds.ts";
import { registrationIdOf, registrationKind } from "#shared/registration/kind.ts";
import type { OrganizationForm } from "#shared/registration/organization-form.ts";
import { giveCommand, loadCase, type Desk } from "#shared/store/desk.ts";
import { chair, member, portal, representative, secretary, sittingOf } from "./officials.ts";
import { organizationForm } from "./organization.ts";
import { allMet, ballot, completeness, systemActor } from "./registration-file.ts";

export interface DecidedCourse {
  readonly form?: OrganizationForm;
  readonly answers?: Partial<Record<StateSystem, CheckValue>>;
  /** Refused on this ground by all members; included when there is none. */
  readonly ground?: RefusalGround;
  readonly justification?: string;
  readonly unmet?: keyof typeof allMet;
}

const giver = (desk: Desk, caseId: CaseId) => {
  let given = 0;
  return async (command: RegistrationCommand, actor: Actor, sitting?: SittingFacts) => {
    const { entries } = await loadCase(desk.cases, registrationKind, caseId);
    given += 1;
    const outcome = await giveCommand(desk, registrationKind, {
      caseId,
      command,
      commandId: `${entries.length}-${given}`,
      actor,
      correlationId: "correlation-1",
      factsFor: async () => ({ sitting }),
    });
    if (outcome.done === "accepted") return outcome.loaded;
    throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
  };
};

/** Files an application (again, after a refusal) and carries it to its decision. */
export const decide = async (desk: Desk, course: DecidedCourse = {}) => {
  const form = course.form ?? organizationForm();
  const caseId = registrationIdOf(form.bin);
  const give = giver(desk, caseId);
  const sitting = sittingOf();
  const { state } = await give({ name: "submit", form }, portal);
  const round = state.saved?.round ?? 1;
  for (const system of stateSystems) {
    const reference = referenceOf(caseId, system, round);
    const value = course.answers?.[system] ?? "clear";
    const messageId = `${system}-${round}`;
    await give(
      { name: "recordAnswer", system, reference, value, messageId, raw: "{}" },
      systemActor(system),
    );
  }
  const findings = { ...allMet, ...(course.unmet && { [course.unmet]: "not-met" as const }) };
  await give({ name: "recordFindings", findings }, representative);
  await give({ name: "submitToCommission" }, representative);
  await give({ name: "placeOnAgenda", sitting: sitting.id }, secretary, sitting);
  await give(completeness, chair, sitting);
  for (const place of [1, 2, 3, 4, 5]) {
    await give(ballot(course.ground ?? "for"), member(place), sitting);
  }
  const { ground, justification } = course;
  const closing: RegistrationCommand = {
    name: "closeVote",
    ...(ground !== undefined && { grounds: [ground] }),
    ...(justification !== undefined && { justification }),
  };
  const loaded = await give(closing, chair, sitting);
  return { ...loaded, form, sequence: loaded.entries.length };
};
