import type { Queues } from "#shared/adapters/queues.ts";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import type { Feed } from "#shared/store/feed.ts";
import type { CaseStore } from "#shared/store/ports.ts";
import { announcedIn, isAnnounced } from "#shared/subscriptions/announce.ts";
import type { DeliverMessage } from "#shared/subscriptions/deliver-message.ts";

interface Needs {
  readonly cases: Pick<CaseStore, "load">;
  readonly feed: Pick<Feed, "append">;
  readonly queues: Pick<Queues, "send">;
  readonly deliveriesQueue: string;
  /** Whether a fault may be gone at the next attempt. */
  readonly mayPass: (error: unknown) => boolean;
  readonly putAside: (
    aside: { readonly eventId: string; readonly caseId: CaseId; readonly sequence: number },
    reason: string,
  ) => Promise<void>;
}

/** Puts what a case has to tell into the feed; answers how much of it was new. */
const announce = async ({ cases, feed }: Needs, caseId: CaseId): Promise<number> => {
  const told = announcedIn(await cases.load(caseId));
  return feed.append(
    caseId,
    told.map(({ announced }) => announced),
  );
};

const announceOr = async (needs: Needs, { caseId, sequence }: Entry): Promise<number> => {
  try {
    return await announce(needs, caseId);
  } catch (error) {
    if (needs.mayPass(error)) throw error;
    const aside = { eventId: `${caseId}/${sequence}`, caseId, sequence };
    await needs.putAside(aside, "announcing-failed");
    return 0;
  }
};

/**
 * Puts what the cases behind these entries have to tell subscribers into the feed, and wakes the
 * deliveries where any of it is new. The whole of each history is looked at, so that a record that comes
 * again, late or in another order changes nothing. A wake-up that is lost is made good by the clock of
 * the deliveries. A fault that may pass is thrown; a case that can never be told is put aside.
 */
export const announceEntries =
  (needs: Needs) =>
  async (entries: readonly Entry[]): Promise<void> => {
    const told = new Map(entries.filter(isAnnounced).map((entry) => [entry.caseId, entry]));
    let added = 0;
    // One after the other: they take their places in the same order anyway.
    for (const entry of told.values()) added += await announceOr(needs, entry);
    if (added === 0) return;
    const message: DeliverMessage = { wake: "all" };
    await needs.queues.send({ queueUrl: needs.deliveriesQueue, body: JSON.stringify(message) });
  };
