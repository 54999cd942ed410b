import type { Circumstances } from "#shared/cases/kind.ts";
import * as checks from "#shared/checks/decide.ts";
import type { Instant } from "#shared/law/dates.ts";
import { checkRules, supplierSystems, type SupplierSystem } from "./checks.ts";
import type { CommandOf, RegistrationCommand } from "./commands.ts";
import type { RegistrationDecided } from "./decided.ts";
import type { Registration } from "./state.ts";
import { changeReview, inclusionReview, type RegistrationState } from "./states.ts";

/** Whether the command brings an answer that the case has: it changes nothing, in any state. */
export const repeatsAnAnswer = (
  { questions }: Registration,
  command: RegistrationCommand,
): boolean => command.name === "recordAnswer" && checks.hasAnswered(questions, command);

const underReview: ReadonlySet<RegistrationState> = new Set([...inclusionReview, ...changeReview]);

/** Keeps the answer of a state system to the question it was asked (R377-7.p2f, R377-15.p2e). */
export const recordAnswer = (
  { questions, state }: Registration,
  command: CommandOf<"recordAnswer">,
): RegistrationDecided => {
  const { ground } = checkRules[command.system];
  return checks.recordAnswer(questions, command, { ground, isOpen: underReview.has(state) });
};

/** Notes once that a state system keeps the case waiting (G04). */
export const noteDelay = (
  { questions }: Registration,
  command: CommandOf<"noteDelay">,
): RegistrationDecided => checks.noteDelay(questions, command);

/** A paper in the place of an answer that does not come or settles nothing (R377-21, R377-21b, G22). */
export const recordManualCheck = (
  { questions }: Registration,
  command: CommandOf<"recordManualCheck">,
  circumstances: Circumstances,
): RegistrationDecided => {
  const { ground } = checkRules[command.system];
  return checks.recordManualCheck(questions, command, circumstances, ground);
};

/** The systems whose answers are too old to decide on (R377-7.p2f, R377-15.p2e). */
export const expiredChecks = (
  { questions }: Pick<Registration, "questions">,
  at: Instant,
): readonly SupplierSystem[] => checks.expiredChecks(supplierSystems, questions, at);

/** The systems whose answers the decision still waits for. */
export const pendingChecks = ({
  questions,
}: Pick<Registration, "questions">): readonly SupplierSystem[] =>
  checks.pendingChecks(supplierSystems, questions);

/** Asks anew what was answered too long ago (R377-7.p2f, R377-15.p2e). */
export const askAgain = (
  { questions, rounds }: Registration,
  circumstances: Circumstances,
): RegistrationDecided => checks.askAgain(supplierSystems, questions, rounds, circumstances);
