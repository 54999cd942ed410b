// From the application to the decision (L114-13 to L114-15).
import { noTerms, stay, type AssistanceRow } from "./rows.ts";
import { decidingStates, openStates } from "./states.ts";

const assessed = ["received", "in-assessment"] as const;

/** The terms of the way to a decision. */
export const reviewTerms = ["L114-14.3", "L114-15.2"] as const;

const applying: readonly AssistanceRow[] = [
  {
    // The clock starts at the first lawful receipt, whoever takes it in (G45).
    command: "submit",
    by: ["portal"],
    from: ["none"],
    to: ["received"],
    provisions: [
      "L114-12.1.1",
      "L114-12.2.1",
      "L114-13.1a",
      "L114-13.1b",
      "L114-13.1.1",
      "L114-13.1.3",
      "L114-13.2",
    ],
    starts: ["L114-14.3"],
    stops: [],
  },
  {
    // Somebody at the desk applies on paper, and an official takes it in for them.
    command: "register",
    by: ["social-officer", "provider"],
    from: ["none"],
    to: ["received"],
    provisions: ["L114-12.1.1", "L114-13.1b", "L114-13.1.1", "L114-13.1.3", "L114-13.2"],
    starts: ["L114-14.3"],
    stops: [],
  },
  {
    // Trafficking as stated: only the confidential track, never ten days and three (G47).
    command: "submit",
    by: ["portal"],
    from: ["none"],
    to: ["handed-over"],
    provisions: ["L114-3e", "L114-6.2.p2b", "L114-15.1b"],
    ...noTerms,
  },
  {
    command: "register",
    by: ["social-officer", "provider"],
    from: ["none"],
    to: ["handed-over"],
    provisions: ["L114-3e", "L114-6.2.p2b", "L114-15.1b"],
    ...noTerms,
  },
  {
    // Paid services are asked of the provider and never enter the executive body's queue.
    command: "submit",
    by: ["portal"],
    from: ["none"],
    to: ["paid-requested"],
    provisions: ["L114-13.1.2", "L114-5.3", "L114-15.6"],
    ...noTerms,
  },
];

const elsewhere: readonly AssistanceRow[] = [
  {
    command: "routeTrafficking",
    by: ["social-officer", "assessor", "provider"],
    from: openStates,
    to: ["handed-over"],
    provisions: ["L114-3e", "L114-6.2.p2b", "L114-15.1b"],
    starts: [],
    stops: reviewTerms,
  },
  // Whoever works on the confidential track says that it has the case: until then it is reminded of every day (G47).
  ...stay(
    {
      command: "acknowledgeHandOver",
      by: ["protection-officer"],
      provisions: ["L114-6.2.p2b", "L114-15.1b"],
    },
    ["handed-over"],
  ),
  {
    // Of homeless people no decision is asked: the provider admits them at once (G47).
    command: "admitHomeless",
    by: ["provider"],
    from: openStates,
    to: ["placed"],
    provisions: ["L114-15.1b", "L114-15.7", "L114-13.1.3.p4"],
    starts: ["L114-15.5"],
    stops: reviewTerms,
  },
  ...stay(
    { command: "registerInterimStay", by: ["provider"], provisions: ["L114-15.2.p2"] },
    openStates,
  ),
];

const assessing: readonly AssistanceRow[] = [
  {
    // A social employee of a provider may be instructed as well (L114-17.1.3).
    command: "assignAssessor",
    by: ["social-officer"],
    from: assessed,
    to: ["in-assessment"],
    provisions: ["L114-14.3b", "L114-1.6", "L114-16.3.6", "L114-17.1.3"],
    ...noTerms,
  },
  ...stay(
    { command: "requestInformation", by: ["assessor"], provisions: ["L114-16.2.1", "L114-17.1.4"] },
    ["in-assessment", "reassessment"],
  ),
  ...stay({ command: "giveInformation", by: ["social-officer"], provisions: ["L114-16.2.1"] }, [
    "in-assessment",
    "reassessment",
    "concluded",
    "reconcluded",
  ]),
  ...stay({ command: "inviteSpecialist", by: ["assessor"], provisions: ["L114-16.2.2"] }, [
    "in-assessment",
    "reassessment",
  ]),
  // What is missing is asked for, and refuses nothing (G48).
  ...stay(
    {
      command: "requestMore",
      by: ["social-officer", "assessor", "decision-maker"],
      provisions: ["L114-12.2.1"],
    },
    decidingStates,
  ),
  // Through the portal, or on paper to the desk.
  ...stay(
    { command: "supplement", by: ["portal", "social-officer"], provisions: ["L114-12.2.1"] },
    decidingStates,
  ),
  {
    command: "completeAssessment",
    by: ["assessor"],
    from: ["in-assessment"],
    to: ["concluded"],
    provisions: [
      "L114-14.1",
      "L114-14.2.1",
      "L114-14.2.2",
      "L114-14.2.3",
      "L114-14.2.4",
      "L114-14.4",
      "L114-12.1.3",
      "L114-16.3.p2",
    ],
    starts: ["L114-15.2"],
    stops: ["L114-14.3"],
  },
];

const deciding: readonly AssistanceRow[] = [
  {
    command: "decideProvide",
    by: ["decision-maker"],
    from: ["concluded"],
    to: ["approved"],
    provisions: ["L114-15.1", "L114-15.2", "L114-6.1", "L114-1.8", "L114-14.1"],
    starts: ["L114-15.5"],
    stops: ["L114-15.2"],
  },
  {
    command: "decideRefuse",
    by: ["decision-maker"],
    from: ["concluded"],
    to: ["refused"],
    provisions: [
      "L114-15.2",
      "L114-15.3a",
      "L114-15.3b",
      "L114-15.4.1",
      "L114-15.4.2",
      "L114-12.1.6",
    ],
    starts: [],
    stops: ["L114-15.2"],
  },
  ...stay({ command: "recordSecondLook", by: ["decision-maker"], provisions: ["L114-4.1.3"] }, [
    "approved",
    "choosing",
    "waiting",
    "place-held",
    "placed",
    "in-service",
    "suspended",
    "reassessment",
    "reconcluded",
    "refused",
    "withdrawn",
    "completed",
  ]),
];

/** The rows of the way to a decision. */
export const reviewRows: readonly AssistanceRow[] = [
  ...applying,
  ...elsewhere,
  ...assessing,
  ...deciding,
];
