// The stages of a registration in hand, and the steps that lead to each.
import type { Actor } from "#shared/cases/actor.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { referenceOf } from "#shared/checks/reference.ts";
import type { CheckValue } from "#shared/checks/values.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import { checkRules, type SupplierSystem, systemsFor } from "#shared/registration/checks.ts";
import type { CommandOf, RegistrationCommand } from "#shared/registration/commands.ts";
import { recusedFrom } from "#shared/registration/decide-commission.ts";
import type { RegistrationEvent } from "#shared/registration/events.ts";
import type { Findings } from "#shared/registration/findings.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import { requirementsFor, type RequirementName } from "#shared/registration/requirements.ts";
import { member, portal, representative, secretary } from "./officials.ts";
import { organizationForm } from "./organization.ts";
import {
  caseIdOf,
  editionNow,
  fileId,
  mustGive,
  openFile,
  sittingOn,
  specialistFileId,
  submit,
  type RegistrationFile,
} from "./registration-file.ts";
import { specialistForm } from "./specialist.ts";

/** How a file comes to a stage; everything is in order unless said otherwise. */
export interface Course {
  readonly form?: SupplierForm;
  readonly answers?: Partial<Record<SupplierSystem, CheckValue>>;
  readonly unmet?: readonly RequirementName[];
  readonly findings?: Partial<Findings>;
  readonly note?: string;
  readonly verifiedBy?: Actor;
  readonly sitting?: SittingFacts;
}

/** What the representative finds where everything is in order but what is named. */
export const findingsFor = (
  form: SupplierForm,
  unmet: readonly RequirementName[] = [],
): Findings => ({
  requirements: requirementsFor(editionNow(), form.supplier).map(({ name }) => ({
    requirement: name,
    outcome: unmet.includes(name) ? "not-met" : "met",
  })),
  documents: form.documents.map(({ type }) => ({
    document: type,
    accurate: true,
    defects: [],
    missing: [],
  })),
  inaccurateFields: [],
});

/** The answer of a system about one of the two sample suppliers, unless another case is named. */
export const answerFrom = (
  system: SupplierSystem,
  value: CheckValue = "clear",
  round = 1,
  id: CaseId = checkRules[system].supplier === "organization" ? fileId : specialistFileId,
): CommandOf<"recordAnswer"> => ({
  name: "recordAnswer",
  system,
  reference: referenceOf(id, system, round),
  value,
  messageId: `message-${system}-${round}`,
  raw: "{}",
});

export const systemActor = (system: SupplierSystem): Actor => ({
  id: system,
  role: "state-system",
});

export const answerAll = (file: RegistrationFile, { answers }: Course = {}): void => {
  const { rounds, saved } = file.now();
  for (const system of systemsFor(saved?.supplier ?? "organization")) {
    mustGive(file, answerFrom(system, answers?.[system], rounds, file.id), systemActor(system));
  }
};

/** Saved, and no state system has answered. */
export const savedFile = ({ form = organizationForm() }: Course = {}): RegistrationFile => {
  const file = openFile(caseIdOf(form));
  mustGive(file, submit(form), portal);
  return file;
};

/** All state systems have answered. */
export const answeredFile = (course: Course = {}): RegistrationFile => {
  const file = savedFile(course);
  answerAll(file, course);
  return file;
};

/** The representative records findings on a file that waits for them. */
export const verify = (file: RegistrationFile, course: Course = {}): void => {
  const { form = organizationForm(), unmet, verifiedBy = representative, note = "seen" } = course;
  const findings = { ...findingsFor(form, unmet), ...course.findings };
  mustGive(file, { name: "recordFindings", findings, note }, verifiedBy);
};

/** The representative has recorded findings. */
export const verifiedFile = (course: Course = {}): RegistrationFile => {
  const file = answeredFile(course);
  verify(file, course);
  return file;
};

/** Before the Commission, on nobody's agenda yet. */
export const submittedFile = (course: Course = {}): RegistrationFile => {
  const file = verifiedFile(course);
  mustGive(file, { name: "submitToCommission" }, representative);
  return file;
};

/** The secretary brings a file before a sitting. */
export const place = (file: RegistrationFile, sitting: SittingFacts = sittingOn()): void => {
  mustGive(file, { name: "placeOnAgenda", sitting: sitting.id }, secretary, sitting);
};

/** On the agenda of a sitting. */
export const placedFile = (course: Course = {}): RegistrationFile => {
  const file = submittedFile(course);
  place(file, course.sitting);
  return file;
};

export const completeness = { name: "recordCompleteness", complete: true, accurate: true } as const;

/** The members may vote. */
export const pendingFile = (course: Course = {}): RegistrationFile => {
  const file = placedFile(course);
  const sitting = course.sitting ?? sittingOn();
  const [someone = ""] = sitting.present;
  mustGive(file, completeness, { ...member(1), id: someone }, sitting);
  return file;
};

/** A ballot as it is cast: for, against a removal, or against on a ground. */
export type Cast = "for" | "against" | GroundClaim;

/** A claim that needs no other fact than that the document is there. */
export const illegible: GroundClaim = {
  ground: "R377-27.3",
  document: "prices",
  defect: "illegible",
};

export const ballot = (cast: Cast): CommandOf<"castVote"> =>
  typeof cast === "string"
    ? { name: "castVote", choice: cast }
    : { name: "castVote", choice: "against", claim: cast };

/** The members present vote in their order, one for each of the casts. */
export const castVotes = (
  file: RegistrationFile,
  casts: readonly Cast[],
  sitting: SittingFacts = sittingOn(),
): void => {
  if (casts.length > sitting.present.length) throw new Error("more votes than members present");
  for (const [index, cast] of casts.entries()) {
    mustGive(file, ballot(cast), { ...member(1), id: sitting.present[index] ?? "" }, sitting);
  }
};

/** Whoever presides closes the vote. */
export const closing = (more: Omit<CommandOf<"closeVote">, "name"> = {}): RegistrationCommand => ({
  name: "closeVote",
  ...more,
});

/** Everybody who has a voice votes alike, and whoever presides closes the vote. */
export const decideAlike = (
  file: RegistrationFile,
  cast: Cast,
  more: Parameters<typeof closing>[0] = {},
  sitting: SittingFacts = sittingOn(),
): readonly RegistrationEvent[] => {
  for (const id of sitting.present.filter((one) => !recusedFrom(file.now()).includes(one))) {
    mustGive(file, ballot(cast), { ...member(1), id }, sitting);
  }
  return mustGive(file, closing(more), { ...member(1), id: sitting.chair ?? "" }, sitting);
};

/** In the list: everybody voted for it. */
export const includedFile = (course: Course = {}): RegistrationFile => {
  const file = pendingFile(course);
  decideAlike(file, "for", {}, course.sitting);
  return file;
};

/** A specialist's file, at the stage that is asked for. */
export const asSpecialist = (course: Course = {}): Course => ({
  form: specialistForm(),
  ...course,
});
