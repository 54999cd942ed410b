import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { markOf, type DataKeys } from "#shared/adapters/data-keys.ts";
import type { CaseSeal, SealedPlace } from "#shared/store/ports.ts";

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/** The place is authenticated with the text, so a sealed text moved elsewhere does not open. */
const bindingOf = (place: SealedPlace) =>
  Buffer.from(
    "sequence" in place
      ? `${place.caseId}/${place.sequence}`
      : `${place.caseId}/evidence/${place.evidence}`,
  );

const sealWith = (key: Uint8Array, place: SealedPlace, personal: unknown): string => {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(bindingOf(place));
  const text = Buffer.concat([cipher.update(JSON.stringify(personal), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64");
};

const openWith = (key: Uint8Array, place: SealedPlace, sealed: string): unknown => {
  const bytes = Buffer.from(sealed, "base64");
  const nonce = bytes.subarray(0, nonceBytes);
  const tag = bytes.subarray(nonceBytes, nonceBytes + tagBytes);
  const decipher = createDecipheriv(algorithm, key, nonce).setAAD(bindingOf(place)).setAuthTag(tag);
  const text = Buffer.concat([
    decipher.update(bytes.subarray(nonceBytes + tagBytes)),
    decipher.final(),
  ]);
  return JSON.parse(text.toString("utf8"));
};

/**
 * Seals with AES-256-GCM under the data key of the case, which is named before the text by its mark:
 * `<mark>.<nonce, tag and text in base64>`. What was sealed under a destroyed key opens to undefined,
 * also after the same supplier has come again and the case has another key (R377-35).
 */
export const sealUnder = (keys: DataKeys): CaseSeal => ({
  seal: async (place, personal) => {
    const key = await keys.obtain(place.caseId);
    return `${markOf(key)}.${sealWith(key, place, personal)}`;
  },
  open: async (place, sealed) => {
    const [mark = "", text] = sealed.split(".");
    if (text === undefined) throw new Error("a sealed text that names no key");
    const key = await keys.find(place.caseId, mark);
    return key !== undefined && markOf(key) === mark ? openWith(key, place, text) : undefined;
  },
});
