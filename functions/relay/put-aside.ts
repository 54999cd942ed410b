import type { Queues } from "#shared/adapters/queues.ts";
import type { Aside } from "./relay-records.ts";

/**
 * Puts a record that can never be relayed aside: where it stands in the stream, the entry of which case
 * it is as far as that can be told, and why.
 */
export const putAsideIn =
  (queues: Queues, failedQueue: string) =>
  (aside: Aside, reason: string): Promise<void> =>
    queues.send({ queueUrl: failedQueue, body: JSON.stringify(aside), reason });
