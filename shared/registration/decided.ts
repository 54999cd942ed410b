import type { Seen } from "#shared/cases/entry.ts";
import type { Decision } from "#shared/cases/kind.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import type { Unit } from "#shared/law/territory.ts";
import type { RegistrationEvent } from "./events.ts";
import type { RegistrationRefusal } from "./refusals.ts";
import type { SignatureFacts } from "#shared/cases/signed.ts";

/** What a decision needs from outside the case: the sitting it is voted in, the unit it is filed with. */
export interface RegistrationFacts {
  readonly sitting?: SittingFacts | undefined;
  /** The histories of the sitting and of its Commission, as they were looked into. */
  readonly seen?: Seen | undefined;
  /** The competent unit of an application (R377-2.1, R377-2.3, G21). */
  readonly unit?: Unit | undefined;
  /** How the signature under an application stood at its receipt (R377-7b, R377-15b, R377-32.1b). */
  readonly signature?: SignatureFacts | undefined;
}

export type RegistrationDecided = Decision<RegistrationEvent, RegistrationRefusal>;
