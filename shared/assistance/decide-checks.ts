// What the registers say of a representative (L114-13.2.1, L114-13.2.2, L114-13.2.4).
import { accept } from "#shared/cases/kind.ts";
import * as checks from "#shared/checks/decide.ts";
import { referenceOf } from "#shared/checks/reference.ts";
import type { CommandOf } from "./commands.ts";
import type { AssistanceCircumstances, AssistanceDecided } from "./decided.ts";
import type { AssistanceEvent } from "./events.ts";
import type { RepresentativeKind } from "./forms/representative.ts";
import {
  representationRules,
  representationSystems,
  systemsFor,
  type RepresentationSystem,
} from "./representation.ts";
import type { Assistance } from "./state.ts";
import { finalStates } from "./states.ts";

/** The question whether a representative may act, to the register that knows; none where no register does. */
export const questionsFor = (
  kind: RepresentativeKind | undefined,
  { caseId }: Pick<AssistanceCircumstances, "caseId">,
): readonly AssistanceEvent[] => {
  const systems = systemsFor(kind);
  if (systems.length === 0) return [];
  const questions = systems.map((system) => ({
    system,
    reference: referenceOf(caseId, system, 1),
  }));
  return [{ type: "asked", questions }];
};

/** The registers whose answers a decision still waits for. */
export const systemsPending = ({ questions }: Assistance): readonly RepresentationSystem[] =>
  checks.pendingChecks(representationSystems, questions);

export const recordAnswer = (
  { questions, state }: Assistance,
  command: CommandOf<"recordAnswer">,
): AssistanceDecided =>
  checks.recordAnswer(questions, command, {
    ground: representationRules[command.system].ground,
    isOpen: !finalStates.some((one) => one === state),
  });

export const noteDelay = (
  { questions }: Assistance,
  command: CommandOf<"noteDelay">,
): AssistanceDecided => checks.noteDelay(questions, command);

/** The registers whose answers are too old to decide on. */
export const systemsExpired = (
  { questions }: Assistance,
  { at }: Pick<AssistanceCircumstances, "at">,
): readonly RepresentationSystem[] => checks.expiredChecks(representationSystems, questions, at);

export const askAgain = (
  { questions }: Assistance,
  circumstances: AssistanceCircumstances,
): AssistanceDecided => checks.askAgain(representationSystems, questions, 1, circumstances);

/** A paper where a register does not answer or settles nothing (G22). */
export const recordManualCheck = (
  { questions }: Assistance,
  command: CommandOf<"recordManualCheck">,
  circumstances: AssistanceCircumstances,
): AssistanceDecided =>
  checks.recordManualCheck(
    questions,
    command,
    circumstances,
    representationRules[command.system].ground,
  );

/** The signature held when it came: who may act is asked now. */
export const confirmSignature = (
  { openSignature, received, state }: Assistance,
  { of }: CommandOf<"confirmSignature">,
  circumstances: AssistanceCircumstances,
): AssistanceDecided => {
  if (openSignature?.of !== of) return accept();
  // What went to the confidential track asks nobody anything.
  const kind = state === "handed-over" ? undefined : received?.representation?.kind;
  return accept<AssistanceEvent>(
    { type: "signature-confirmed", of },
    ...questionsFor(kind, circumstances),
  );
};

/** It did not hold: nothing was applied for, and its sender is told why (L114-13.1b). */
export const rejectSignature = (
  { openSignature }: Assistance,
  { of, reasons }: CommandOf<"rejectSignature">,
): AssistanceDecided =>
  openSignature?.of === of ? accept({ type: "signature-rejected", of, reasons }) : accept();
