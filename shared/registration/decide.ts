import { admit } from "#shared/cases/transition.ts";
import { accept, refuse, type Circumstances } from "#shared/cases/kind.ts";
import type { RegistrationCommand } from "./commands.ts";
import { apply, applyForRemoval, updateFreePlaces, withdraw } from "./decide-application.ts";
import { confirmSignature, rejectSignature } from "./decide-signature.ts";
import { castVote, closeVote } from "./decide-ballot.ts";
import {
  askAgain,
  noteDelay,
  recordAnswer,
  recordManualCheck,
  repeatsAnAnswer,
} from "./decide-checks.ts";
import {
  declareConflict,
  placeOnAgenda,
  recordCompleteness,
  voteForPresiding,
} from "./decide-commission.ts";
import { recordBounce, recordNotice, recordNotSent, recordTold } from "./decide-notices.ts";
import {
  answerNonCompliance,
  endLegalHold,
  erase,
  openNonCompliance,
  recordDeath,
  recordRemoval,
  recordTermination,
  registerAppeal,
  restoreByCourt,
} from "./decide-removal.ts";
import { recordFindings, submitToCommission, transfer } from "./decide-representative.ts";
import { remind, reprojectTerms } from "./decide-terms.ts";
import type { RegistrationDecided, RegistrationFacts } from "./decided.ts";
import { lifecycle } from "./lifecycle.ts";
import type { Registration } from "./state.ts";

const carryOut = (
  registration: Registration,
  command: RegistrationCommand,
  circumstances: Circumstances,
  facts: RegistrationFacts,
): RegistrationDecided => {
  const { sitting } = facts;
  switch (command.name) {
    case "submit":
    case "submitChange":
      return apply(registration, command, circumstances, facts);
    case "confirmSignature":
      return confirmSignature(registration, command, circumstances);
    case "rejectSignature":
      return rejectSignature(registration, command);
    case "withdraw":
      return withdraw(registration);
    case "recordAnswer":
      return recordAnswer(registration, command);
    case "noteDelay":
      return noteDelay(registration, command);
    case "recordManualCheck":
      return recordManualCheck(registration, command, circumstances);
    case "askAgain":
      return askAgain(registration, circumstances);
    case "recordFindings":
      return recordFindings(registration, command, circumstances);
    case "submitToCommission":
      return submitToCommission();
    case "transfer":
      return transfer(registration, command);
    case "placeOnAgenda":
      return placeOnAgenda(registration, command, circumstances, sitting);
    case "declareConflict":
      return declareConflict(registration, circumstances, sitting);
    case "voteForPresiding":
      return voteForPresiding(registration, command, circumstances, sitting);
    case "recordCompleteness":
      return recordCompleteness(registration, command, circumstances, sitting);
    case "castVote":
      return castVote(registration, command, circumstances, sitting);
    case "closeVote":
      return closeVote(registration, command, circumstances, sitting);
    case "recordNotice":
      return recordNotice(registration, command);
    case "recordNotSent":
      return recordNotSent(registration, command);
    case "recordBounce":
      return recordBounce(registration, command);
    case "recordTold":
      return recordTold(registration, command);
    case "updateFreePlaces":
      return updateFreePlaces(registration, command);
    case "applyForRemoval":
      return applyForRemoval(registration, command, circumstances, facts);
    case "recordRemoval":
      return recordRemoval(registration);
    case "recordTermination":
      return recordTermination(registration, command);
    case "recordDeath":
      return recordDeath(registration, command);
    case "openNonCompliance":
      return openNonCompliance(registration, command, circumstances);
    case "answerNonCompliance":
      return answerNonCompliance(registration);
    case "registerAppeal":
      return registerAppeal();
    case "endLegalHold":
      return endLegalHold(registration);
    case "restoreByCourt":
      return restoreByCourt();
    case "reprojectTerms":
      return reprojectTerms(command);
    case "remind":
      return remind(registration, command);
    case "erase":
      return erase(registration, circumstances);
  }
};

/**
 * Whether a command is carried out on a registration, and what it changes. The lifecycle says who
 * may give it and when; the rest is the command's own guard.
 */
export const decideRegistration = (
  registration: Registration,
  command: RegistrationCommand,
  circumstances: Circumstances,
  facts: RegistrationFacts,
): RegistrationDecided => {
  if (repeatsAnAnswer(registration, command)) return accept();
  const { role } = circumstances.actor;
  if (role === "commission-secretary" && command.name === "castVote") {
    return refuse({ code: "secretary-has-no-vote" });
  }
  const admission = admit(lifecycle, registration.state, command.name, role);
  if (admission.admitted) return carryOut(registration, command, circumstances, facts);
  const { admitted: _, ...refusal } = admission;
  return refuse(refusal);
};
