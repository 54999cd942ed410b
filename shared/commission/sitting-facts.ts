import type { Unit } from "#shared/law/territory.ts";

/** What a ballot needs to know of its sitting. People are opaque subjects. */
export interface SittingFacts {
  readonly id: string;
  readonly unit: Unit;
  /** Members in the founding act of the Commission (G36). */
  readonly foundingNumber: number;
  readonly present: readonly string[];
  readonly chair: string;
  readonly secretary: string;
}
