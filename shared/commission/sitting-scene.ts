// What every decision on a sitting looks at.
import type { Digest } from "#shared/cases/entry.ts";
import type { Circumstances, Decision } from "#shared/cases/kind.ts";
import { dayOf } from "#shared/law/dates.ts";
import { compositionOf, type Commission, type StandingCommission } from "./commission-state.ts";
import { presenceOf, type Presence } from "./presence.ts";
import type { SittingEvent } from "./sitting-events.ts";
import type { SittingRefusal } from "./sitting-refusals.ts";
import type { HeldSitting } from "./sitting-state.ts";

/**
 * What a decision on a sitting needs from outside its own history. What is not given is not known,
 * and no step rests on it.
 */
export interface SittingContext {
  readonly commission: Commission;
  /** The digest of the protocol's facts as they stand, for its signature (R377-28d). */
  readonly protocol?: Digest;
  /** Whether anything was done on a case at this sitting, for its cancellation. */
  readonly acted?: boolean;
}

/** A sitting, the Commission as it stands now, and what else a decision may know. */
export interface Scene {
  readonly sitting: HeldSitting;
  readonly commission: StandingCommission;
  readonly circumstances: Circumstances;
  readonly context: SittingContext;
}

export type SittingDecided = Decision<SittingEvent, SittingRefusal>;

/** Who takes part at this moment. */
export const presenceIn = ({ sitting, commission, circumstances: { at } }: Scene): Presence =>
  presenceOf(sitting.attendance, sitting.elected, compositionOf(commission), dayOf(at));
