import * as z from "zod";
import { subscriptionIdSchema } from "./subscription.ts";

/** A message to the function that delivers: look at one subscriber, or at all. */
export const deliverMessageSchema = z.union([
  z.strictObject({ subscription: subscriptionIdSchema }),
  z.strictObject({ wake: z.literal("all") }),
]);
export type DeliverMessage = z.infer<typeof deliverMessageSchema>;
