import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";

/**
 * A key that webhooks are signed or verified by (Standard Webhooks): a shared secret, or an ed25519
 * key. Whoever only verifies has no private part.
 */
export type WebhookKey =
  | { readonly scheme: "v1"; readonly secret: Uint8Array }
  | {
      readonly scheme: "v1a";
      readonly publicKey: KeyObject;
      readonly privateKey: KeyObject | undefined;
    };

const prefixes = { secret: "whsec_", private: "whsk_", public: "whpk_" } as const;

/** Base64 as the standard's libraries take it: with its padding or without. */
const base64Pattern = /^[A-Za-z0-9+/]*={0,2}$/;

/** Fewer bytes in base64 without a prefix are taken for words. */
const leastBytes = 16;
const mostBytes = 64;

const seedBytes = 32;

/** What stands before the 32 bytes of an ed25519 key in its DER forms (RFC 8410). */
const derBefore = {
  private: Buffer.from("302e020100300506032b657004220420", "hex"),
  public: Buffer.from("302a300506032b6570032100", "hex"),
};

const bytesIn = (base64: string): Buffer | undefined =>
  base64Pattern.test(base64) ? Buffer.from(base64, "base64") : undefined;

const symmetric = (secret: Uint8Array): WebhookKey => {
  if (secret.length === 0) throw new Error("a secret without a byte");
  return { scheme: "v1", secret };
};

/** The private part is its seed; some write the public part behind it. */
const fromPrivate = (bytes: Buffer | undefined): WebhookKey => {
  if (bytes?.length !== seedBytes && bytes?.length !== 2 * seedBytes) {
    throw new Error("not a private ed25519 key");
  }
  const seed = bytes.subarray(0, seedBytes);
  const der = Buffer.concat([derBefore.private, seed]);
  const privateKey = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  return { scheme: "v1a", privateKey, publicKey: createPublicKey(privateKey) };
};

const fromPublic = (bytes: Buffer | undefined): WebhookKey => {
  if (bytes?.length !== seedBytes) throw new Error("not a public ed25519 key");
  const der = Buffer.concat([derBefore.public, bytes]);
  const publicKey = createPublicKey({ key: der, format: "der", type: "spki" });
  return { scheme: "v1a", privateKey: undefined, publicKey };
};

const behind = (prefix: string, text: string): string | undefined =>
  text.startsWith(prefix) ? text.slice(prefix.length) : undefined;

/**
 * Reads a key from the text that people exchange: `whsec_`, `whsk_` or `whpk_` and base64. A secret
 * may lack its prefix, as the standard's libraries allow; a text that is no base64 of a key's length
 * is a secret by its UTF-8 bytes. Throws where no key can be made of it.
 */
export const readKey = (text: string): WebhookKey => {
  const asPrivate = behind(prefixes.private, text);
  if (asPrivate !== undefined) return fromPrivate(bytesIn(asPrivate));
  const asPublic = behind(prefixes.public, text);
  if (asPublic !== undefined) return fromPublic(bytesIn(asPublic));
  const asSecret = behind(prefixes.secret, text);
  if (asSecret !== undefined) return symmetric(bytesIn(asSecret) ?? Buffer.alloc(0));
  const bytes = bytesIn(text);
  const isKey = bytes !== undefined && bytes.length >= leastBytes && bytes.length <= mostBytes;
  return symmetric(isKey ? bytes : Buffer.from(text, "utf8"));
};

/** The text of a secret, from its bytes. */
export const secretText = (bytes: Uint8Array): string =>
  `${prefixes.secret}${Buffer.from(bytes).toString("base64")}`;

/** The text of a private ed25519 key, from its seed of 32 bytes. */
export const privateKeyText = (seed: Uint8Array): string =>
  `${prefixes.private}${Buffer.from(seed).toString("base64")}`;

/** What a receiver is given of a key: the public part of an ed25519 key, nothing of a secret. */
export const publicKeyText = (text: string): string | undefined => {
  const key = readKey(text);
  if (key.scheme === "v1") return undefined;
  const der = key.publicKey.export({ format: "der", type: "spki" });
  return `${prefixes.public}${der.subarray(derBefore.public.length).toString("base64")}`;
};
