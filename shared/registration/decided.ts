import type { Decision } from "#shared/cases/kind.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import type { RegistrationEvent } from "./events.ts";
import type { RegistrationRefusal } from "./refusals.ts";

/** What a decision needs from outside the case: the sitting it is voted in. */
export interface RegistrationFacts {
  readonly sitting: SittingFacts | undefined;
}

export type RegistrationDecided = Decision<RegistrationEvent, RegistrationRefusal>;
