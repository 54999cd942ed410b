import type { CaseId } from "#shared/cases/entry.ts";
import type { Unit } from "#shared/law/territory.ts";

/** What a ballot needs to know of its sitting at an instant. People are opaque subjects. */
export interface SittingFacts {
  readonly id: string;
  readonly unit: Unit;
  /** Members in the founding act of the Commission (G36). */
  readonly foundingNumber: number;
  /** Everybody whose mandate holds on the day, there or not. */
  readonly members: readonly string[];
  /** Members who are there and whose mandate holds on the day. */
  readonly present: readonly string[];
  /** Who presides: the chair, or whom those present elected; undefined while nobody does (G36). */
  readonly chair: string | undefined;
  readonly secretary: string;
  /** Whether votes can be given: it was opened and is not closed. */
  readonly open: boolean;
  /** Whether it was closed or called off: nothing comes before it any more. */
  readonly over: boolean;
  readonly agenda: readonly CaseId[];
}
