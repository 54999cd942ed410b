import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { errorNameOf, type Log } from "#shared/observability/logger.ts";
import type { Count } from "#shared/observability/metrics.ts";
import { effectsOf, type Effect } from "#shared/registration/effects.ts";
import { registrationEventSchema } from "#shared/registration/events.ts";

/** One record of the stream, as far as the relay looks at it. */
export interface StreamRecord<Image> {
  readonly eventID: string;
  readonly eventName: string;
  readonly image: Image;
}

export interface RelayNeeds<Image> {
  /** Reads an image of the stream as an entry; throws where it is none. */
  readonly readEntry: (image: Image) => Entry;
  readonly carryOut: (effect: Effect) => Promise<void>;
  /** Brings the read models up to the present state of a case. */
  readonly project: (caseId: CaseId) => Promise<void>;
  /** The relay's own dead-letter queue, for a record that can never be relayed. */
  readonly putAside: (eventId: string, reason: string) => Promise<void>;
  readonly log: Log;
  readonly count: Count;
}

/** Kinds of cases whose history sets off nothing outside it. */
const quietKinds = new Set(["commission", "sitting"]);

type Reading =
  | { readonly readable: true; readonly entry: Entry; readonly effects: readonly Effect[] }
  | { readonly readable: false; readonly reason: string };

const effectsIn = ({ events, caseId, sequence, kind }: Entry): readonly Effect[] => {
  if (quietKinds.has(kind)) return [];
  if (kind !== "registration") throw new Error("no kind of case matches");
  return events.flatMap((raw) => effectsOf(registrationEventSchema.parse(raw), caseId, sequence));
};

const read = <Image>({ readEntry }: RelayNeeds<Image>, { image }: StreamRecord<Image>): Reading => {
  try {
    const entry = readEntry(image);
    return { readable: true, entry, effects: effectsIn(entry) };
  } catch (error) {
    return { readable: false, reason: errorNameOf(error) };
  }
};

/**
 * Relays a batch of the case table's stream: messages to the queues, then the read models, once
 * for each case of the batch. A fault of a queue or a table is thrown, so that the batch comes
 * again; every effect may happen twice. A record that can never be read goes to the relay's own
 * dead-letter queue with its reason, so that it neither blocks the stream nor is lost.
 */
export const relayRecords = async <Image>(
  needs: RelayNeeds<Image>,
  records: readonly StreamRecord<Image>[],
): Promise<void> => {
  const changed = new Set<CaseId>();
  const underWay: Promise<void>[] = [];
  for (const record of records) {
    // Entries are only ever inserted; anything else in the stream is not a step of a case.
    if (record.eventName !== "INSERT") continue;
    const reading = read(needs, record);
    if (reading.readable) {
      const { entry, effects } = reading;
      if (!quietKinds.has(entry.kind)) changed.add(entry.caseId);
      underWay.push(...effects.map((effect) => needs.carryOut(effect)));
      const { caseId, sequence, correlationId } = entry;
      needs.log.info("record-relayed", { caseId, sequence, correlationId, count: effects.length });
    } else {
      const { reason } = reading;
      underWay.push(needs.putAside(record.eventID, reason));
      needs.log.error("record-dead-lettered", { reason });
      needs.count("record-dead-lettered", reason);
    }
  }
  await Promise.all(underWay);
  await Promise.all([...changed].map((caseId) => needs.project(caseId)));
};
