// What an event of an application sets off outside its case, and what shows it otherwise.
import type { Effect } from "#shared/cases/effect.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import type { AssistanceEvent } from "./events.ts";
import { tellingIn } from "./notice-of.ts";

/** Whether the book of a provider's places has to hear of an event: a wish, or one that is no more (L114-12.1.4, L114-15.8). */
const concernsBooks = ({ type }: AssistanceEvent): boolean => {
  switch (type) {
    case "provider-chosen":
    case "place-accepted":
    case "admitted":
    case "place-declined":
    case "place-lapsed":
    case "queue-left":
    case "withdrawn":
    case "services-completed":
    case "provision-refused":
      return true;
    default:
      return false;
  }
};

const effectsOfOne = (event: AssistanceEvent, caseId: CaseId, sequence: number): Effect[] => {
  if (event.type === "asked" || event.type === "asked-again") {
    return event.questions.map(({ system }) => ({ to: "check", system, caseId }));
  }
  // A signature in doubt is judged again (L114-13.1b).
  if (event.type === "received" && event.signed?.doubts !== undefined) {
    return [{ to: "signatures", caseId, sequence }];
  }
  return concernsBooks(event) ? [{ to: "places", caseId }] : [];
};

/**
 * The effects of the events of one entry: questions about a representative (L114-13.2), a signature in doubt, the books of places,
 * and one letter at the most (L114-15.3a). Each may be carried out twice without harm.
 */
export const effectsOf = (
  events: readonly AssistanceEvent[],
  caseId: CaseId,
  sequence: number,
): readonly Effect[] => [
  ...events.flatMap((event) => effectsOfOne(event, caseId, sequence)),
  ...(tellingIn(events) === undefined ? [] : [{ to: "notices", caseId, sequence } as const]),
];

/** Whether an event changes what a worklist shows of its case, or when the watch is to look at it. */
export const changesReadModels = (event: AssistanceEvent): boolean => {
  switch (event.type) {
    // A record of what was done, with nothing due of it.
    case "service-recorded":
    case "general-service-recorded":
    case "specialist-invited":
    case "supplemented":
    case "more-requested":
    case "interim-stay-registered":
    case "offence-reported":
    case "delayed":
      return false;
    // That the time of the services is over has their provider finish (L114-14.4d); other reminders stand for themselves.
    case "reminded":
      return event.about.of === "services-over";
    default:
      return true;
  }
};
