// One signature by one key, in the two schemes of Standard Webhooks: HMAC-SHA256 (v1) and ed25519 (v1a).
import { sign, timingSafeEqual, verify } from "node:crypto";
import { hmacSignatureOf } from "#shared/adapters/standard-webhooks.ts";
import { epochMilliseconds } from "#shared/law/dates.ts";
import type { WebhookKey } from "./keys.ts";
import type { WebhookMessage } from "./message.ts";

const patterns = {
  v1: /^v1,[A-Za-z0-9+/]{43}=$/,
  v1a: /^v1a,[A-Za-z0-9+/]{86}==$/,
} as const;

/** Whether a text is a signature of a scheme known here. */
export const isSignature = (text: string): boolean =>
  Object.values(patterns).some((pattern) => pattern.test(text));

/** Seconds of the instant, as they go into the header and under the signature. */
export const timestampOf = ({ at }: Pick<WebhookMessage, "at">): number =>
  Math.floor(epochMilliseconds(at) / 1000);

const signedBytes = (message: WebhookMessage): Buffer =>
  Buffer.from(`${message.id}.${timestampOf(message)}.${message.body}`, "utf8");

/** The signature of a message, as `v1,…` or `v1a,…`; throws for a key that can only verify. */
export const signatureBy = (key: WebhookKey, message: WebhookMessage): string => {
  if (key.scheme === "v1") {
    return hmacSignatureOf(key.secret, message.id, message.at, message.body);
  }
  if (key.privateKey === undefined) throw new Error("a public key signs nothing");
  return `v1a,${sign(null, signedBytes(message), key.privateKey).toString("base64")}`;
};

const isSame = (one: string, other: string): boolean => {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
};

/** Whether one of the signatures given is of this message by this key. */
export const isSignedBy = (
  key: WebhookKey,
  message: WebhookMessage,
  given: readonly string[],
): boolean => {
  const ofScheme = given.filter((one) => patterns[key.scheme].test(one));
  if (key.scheme === "v1") {
    const expected = signatureBy(key, message);
    return ofScheme.some((one) => isSame(one, expected));
  }
  const bytes = signedBytes(message);
  return ofScheme.some((one) =>
    verify(null, bytes, key.publicKey, Buffer.from(one.slice("v1a,".length), "base64")),
  );
};
