import type {
  changeSubscription,
  deleteSubscription,
  pauseSubscription,
  resumeSubscription,
  rotateKey,
} from "#shared/http/routes/subscriptions.ts";
import type { Handle } from "#shared/http/serve.ts";
import { alter, resume, rotate, stop, viewOf } from "#shared/subscriptions/subscription.ts";
import type { Subscription } from "#shared/subscriptions/subscription.ts";
import { findFor, flawIn, notKept } from "./find.ts";
import { makeKey } from "./make-key.ts";
import type { WebhooksApiNeeds } from "./needs.ts";

const keep = async ({ subscriptions, clock }: WebhooksApiNeeds, next: Subscription) => {
  const kept = await subscriptions.keep(next);
  return kept === "kept" ? { status: 200, body: viewOf(next, clock.now()) } : notKept(kept);
};

/** PUT /v1/subscriptions/{id}: other wishes, thought of the version that is there. */
export const changeFor =
  (needs: WebhooksApiNeeds): Handle<typeof changeSubscription.request> =>
  async ({ path, body: { version, ...wishes } }, { caller }) => {
    const found = await findFor(needs, caller, path.id);
    if (found === undefined) return { problem: "not-found" };
    const flaw = flawIn(needs, caller, wishes);
    if (flaw !== undefined) return flaw;
    if (found.version !== version) return { problem: "subscription-changed" };
    return keep(needs, alter(found, wishes, { at: needs.clock.now(), by: caller.id }));
  };

/** POST /v1/subscriptions/{id}/rotate. */
export const rotateFor =
  (needs: WebhooksApiNeeds): Handle<typeof rotateKey.request> =>
  async ({ path, body: { scheme, overlapHours } }, { caller }) => {
    const found = await findFor(needs, caller, path.id);
    if (found === undefined) return { problem: "not-found" };
    const now = needs.clock.now();
    const key = await makeKey(needs, found.id, scheme, now);
    const next = rotate(found, key.kept, overlapHours, { at: now, by: caller.id });
    if (next === undefined) return { problem: "keys-too-many" };
    const kept = await needs.subscriptions.keep(next);
    if (kept !== "kept") return notKept(kept);
    return { status: 200, body: { subscription: viewOf(next, now), key: key.shown } };
  };

/** POST /v1/subscriptions/{id}/pause: once more is the same. */
export const pauseFor =
  (needs: WebhooksApiNeeds): Handle<typeof pauseSubscription.request> =>
  async ({ path }, { caller }) => {
    const found = await findFor(needs, caller, path.id);
    if (found === undefined) return { problem: "not-found" };
    const now = needs.clock.now();
    if (found.stopped?.why === "paused") return { status: 200, body: viewOf(found, now) };
    return keep(needs, stop(found, "paused", { at: now, by: caller.id }));
  };

/** POST /v1/subscriptions/{id}/resume: also after it was stopped for its receiver. */
export const resumeFor =
  (needs: WebhooksApiNeeds): Handle<typeof resumeSubscription.request> =>
  async ({ path }, { caller }) => {
    const found = await findFor(needs, caller, path.id);
    if (found === undefined) return { problem: "not-found" };
    const now = needs.clock.now();
    if (found.stopped === undefined) return { status: 200, body: viewOf(found, now) };
    return keep(needs, resume(found, { at: now, by: caller.id }));
  };

/** DELETE /v1/subscriptions/{id}: its keys are gone with it. */
export const deleteFor =
  (needs: WebhooksApiNeeds): Handle<typeof deleteSubscription.request> =>
  async ({ path }, { caller }) => {
    const found = await findFor(needs, caller, path.id);
    if (found === undefined) return { problem: "not-found" };
    await needs.subscriptions.drop(found.id);
    return { status: 204 };
  };
