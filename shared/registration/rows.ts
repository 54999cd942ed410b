import type { Transition } from "#shared/cases/transition.ts";
import type { RegistrationState } from "./states.ts";

export const registrationCommands = [
  "submit",
  "submitChange",
  "confirmSignature",
  "rejectSignature",
  "withdraw",
  "recordAnswer",
  "noteDelay",
  "recordManualCheck",
  "askAgain",
  "recordFindings",
  "submitToCommission",
  "transfer",
  "placeOnAgenda",
  "declareConflict",
  "voteForPresiding",
  "recordCompleteness",
  "castVote",
  "closeVote",
  "recordNotice",
  "recordNotSent",
  "recordBounce",
  "recordTold",
  "updateFreePlaces",
  "applyForRemoval",
  "recordRemoval",
  "recordTermination",
  "recordDeath",
  "openNonCompliance",
  "answerNonCompliance",
  "registerAppeal",
  "endLegalHold",
  "restoreByCourt",
  "reprojectTerms",
  "remind",
  "erase",
] as const;
export type RegistrationCommandName = (typeof registrationCommands)[number];

/** One row of the lifecycle of a registration. */
export type RegistrationRow = Transition<RegistrationState, RegistrationCommandName>;

/** What most rows leave out: a step without any effect on terms. */
export const noTerms = { starts: [], stops: [] } as const;
