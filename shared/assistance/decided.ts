import type { Decision, Circumstances } from "#shared/cases/kind.ts";
import type { AssistanceEdition } from "#shared/law/assistance-edition.ts";
import type { Unit } from "#shared/law/territory.ts";
import type { ServiceType } from "#shared/registration/forms/services.ts";
import type { SignatureFacts } from "#shared/cases/signed.ts";
import type { Catalogue } from "./catalogue.ts";
import type { AssistanceEvent } from "./events.ts";
import type { AssistanceRefusal } from "./refusals.ts";

/** A provider as the public Register shows it at the moment of a choice. */
export interface ListedProvider {
  readonly listed: boolean;
  readonly services: readonly ServiceType[];
  readonly free: number;
}

/** What a decision needs from outside the case, as far as its command does. */
export interface AssistanceFacts {
  /** The unit of the executive body that an application goes to. */
  readonly unit?: Unit | undefined;
  readonly signature?: SignatureFacts | undefined;
  /** Who gives a person's command: by the number that the portal vouches for. */
  readonly by?: "representative" | "person" | "minor" | undefined;
  /** Whether whoever works on the case is one of its people, or their representative. */
  readonly isParty?: boolean | undefined;
  /** Whether the one to be assigned is. */
  readonly assessorIsParty?: boolean | undefined;
  /** What the one to be assigned lacks to assess, if anything (L114-1.6, L114-16.3.6). */
  readonly lacks?: "qualification" | "attestation" | undefined;
  /** The lists of services on record (L114-7.2, L114-11.1.6). */
  readonly catalogue?: Catalogue | undefined;
  /** Whether a draw nobody can foresee takes this decision for a second look. */
  readonly drawn?: boolean | undefined;
  /** The provider that is chosen; undefined where the Register has never known it. */
  readonly chosen?: ListedProvider | undefined;
  /** The organisation that a provider's staff works for. */
  readonly provider?: string | undefined;
  /** Whether that organisation is one of the state (L114-5.5). */
  readonly ofTheState?: boolean | undefined;
}

export type AssistanceDecided = Decision<AssistanceEvent, AssistanceRefusal>;
export type AssistanceCircumstances = Circumstances<AssistanceEdition>;
