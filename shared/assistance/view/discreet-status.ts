// A status without what is between a person and the office.
import type { AssistanceEvent } from "#shared/assistance/events.ts";
import type { AssistanceStatus } from "./status-view.ts";

type EventType = AssistanceEvent["type"];

/** What the person has with the office, and what the office looks at itself: no matter of an assessor or a provider. */
const ofTheOffice: readonly EventType[] = [
  "abuse-reported",
  "abuse-unfounded",
  "complaint-filed",
  "complaint-answered",
  "second-look-recorded",
  "appeal-registered",
  "legal-hold-ended",
  "told-otherwise",
];

const without = (
  { timeline }: AssistanceStatus,
  hidden: readonly EventType[],
): AssistanceStatus["timeline"] =>
  timeline.filter(({ event }) => !hidden.some((one) => one === event));

/** The status as an assessor or a provider sees it: without complaints, reports of harm and second looks. */
export const statusForWork = (status: AssistanceStatus): AssistanceStatus => ({
  ...status,
  complaints: [],
  timeline: without(status, ofTheOffice),
});
