import type { Happening } from "#shared/cases/kind.ts";
import { runTerms } from "#shared/cases/running-term.ts";
import { questionsAfter } from "#shared/checks/evolve.ts";
import type { AssistanceEvent } from "./events.ts";
import { reviewed } from "./evolve-review.ts";
import { served } from "./evolve-services.ts";
import { noted } from "./evolve-notes.ts";
import { representationAfter } from "./acting.ts";
import { lifecycle } from "./lifecycle.ts";
import type { Assistance } from "./state.ts";

const change = (
  assistance: Assistance,
  event: AssistanceEvent,
  happening: Happening,
): Assistance => {
  switch (event.type) {
    case "asked":
    case "asked-again":
    case "answered":
    case "answered-beside":
    case "checked-by-hand":
    case "delayed":
      return {
        ...assistance,
        questions: questionsAfter(assistance.questions, event, happening.at),
        representation: representationAfter(assistance.representation, event),
      };
    case "received":
    case "handed-over":
    case "hand-over-acknowledged":
    case "interim-stay-registered":
    case "assessor-assigned":
    case "information-requested":
    case "information-given":
    case "specialist-invited":
    case "more-requested":
    case "supplemented":
    case "assessment-completed":
    case "provision-decided":
    case "provision-refused":
    case "second-look-recorded":
    case "signature-confirmed":
    case "signature-rejected":
      return reviewed(assistance, event, happening);
    case "provider-chosen":
    case "place-held":
    case "place-queued":
    case "place-denied":
    case "place-accepted":
    case "place-declined":
    case "place-lapsed":
    case "queue-left":
    case "admitted":
    case "agreement-offered":
    case "agreement-signed":
    case "agreement-declined":
    case "plan-made":
    case "service-recorded":
    case "general-service-recorded":
    case "services-suspended":
    case "services-resumed":
    case "change-reported":
    case "reassessment-opened":
    case "services-completed":
      return served(assistance, event, happening);
    case "withdrawn":
    case "complaint-filed":
    case "complaint-answered":
    case "representation-ended":
    case "representation-confirmed":
    case "abuse-reported":
    case "abuse-unfounded":
    case "offence-reported":
    case "appeal-registered":
    case "legal-hold-ended":
    case "notified":
    case "notice-not-sent":
    case "notice-bounced":
    case "told-otherwise":
    case "terms-reprojected":
    case "reminded":
    case "erased":
      return noted(assistance, event, happening);
  }
};

/** The next state after an event, with the terms that the lifecycle starts and stops on that way. */
export const evolveAssistance = (
  assistance: Assistance,
  event: AssistanceEvent,
  happening: Happening,
): Assistance => {
  const next = change(assistance, event, happening);
  const terms = runTerms(lifecycle, assistance.state, next.state, next.terms, happening);
  return terms === next.terms ? next : { ...next, terms };
};
