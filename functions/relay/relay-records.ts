import { actOf, type Act } from "#shared/access/trail.ts";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import type { Log } from "#shared/observability/logger.ts";
import type { Count } from "#shared/observability/metrics.ts";
import type { Effect } from "#shared/cases/effect.ts";
import type { Reports } from "#shared/store/reports.ts";
import { readRecord, type Step, type StreamRecord, type Unreadable } from "./read-record.ts";

/** A record in the stream, and where in which history it stands, as far as that can be told. */
export interface Aside extends Omit<Unreadable, "flaw"> {
  readonly eventId: string;
}

/** What is counted of a case in reports, as of a version. */
export interface ToCount {
  readonly caseId: CaseId;
  readonly figures: Parameters<Reports["keep"]>[1];
  readonly version: number;
}

export interface RelayNeeds<Image> {
  /** Reads an image of the stream as an entry; throws where it is none. */
  readonly readEntry: (image: Image) => Entry;
  readonly carryOut: (effect: Effect) => Promise<void>;
  /** Puts what an official did on the trail. */
  readonly recordAct: (act: Act) => Promise<void>;
  /** Brings the read models up to the present state of a case of a kind, and says what reports count of it. */
  readonly project: (caseId: CaseId, kind: string) => Promise<ToCount | undefined>;
  /** Counts it. */
  readonly countCase: (counted: ToCount) => Promise<void>;
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
  { carryOut, recordAct, log }: RelayNeeds<Image>,
  { entry, effects }: Step,
): Promise<void> => {
  await Promise.all(effects.map((effect) => carryOut(effect)));
  const act = actOf(entry);
  if (act !== undefined) await recordAct(act);
  const { caseId, sequence, correlationId } = entry;
  log.info("record-relayed", { caseId, sequence, correlationId, count: effects.length });
};

/** Does what comes again whatever is tried, unless it can never be done; then its record is set aside. */
const orSetAside = async <Image, Result>(
  needs: RelayNeeds<Image>,
  { caseId, sequence, eventId }: Changed,
  work: () => Promise<Result>,
): Promise<Result | undefined> => {
  try {
    return await work();
  } catch (error) {
    if (needs.mayPass(error)) throw error;
    await setAside(needs, { eventId, caseId, sequence }, "projection-failed");
    return undefined;
  }
};

/** A case whose read models show it otherwise than before, and the last record that said so. */
interface Changed extends Pick<Entry, "caseId" | "sequence" | "kind"> {
  readonly eventId: string;
}

const bringUpToDate = async <Image>(
  needs: RelayNeeds<Image>,
  changed: readonly Changed[],
): Promise<void> => {
  const counted = await Promise.all(
    changed.map(async (one) => ({
      one,
      toCount: await orSetAside(needs, one, () => needs.project(one.caseId, one.kind)),
    })),
  );
  // Cases of one unit share counters: one after the other they are in nobody's way.
  for (const { one, toCount } of counted) {
    if (toCount !== undefined) await orSetAside(needs, one, () => needs.countCase(toCount));
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
    read.flatMap(({ id, found }) => {
      if ("flaw" in found || !found.changesReadModels) return [];
      const { caseId, sequence, kind } = found.entry;
      return [[caseId, { caseId, sequence, kind, eventId: id }] as const];
    }),
  );
  await bringUpToDate(needs, [...changed.values()]);
  await needs.announce(read.flatMap(({ found }) => ("flaw" in found ? [] : [found.entry])));
};
