// The subscriptions of a deployment: a port.
import type { Subscription, SubscriptionId } from "#shared/subscriptions/subscription.ts";

export interface Subscriptions {
  readonly list: () => Promise<readonly Subscription[]>;
  readonly find: (id: SubscriptionId) => Promise<Subscription | undefined>;
  /** The one whose feed a machine client reads. */
  readonly ofClient: (client: string) => Promise<Subscription | undefined>;
  /** Keeps a version behind the one before it; one feed belongs to one client. */
  readonly keep: (
    subscription: Subscription,
  ) => Promise<"kept" | "changed-meanwhile" | "client-taken">;
  readonly drop: (id: SubscriptionId) => Promise<void>;
}
