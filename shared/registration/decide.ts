import { admit } from "#shared/cases/transition.ts";
import type { Circumstances } from "#shared/cases/kind.ts";
import { accept, refuse } from "#shared/cases/kind.ts";
import type { RegistrationCommand } from "./commands.ts";
import { castVote, closeVote } from "./decide-ballot.ts";
import { noteDelay, recordAnswer, repeatsAnAnswer } from "./decide-checks.ts";
import { placeOnAgenda, recordCompleteness } from "./decide-commission.ts";
import {
  recordFindings,
  recordNotice,
  submit,
  submitToCommission,
} from "./decide-representative.ts";
import type { RegistrationDecided, RegistrationFacts } from "./decided.ts";
import { lifecycle } from "./lifecycle.ts";
import type { Registration } from "./state.ts";

/**
 * Whether a command is carried out on a registration, and what it changes. The lifecycle says who
 * may give it and when; the rest is the command's own guard.
 */
export const decideRegistration = (
  registration: Registration,
  command: RegistrationCommand,
  circumstances: Circumstances,
  { sitting }: RegistrationFacts,
): RegistrationDecided => {
  if (repeatsAnAnswer(registration, command)) return accept();
  const { role } = circumstances.actor;
  const admission = admit(lifecycle, registration.state, command.name, role);
  if (!admission.admitted) {
    const { admitted: _, ...refusal } = admission;
    return refuse(refusal);
  }
  switch (command.name) {
    case "submit":
      return submit(registration, command, circumstances);
    case "recordAnswer":
      return recordAnswer(registration, command);
    case "noteDelay":
      return noteDelay(registration, command);
    case "recordFindings":
      return recordFindings(registration, command);
    case "submitToCommission":
      return submitToCommission();
    case "placeOnAgenda":
      return placeOnAgenda(registration, command, circumstances, sitting);
    case "recordCompleteness":
      return recordCompleteness(registration, command, circumstances, sitting);
    case "castVote":
      return castVote(registration, command, circumstances, sitting);
    case "closeVote":
      return closeVote(registration, command, circumstances, sitting);
    case "recordNotice":
      return recordNotice(registration, command);
  }
};
