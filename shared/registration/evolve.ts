import type { Happening } from "#shared/cases/kind.ts";
import { runTerms } from "#shared/cases/running-term.ts";
import { decide as decideStep } from "./evolve-decision.ts";
import { review } from "./evolve-review.ts";
import { stand } from "./evolve-standing.ts";
import type { RegistrationEvent } from "./events.ts";
import { lifecycle } from "./lifecycle.ts";
import type { Registration } from "./state.ts";

const change = (
  registration: Registration,
  event: RegistrationEvent,
  happening: Happening,
): Registration => {
  switch (event.type) {
    case "saved":
    case "signature-confirmed":
    case "signature-rejected":
    case "prices-compared":
    case "asked":
    case "answered":
    case "answered-beside":
    case "checked-by-hand":
    case "asked-again":
    case "delayed":
    case "findings-recorded":
    case "submitted-to-commission":
    case "transferred":
    case "placed-on-agenda":
    case "conflict-declared":
    case "presiding-voted":
    case "presiding-elected":
    case "completeness-recorded":
    case "voted":
    case "vote-tied":
    case "application-ended":
      return review(registration, event, happening);
    case "included":
    case "refused":
    case "change-accepted":
    case "change-refused":
    case "removed":
    case "kept":
      return decideStep(registration, event, happening);
    case "places-updated":
    case "removal-requested":
    case "non-compliance-opened":
    case "non-compliance-answered":
    case "appeal-registered":
    case "legal-hold-ended":
    case "restored-by-court":
    case "erased":
    case "notified":
    case "notice-not-sent":
    case "notice-bounced":
    case "told-otherwise":
    case "terms-reprojected":
    case "reminded":
      return stand(registration, event, happening);
  }
};

/**
 * A notice keeps the term of the decision that it tells of (R377-28) or of the removal (R377-34), and
 * so does whoever tells the supplier otherwise where no mail could be sent (G31). A late one tells of
 * a decision before the present application; it stops no term of this one.
 */
const stopsNothing = (
  { state, decision, removal }: Registration,
  event: RegistrationEvent,
): boolean =>
  (event.type === "notified" || event.type === "told-otherwise") &&
  event.of !== (state === "removed" ? removal?.sequence : decision?.sequence);

/** The next state after an event, with the terms that the lifecycle starts and stops on that way. */
export const evolveRegistration = (
  registration: Registration,
  event: RegistrationEvent,
  happening: Happening,
): Registration => {
  const next = change(registration, event, happening);
  if (stopsNothing(registration, event)) return next;
  const terms = runTerms(lifecycle, registration.state, next.state, next.terms, happening);
  return terms === next.terms ? next : { ...next, terms };
};
