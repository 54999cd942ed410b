// What of an application is shown to whom at the portal.
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import type { AssistanceEvent } from "#shared/assistance/events.ts";
import {
  actsNoMore,
  isHiddenFrom,
  isInQuestion,
  wasHandedOver,
  type Acting,
} from "#shared/assistance/portal-access.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import type { Day } from "#shared/law/dates.ts";
import { viewAssistance, type AssistanceStatus } from "./status-view.ts";

type EventType = AssistanceEvent["type"];

/** Nobody is warned at the portal that law enforcement was told: it may be about whoever reads (L114-16.3.4-1, G49). */
const toldToNobody: readonly EventType[] = ["offence-reported"];

/** What is said of a representative is not said to him. */
const notToldTo: Readonly<Record<Acting, readonly EventType[]>> = {
  person: toldToNobody,
  minor: toldToNobody,
  representative: [...toldToNobody, "abuse-reported", "abuse-unfounded"],
};

/** Of a case on the confidential track: the state in words, and nothing that tells what it is about (G47). */
const confidentially = ({
  caseId,
  state,
  text,
  edition,
  receivedAt,
  next,
  complaints,
}: AssistanceStatus): AssistanceStatus => ({
  caseId,
  state,
  text,
  edition,
  receivedAt,
  ...(next !== undefined && { next }),
  checks: [],
  terms: [],
  complaints,
  timeline: [],
});

/** For a representative whose powers are in question: that they are, and what the register said, and nothing of the people. */
const whileInQuestion = ({
  caseId,
  state,
  text,
  edition,
  receivedAt,
  representation,
  checks,
}: AssistanceStatus): AssistanceStatus => ({
  caseId,
  state,
  text,
  edition,
  receivedAt,
  ...(representation !== undefined && { representation }),
  checks,
  terms: [],
  complaints: [],
  timeline: [],
});

type Viewing = Parameters<typeof viewAssistance>[3];

interface Looking extends Viewing {
  readonly by: Acting;
  readonly today: Day;
}

/**
 * The status of an application for whoever looks at it through the portal; nothing where there is none for him: a representative
 * sees no case once he acts no more, and nothing of the people while his powers are in question (L114-13.2).
 */
export const viewAtPortal = (
  caseId: CaseId,
  assistance: Assistance,
  entries: readonly Entry[],
  { by, today, ...how }: Looking,
): AssistanceStatus | undefined => {
  if (isHiddenFrom(by, entries) || actsNoMore(by, assistance, today)) return undefined;
  const status = viewAssistance(caseId, assistance, entries, how);
  if (status === undefined) return undefined;
  if (wasHandedOver(entries)) return confidentially(status);
  if (isInQuestion(by, assistance)) return whileInQuestion(status);
  const hidden: ReadonlySet<string> = new Set(notToldTo[by]);
  return { ...status, timeline: status.timeline.filter(({ event }) => !hidden.has(event)) };
};
