import type { Actor } from "#shared/cases/actor.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import type { Clock } from "#shared/store/ports.ts";
import type { ReadReason, ReadRecord, ReadThing } from "./record.ts";

/** The records of reads: added to, and never changed. */
export interface ReadLog {
  /** Durable once it is done; throws where it could not be. The same record twice is one. */
  readonly add: (record: ReadRecord) => Promise<void>;
}

interface ReadPage {
  readonly reads: readonly ReadRecord[];
  readonly next: string | undefined;
}

/** The records of one history, newest first. */
export interface ReadHistory {
  /** Undefined for a cursor that is none of this history. */
  readonly page: (
    caseId: CaseId,
    limit: number,
    cursor: string | undefined,
  ) => Promise<ReadPage | undefined>;
}

/** Whoever asks to be shown something, and by which request. */
export interface Reader {
  readonly by: Actor;
  readonly correlationId: string;
  readonly requestId: string;
}

/** What is about to be shown. */
interface Read {
  readonly caseId: CaseId;
  readonly what: ReadThing;
  readonly why?: ReadReason | undefined;
}

/**
 * Puts on record that somebody is shown something. To be awaited before it is shown: where it throws,
 * nothing may be.
 */
export type RecordRead = (reader: Reader, read: Read) => Promise<void>;

/** Records reads in this log, by this clock. */
export const recordingReads =
  ({ log, clock }: { readonly log: ReadLog; readonly clock: Clock }): RecordRead =>
  async ({ by, correlationId, requestId }, { caseId, what, why }) =>
    log.add({
      caseId,
      at: clock.now(),
      by,
      what,
      ...(why !== undefined && { why }),
      correlationId,
      requestId,
    });
