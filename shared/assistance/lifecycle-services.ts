// From the decision to the end of services: the choice of a provider, its place, the plan, and what is given (L114-15.5 to L114-15.8, L114-16).
import { noTerms, stay, type AssistanceRow } from "./rows.ts";

/** Where a provider may be chosen, and chosen anew. */
const mayChoose = ["approved", "waiting"] as const;

const choosing: readonly AssistanceRow[] = [
  {
    command: "chooseProvider",
    by: ["portal"],
    from: mayChoose,
    to: ["choosing"],
    provisions: ["L114-12.1.4", "L114-15.8"],
    ...noTerms,
  },
  {
    // Where the person may not choose (L114-12.1.4) or asks the office to, never where the Law has the person choose (L114-15.8, G41).
    command: "assignProvider",
    by: ["social-officer"],
    from: mayChoose,
    to: ["choosing"],
    provisions: ["L114-12.1.4", "L114-15.8"],
    ...noTerms,
  },
  // What the provider's book says of the place (R377-4.11c).
  {
    command: "holdPlace",
    by: ["system"],
    from: ["choosing", "waiting"],
    to: ["place-held"],
    provisions: ["L114-12.1.4", "L114-4.1.3"],
    ...noTerms,
  },
  {
    command: "queueForPlace",
    by: ["system"],
    from: ["choosing"],
    to: ["waiting"],
    provisions: ["L114-4.1.3"],
    ...noTerms,
  },
  {
    command: "denyPlace",
    by: ["system"],
    from: ["choosing", "waiting"],
    to: ["approved"],
    provisions: ["L114-12.1.4"],
    ...noTerms,
  },
  {
    command: "leaveQueue",
    by: ["portal"],
    from: ["waiting"],
    to: ["approved"],
    provisions: ["L114-12.1.4"],
    ...noTerms,
  },
  {
    command: "acceptPlace",
    by: ["provider"],
    from: ["place-held"],
    to: ["placed"],
    provisions: ["L114-15.5"],
    ...noTerms,
  },
  {
    command: "declinePlace",
    by: ["provider"],
    from: ["place-held"],
    to: ["approved"],
    provisions: ["L114-12.1.4"],
    ...noTerms,
  },
  {
    // Silence frees the place for the next one.
    command: "lapsePlace",
    by: ["system"],
    from: ["place-held"],
    to: ["approved"],
    provisions: ["L114-12.1.4"],
    ...noTerms,
  },
];

const paid: readonly AssistanceRow[] = [
  ...stay({ command: "offerAgreement", by: ["provider"], provisions: ["L114-15.6"] }, [
    "paid-requested",
  ]),
  {
    command: "signAgreement",
    by: ["portal"],
    from: ["paid-requested"],
    to: ["in-service"],
    provisions: ["L114-15.6", "L114-5.3", "L114-17.1.2"],
    ...noTerms,
  },
  {
    command: "declineAgreement",
    by: ["provider"],
    from: ["paid-requested"],
    to: ["completed"],
    provisions: ["L114-15.6", "L114-17.1.2"],
    ...noTerms,
  },
];

const running = ["in-service", "suspended", "reassessment", "reconcluded"] as const;

const serving: readonly AssistanceRow[] = [
  {
    // No service without an individual plan by a social employee.
    command: "createPlan",
    by: ["provider"],
    from: ["placed"],
    to: ["in-service"],
    provisions: ["L114-16.3.7", "L114-15.5", "L114-5.6", "L114-17.2.1"],
    starts: [],
    stops: ["L114-15.5"],
  },
  ...stay({ command: "revisePlan", by: ["provider"], provisions: ["L114-16.3.7", "L114-5.6"] }, [
    "in-service",
    "suspended",
  ]),
  ...stay(
    {
      command: "recordService",
      by: ["provider"],
      provisions: ["L114-17.2.1", "L114-5.2", "L114-5.3", "L114-19.1", "L114-19.2", "L114-19.3"],
    },
    ["in-service", "reassessment", "reconcluded"],
  ),
  {
    command: "suspend",
    by: ["provider"],
    from: ["in-service"],
    to: ["suspended"],
    provisions: ["L114-17.2.1"],
    ...noTerms,
  },
  {
    command: "resume",
    by: ["provider"],
    from: ["suspended"],
    to: ["in-service"],
    provisions: ["L114-17.2.1"],
    ...noTerms,
  },
  ...stay({ command: "reportChange", by: ["portal"], provisions: ["L114-12.2.3"] }, running),
  {
    // What has changed is assessed anew, in the days of an application; services go on meanwhile.
    command: "openReassessment",
    by: ["social-officer", "provider"],
    from: ["in-service", "suspended"],
    to: ["reassessment"],
    provisions: ["L114-12.2.3", "L114-14.1", "L114-14.3"],
    starts: ["L114-14.3"],
    stops: [],
  },
  {
    command: "assignAssessor",
    by: ["social-officer"],
    from: ["reassessment"],
    to: ["reassessment"],
    provisions: ["L114-14.3b", "L114-1.6", "L114-16.3.6"],
    ...noTerms,
  },
  {
    command: "completeAssessment",
    by: ["assessor"],
    from: ["reassessment"],
    to: ["reconcluded"],
    provisions: ["L114-14.1", "L114-14.4", "L114-12.1.3", "L114-16.3.p2"],
    starts: ["L114-15.2"],
    stops: ["L114-14.3"],
  },
  {
    // The same provider goes on by a revised plan.
    command: "decideProvide",
    by: ["decision-maker"],
    from: ["reconcluded"],
    to: ["in-service"],
    provisions: ["L114-15.1", "L114-15.2", "L114-6.1", "L114-14.1"],
    starts: [],
    stops: ["L114-15.2"],
  },
  {
    command: "decideRefuse",
    by: ["decision-maker"],
    from: ["reconcluded"],
    to: ["refused"],
    provisions: ["L114-15.2", "L114-15.3a", "L114-15.3b", "L114-15.4.1", "L114-15.4.2"],
    starts: [],
    stops: ["L114-15.2"],
  },
  {
    command: "complete",
    by: ["provider"],
    from: ["in-service", "suspended"],
    to: ["completed"],
    provisions: ["L114-14.4d", "L114-17.2.1"],
    ...noTerms,
  },
];

/** The rows of the way from the decision to the end of services. */
export const serviceRows: readonly AssistanceRow[] = [...choosing, ...paid, ...serving];
