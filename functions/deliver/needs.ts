import type { KeySeal } from "#shared/adapters/key-seal.ts";
import type { Queues } from "#shared/adapters/queues.ts";
import type { Randomness } from "#shared/adapters/random.ts";
import type { PostWebhook } from "#shared/adapters/webhook-post.ts";
import type { Log } from "#shared/observability/logger.ts";
import type { Count } from "#shared/observability/metrics.ts";
import type { Deliveries } from "#shared/store/deliveries.ts";
import type { Desk } from "#shared/store/desk.ts";
import type { Feed } from "#shared/store/feed.ts";
import type { Subscriptions } from "#shared/store/subscriptions.ts";

export interface DeliverNeeds {
  readonly subscriptions: Subscriptions;
  readonly feed: Feed;
  readonly deliveries: Deliveries;
  /** Histories, and the seal of what is told on a legal ground alone. */
  readonly desk: {
    readonly cases: Pick<Desk["cases"], "load">;
    readonly seal: Pick<Desk["seal"], "open">;
    readonly clock: Desk["clock"];
  };
  readonly keys: Pick<KeySeal, "open">;
  readonly post: PostWebhook;
  readonly queues: Pick<Queues, "send">;
  /** The queue of this function's own. */
  readonly deliveriesQueue: string;
  readonly random: Pick<Randomness, "fraction">;
  readonly log: Log;
  readonly count: Count;
}
