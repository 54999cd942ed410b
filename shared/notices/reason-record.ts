// What is told to a supplier, as data: one record, from which the letter is made in every language.
import type { CaseId } from "#shared/cases/entry.ts";
import type { Day, Instant } from "#shared/law/dates.ts";
import type { Edition } from "#shared/law/editions.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { Tally } from "#shared/registration/events-parts.ts";
import type { DocumentType } from "#shared/registration/forms/documents.ts";
import type { SupplierKind } from "#shared/registration/forms/supplier.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import type { Receipt } from "#shared/registration/receipt.ts";
import type { SignatureFault } from "#shared/signature/findings.ts";
import type { EvidencingRecord, RemovalGround } from "#shared/registration/removal-grounds.ts";

/** What every letter says: to whom, in which case, when it fell, by which law (R377-O.P, G33). */
export interface Addressed {
  readonly caseId: CaseId;
  readonly supplier: SupplierKind;
  /** The number of the account, where there is one (R377-4.1, R377-12.1). */
  readonly number: string | undefined;
  /** The organisation, or the person of a specialist. */
  readonly name: Trilingual;
  /** Of a legal entity, whose number is public. An IIN stands in no letter. */
  readonly bin: string | undefined;
  readonly at: Instant;
  readonly edition: Pick<Edition, "id" | "title" | "legalBasis">;
}

/** The votes, counted; who voted how stands in the protocol. */
export type Votes = Pick<Tally, "present" | "for" | "against">;

/** What the Commission knew when it decided on an application. */
export interface Considered extends Addressed {
  readonly question: Receipt["question"];
  readonly votes: Votes;
  readonly met: readonly ProvisionId[];
  readonly unmet: readonly ProvisionId[];
  readonly evidence: Receipt["evidence"];
}

/** A requirement of a Standard, and how it is not met (R377-33). */
export type Reproached = NonNullable<Receipt["reproach"]>;

export interface InclusionReasons extends Considered {
  readonly kind: "inclusion";
  readonly number: string;
  readonly justification: string | undefined;
}

export interface ChangeReasons extends Considered {
  readonly kind: "change-accepted";
  readonly version: number;
  readonly justification: string | undefined;
}

/** A refusal has a ground, a justification and a way to court, or it cannot be told (R377-28c). */
export interface RefusalReasons extends Considered {
  readonly kind: "refusal" | "change-refused";
  readonly claims: readonly [GroundClaim, ...GroundClaim[]];
  readonly justification: string;
  /** The court; the act names no term for it, and none is invented (R377-29, G32). */
  readonly appeal: "R377-29";
}

/** What a supplier is reproached with, and until when it may answer before anybody votes (R377-33). */
export interface ReproachReasons extends Addressed {
  readonly kind: "non-compliance";
  readonly reproach: Reproached;
  readonly facts: string;
  readonly answerBy: Day;
}

export interface KeptReasons extends Addressed {
  readonly kind: "kept";
  readonly reproach: Reproached;
  readonly votes: Votes;
  readonly justification: string | undefined;
}

/** Without a vote: on the own application, or as a record shows (R377-32.1a to R377-32.3a, G25). */
type RemovalWithoutVote =
  | { readonly ground: "R377-32.1a" }
  | {
      readonly ground: "R377-32.2" | "R377-32.3a";
      readonly record: EvidencingRecord;
      readonly appeal: "R377-29";
    };

/** By the Commission, for not meeting the Standards (R377-32.4, R377-33). */
interface RemovalByVote {
  readonly ground: "R377-32.4";
  readonly reproach: Reproached;
  readonly votes: Votes;
  readonly justification: string;
  readonly appeal: "R377-29";
}

export type RemovalReasons = Addressed & {
  readonly kind: "removal";
  /** The last day on which the data are kept (R377-35). */
  readonly keptUntil: Day;
} & (RemovalWithoutVote | RemovalByVote);

/** To an organisation whose entry lists a specialist that died; to the deceased nobody writes (R377-32.3b, G26). */
export interface ListedReasons extends Addressed {
  readonly kind: "listed-specialist";
  readonly supplier: "organization";
  /** The number of the specialist in the Registry; the name is left to the organisation's own list. */
  readonly specialist: string;
  readonly ground: Extract<RemovalGround, "R377-32.3b">;
}

/** To a supplier whose entry rests on a document that lapses or has lapsed (R377-9b, R377-17). */
export interface ReminderReasons extends Addressed {
  readonly kind: "reminder";
  readonly document: DocumentType;
  /** The last day on which the document is in force. */
  readonly validUntil: Day;
  readonly hasLapsed: boolean;
}

/** What was filed under a signature that did not hold, so that nothing is considered by it. */
export type SignedFiling = "inclusion" | "change" | "removal";

/** To whoever filed with a signature that turned out not to hold at its receipt (R377-7b, R377-15b, R377-32.1b). */
export interface SignatureReasons extends Addressed {
  readonly kind: "signature-rejected";
  readonly filed: SignedFiling;
  readonly reasons: readonly SignatureFault[];
}

/** The one record that a letter is made from, in every language. */
export type ReasonRecord =
  | InclusionReasons
  | ChangeReasons
  | RefusalReasons
  | ReproachReasons
  | KeptReasons
  | RemovalReasons
  | ListedReasons
  | SignatureReasons
  | ReminderReasons;
export type LetterKind = ReasonRecord["kind"];
