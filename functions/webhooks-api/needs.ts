import type { KeySeal } from "#shared/adapters/key-seal.ts";
import type { NewWebhookKey } from "#shared/adapters/new-webhook-key.ts";
import type { Randomness } from "#shared/adapters/random.ts";
import type { Deliveries } from "#shared/store/deliveries.ts";
import type { Feed } from "#shared/store/feed.ts";
import type { CaseStore, Clock } from "#shared/store/ports.ts";
import type { Subscriptions } from "#shared/store/subscriptions.ts";
import type { TargetPolicy } from "#shared/webhooks/target.ts";

export interface WebhooksApiNeeds {
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
  readonly feed: Pick<Feed, "last">;
  readonly cases: Pick<CaseStore, "load">;
  readonly keys: Pick<KeySeal, "seal">;
  readonly newKey: NewWebhookKey;
  readonly targets: TargetPolicy;
  readonly random: Pick<Randomness, "identifier">;
  readonly clock: Clock;
}
