import { readKey } from "./keys.ts";
import { messageIdPattern, type WebhookMessage } from "./message.ts";
import { signatureBy, timestampOf } from "./signatures.ts";

/** The signature of one message by the key in a text, as `v1,…` or `v1a,…`. */
export const signatureOf = (key: string, message: WebhookMessage): string =>
  signatureBy(readKey(key), message);

/**
 * The headers of a signed webhook. With several keys there is a signature by each, so that a
 * receiver who knows only the old or only the new one takes it. Throws where the identifier could
 * not be verified.
 */
export const signedHeaders = (keys: readonly string[], message: WebhookMessage) => {
  if (!messageIdPattern.test(message.id)) throw new Error("an identifier that cannot be signed");
  return {
    "webhook-id": message.id,
    "webhook-timestamp": String(timestampOf(message)),
    "webhook-signature": keys.map((key) => signatureOf(key, message)).join(" "),
  };
};
