import type { listQueues } from "#shared/http/routes/operations.ts";
import type { Handle } from "#shared/http/serve.ts";
import { isLastResort, queueNames, queueWords, systemBehindQueue } from "#shared/queues/names.ts";
import { countsByQueue } from "./counts.ts";
import type { OperationsNeeds } from "./needs.ts";

/** GET /v1/operations/queues. */
export const showQueues =
  (needs: Pick<OperationsNeeds, "desk" | "board" | "ages">): Handle<typeof listQueues.request> =>
  async () => {
    const countsOf = await countsByQueue(needs);
    const queues = queueNames.map((queue) => {
      const system = systemBehindQueue(queue);
      return {
        queue,
        name: queueWords(queue),
        ...(system !== undefined && { system }),
        canRedrive: !isLastResort(queue),
        ...countsOf(queue),
      };
    });
    return { status: 200, body: { at: needs.desk.clock.now(), queues } };
  };
