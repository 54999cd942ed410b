import type { Ballot } from "#shared/commission/ballot.ts";
import type { Vote } from "#shared/commission/election.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import type { Answer, Questions } from "#shared/checks/question.ts";
import type { RunningTerm } from "#shared/cases/running-term.ts";
import type { Day, Instant } from "#shared/law/dates.ts";
import type { Unit } from "#shared/law/territory.ts";
import type { SupplierSystem } from "./checks.ts";
import type { EventOf } from "./events.ts";
import type { ComparedPrice, Notice, Tally } from "./events-parts.ts";
import type { Findings } from "./findings.ts";
import type { GroundClaim } from "./grounds.ts";
import type { Receipt } from "./receipt.ts";
import type { RemovalGround } from "./removal-grounds.ts";
import type { RequirementName } from "./requirements.ts";
import type { FiledSignature } from "#shared/cases/signed.ts";
import type { RegistrationState } from "./states.ts";

export type SavedFacts = EventOf<"saved">;

export interface RegistrationDecision {
  readonly outcome:
    | "included"
    | "refused"
    | "change-accepted"
    | "change-refused"
    | "removed"
    | "kept";
  readonly at: Instant;
  /** The entry of the history that holds it. */
  readonly sequence: number;
  readonly claims: readonly GroundClaim[];
  readonly tally: Tally;
  readonly receipt: Receipt;
}

/** What the Commission recorded of completeness and accuracy (R377-26b). */
export interface Completeness {
  readonly complete: boolean;
  readonly accurate: boolean;
  readonly overruled: readonly RequirementName[];
}

/** The account of a supplier in the Register or the Registry: what of it was accepted last. */
export interface Account {
  readonly number: string;
  readonly version: number;
  /** When the supplier was first included, and when this version was accepted. */
  readonly since: Instant;
  readonly acceptedAt: Instant;
  /** The entry that seals the accepted application. */
  readonly application: number;
  readonly saved: SavedFacts;
  readonly unit: Unit;
  readonly edition: string;
  readonly accessibility: Answer | undefined;
  /** Free places as last told, if they were (R377-4.11c, G28). */
  readonly free: number | undefined;
}

/** What a supplier is reproached with, and the time it has to answer (R377-33). */
export interface Reproach extends Pick<
  EventOf<"non-compliance-opened">,
  "standard" | "item" | "failure"
> {
  readonly answerBy: Day;
  readonly answered: boolean;
  readonly sequence: number;
}

export interface Removal {
  readonly ground: RemovalGround;
  readonly at: Instant;
  readonly sequence: number;
}

/** What became of one letter of a notice. */
export interface Letter {
  /** The organisation that it is to; undefined where that is the supplier of the case (G26). */
  readonly to: CaseId | undefined;
  /** Undefined where nobody tried to write and the supplier was told otherwise. */
  readonly notice: Notice | undefined;
  /** When the mail server took it, or it was given up. */
  readonly at: Instant;
  /** Its name at the mail server, if that took it. */
  readonly messageId: string | undefined;
  /** Its addressee was not reached by it, and nobody has told them otherwise since. */
  readonly missed: "returned" | "not-sent" | undefined;
  /** When its addressee was told first: by the mail that the server took (G31), or otherwise. */
  readonly toldAt: Instant | undefined;
}

/** A signature that could not be judged when it was received: neither valid nor invalid yet. */
export interface OpenSignature {
  /** The entry that it is under. */
  readonly of: number;
  readonly doubts: NonNullable<FiledSignature["doubts"]>;
}

/** One supplier's registration as its history has made it. */
export interface Registration {
  readonly state: RegistrationState;
  readonly edition: string | undefined;
  /** The unit that the case belongs to now. */
  readonly unit: Unit | undefined;
  /** Applications for inclusion or a change so far. */
  readonly rounds: number;
  /** The signatures that were used, by their digests. */
  readonly signatures: readonly string[];
  /** The one that everything waits for, if there is one. */
  readonly openSignature: OpenSignature | undefined;
  /** The application under decision, or decided last. */
  readonly saved: SavedFacts | undefined;
  readonly savedAt: Instant | undefined;
  /** When the application under decision was taken back or overtaken, if it was. */
  readonly endedAt: Instant | undefined;
  readonly application: number | undefined;
  readonly prices: readonly ComparedPrice[];
  readonly questions: Questions<SupplierSystem>;
  readonly findings: Findings | undefined;
  readonly verifiedBy: string | undefined;
  readonly completeness: Completeness | undefined;
  readonly sitting: string | undefined;
  readonly conflicts: readonly string[];
  readonly presidingVotes: readonly Vote[];
  /** Who presides over this case where the chair has no voice on it. */
  readonly presiding: string | undefined;
  readonly ballots: readonly Ballot<GroundClaim>[];
  readonly decision: RegistrationDecision | undefined;
  readonly account: Account | undefined;
  readonly reproach: Reproach | undefined;
  /** When the supplier asked to be removed. */
  readonly removalAskedAt: Instant | undefined;
  readonly removal: Removal | undefined;
  /** A court is dealing with the case: nothing is erased (R377-29, G29, G32). */
  readonly legalHold: boolean;
  /** The entry that the supplier was to be told of last. */
  readonly telling: number | undefined;
  /** The letters of the notice of each entry. */
  readonly told: Readonly<Record<number, readonly Letter[]>>;
  /** The entry up to which everything about the person is erased (R377-35). */
  readonly forgotten: number | undefined;
  readonly reminded: readonly EventOf<"reminded">["about"][];
  readonly terms: readonly RunningTerm[];
}

export const noRegistration: Registration = {
  state: "none",
  edition: undefined,
  unit: undefined,
  rounds: 0,
  signatures: [],
  openSignature: undefined,
  saved: undefined,
  savedAt: undefined,
  endedAt: undefined,
  application: undefined,
  prices: [],
  questions: {},
  findings: undefined,
  verifiedBy: undefined,
  completeness: undefined,
  sitting: undefined,
  conflicts: [],
  presidingVotes: [],
  presiding: undefined,
  ballots: [],
  decision: undefined,
  account: undefined,
  reproach: undefined,
  removalAskedAt: undefined,
  removal: undefined,
  legalHold: false,
  telling: undefined,
  told: {},
  forgotten: undefined,
  reminded: [],
  terms: [],
};

/** When the supplier was told of what it was to be told last; undefined while it was not. */
export const notifiedAt = ({ telling, told }: Registration): Instant | undefined =>
  telling === undefined
    ? undefined
    : told[telling]?.find(({ toldAt }) => toldAt !== undefined)?.toldAt;
