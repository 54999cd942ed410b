// What is told of an application, as data: one record an addressee, from which the letter is made in every language.
import type { NeededService } from "#shared/assistance/conclusion.ts";
import type { PlanLine } from "#shared/assistance/commands-provider.ts";
import type { AssistanceNotice } from "#shared/assistance/events-parts.ts";
import type { EventOf } from "#shared/assistance/events.ts";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import type { Ground } from "#shared/assistance/grounds.ts";
import type { Chooser } from "#shared/assistance/who-chooses.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import type { AssistanceEdition } from "#shared/law/assistance-edition.ts";
import type { Day, Instant } from "#shared/law/dates.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { Unit } from "#shared/law/territory.ts";
import type { SignatureFault } from "#shared/signature/findings.ts";
import type { Standing } from "./addressees.ts";

/** A term that runs, with its last day. */
export interface DueTerm {
  readonly provision: Extract<ProvisionId, "L114-14.3" | "L114-15.2">;
  readonly by: Day;
}

/** A provider by its number in the Register, and by its name as long as it stands there. */
export interface NamedProvider {
  readonly number: string;
  readonly name: Trilingual | undefined;
}

/** A paper of the case, by its number in the order in which the papers came. */
export interface NumberedPaper {
  readonly number: number;
  readonly type: ApplicationForm["documents"][number]["type"];
  readonly pages: number;
}

export interface ReceiptTold {
  readonly told: "receipt";
  readonly volume: "budget" | "paid";
  /** Undefined where no assessment is waited for: of paid services. */
  readonly assessment: DueTerm | undefined;
  readonly signatureInDoubt: boolean;
}

export interface ParticipationTold {
  readonly told: "participation";
  readonly again: boolean;
  readonly assessment: DueTerm | undefined;
}

export interface MoreTold {
  readonly told: "more-needed";
  readonly documents: EventOf<"more-requested">["documents"];
  /** In the words of whoever works on the case; left out where a letter says less. */
  readonly what: string | undefined;
  readonly by: Day;
  readonly running: DueTerm | undefined;
}

/** How a provider comes to be chosen; or that the one of the case goes on. */
export type ChoiceTold =
  | { readonly by: Chooser }
  | { readonly by: "nobody"; readonly goesOn: NamedProvider };

export interface ProvideTold {
  readonly told: "provide";
  readonly recognised: readonly Ground[];
  readonly services: readonly NeededService[];
  readonly from: Day;
  readonly until: Day;
  /** What the assessment found and the decision does not give, and why. */
  readonly withheld: readonly NeededService[];
  readonly reasons: string | undefined;
  readonly choice: ChoiceTold;
}

/** Why, in the words of the decision maker, and what is not reliable (L114-15.3a, L114-15.4.2). */
export interface RefusalReasons {
  readonly words: string;
  readonly evidence: readonly string[];
  readonly fields: readonly string[];
  readonly unreliable: readonly NumberedPaper[];
  readonly recognised: readonly Ground[];
  readonly notRecognised: readonly Ground[];
}

export interface RefusalTold {
  readonly told: "refusal";
  readonly grounds: EventOf<"provision-refused">["grounds"];
  readonly unmet: readonly ProvisionId[];
  /** Undefined in the copy of a case that others must not learn of: the reasons went to whoever applied. */
  readonly reasons: RefusalReasons | undefined;
  readonly returned: readonly NumberedPaper[];
  /** Services were given, and are no more. */
  readonly endsServices: boolean;
  readonly keptUntil: Day;
}

export interface PlaceHeldTold {
  readonly told: "place-held";
  readonly provider: NamedProvider;
  readonly by: Day;
}

export interface PlaceLostTold {
  readonly told: "place-lost";
  readonly provider: NamedProvider;
  readonly why: EventOf<"place-denied">["why"] | "declined" | "lapsed";
  readonly reason: string | undefined;
  readonly choice: ChoiceTold;
}

export interface WaitingTold {
  readonly told: "waiting";
  readonly provider: NamedProvider;
}

export interface PlacedTold {
  readonly told: "placed";
  readonly provider: NamedProvider;
  /** With no decision (G47). */
  readonly atOnce: boolean;
  readonly from: Day;
}

export interface PlanTold {
  readonly told: "plan";
  readonly provider: NamedProvider;
  readonly version: number;
  readonly from: Day;
  readonly lines: readonly PlanLine[];
  readonly aims: string;
}

export interface CompletedTold {
  readonly told: "completed";
  readonly provider: NamedProvider;
  readonly why: EventOf<"services-completed">["why"];
  readonly results: string;
  readonly keptUntil: Day;
}

export interface ComplaintTold {
  readonly told: "complaint-answer";
  readonly complaint: number;
  readonly answer: string | undefined;
}

export interface SignatureTold {
  readonly told: "signature-rejected";
  readonly reasons: readonly SignatureFault[];
}

/** What a letter tells. A `step` says of a case that others must not learn of that there is something new, and no more. */
export type Told =
  | ReceiptTold
  | ParticipationTold
  | MoreTold
  | ProvideTold
  | RefusalTold
  | PlaceHeldTold
  | PlaceLostTold
  | WaitingTold
  | PlacedTold
  | PlanTold
  | CompletedTold
  | ComplaintTold
  | SignatureTold
  | { readonly told: "handed-over" | "representation-ended" | "step" };

/** One letter to one addressee. */
export interface LetterRecord {
  readonly notice: AssistanceNotice;
  readonly caseId: CaseId;
  readonly at: Instant;
  readonly edition: Pick<AssistanceEdition, "id" | "title" | "legalBasis">;
  /** The unit of the executive body that has the case: whom the letter is from. */
  readonly unit: Unit;
  readonly to: { readonly name: string; readonly standing: Standing };
  readonly content: Told;
}
