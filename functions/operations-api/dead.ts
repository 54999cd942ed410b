import type { listDeadMessages, redriveQueue } from "#shared/http/routes/operations.ts";
import type { Handle } from "#shared/http/serve.ts";
import { deadViewOf } from "#shared/queues/dead-view.ts";
import { isLastResort } from "#shared/queues/names.ts";
import { operate } from "./operate.ts";
import type { OperationsNeeds } from "./needs.ts";

/** GET /v1/operations/queues/{queue}/dead: what lies there, and never what it says. */
export const showDead =
  ({ board }: Pick<OperationsNeeds, "board">): Handle<typeof listDeadMessages.request> =>
  async ({ path: { queue }, query: { limit } }) => {
    const seen = (await board.peek(queue, limit)) ?? [];
    return {
      status: 200,
      body: { queue, messages: seen.map((message) => deadViewOf(queue, message)) },
    };
  };

/** So many are put back in the time that a request has. */
const mostAtOnce = 100;

/** POST /v1/operations/queues/{queue}/redrive: on record first; asked again it puts back what was left. */
export const redrive =
  ({ desk, board }: Pick<OperationsNeeds, "desk" | "board">): Handle<typeof redriveQueue.request> =>
  async ({ path: { queue }, headers, body: { messages } }, circumstance) => {
    if (isLastResort(queue)) return { problem: "queue-without-origin" };
    const ids = messages === "all" ? undefined : new Set(messages);
    const command = { name: "redrive", messages: ids?.size ?? "all" } as const;
    const key = headers["idempotency-key"];
    const { problem } = await operate(desk, queue, command, key, circumstance);
    if (problem !== undefined) return problem;
    const chosen = { most: mostAtOnce, ...(ids !== undefined && { ids }) };
    const moved = (await board.redrive(queue, () => {}, chosen)) ?? 0;
    const [standing] = await board.standings(queue);
    return { status: 200, body: { queue, moved, left: standing?.dead ?? 0 } };
  };
