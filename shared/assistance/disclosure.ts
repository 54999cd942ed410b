// Who works on a case, and what of it each of them is shown (L114-0.PRE, L114-12.1.2, G47, G58).
import type { Role } from "#shared/cases/actor.ts";
import type { Day } from "#shared/law/dates.ts";
import type { Unit } from "#shared/law/territory.ts";
import type { ApplicationForm } from "./forms/application.ts";
import type { AssistanceCommandName } from "./rows.ts";
import type { Assistance } from "./state.ts";
import { openStates } from "./states.ts";

/** Somebody with the roles that they hold: an opaque subject, the unit of the executive body, or the provider whose staff it is. */
export interface Worker {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly unit?: Unit | undefined;
  readonly provider?: string | undefined;
}

const isOpen = ({ state }: Assistance): boolean => openStates.some((one) => one === state);

/** The providers that have to do with a case: it was addressed to them, shelters the person, holds a place, or gives the services. */
const providersOf = ({ received, interim, choice, state, provider }: Assistance) => [
  received?.provider,
  interim?.provider,
  state === "place-held" ? choice?.provider : undefined,
  provider,
];

/** A homeless person, and one who has fled from domestic violence, is taken in by whoever is there (L114-15.2.p2, L114-15.7). */
const takesIn = (assistance: Assistance, command: AssistanceCommandName | undefined): boolean => {
  const { grounds = [], cruelty = [] } = assistance.received ?? {};
  if (!isOpen(assistance)) return false;
  return (
    (command === "admitHomeless" && grounds.includes("homelessness")) ||
    (command === "registerInterimStay" && cruelty.includes("domestic-violence"))
  );
};

const isOn = (
  assistance: Assistance,
  { id, unit, provider }: Worker,
  role: Role,
  command: AssistanceCommandName | undefined,
): boolean => {
  const isOfUnit = unit !== undefined && assistance.unit === unit;
  switch (role) {
    case "protection-officer":
      return isOfUnit && assistance.state === "handed-over";
    case "social-officer":
    case "decision-maker":
      return isOfUnit && assistance.state !== "handed-over";
    case "assessor":
      return assistance.assessor === id && assistance.state !== "handed-over";
    case "provider":
      return (
        provider !== undefined &&
        assistance.state !== "handed-over" &&
        (providersOf(assistance).includes(provider) || takesIn(assistance, command))
      );
    default:
      return false;
  }
};

/**
 * The roles in which somebody works on a case, none for a case that is nothing to them: the executive body on those of its territory,
 * an assessor on those instructed with, a provider on those that have come to it; on what was handed over nobody but the confidential
 * track (G47). `command` is what they are about to give.
 */
export const rolesOn = (
  assistance: Assistance,
  worker: Worker,
  command?: AssistanceCommandName,
): readonly Role[] => worker.roles.filter((role) => isOn(assistance, worker, role, command));

/** Whether somebody was invited to give an opinion, and may read the case until that day (L114-16.2.2). */
export const isInvited = (
  { specialists, state }: Assistance,
  { id }: Pick<Worker, "id">,
  today: Day,
): boolean =>
  state !== "handed-over" &&
  specialists.some(({ specialist, until }) => specialist === id && today <= until);

/** Words that are between the person and the office: what is complained of, who is said to do harm. */
const ofTheOffice: ReadonlySet<string> = new Set<AssistanceCommandName>([
  "fileComplaint",
  "answerComplaint",
  "reportAbuse",
  "settleAbuse",
  "recordSecondLook",
  "registerAppeal",
  "endLegalHold",
  "recordTold",
]);

/** What a provider needs to give services well, and what it has said itself. */
const forProviders: ReadonlySet<string> = new Set<AssistanceCommandName>([
  "completeAssessment",
  "reportChange",
  "openReassessment",
  "requestMore",
  "supplement",
  "admitHomeless",
  "declinePlace",
  "offerAgreement",
  "declineAgreement",
  "createPlan",
  "revisePlan",
  "recordService",
  "recordGeneralService",
  "suspend",
  "complete",
]);

const wholeCase: ReadonlySet<Role> = new Set([
  "social-officer",
  "decision-maker",
  "protection-officer",
]);

/** Whether somebody sees all of a case: the executive body, and the confidential track. */
export const isOfTheOffice = (roles: readonly Role[]): boolean =>
  roles.some((role) => wholeCase.has(role));

/** Who may act for whom, and why, is between the people and the executive body. */
const notForProviders: ReadonlySet<ApplicationForm["documents"][number]["type"]> = new Set([
  "representation",
]);

/** Whether a paper of this type is shown to somebody who works on the case in these roles, or was invited (L114-0.PRE, L114-13.2). */
export const mayReadPaper = (
  type: ApplicationForm["documents"][number]["type"],
  roles: readonly Role[],
  invited: boolean,
): boolean =>
  isOfTheOffice(roles) || roles.includes("assessor") || invited || !notForProviders.has(type);

const weighingEvidence: ReadonlySet<Role> = new Set(["social-officer", "decision-maker"]);

/** Whether what the registers said of a representative is shown in these roles (L114-13.2, L114-15.1). */
export const mayReadEvidence = (roles: readonly Role[]): boolean =>
  roles.some((role) => weighingEvidence.has(role));

/** Whether the words that came with a command are shown to somebody who works on the case in these roles, or was invited. */
export const mayReadWords = (command: string, roles: readonly Role[], invited: boolean): boolean =>
  isOfTheOffice(roles) ||
  ((roles.includes("assessor") || invited) && !ofTheOffice.has(command)) ||
  (roles.includes("provider") && forProviders.has(command));
