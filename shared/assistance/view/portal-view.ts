// What of an application is shown to whom at the portal.
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { isActing } from "#shared/assistance/acting.ts";
import type { AssistanceFacts } from "#shared/assistance/decided.ts";
import type { AssistanceEvent } from "#shared/assistance/events.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import type { Day } from "#shared/law/dates.ts";
import { viewAssistance, type AssistanceStatus } from "./status-view.ts";

type Acting = NonNullable<AssistanceFacts["by"]>;
type EventType = AssistanceEvent["type"];

const happenedIn = (entries: readonly Entry[], wanted: EventType): boolean =>
  entries.some(({ events }) => events.some(({ type }) => type === wanted));

/**
 * Whether a case is none for somebody: of one that was ever handed over to the confidential track a representative learns
 * nothing more, for nobody knows on which side he stands (L114-15.1b, G47).
 */
export const isHiddenFrom = (by: Acting, entries: readonly Entry[]): boolean =>
  by === "representative" && happenedIn(entries, "handed-over");

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

type Viewing = Parameters<typeof viewAssistance>[3];

interface Looking extends Viewing {
  readonly by: Acting;
  readonly today: Day;
}

/**
 * The status of an application for whoever looks at it through the portal; nothing where there is none for him: a representative
 * sees no case once he acts no more (L114-13.2).
 */
export const viewAtPortal = (
  caseId: CaseId,
  assistance: Assistance,
  entries: readonly Entry[],
  { by, today, ...how }: Looking,
): AssistanceStatus | undefined => {
  if (isHiddenFrom(by, entries)) return undefined;
  if (by === "representative" && !isActing(assistance.representation, today)) return undefined;
  const status = viewAssistance(caseId, assistance, entries, how);
  if (status === undefined) return undefined;
  if (happenedIn(entries, "handed-over")) return confidentially(status);
  const hidden: ReadonlySet<string> = new Set(notToldTo[by]);
  return { ...status, timeline: status.timeline.filter(({ event }) => !hidden.has(event)) };
};
