// Which cases are written about with care, for a letter may be read by whoever shares a mailbox (docs/adr/0042).
import type { AssistanceNotice } from "#shared/assistance/events-parts.ts";
import type { AssistanceEvent } from "#shared/assistance/events.ts";
import type { Ground } from "#shared/assistance/grounds.ts";

/** What somebody under the same roof may not know, and could make a person pay for. */
const intimate: ReadonlySet<Ground> = new Set([
  "cruel-treatment",
  "significant-disease",
  "release",
  "probation",
]);

const groundsIn = (event: AssistanceEvent): readonly Ground[] => {
  switch (event.type) {
    case "received":
      return event.grounds;
    case "assessment-completed":
      return event.found;
    case "provision-decided":
    case "provision-refused":
      return event.receipt.recognised;
    default:
      return [];
  }
};

/** Whether such a ground was ever stated, found or recognised in a history. */
export const isDiscreet = (events: readonly AssistanceEvent[]): boolean =>
  events.some((event) => groundsIn(event).some((ground) => intimate.has(ground)));

/**
 * The letters of which such a case gets the bare word that there is something new: they would tell where a person goes, when,
 * and for what. A refusal is no such letter: the Law wants its reasons in writing (L114-15.3a).
 */
export const isBareWhenDiscreet: Readonly<Record<AssistanceNotice, boolean>> = {
  receipt: false,
  "handed-over": false,
  participation: false,
  "more-needed": false,
  provide: true,
  refusal: false,
  "place-held": true,
  "place-lost": true,
  waiting: true,
  placed: true,
  plan: true,
  completed: true,
  "complaint-answer": false,
  "representation-ended": false,
  "signature-rejected": false,
};
