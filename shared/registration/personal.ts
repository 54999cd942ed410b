import type { RegistrationCommand } from "./commands.ts";

const given = (part: string, words: string | undefined) =>
  words === undefined ? undefined : { [part]: words };

/** What a command brings that is personal or free text, to be sealed with the entry. */
export const personalOf = (command: RegistrationCommand): unknown => {
  switch (command.name) {
    case "submit":
    case "submitChange":
    case "applyForRemoval":
      return { form: command.form, signed: command.signed };
    case "recordAnswer":
      return given("raw", command.raw);
    case "recordManualCheck":
      return { document: command.document, reason: command.reason };
    case "recordFindings":
    case "recordCompleteness":
      return given("note", command.note);
    case "castVote":
      return given("reason", command.reason);
    case "closeVote":
      return given("justification", command.justification);
    case "transfer":
    case "declareConflict":
      return { reason: command.reason };
    case "recordTold":
      return { how: command.how };
    case "recordTermination":
    case "recordDeath":
    case "endLegalHold":
    case "restoreByCourt":
      return { record: command.record };
    case "openNonCompliance":
      return { facts: command.facts };
    case "answerNonCompliance":
      return { answer: command.answer };
    case "registerAppeal":
      return { court: command.court, number: command.number };
    case "confirmSignature":
    case "rejectSignature":
    case "askAgain":
    case "submitToCommission":
    case "placeOnAgenda":
    case "voteForPresiding":
    case "withdraw":
    case "updateFreePlaces":
    case "recordRemoval":
    case "noteDelay":
    case "recordNotice":
    case "recordNotSent":
    case "recordBounce":
    case "reprojectTerms":
    case "remind":
    case "erase":
      return undefined;
  }
};
