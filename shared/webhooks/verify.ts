import { timingSafeEqual } from "node:crypto";
import { signatureOf } from "#shared/adapters/standard-webhooks.ts";
import { epochMilliseconds, instantAt, type Instant } from "#shared/law/dates.ts";
import { messageIdPattern } from "./message.ts";

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
const signaturePattern = /^v1,[A-Za-z0-9+/]{43}=$/;

const isSame = (one: string, other: string): boolean => {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
};

const timingFlaw = (seconds: number, now: Instant): SignatureFlaw | undefined => {
  const age = Math.floor(epochMilliseconds(now) / 1000) - seconds;
  if (age > toleranceSeconds) return "too-old";
  return age < -toleranceSeconds ? "too-new" : undefined;
};

/**
 * Whether a webhook comes from one who knows one of the secrets, and comes now (Standard
 * Webhooks). Signatures of other versions than v1 are passed over, as the standard asks.
 */
export const verifySignature = (
  { headers, body }: ReceivedMessage,
  secrets: readonly string[],
  now: Instant,
): SignatureVerdict => {
  const id = headers["webhook-id"];
  const timestamp = headers["webhook-timestamp"];
  const list = headers["webhook-signature"];
  if (!id || !timestamp || !list) return flawed("headers-missing");
  const given = list.split(" ").filter((one) => signaturePattern.test(one));
  if (!messageIdPattern.test(id) || !timestampPattern.test(timestamp) || given.length === 0) {
    return flawed("malformed");
  }
  const timing = timingFlaw(Number(timestamp), now);
  if (timing !== undefined) return flawed(timing);
  const at = instantAt(Number(timestamp) * 1000);
  const expected = secrets.map((secret) => signatureOf(secret, id, at, body));
  const matches = expected.some((one) => given.some((other) => isSame(one, other)));
  return matches ? { valid: true, id, at } : flawed("wrong-signature");
};
