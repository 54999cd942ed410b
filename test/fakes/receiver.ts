// A receiver of webhooks as a subscriber would build it: it verifies, drops what it has, and carries an
// event out once. It can be made to be away, slow to learn a key, or to refuse.
import { cloudEventSchema, type CloudEvent } from "#shared/subscriptions/cloud-event.ts";
import type { WebhookPost, WebhookReply } from "#shared/adapters/webhook-post.ts";
import type { Clock } from "#shared/store/ports.ts";
import { verifySignature } from "#shared/webhooks/verify.ts";

/** What a receiver does instead of taking an event. */
export type Mood =
  | { readonly is: "well" }
  | { readonly is: "killed" }
  | { readonly is: "answering"; readonly status: number; readonly retryAfter?: string }
  | { readonly is: "refusing"; readonly id: (event: CloudEvent) => boolean };

export const memoryReceiver = (clock: Clock, keys: readonly string[]) => {
  let known = keys;
  let mood: Mood = { is: "well" };
  const effects: CloudEvent[] = [];
  const arrived: WebhookPost[] = [];
  const rejected: string[] = [];
  const outOfOrder: string[] = [];
  const have = new Set<string>();
  const latest = new Map<string, string>();

  const take = (event: CloudEvent) => {
    if (have.has(event.id)) return;
    have.add(event.id);
    if ((latest.get(event.subject) ?? "") > event.sequence) outOfOrder.push(event.id);
    latest.set(event.subject, event.sequence);
    effects.push(event);
  };

  const answer = (status: number, retryAfter?: string): WebhookReply => ({
    replied: true,
    status,
    retryAfter,
    answer: { headers: { server: "partner" }, start: `said ${status}` },
  });

  const receive = async (post: WebhookPost): Promise<WebhookReply> => {
    if (mood.is === "killed") return { replied: false, why: "unreachable" };
    arrived.push(post);
    if (mood.is === "answering") return answer(mood.status, mood.retryAfter);
    const { headers, body } = post;
    const verdict = verifySignature({ headers, body }, known, clock.now());
    if (!verdict.valid) {
      rejected.push(verdict.reason);
      return answer(401);
    }
    const event = cloudEventSchema.parse(JSON.parse(body));
    if (mood.is === "refusing" && mood.id(event)) return answer(500);
    take(event);
    return answer(204);
  };

  return {
    receive,
    effects,
    arrived,
    rejected,
    outOfOrder,
    become: (next: Mood) => {
      mood = next;
    },
    learn: (next: readonly string[]) => {
      known = next;
    },
  };
};
export type MemoryReceiver = ReturnType<typeof memoryReceiver>;
