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
  "signature-rejected": "signature-rejected",
} as const satisfies Partial<Record<RegistrationEvent["type"], Notice>>;

/** An event that the supplier is told of. */
export type Telling = EventOf<keyof typeof noticeOfEvent>;

/** A reminder that the supplier is written to about: of a document, for the terms are the office's own (R377-9b, R377-17). */
export type Reminding = EventOf<"reminded"> & {
  readonly about: Extract<EventOf<"reminded">["about"], { of: "document" }>;
};

/** Whether an event is a reminder that the supplier is written to about. */
export const isReminding = (event: RegistrationEvent): event is Reminding =>
  event.type === "reminded" && event.about.of === "document";

/** The notice that an entry gives rise to, if it does. */
export const noticeIn = (events: readonly RegistrationEvent[]): Notice | undefined => {
  const telling = events.find(isTelling);
  if (telling !== undefined) return noticeOfEvent[telling.type];
  return events.some(isReminding) ? "reminder" : undefined;
};

/** Whether an event is one that the supplier is told of. */
export const isTelling = (event: RegistrationEvent): event is Telling =>
  Object.hasOwn(noticeOfEvent, event.type);
