import type { Transition } from "#shared/cases/transition.ts";
import type { AssistanceState } from "./states.ts";

/** Every command on an application for services. */
export const assistanceCommands = [
  "submit",
  "register",
  "admitHomeless",
  "confirmSignature",
  "rejectSignature",
  "recordAnswer",
  "noteDelay",
  "recordManualCheck",
  "askAgain",
  "routeTrafficking",
  "acknowledgeHandOver",
  "registerInterimStay",
  "assignAssessor",
  "requestInformation",
  "giveInformation",
  "inviteSpecialist",
  "requestMore",
  "supplement",
  "completeAssessment",
  "decideProvide",
  "decideRefuse",
  "recordSecondLook",
  "chooseProvider",
  "assignProvider",
  "holdPlace",
  "queueForPlace",
  "denyPlace",
  "acceptPlace",
  "declinePlace",
  "lapsePlace",
  "leaveQueue",
  "offerAgreement",
  "signAgreement",
  "declineAgreement",
  "createPlan",
  "revisePlan",
  "recordService",
  "recordGeneralService",
  "suspend",
  "resume",
  "reportChange",
  "openReassessment",
  "complete",
  "withdraw",
  "fileComplaint",
  "answerComplaint",
  "takeOver",
  "reportAbuse",
  "settleAbuse",
  "settleRepresentation",
  "reportOffence",
  "registerAppeal",
  "endLegalHold",
  "recordNotice",
  "recordNotSent",
  "recordBounce",
  "recordTold",
  "reprojectTerms",
  "remind",
  "erase",
] as const;
export type AssistanceCommandName = (typeof assistanceCommands)[number];

/** One row of the lifecycle of an application for services. */
export type AssistanceRow = Transition<AssistanceState, AssistanceCommandName>;

/** What most rows leave out: a step without any effect on terms. */
export const noTerms = { starts: [], stops: [] } as const;

/** A step that leaves the state as it is, in each of some states. */
export const stay = (
  row: Pick<AssistanceRow, "command" | "by" | "provisions">,
  states: readonly AssistanceState[],
): readonly AssistanceRow[] =>
  states.map((state) => ({ ...row, from: [state], to: [state], ...noTerms }));
