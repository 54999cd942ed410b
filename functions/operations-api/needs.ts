import type { OutageStore } from "#shared/store/dynamo-outages.ts";
import type { PauseStore } from "#shared/store/dynamo-breakers.ts";
import type { Desk } from "#shared/store/desk.ts";
import type { QueueBoard } from "#shared/queues/board.ts";
import type { QueueName } from "#shared/queues/names.ts";
import type { BreakerStore } from "#shared/verification/gate.ts";

export interface OperationsNeeds {
  readonly desk: Desk;
  readonly breakers: Pick<BreakerStore, "find"> & PauseStore;
  readonly outages: OutageStore;
  readonly board: QueueBoard;
  /** How many seconds old the oldest message of each queue is, as far as that is known. */
  readonly ages: () => Promise<ReadonlyMap<QueueName, number>>;
}
