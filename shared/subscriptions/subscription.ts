import * as z from "zod";
import { secondsAfter, instantSchema, type Instant } from "#shared/law/dates.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { scopeSchema } from "./scope.ts";

export const subscriptionIdSchema = z
  .string()
  .regex(/^sub-[a-z0-9-]{8,40}$/)
  .brand("SubscriptionId");
export type SubscriptionId = z.infer<typeof subscriptionIdSchema>;

/** How deliveries are signed: by a shared secret (v1) or an ed25519 key (v1a). */
export const schemes = ["v1", "v1a"] as const;
export type Scheme = (typeof schemes)[number];

const keySchema = z.object({
  id: z.string(),
  scheme: z.enum(schemes),
  /** The secret or the private key, sealed; nobody reads it but who signs. */
  sealed: z.string(),
  /** What a receiver verifies by, of an ed25519 key. */
  publicKey: z.string().exactOptional(),
  since: instantSchema,
  /** Another took its place; until then both sign. */
  until: instantSchema.exactOptional(),
});
export type SubscriptionKey = z.infer<typeof keySchema>;

/** Why nothing is sent: an administrator wished it, the receiver said 410, or the schedule was at its end. */
const reasons = ["paused", "gone", "exhausted"] as const;
export type StopReason = (typeof reasons)[number];

const changeSchema = z.object({ at: instantSchema, by: z.string() });
type Change = z.infer<typeof changeSchema>;

/** Who is told of what, and how. It gets events by webhook, reads them in the feed, or both. */
export const subscriptionSchema = z.object({
  id: subscriptionIdSchema,
  name: z.string(),
  address: z.string().exactOptional(),
  /** The machine client that reads the feed. */
  feedClient: z.string().exactOptional(),
  scope: scopeSchema,
  /** The unit of those who look after it; the whole country where there is none. */
  owner: unitSchema.exactOptional(),
  stopped: z.object({ why: z.enum(reasons), at: instantSchema }).exactOptional(),
  /** The newest first. */
  keys: z.array(keySchema).min(1),
  /** Counted up by every change; nobody overwrites what they have not seen. */
  version: z.int().min(1),
  created: changeSchema,
  changed: changeSchema,
});
export type Subscription = z.infer<typeof subscriptionSchema>;

/** A receiver has this long to learn a new key, unless the administrator says otherwise. */
const usualOverlapHours = 24;
const mostOverlapHours = 7 * 24;

const wishFields = {
  name: z.string().trim().min(1).max(200),
  address: z.string().min(1).max(1000).exactOptional(),
  feedClient: z
    .string()
    .regex(/^[\w.-]{1,128}$/)
    .exactOptional(),
  scope: scopeSchema,
};

const reachable = ({ address, feedClient }: { address?: string; feedClient?: string }): boolean =>
  address !== undefined || feedClient !== undefined;
const unreachable = { path: ["address"], params: { code: "address-or-feed-client" } };

const wishesSchema = z.strictObject(wishFields);

/** What an administrator says of a subscription. */
export type Wishes = z.infer<typeof wishesSchema>;

/** A new subscription, and how its deliveries are to be signed. */
export const creationSchema = z
  .strictObject({ ...wishFields, scheme: z.enum(schemes).default("v1") })
  .refine(reachable, unreachable);

/** Other wishes, and the version that they were thought of. */
export const changeWishesSchema = z
  .strictObject({ ...wishFields, version: z.int().min(1) })
  .refine(reachable, unreachable);

/** A new key in the place of the others, which go on signing for so many hours. */
export const rotationSchema = z.strictObject({
  scheme: z.enum(schemes).default("v1"),
  overlapHours: z.int().min(0).max(mostOverlapHours).default(usualOverlapHours),
});

/** More at once than a rotation needs would be a mistake. */
const mostKeys = 4;

/** The keys that sign at an instant, the newest first. */
export const keysInForce = (
  { keys }: Pick<Subscription, "keys">,
  at: Instant,
): readonly SubscriptionKey[] => keys.filter(({ until }) => until === undefined || at < until);

/** Whether events go out to it. */
export const isDelivering = ({ address, stopped }: Subscription): boolean =>
  address !== undefined && stopped === undefined;

interface Creation {
  readonly id: SubscriptionId;
  readonly wishes: Wishes;
  readonly owner: Subscription["owner"];
  readonly key: SubscriptionKey;
  readonly change: Change;
}

export const subscribe = ({ id, wishes, owner, key, change }: Creation): Subscription => ({
  id,
  ...wishes,
  ...(owner !== undefined && { owner }),
  keys: [key],
  version: 1,
  created: change,
  changed: change,
});

const following = (before: Subscription, change: Change): Subscription => ({
  ...before,
  version: before.version + 1,
  changed: change,
});

/** The same subscription with other wishes; keys and what is under way stay. */
export const alter = (before: Subscription, wishes: Wishes, change: Change): Subscription => {
  const { address: _address, feedClient: _feedClient, ...rest } = following(before, change);
  return { ...rest, ...wishes };
};

const ending = (key: SubscriptionKey, at: Instant): SubscriptionKey =>
  key.until !== undefined && key.until < at ? key : { ...key, until: at };

/**
 * Puts a new key in the place of the others, which go on signing until the overlap is over, so that
 * receivers find the time to take it up. Undefined where too many keys are still in force.
 */
export const rotate = (
  before: Subscription,
  key: SubscriptionKey,
  overlapHours: number,
  change: Change,
): Subscription | undefined => {
  const { at } = change;
  const end = secondsAfter(at, overlapHours * 3600);
  const others = keysInForce(before, at)
    .map((one) => ending(one, end))
    .filter(({ until }) => until !== undefined && at < until);
  if (others.length >= mostKeys) return undefined;
  return { ...following(before, change), keys: [key, ...others] };
};

/** Nothing more is sent; what happens meanwhile is sent after it was resumed. */
export const stop = (before: Subscription, why: StopReason, change: Change): Subscription => ({
  ...following(before, change),
  stopped: { why, at: change.at },
});

export const resume = (before: Subscription, change: Change): Subscription => {
  const { stopped: _, ...rest } = following(before, change);
  return rest;
};

/** A subscription as it is shown: of its keys, nothing that signs. */
export const subscriptionViewSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  address: z.string().exactOptional(),
  feedClient: z.string().exactOptional(),
  scope: scopeSchema,
  state: z.enum(["active", ...reasons]),
  stateSince: instantSchema.exactOptional(),
  keys: z.array(
    z.strictObject({
      id: z.string(),
      scheme: z.enum(schemes),
      publicKey: z.string().exactOptional(),
      since: instantSchema,
      until: instantSchema.exactOptional(),
    }),
  ),
  version: z.int(),
  created: z.strictObject(changeSchema.shape),
  changed: z.strictObject(changeSchema.shape),
});
export type SubscriptionView = z.infer<typeof subscriptionViewSchema>;

export const viewOf = (
  {
    id,
    name,
    address,
    feedClient,
    scope,
    stopped,
    version,
    created,
    changed,
    ...rest
  }: Subscription,
  at: Instant,
): SubscriptionView => ({
  id,
  name,
  ...(address !== undefined && { address }),
  ...(feedClient !== undefined && { feedClient }),
  scope,
  state: stopped?.why ?? "active",
  ...(stopped !== undefined && { stateSince: stopped.at }),
  keys: keysInForce(rest, at).map(({ sealed: _, ...key }) => key),
  version,
  created,
  changed,
});
