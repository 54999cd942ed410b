// Which events people are written to about, and with which letter.
import type { AssistanceNotice } from "./events-parts.ts";
import type { AssistanceEvent } from "./events.ts";

/** The letters, the first of an entry first: who is handed over is told of that, and not that ten days run. */
const noticeOfEvent = {
  "handed-over": "handed-over",
  "signature-rejected": "signature-rejected",
  received: "receipt",
  "assessor-assigned": "participation",
  "more-requested": "more-needed",
  "provision-decided": "provide",
  "provision-refused": "refusal",
  "place-held": "place-held",
  "place-queued": "waiting",
  "place-denied": "place-lost",
  "place-declined": "place-lost",
  "place-lapsed": "place-lost",
  "place-accepted": "placed",
  admitted: "placed",
  "plan-made": "plan",
  "services-completed": "completed",
  "complaint-answered": "complaint-answer",
  "representation-ended": "representation-ended",
} as const satisfies Partial<Record<AssistanceEvent["type"], AssistanceNotice>>;

type TellingType = keyof typeof noticeOfEvent;

/** An event that people are written to about. */
export type AssistanceTelling = Extract<AssistanceEvent, { type: TellingType }>;

const isTelling = (event: AssistanceEvent): event is AssistanceTelling =>
  Object.hasOwn(noticeOfEvent, event.type);

const order = Object.keys(noticeOfEvent);

/** The event of an entry that people are written to about, with its letter; nothing where there is none. */
export const tellingIn = (
  events: readonly AssistanceEvent[],
): { readonly event: AssistanceTelling; readonly notice: AssistanceNotice } | undefined => {
  const [event] = events
    .filter(isTelling)
    .toSorted((one, other) => order.indexOf(one.type) - order.indexOf(other.type));
  return event && { event, notice: noticeOfEvent[event.type] };
};
