// What administrators do with subscriptions, over the feed, a subscriber and its receiver in memory.
import * as z from "zod";
import { webhooksApi } from "#functions/webhooks-api/webhooks-api.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { routes } from "#shared/http/routes.ts";
import { subscriptionViewSchema } from "#shared/subscriptions/subscription.ts";
import { publicTargets } from "#shared/webhooks/target.ts";
import { eventAmong, sendingTo } from "./calls.ts";
import { memoryLog } from "./observability.ts";
import { subscribersWorld } from "./subscribers.ts";

export const astana: Actor = { id: "administrator.71", role: "administrator", unit: "71" };
export const almaty: Actor = { id: "administrator.75", role: "administrator", unit: "75" };
export const country: Actor = { id: "administrator", role: "administrator" };

export const keyedSchema = z.object({
  subscription: subscriptionViewSchema,
  key: z.object({ secret: z.string().optional(), publicKey: z.string().optional() }),
});

export const wishes = {
  name: "partner",
  address: "https://hooks.partner.example/in",
  scope: { kinds: ["registration"], unit: "71" },
};

export const openApi = () => {
  const world = subscribersWorld();
  let made = 0;
  const handler = webhooksApi(memoryLog().log, {
    ...world,
    cases: world.desk.cases,
    targets: publicTargets,
    random: {
      identifier: () => {
        made += 1;
        return `key-${made}`;
      },
    },
  });
  const send = sendingTo(routes, handler);
  const call = (by: Actor, what: string, body?: unknown, headers = {}) =>
    send(eventAmong(routes)({ by, send: what, headers, ...(body !== undefined && { body }) }));
  const create = async (by = astana, changes: object = {}) => {
    const answered = await call(by, "POST /v1/subscriptions", { ...wishes, ...changes });
    return { ...keyedSchema.parse(answered.body), status: answered.status };
  };
  return { world, call, create };
};
