import { signatureOf } from "#shared/adapters/standard-webhooks.ts";
import { epochMilliseconds } from "#shared/law/dates.ts";
import { messageIdPattern, type WebhookMessage } from "./message.ts";

/**
 * The headers of a signed webhook. With several secrets there is a signature by each, so that a
 * receiver who knows only the old or only the new one takes it. Throws where the identifier could
 * not be verified.
 */
export const signedHeaders = (secrets: readonly string[], { id, at, body }: WebhookMessage) => {
  if (!messageIdPattern.test(id)) throw new Error("an identifier that cannot be signed");
  return {
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(epochMilliseconds(at) / 1000)),
    "webhook-signature": secrets.map((secret) => signatureOf(secret, id, at, body)).join(" "),
  };
};
