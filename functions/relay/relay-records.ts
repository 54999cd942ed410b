import type { CaseId, Entry } from "#shared/cases/entry.ts";
import type { Log } from "#shared/observability/logger.ts";
import type { Count } from "#shared/observability/metrics.ts";
import type { Effect } from "#shared/cases/effect.ts";
import { readRecord, type Step, type StreamRecord, type Unreadable } from "./read-record.ts";

/** A record in the stream, and where in which history it stands, as far as that can be told. */
export interface Aside extends Omit<Unreadable, "flaw"> {
  readonly eventId: string;
}

export interface RelayNeeds<Image> {
  /** Reads an image of the stream as an entry; throws where it is none. */
  readonly readEntry: (image: Image) => Entry;
  readonly carryOut: (effect: Effect) => Promise<void>;
  /** Brings the read models up to the present state of a case of a kind. */
  readonly project: (caseId: CaseId, kind: string) => Promise<void>;
  /** Puts what these entries have to tell subscribers into the feed. */
  readonly announce: (entries: readonly Entry[]) => Promise<void>;
  /** Whether a fault may be gone at the next attempt. */
  readonly mayPass: (error: unknown) => boolean;
  /** The relay's own dead-letter queue, for a record that can never be relayed. */
  readonly putAside: (aside: Aside, reason: string) => Promise<void>;
  readonly log: Log;
  readonly count: Count;
}

const setAside = async <Image>(
  { putAside, log, count }: RelayNeeds<Image>,
  aside: Aside,
  reason: Unreadable["flaw"] | "projection-failed",
): Promise<void> => {
  await putAside(aside, reason);
  const { caseId, sequence } = aside;
  const where = {
    ...(caseId !== undefined && { caseId }),
    ...(sequence !== undefined && { sequence }),
  };
  log.error("record-dead-lettered", { reason, ...where });
  count("record-dead-lettered", reason);
};

const setAsideUnread = <Image>(
  needs: RelayNeeds<Image>,
  eventId: string,
  { flaw, ...where }: Unreadable,
): Promise<void> => setAside(needs, { eventId, ...where }, flaw);

const relayStep = async <Image>(
  { carryOut, log }: RelayNeeds<Image>,
  { entry, effects }: Step,
): Promise<void> => {
  await Promise.all(effects.map((effect) => carryOut(effect)));
  const { caseId, sequence, correlationId } = entry;
  log.info("record-relayed", { caseId, sequence, correlationId, count: effects.length });
};

const projectOr = async <Image>(
  needs: RelayNeeds<Image>,
  { caseId, sequence, kind }: Pick<Entry, "caseId" | "sequence" | "kind">,
  eventId: string,
): Promise<void> => {
  try {
    await needs.project(caseId, kind);
  } catch (error) {
    if (needs.mayPass(error)) throw error;
    await setAside(needs, { eventId, caseId, sequence }, "projection-failed");
  }
};

/**
 * Relays a batch of the case table's stream: messages to the queues, then the read models, once
 * for each case of the batch that they show otherwise than before. A fault of a queue or a table is
 * thrown, so that the batch comes again; every effect may happen twice. A record that can never be
 * relayed goes to the relay's own dead-letter queue with its reason and the case that it is of, so that
 * it neither blocks the stream nor is lost.
 */
export const relayRecords = async <Image>(
  needs: RelayNeeds<Image>,
  records: readonly StreamRecord<Image>[],
): Promise<void> => {
  // Entries are only ever inserted; anything else in the stream is not a step of a case.
  const read = records
    .filter(({ eventName }) => eventName === "INSERT")
    .map((record) => ({ id: record.eventID, found: readRecord(needs.readEntry, record) }));
  await Promise.all(
    read.map(({ id, found }) =>
      "flaw" in found ? setAsideUnread(needs, id, found) : relayStep(needs, found),
    ),
  );
  const changed = new Map(
    read.flatMap(({ id, found }) =>
      !("flaw" in found) && found.changesReadModels
        ? [[found.entry.caseId, { entry: found.entry, id }] as const]
        : [],
    ),
  );
  await Promise.all([...changed.values()].map(({ entry, id }) => projectOr(needs, entry, id)));
  await needs.announce(read.flatMap(({ found }) => ("flaw" in found ? [] : [found.entry])));
};
