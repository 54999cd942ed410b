import type { readFeed } from "#shared/http/routes/feed.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { Feed, Positioned } from "#shared/store/feed.ts";
import { toldTo, type TellingNeeds } from "#shared/store/person-told.ts";
import type { Subscriptions } from "#shared/store/subscriptions.ts";
import { isWithin, type Scope } from "#shared/subscriptions/scope.ts";

interface Needs extends TellingNeeds {
  readonly feed: Pick<Feed, "after">;
  readonly subscriptions: Pick<Subscriptions, "ofClient">;
}

/** Events looked at for one page, whoever they are for. */
const mostLookedAt = 1000;
const lookedAtOnce = 200;

interface Found {
  readonly events: readonly Positioned[];
  readonly upTo: number;
  /** Whether the feed was looked at to its end. */
  readonly isAtEnd: boolean;
}

const find = async (
  feed: Needs["feed"],
  scope: Scope,
  after: number,
  limit: number,
): Promise<Found> => {
  const events: Positioned[] = [];
  let upTo = after;
  while (upTo - after < mostLookedAt) {
    const page = await feed.after(upTo, lookedAtOnce);
    for (const event of page.events) {
      if (isWithin(scope, event)) events.push(event);
      upTo = event.position;
      if (events.length === limit)
        return { events, upTo, isAtEnd: upTo === page.upTo && page.events.length < lookedAtOnce };
    }
    if (page.events.length < lookedAtOnce) return { events, upTo, isAtEnd: true };
  }
  return { events, upTo, isAtEnd: false };
};

/**
 * GET /v1/feed: what a machine client's subscription has in its scope, after where it has come to.
 * Positions have no gap and never change, so whoever goes on from `next` misses nothing and gets
 * nothing twice. It stays open to a receiver that was stopped for not answering, to catch up.
 */
export const readFeedFor =
  (needs: Needs): Handle<typeof readFeed.request> =>
  async ({ query: { after, limit } }, { caller }) => {
    const subscription = await needs.subscriptions.ofClient(caller.id);
    if (subscription === undefined) return { problem: "not-found" };
    if (subscription.stopped?.why === "paused") return { problem: "subscription-paused" };
    const { scope } = subscription;
    const { events, upTo, isAtEnd } = await find(needs.feed, scope, Number(after), limit);
    const told = await Promise.all(events.map((event) => toldTo(needs, scope, event)));
    return { status: 200, body: { events: told, next: String(upTo), more: !isAtEnd } };
  };
