import type { Queues } from "#shared/adapters/queues.ts";
import type { StateSystem } from "#shared/registration/checks.ts";
import type { Effect } from "#shared/registration/effects.ts";

/** Sends each effect to its queue; the message names the case and carries nothing of it. */
export const effectQueues =
  (queues: Queues, checkQueues: Readonly<Record<StateSystem, string>>, noticesQueue: string) =>
  (effect: Effect): Promise<void> => {
    switch (effect.to) {
      case "check": {
        const { system, caseId } = effect;
        return queues.send({
          queueUrl: checkQueues[system],
          body: JSON.stringify({ caseId, system }),
        });
      }
      case "notices": {
        const { caseId, sequence } = effect;
        return queues.send({ queueUrl: noticesQueue, body: JSON.stringify({ caseId, sequence }) });
      }
    }
  };

/** Puts a record that can never be relayed aside: where it stands in the stream, and why. */
export const putAsideIn =
  (queues: Queues, failedQueue: string) =>
  (eventId: string, reason: string): Promise<void> =>
    queues.send({ queueUrl: failedQueue, body: JSON.stringify({ eventId }), reason });
