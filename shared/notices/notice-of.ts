import type { EventOf, RegistrationEvent } from "#shared/registration/events.ts";
import type { Notice } from "#shared/registration/events-parts.ts";

/** The events that people are written to about, with the kind of the notice (R377-28, R377-33, R377-34). */
export const noticeOfEvent = {
  included: "inclusion",
  refused: "refusal",
  "change-accepted": "change-accepted",
  "change-refused": "change-refused",
  "non-compliance-opened": "non-compliance",
  kept: "kept",
  removed: "removal",
} as const satisfies Partial<Record<RegistrationEvent["type"], Notice>>;

/** An event that the supplier is told of. */
export type Telling = EventOf<keyof typeof noticeOfEvent>;

/** Whether an event is one that the supplier is told of. */
export const isTelling = (event: RegistrationEvent): event is Telling =>
  Object.hasOwn(noticeOfEvent, event.type);
