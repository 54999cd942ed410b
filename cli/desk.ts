import type { WorkCalendar } from "#shared/law/calendar.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { Findings } from "#setup/law-coverage/coverage.ts";
import type { Step } from "#setup/law-coverage/measure.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import type { Deliveries } from "#shared/store/deliveries.ts";
import type { Register } from "#shared/store/dynamo-register.ts";
import type { Feed } from "#shared/store/feed.ts";
import type { EvidenceStore } from "#shared/evidence/ports.ts";
import type { QueueBoard } from "#shared/queues/board.ts";
import type { CaseSeal, CaseStore } from "#shared/store/ports.ts";
import type { ReferenceStore } from "#shared/store/reference.ts";
import type { Subscriptions } from "#shared/store/subscriptions.ts";
import type { Watch } from "#shared/store/watch.ts";
import type { Complaint } from "./outcome.ts";
import type { ProbePost } from "./probe/probe.ts";

/** The coverage of the law, as this project stands. */
export interface LawCoverage {
  /** Undefined when the tests could not be run. */
  readonly measure: (tell: (step: Step) => void) => Promise<Findings | undefined>;
  readonly writePage: (findings: Findings) => Promise<"written" | "unchanged">;
}

/** A deployment that can be worked on. */
export interface Deployment {
  /** Its name for people: an account and region, or the local cloud. */
  readonly name: string;
  readonly reference: ReferenceStore;
  readonly cases: CaseStore;
  readonly seal: CaseSeal;
  /** Every registration there is, page by page. */
  readonly registrations: () => AsyncIterable<CaseId>;
  /** Which cases have running terms, and by which calendar those are on record. */
  readonly watch: Pick<Watch, "page" | "counted" | "count">;
  /** The feed, who is subscribed to what of it, and what is under way. */
  readonly webhooks: {
    readonly subscriptions: Pick<Subscriptions, "find">;
    readonly deliveries: Deliveries;
    readonly feed: Pick<Feed, "last">;
  };
  /** The public lists. */
  readonly register: Pick<Register, "entries">;
  /** What state systems answered. */
  readonly evidence: Pick<EvidenceStore, "get">;
  /** The queues of the workers, and what lies in their dead-letter queues. */
  readonly queues: QueueBoard;
  readonly close: () => void;
}

/** Everything outside that a command may use. */
export interface Desk {
  /** The calendar that ships with the project. */
  readonly calendar: WorkCalendar;
  readonly now: () => Instant;
  /** The bytes of a file, named from where the command was given; undefined if it cannot be read. */
  readonly readFile: (name: string) => Promise<Uint8Array | undefined>;
  /** Writes a file, named from where the command was given, over one that is there; false if it cannot. */
  readonly writeFile: (name: string, text: string) => Promise<boolean>;
  readonly law: LawCoverage;
  /** The deployment of this shell's credentials, or the one in the local cloud. */
  readonly deployment: (local: boolean) => Promise<Deployment | Complaint>;
  /** Sends a message to a receiver of webhooks. */
  readonly post: ProbePost;
  /** Says something about progress, beside the answer. */
  readonly tell: (line: string) => void;
}
