import type { Instant } from "#shared/law/dates.ts";
import type {
  Scheme,
  SubscriptionId,
  SubscriptionKey,
} from "#shared/subscriptions/subscription.ts";
import { publicKeyText } from "#shared/webhooks/keys.ts";
import type { WebhooksApiNeeds } from "./needs.ts";

/** A key as it is kept, and as it is shown this once: the secret, or the public part of a pair. */
export interface MadeKey {
  readonly kept: SubscriptionKey;
  readonly shown: {
    readonly id: string;
    readonly scheme: Scheme;
    readonly secret?: string;
    readonly publicKey?: string;
  };
}

export const makeKey = async (
  { newKey, keys, random }: Pick<WebhooksApiNeeds, "newKey" | "keys" | "random">,
  subscription: SubscriptionId,
  scheme: Scheme,
  since: Instant,
): Promise<MadeKey> => {
  const text = newKey(scheme);
  const publicKey = publicKeyText(text);
  const id = random.identifier();
  const open = publicKey === undefined ? {} : { publicKey };
  const kept = { id, scheme, sealed: await keys.seal(subscription, text), since, ...open };
  const secret = publicKey === undefined ? { secret: text } : {};
  return { kept, shown: { id, scheme, ...secret, ...open } };
};
