import { epochMilliseconds, instantAt, type Instant } from "#shared/law/dates.ts";
import { readKey } from "./keys.ts";
import { messageIdPattern } from "./message.ts";
import { isSignature, isSignedBy } from "./signatures.ts";

export type SignatureFlaw =
  | "headers-missing"
  | "malformed"
  | "too-old"
  | "too-new"
  | "wrong-signature";

export type SignatureVerdict =
  | { readonly valid: true; readonly id: string; readonly at: Instant }
  | { readonly valid: false; readonly reason: SignatureFlaw };

/** A message as it came in, with its headers in lower case. */
export interface ReceivedMessage {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** How far the clocks of sender and receiver may be apart, either way. */
export const toleranceSeconds = 5 * 60;

const flawed = (reason: SignatureFlaw): SignatureVerdict => ({ valid: false, reason });

const timestampPattern = /^(?:0|[1-9]\d{0,10})$/;

/** A list with more than this is made to keep a receiver busy. */
const mostSignatures = 16;

const timingFlaw = (seconds: number, now: Instant): SignatureFlaw | undefined => {
  const age = Math.floor(epochMilliseconds(now) / 1000) - seconds;
  if (age > toleranceSeconds) return "too-old";
  return age < -toleranceSeconds ? "too-new" : undefined;
};

/**
 * Whether a webhook comes from one who has one of the keys, and comes now (Standard Webhooks): keys
 * are secrets (v1) or public ed25519 keys (v1a), as texts. Signatures of other versions are passed
 * over, as the standard asks.
 */
export const verifySignature = (
  { headers, body }: ReceivedMessage,
  keys: readonly string[],
  now: Instant,
): SignatureVerdict => {
  const id = headers["webhook-id"];
  const timestamp = headers["webhook-timestamp"];
  const list = headers["webhook-signature"];
  if (!id || !timestamp || !list) return flawed("headers-missing");
  const listed = list.split(" ");
  const given = listed.filter(isSignature);
  const hasSignatures = given.length > 0 && listed.length <= mostSignatures;
  if (!messageIdPattern.test(id) || !timestampPattern.test(timestamp) || !hasSignatures) {
    return flawed("malformed");
  }
  const timing = timingFlaw(Number(timestamp), now);
  if (timing !== undefined) return flawed(timing);
  const at = instantAt(Number(timestamp) * 1000);
  const matches = keys.some((key) => isSignedBy(readKey(key), { id, at, body }, given));
  return matches ? { valid: true, id, at } : flawed("wrong-signature");
};
