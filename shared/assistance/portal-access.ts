// Which cases are open at the portal, and to whom.
import type { Entry } from "#shared/cases/entry.ts";
import type { Day } from "#shared/law/dates.ts";
import { isActing } from "./acting.ts";
import type { AssistanceFacts } from "./decided.ts";
import type { AssistanceEvent } from "./events.ts";
import type { Assistance } from "./state.ts";

/** What somebody is to a case. */
export type Acting = NonNullable<AssistanceFacts["by"]>;

const handOver: AssistanceEvent["type"] = "handed-over";

/** Whether a case has ever gone to the confidential track (G47). */
export const wasHandedOver = (history: readonly Pick<Entry, "events">[]): boolean =>
  history.some(({ events }) => events.some(({ type }) => type === handOver));

/**
 * Whether a case is none for somebody: of one that was ever handed over to the confidential track a representative learns
 * nothing more, for nobody knows on which side he stands (L114-15.1b, G47).
 */
export const isHiddenFrom = (by: Acting, entries: readonly Entry[]): boolean =>
  by === "representative" && wasHandedOver(entries);

/** Whether the powers of whoever looks are in question: until somebody has looked into them he is told no more than that (L114-13.2). */
export const isInQuestion = (
  by: Acting,
  { representation }: Pick<Assistance, "representation">,
): boolean => by === "representative" && representation?.doubted === true;

/** Whether somebody acts for the people of a case no more (L114-13.2). */
export const actsNoMore = (
  by: Acting,
  { representation }: Pick<Assistance, "representation">,
  today: Day,
): boolean => by === "representative" && !isActing(representation, today);

/**
 * Whether letters and looks of a case are kept from somebody: of one on the confidential track from everybody (G47), and of any other
 * from a representative who acts no more, or whose powers are in question (L114-13.2).
 */
export const isWithheldFrom = (
  by: Acting,
  assistance: Pick<Assistance, "representation">,
  entries: readonly Entry[],
  today: Day,
): boolean =>
  wasHandedOver(entries) || actsNoMore(by, assistance, today) || isInQuestion(by, assistance);
