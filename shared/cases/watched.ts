import type { Day } from "#shared/law/dates.ts";

/** When a case is to be looked at again. */
export interface Watched {
  /** The day it is. */
  readonly today: Day;
  /** The first day from today on on which something is due; undefined where nothing will be. */
  readonly next: Day | undefined;
  /** Whether a term runs that another calendar could move. */
  readonly isOpen: boolean;
}
