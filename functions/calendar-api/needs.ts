import type { Queues } from "#shared/adapters/queues.ts";
import type { CaseStore, Clock } from "#shared/store/ports.ts";
import type { ReferenceStore } from "#shared/store/reference.ts";
import type { Watch } from "#shared/store/watch.ts";

/** What the calendar over HTTP needs of the world. */
export interface CalendarNeeds {
  readonly reference: ReferenceStore;
  readonly cases: Pick<CaseStore, "load">;
  readonly watch: Pick<Watch, "page" | "counted">;
  readonly clock: Clock;
  readonly queues: Pick<Queues, "send">;
  /** The queue by which watch-terms is woken to count terms anew. */
  readonly recountQueue: string;
}
