import { randomBytes } from "node:crypto";
import type { Scheme } from "#shared/subscriptions/subscription.ts";
import { privateKeyText, secretText } from "#shared/webhooks/keys.ts";

/** Makes a key that nobody has chosen, as the text that people exchange. */
export type NewWebhookKey = (scheme: Scheme) => string;

const keyBytes = 32;

export const newWebhookKey: NewWebhookKey = (scheme) =>
  scheme === "v1" ? secretText(randomBytes(keyBytes)) : privateKeyText(randomBytes(keyBytes));
