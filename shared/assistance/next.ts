// Whose move it is in every state, and by which term; where no term runs, why not.
import type { Role } from "#shared/cases/actor.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { AssistanceCommandName } from "./rows.ts";
import type { AssistanceState } from "./states.ts";

/** Why nothing is due though somebody has to move. */
export const openEnds = [
  /** The Law sets the person no term: it is the person's choice. */
  "persons-choice",
  /** As long as no place is free. */
  "no-free-place",
  /** Policy: the provider's time to answer, which stands in the case. */
  "providers-answer",
  /** Seconds, until the book of places has been asked. */
  "book-of-places",
  /** Services run until the day of the decision. */
  "services-run",
  /** The confidential track has terms of its own (G47). */
  "confidential-track",
  /** Two sides agree or do not (L114-15.6). */
  "agreement-of-both",
] as const;
export type OpenEnd = (typeof openEnds)[number];

/** What there is to do next. */
export interface NextStep {
  readonly by: Role;
  readonly command: AssistanceCommandName;
  /** The term that runs, or why none does. */
  readonly term: ProvisionId | OpenEnd;
}

/** What is next in a state; undefined where the case has come to its end. */
export const nextStepIn = (state: AssistanceState): NextStep | undefined => {
  switch (state) {
    case "received":
      return { by: "social-officer", command: "assignAssessor", term: "L114-14.3" };
    case "in-assessment":
    case "reassessment":
      return { by: "assessor", command: "completeAssessment", term: "L114-14.3" };
    case "concluded":
    case "reconcluded":
      return { by: "decision-maker", command: "decideProvide", term: "L114-15.2" };
    case "handed-over":
      return {
        by: "protection-officer",
        command: "acknowledgeHandOver",
        term: "confidential-track",
      };
    case "approved":
      return { by: "portal", command: "chooseProvider", term: "persons-choice" };
    case "choosing":
      return { by: "system", command: "holdPlace", term: "book-of-places" };
    case "waiting":
      return { by: "system", command: "holdPlace", term: "no-free-place" };
    case "place-held":
      return { by: "provider", command: "acceptPlace", term: "providers-answer" };
    case "placed":
      return { by: "provider", command: "createPlan", term: "L114-15.5" };
    case "paid-requested":
      return { by: "provider", command: "offerAgreement", term: "agreement-of-both" };
    case "in-service":
      return { by: "provider", command: "recordService", term: "services-run" };
    case "suspended":
      return { by: "provider", command: "resume", term: "services-run" };
    case "none":
    case "refused":
    case "withdrawn":
    case "completed":
    case "erased":
      return undefined;
  }
};
