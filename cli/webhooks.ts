// What the commands about webhooks have in common.
import * as z from "zod";
import { reading } from "#cli/command.ts";
import { failure, usage, type Complaint } from "#cli/outcome.ts";
import { subscriptionIdSchema, type Subscription } from "#shared/subscriptions/subscription.ts";
import { withDeployment } from "./with-deployment.ts";
import type { Deployment, Desk } from "./desk.ts";

const notASubscription = usage("not-a-subscription", {
  en: "this names no subscription",
  ru: "это не имя подписки",
  kk: "бұл жазылымның атауы емес",
});

const unknownSubscription = failure("subscription-unknown", {
  en: "there is no such subscription",
  ru: "такой подписки нет",
  kk: "мұндай жазылым жоқ",
});

/** The argument that names a subscription. */
export const subscriptionArgument = {
  name: "subscription",
  words: {
    en: "id of the subscription",
    ru: "идентификатор подписки",
    kk: "жазылымның идентификаторы",
  },
} as const;

export const webhookInput = {
  subscription: reading(subscriptionIdSchema, notASubscription),
  local: z.boolean().default(false),
};

/** Does something with a subscription of a deployment, and lets go of the deployment. */
export const withSubscription = async <Result>(
  desk: Desk,
  { subscription: id, local }: z.output<z.ZodObject<typeof webhookInput>>,
  work: (deployment: Deployment, subscription: Subscription) => Promise<Result>,
): Promise<Result | Complaint> =>
  withDeployment(desk, local, async (deployment) => {
    const found = await deployment.webhooks.subscriptions.find(id);
    return found === undefined ? unknownSubscription(id) : work(deployment, found);
  });
