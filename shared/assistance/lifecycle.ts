// The lifecycle of an application for services (provisions.md 3.2): permissions, available actions, the API's enumerations, the
// diagrams and the guards of `decide` all come from these rows.
import { reviewRows, reviewTerms } from "./lifecycle-review.ts";
import { serviceRows } from "./lifecycle-services.ts";
import { noTerms, stay, type AssistanceRow } from "./rows.ts";
import {
  assistanceStates,
  finalStates,
  decidingStates,
  goingStates,
  type AssistanceState,
} from "./states.ts";

/** Every state of a case that is there and has not forgotten its people. */
const known = assistanceStates.filter((state) => state !== "none" && state !== "erased");

const shown = [...goingStates, ...finalStates] as const;

/** The rights of the person that no state takes away (L114-12.1.5, L114-12.1.6, L114-13.2, G56). */
const byThePerson: readonly AssistanceRow[] = [
  {
    command: "withdraw",
    by: ["portal"],
    from: goingStates,
    to: ["withdrawn"],
    provisions: ["L114-12.1.5"],
    starts: [],
    stops: [...reviewTerms, "L114-15.5"],
  },
  ...stay(
    { command: "fileComplaint", by: ["portal"], provisions: ["L114-12.1.6", "L114-20.3"] },
    shown,
  ),
  ...stay(
    {
      command: "answerComplaint",
      by: ["social-officer"],
      provisions: ["L114-12.1.6", "L114-20.3"],
    },
    shown,
  ),
  ...stay({ command: "takeOver", by: ["portal"], provisions: ["L114-13.2"] }, goingStates),
  ...stay({ command: "reportAbuse", by: ["portal"], provisions: ["L114-13.2"] }, goingStates),
  ...stay({ command: "settleAbuse", by: ["social-officer"], provisions: ["L114-13.2"] }, shown),
  ...stay(
    { command: "settleRepresentation", by: ["social-officer"], provisions: ["L114-13.2"] },
    goingStates,
  ),
];

/** What officials note beside the way of the case. */
const beside: readonly AssistanceRow[] = [
  // At once, of any minor the case is about, by whom or against whom it was done (G49).
  ...stay(
    {
      command: "reportOffence",
      by: ["assessor", "provider", "social-officer"],
      provisions: ["L114-16.3.4-1"],
    },
    shown,
  ),
  // Information, advice, mediation: without any assessment.
  ...stay(
    {
      command: "recordGeneralService",
      by: ["provider", "social-officer"],
      provisions: ["L114-5.4", "L114-5.5"],
    },
    goingStates,
  ),
  ...stay(
    { command: "registerAppeal", by: ["portal", "social-officer"], provisions: ["L114-20.3"] },
    finalStates,
  ),
  ...stay(
    { command: "endLegalHold", by: ["social-officer"], provisions: ["L114-20.3"] },
    finalStates,
  ),
];

/** Whether a representative may act is asked of registers (L114-13.2.1, L114-13.2.2, L114-13.2.4). */
const checking: readonly AssistanceRow[] = [
  ...stay(
    {
      command: "recordAnswer",
      by: ["state-system"],
      provisions: ["L114-13.2.1", "L114-13.2.2", "L114-13.2.4"],
    },
    shown,
  ),
  ...stay({ command: "noteDelay", by: ["system"], provisions: ["L114-13.2"] }, goingStates),
  ...stay(
    { command: "recordManualCheck", by: ["social-officer", "assessor"], provisions: ["L114-13.2"] },
    goingStates,
  ),
];

/** What a register said may have grown old before the decision, or before another one while services run: it is asked anew. */
const asking: readonly AssistanceRow[] = stay(
  {
    command: "askAgain",
    by: ["system", "social-officer", "decision-maker"],
    provisions: ["L114-13.2.1", "L114-13.2.2", "L114-13.2.4"],
  },
  decidingStates,
);

/** A signature that could not be judged when it came: judged since. */
const signing: readonly AssistanceRow[] = (
  ["received", "paid-requested", "handed-over"] as const
).flatMap((state): readonly AssistanceRow[] => [
  {
    command: "confirmSignature",
    by: ["system"],
    from: [state],
    to: [state],
    provisions: ["L114-13.1b"],
    ...noTerms,
  },
  {
    command: "rejectSignature",
    by: ["system"],
    from: [state],
    to: ["withdrawn"],
    provisions: ["L114-13.1b"],
    starts: [],
    stops: reviewTerms,
  },
]);

const toldOf = (state: AssistanceState): readonly AssistanceRow[] => [
  ...stay({ command: "recordNotice", by: ["system"], provisions: ["L114-15.3a"] }, [state]),
  ...stay({ command: "recordBounce", by: ["system"], provisions: ["L114-15.3a"] }, [state]),
  ...stay({ command: "recordNotSent", by: ["system"], provisions: ["L114-15.3a"] }, [state]),
  ...stay({ command: "recordTold", by: ["social-officer"], provisions: ["L114-15.3a"] }, [state]),
  ...stay({ command: "reprojectTerms", by: ["system"], provisions: ["L114-14.3", "L114-15.2"] }, [
    state,
  ]),
  ...stay({ command: "remind", by: ["system"], provisions: ["L114-14.3", "L114-15.2"] }, [state]),
];

const forgetting: readonly AssistanceRow[] = [
  {
    // No act says how long such a case is kept: policy of the edition, a lawyer's to change.
    command: "erase",
    by: ["system"],
    from: finalStates,
    to: ["erased"],
    provisions: ["L114-4.1.2"],
    ...noTerms,
  },
];

export const lifecycle: readonly AssistanceRow[] = [
  ...reviewRows,
  ...serviceRows,
  ...byThePerson,
  ...beside,
  ...checking,
  ...asking,
  ...signing,
  ...known.flatMap(toldOf),
  ...forgetting,
];
