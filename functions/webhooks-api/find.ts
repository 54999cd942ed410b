import type { Caller } from "#shared/http/caller.ts";
import type { Problem } from "#shared/http/reply.ts";
import { liesIn } from "#shared/subscriptions/scope.ts";
import {
  subscriptionIdSchema,
  type Subscription,
  type Wishes,
} from "#shared/subscriptions/subscription.ts";
import { readTarget } from "#shared/webhooks/target.ts";
import type { WebhooksApiNeeds } from "./needs.ts";

/** Administrators of a unit look after the subscriptions of their territory; those of none after all. */
export const isLookedAfterBy = ({ owner }: Subscription, { unit }: Caller): boolean =>
  unit === undefined || (owner !== undefined && liesIn(owner, unit));

/** A subscription that the caller looks after; another is as if there were none. */
export const findFor = async (
  { subscriptions }: Pick<WebhooksApiNeeds, "subscriptions">,
  caller: Caller,
  id: string,
): Promise<Subscription | undefined> => {
  const named = subscriptionIdSchema.safeParse(id);
  const found = named.success ? await subscriptions.find(named.data) : undefined;
  return found !== undefined && isLookedAfterBy(found, caller) ? found : undefined;
};

/** What speaks against the wishes for a subscription. */
export const flawIn = (
  { targets }: Pick<WebhooksApiNeeds, "targets">,
  { unit }: Caller,
  { address, scope }: Pick<Wishes, "address" | "scope">,
): Problem | undefined => {
  const target = address === undefined ? undefined : readTarget(address, targets);
  if (target?.good === false) {
    return { problem: "subscription-address-refused", with: { reason: target.flaw } };
  }
  const isWithin = unit === undefined || (scope.unit !== undefined && liesIn(scope.unit, unit));
  return isWithin ? undefined : { problem: "subscription-outside-territory" };
};

/** How it is told that a subscription could not be kept. */
export const notKept = (kept: "changed-meanwhile" | "client-taken"): Problem => ({
  problem: kept === "client-taken" ? "feed-client-taken" : "subscription-changed",
});
