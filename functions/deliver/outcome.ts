import type { WebhookReply } from "#shared/adapters/webhook-post.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { Attempt } from "#shared/store/deliveries.ts";
import { retryAfterSeconds } from "#shared/subscriptions/schedule.ts";

/** What a reply means, as Standard Webhooks reads it. */
export interface Ended {
  /**
   * Taken; or the receiver wants no more of anything (410); or it refused this one; or nobody seems to
   * be there, so that others would fare no better.
   */
  readonly outcome: Attempt["outcome"];
  readonly status?: number;
  readonly why?: string;
  /** Seconds that the receiver asked to wait. */
  readonly retryAfter?: number;
}

/** Too many requests, and what a gateway says in the place of a receiver. */
const awayStatuses: ReadonlySet<number> = new Set([429, 502, 503, 504]);

const outcomeOf = (status: number): Attempt["outcome"] => {
  if (status >= 200 && status < 300) return "taken";
  if (status === 410) return "gone";
  return awayStatuses.has(status) ? "away" : "refused";
};

/** How an attempt ended. A redirect is a refusal: the address has to be changed instead. */
export const endOf = (reply: WebhookReply, now: Instant): Ended => {
  if (!reply.replied) return { outcome: "away", why: reply.why };
  const { status } = reply;
  const retryAfter = retryAfterSeconds(reply.retryAfter, now);
  return { outcome: outcomeOf(status), status, ...(retryAfter !== undefined && { retryAfter }) };
};
