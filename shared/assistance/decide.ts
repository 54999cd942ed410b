import { accept, refuse } from "#shared/cases/kind.ts";
import { hasAnswered } from "#shared/checks/decide.ts";
import { admit } from "#shared/cases/transition.ts";
import type { AssistanceCommand } from "./commands.ts";
import * as application from "./decide-application.ts";
import * as assessment from "./decide-assessment.ts";
import * as checks from "./decide-checks.ts";
import * as choice from "./decide-choice.ts";
import * as decision from "./decide-decision.ts";
import * as notes from "./decide-notes.ts";
import * as person from "./decide-person.ts";
import * as services from "./decide-services.ts";
import type { AssistanceCircumstances, AssistanceDecided, AssistanceFacts } from "./decided.ts";
import type { AssistanceRefusal } from "./refusals.ts";
import { lifecycle } from "./lifecycle.ts";
import type { Assistance } from "./state.ts";

type Way = (
  assistance: Assistance,
  command: AssistanceCommand,
  circumstances: AssistanceCircumstances,
  facts: AssistanceFacts,
) => AssistanceDecided | undefined;

/** Applying, the ways without a decision, and what is asked of registers. */
const asApplication: Way = (assistance, command, circumstances, facts) => {
  switch (command.name) {
    case "submit":
      return application.submit(assistance, command, circumstances, facts);
    case "register":
      return application.register(assistance, command, circumstances, facts);
    case "routeTrafficking":
      return application.routeTrafficking();
    case "acknowledgeHandOver":
      return application.acknowledgeHandOver(assistance);
    case "admitHomeless":
      return application.admitHomeless(assistance, facts);
    case "registerInterimStay":
      return application.registerInterimStay(assistance, command, circumstances, facts);
    case "supplement":
      return application.supplement(assistance, command);
    case "confirmSignature":
      return checks.confirmSignature(assistance, command, circumstances);
    case "rejectSignature":
      return checks.rejectSignature(assistance, command);
    case "recordAnswer":
      return checks.recordAnswer(assistance, command);
    case "noteDelay":
      return checks.noteDelay(assistance, command);
    case "askAgain":
      return checks.askAgain(assistance, circumstances);
    case "recordManualCheck":
      return checks.recordManualCheck(assistance, command, circumstances);
    default:
      return undefined;
  }
};

/** Assessment and decision. */
const asReview: Way = (assistance, command, circumstances, facts) => {
  switch (command.name) {
    case "assignAssessor":
      return assessment.assignAssessor(assistance, command, facts);
    case "requestInformation":
      return assessment.requestInformation(assistance, circumstances);
    case "giveInformation":
      return assessment.giveInformation(assistance, command);
    case "inviteSpecialist":
      return assessment.inviteSpecialist(assistance, command, circumstances);
    case "requestMore":
      return assessment.requestMore(assistance, command, circumstances);
    case "completeAssessment":
      return assessment.completeAssessment(assistance, command, circumstances, facts);
    case "decideProvide":
      return decision.decideProvide(assistance, command, circumstances, facts);
    case "decideRefuse":
      return decision.decideRefuse(assistance, command, circumstances, facts);
    case "recordSecondLook":
      return decision.recordSecondLook(assistance, command, circumstances);
    default:
      return undefined;
  }
};

/** A provider, its place, the agreement. */
const asChoice: Way = (assistance, command, circumstances, facts) => {
  switch (command.name) {
    case "chooseProvider":
      return choice.chooseProvider(assistance, command, facts);
    case "assignProvider":
      return choice.assignProvider(assistance, command, facts);
    case "holdPlace":
      return choice.holdPlace(assistance, command);
    case "queueForPlace":
      return choice.queueForPlace(assistance, command);
    case "denyPlace":
      return choice.denyPlace(assistance, command);
    case "acceptPlace":
      return choice.acceptPlace(assistance, facts);
    case "declinePlace":
      return choice.declinePlace(assistance, facts);
    case "lapsePlace":
      return choice.lapsePlace(assistance, circumstances);
    case "leaveQueue":
      return choice.leaveQueue(assistance);
    case "offerAgreement":
      return services.offerAgreement(assistance, command, facts);
    case "signAgreement":
      return services.signAgreement(assistance, command);
    case "declineAgreement":
      return services.declineAgreement(assistance, facts);
    default:
      return undefined;
  }
};

/** Plan and services. */
const asServices: Way = (assistance, command, circumstances, facts) => {
  switch (command.name) {
    case "createPlan":
      return services.createPlan(assistance, command, facts);
    case "revisePlan":
      return services.revisePlan(assistance, command, circumstances, facts);
    case "recordService":
      return services.recordService(assistance, command, circumstances, facts);
    case "recordGeneralService":
      return services.recordGeneralService(command, circumstances, facts);
    case "suspend":
      return services.suspend(assistance, command, circumstances, facts);
    case "resume":
      return services.resume(assistance, command, circumstances, facts);
    case "reportChange":
      return accept({ type: "change-reported" });
    case "openReassessment":
      return services.openReassessment(assistance, circumstances, facts);
    case "complete":
      return services.complete(assistance, command, circumstances, facts);
    default:
      return undefined;
  }
};

/** The person's rights, and what is noted. */
const asRights: Way = (assistance, command, circumstances) => {
  switch (command.name) {
    case "withdraw":
      return person.withdraw();
    case "fileComplaint":
      return person.fileComplaint(assistance, command);
    case "answerComplaint":
      return person.answerComplaint(assistance, command, circumstances);
    case "takeOver":
      return person.takeOver(assistance);
    case "reportAbuse":
      return person.reportAbuse(assistance);
    case "settleAbuse":
      return person.settleAbuse(assistance, command);
    case "settleRepresentation":
      return person.settleRepresentation(assistance, command, circumstances);
    case "reportOffence":
      return person.reportOffence(assistance, command, circumstances);
    case "registerAppeal":
      return accept({ type: "appeal-registered" });
    case "endLegalHold":
      return notes.endLegalHold(assistance);
    default:
      return undefined;
  }
};

const asNotes: Way = (assistance, command, circumstances) => {
  switch (command.name) {
    case "recordNotice":
      return notes.recordNotice(assistance, command);
    case "recordNotSent":
      return notes.recordNotSent(assistance, command);
    case "recordBounce":
      return notes.recordBounce(assistance, command);
    case "recordTold":
      return notes.recordTold(assistance, command);
    case "reprojectTerms":
      return notes.reprojectTerms(command);
    case "remind":
      return notes.remind(assistance, command);
    case "erase":
      return notes.erase(assistance, circumstances);
    default:
      return undefined;
  }
};

const ways: readonly Way[] = [asApplication, asReview, asChoice, asServices, asRights, asNotes];

/** Nobody works on an own case, in whatever office (L114-4.1.3); what a minor does or suffers is reported by whoever learns of it. */
const partyBar = (
  name: AssistanceCommand["name"],
  { isParty }: AssistanceFacts,
): AssistanceRefusal | undefined =>
  isParty === true && name !== "reportOffence" ? { code: "party-to-the-case" } : undefined;

/**
 * Whether a command is carried out on an application, and what it changes. The lifecycle says who may give it and when; what a
 * representative may, and the command's own guard, say the rest.
 */
export const decideAssistance = (
  assistance: Assistance,
  command: AssistanceCommand,
  circumstances: AssistanceCircumstances,
  facts: AssistanceFacts,
): AssistanceDecided => {
  if (command.name === "recordAnswer" && hasAnswered(assistance.questions, command)) {
    return accept();
  }
  const admission = admit(lifecycle, assistance.state, command.name, circumstances.actor.role);
  if (!admission.admitted) {
    const { admitted: _, ...refusal } = admission;
    return refuse(refusal);
  }
  const bar =
    partyBar(command.name, facts) ??
    person.personBar(assistance, command.name, circumstances, facts);
  if (bar !== undefined) return refuse(bar);
  for (const way of ways) {
    const decided = way(assistance, command, circumstances, facts);
    if (decided !== undefined) return decided;
  }
  throw new Error(`a command that nobody decides on: ${command.name}`);
};
