import type { RunningTerm } from "#shared/cases/running-term.ts";
import type { Questions } from "#shared/checks/question.ts";
import type { Day, Instant } from "#shared/law/dates.ts";
import type { Unit } from "#shared/law/territory.ts";
import type { FiledSignature } from "#shared/cases/signed.ts";
import type { NeededService } from "./conclusion.ts";
import type { PlanLine } from "./commands-provider.ts";
import type { AssistanceNotice, EndOfRepresentation, KeptPaper, LetterTo } from "./events-parts.ts";
import type { EventOf } from "./events.ts";
import type { Ground } from "./grounds.ts";
import type { RepresentationSystem } from "./representation.ts";
import type { AssistanceState } from "./states.ts";

/** What an assessment came to. */
export interface Assessment {
  readonly by: string;
  readonly at: Instant;
  readonly sequence: number;
  readonly found: readonly Ground[];
  readonly services: readonly NeededService[];
  readonly until: Day;
}

export interface Decision {
  readonly outcome: "provide" | "refuse";
  readonly by: string;
  readonly at: Instant;
  readonly sequence: number;
  /** Drawn for a second look that nobody has taken yet. */
  readonly drawn: boolean;
  readonly recognised: readonly Ground[];
  readonly services: readonly NeededService[];
  readonly until: Day | undefined;
}

/** The provider that was chosen last, and how it stands. */
export interface Choice {
  readonly provider: string;
  /** How many were chosen so far. */
  readonly choice: number;
  readonly chosenAt: Instant;
  readonly orWait: boolean;
  /** Until when the provider may answer, while it has not. */
  readonly heldUntil: Instant | undefined;
  /** Since when the case waits in the provider's list. */
  readonly waitsSince: Instant | undefined;
}

export interface Plan {
  readonly version: number;
  readonly from: Day;
  readonly lines: readonly PlanLine[];
}

/** Who acts for the people of the case, and how long. */
export interface Representation extends NonNullable<EventOf<"received">["representation"]> {
  readonly ended: EndOfRepresentation | undefined;
  /** Somebody says that the representative does harm, and nobody has looked into it yet. */
  readonly reported: boolean;
  /** The register does not say that the representative may act, and nobody has looked into it yet. */
  readonly doubted: boolean;
}

/** A complaint, registered under its number (L114-12.1.6, L114-20.3). */
export interface Complaint {
  readonly number: number;
  readonly about: EventOf<"complaint-filed">["about"];
  readonly filedAt: Instant;
  readonly answeredAt: Instant | undefined;
}

/** The numbers of complaints that nobody has answered. */
export const openComplaints = (complaints: readonly Complaint[]): readonly number[] =>
  complaints.filter(({ answeredAt }) => answeredAt === undefined).map(({ number }) => number);

export interface AssistanceLetter {
  readonly to: LetterTo;
  readonly notice: AssistanceNotice | undefined;
  readonly at: Instant;
  readonly messageId: string | undefined;
  readonly missed: "returned" | "not-sent" | undefined;
  readonly toldAt: Instant | undefined;
}

/** One application for services as its history has made it. */
export interface Assistance {
  readonly state: AssistanceState;
  readonly edition: string | undefined;
  readonly unit: Unit | undefined;
  readonly received: EventOf<"received"> | undefined;
  readonly receivedAt: Instant | undefined;
  /** A signature that could not be judged when it came. */
  readonly openSignature:
    | { readonly of: number; readonly doubts: NonNullable<FiledSignature["doubts"]> }
    | undefined;
  readonly documents: readonly KeptPaper[];
  readonly questions: Questions<RepresentationSystem>;
  readonly representation: Representation | undefined;
  /** Whether the confidential track has said that it has the case. */
  readonly acknowledged: boolean;
  readonly assessor: string | undefined;
  readonly specialists: readonly { readonly specialist: string; readonly until: Day }[];
  /** Requests for information that nobody has answered. */
  readonly requests: { readonly asked: number; readonly open: readonly number[] };
  readonly interim: { readonly provider: string; readonly from: Day } | undefined;
  readonly assessment: Assessment | undefined;
  readonly decision: Decision | undefined;
  readonly choice: Choice | undefined;
  /** The provider that gives the services. */
  readonly provider: string | undefined;
  readonly agreement:
    | { readonly number: string; readonly services: readonly string[]; readonly signed: boolean }
    | undefined;
  readonly plan: Plan | undefined;
  readonly changeReported: boolean;
  readonly complaints: readonly Complaint[];
  readonly endedAt: Instant | undefined;
  readonly legalHold: boolean;
  readonly told: Readonly<Record<number, readonly AssistanceLetter[]>>;
  readonly reminded: readonly EventOf<"reminded">["about"][];
  readonly terms: readonly RunningTerm[];
}

export const noAssistance: Assistance = {
  state: "none",
  edition: undefined,
  unit: undefined,
  received: undefined,
  receivedAt: undefined,
  openSignature: undefined,
  documents: [],
  questions: {},
  representation: undefined,
  acknowledged: false,
  assessor: undefined,
  specialists: [],
  requests: { asked: 0, open: [] },
  interim: undefined,
  assessment: undefined,
  decision: undefined,
  choice: undefined,
  provider: undefined,
  agreement: undefined,
  plan: undefined,
  changeReported: false,
  complaints: [],
  endedAt: undefined,
  legalHold: false,
  told: {},
  reminded: [],
  terms: [],
};
