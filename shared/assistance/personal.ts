import type { AssistanceCommand } from "./commands.ts";

const given = (part: string, words: string | undefined) =>
  words === undefined ? undefined : { [part]: words };

/** What a command brings that is personal or free text, to be sealed with the entry. */
export const personalOf = (command: AssistanceCommand): unknown => {
  switch (command.name) {
    case "submit":
      return { form: command.form, signed: command.signed };
    case "register":
      return { form: command.form };
    case "completeAssessment": {
      const { criteria, participation, conclusion } = command;
      return { criteria, participation, conclusion };
    }
    case "decideProvide":
    case "decideRefuse":
      return {
        reasons: command.reasons,
        ...(command.name === "decideRefuse" && { grounds: command.grounds }),
      };
    case "recordAnswer":
      return given("raw", command.raw);
    case "recordManualCheck":
    case "settleRepresentation":
      return { document: command.document, reason: command.reason };
    case "assignAssessor":
      return given("reason", command.reason);
    case "routeTrafficking":
    case "inviteSpecialist":
    case "assignProvider":
    case "settleAbuse":
    case "openReassessment":
    case "admitHomeless":
    case "declinePlace":
    case "declineAgreement":
    case "suspend":
      return { reason: command.reason };
    case "requestInformation":
    case "requestMore":
    case "recordGeneralService":
      return { what: command.what };
    case "giveInformation":
    case "answerComplaint":
      return { answer: command.answer };
    case "recordSecondLook":
      return { remarks: command.remarks };
    case "reportOffence":
      return { facts: command.facts, told: command.told };
    case "offerAgreement":
      return { terms: command.terms };
    case "createPlan":
      return { aims: command.aims };
    case "revisePlan":
      return { aims: command.aims, reason: command.reason };
    case "recordService": {
      const { note, source } = command;
      return note === undefined && source === undefined ? undefined : { note, source };
    }
    case "complete":
      return { results: command.results };
    case "supplement":
      return { documents: command.documents, note: command.note };
    case "reportChange":
      return { facts: command.facts };
    case "fileComplaint":
    case "reportAbuse":
      return { text: command.text };
    case "registerAppeal":
      return { court: command.court, number: command.number };
    case "endLegalHold":
      return { record: command.record };
    case "recordTold":
      return { how: command.how };
    case "acknowledgeHandOver":
    case "chooseProvider":
    case "leaveQueue":
    case "signAgreement":
    case "withdraw":
    case "takeOver":
    case "registerInterimStay":
    case "acceptPlace":
    case "resume":
    case "confirmSignature":
    case "rejectSignature":
    case "noteDelay":
    case "askAgain":
    case "holdPlace":
    case "queueForPlace":
    case "denyPlace":
    case "lapsePlace":
    case "recordNotice":
    case "recordNotSent":
    case "recordBounce":
    case "reprojectTerms":
    case "remind":
    case "erase":
      return undefined;
  }
};
