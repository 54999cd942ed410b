import * as z from "zod";
import { errorNameOf } from "#shared/observability/logger.ts";
import { eachMessage, readBody, type Handled } from "#shared/queues/batch.ts";
import { deliverMessageSchema } from "#shared/subscriptions/deliver-message.ts";
import type { DeliverNeeds } from "./needs.ts";
import { runSubscription } from "./run.ts";
import { wakeAll } from "./wake.ts";

const recordSchema = z.object({ messageId: z.string(), body: z.string() });

/** What the queue hands over; anything else is the clock's call. */
const queueEventSchema = z.object({ Records: z.array(z.unknown()) });

interface HandlerNeeds extends DeliverNeeds {
  readonly deadLetterQueue: string;
}

const handleOne = async (needs: HandlerNeeds, body: string): Promise<Handled> => {
  const message = readBody(deliverMessageSchema, body);
  if (message === undefined) {
    await needs.queues.send({ queueUrl: needs.deadLetterQueue, body, reason: "malformed" });
    needs.log.error("message-dead-lettered", { reason: "malformed" });
    needs.count("message-dead-lettered", "malformed");
    return "handled";
  }
  if ("wake" in message) await wakeAll(needs);
  else await runSubscription(needs, message.subscription);
  return "handled";
};

/** Delivers to the subscribers that its messages name; without messages it looks who needs it. */
export const deliverHandler = (needs: HandlerNeeds) => {
  const handleBatch = eachMessage(
    recordSchema,
    ({ body }) => handleOne(needs, body),
    (error) => {
      needs.log.error("deliver-failed", { errorName: errorNameOf(error) });
      needs.count("delivery-failed", "fault");
    },
  );
  return async (event: unknown) => {
    if (queueEventSchema.safeParse(event).success) return handleBatch(event);
    await wakeAll(needs);
    return undefined;
  };
};
