import { createHmac } from "node:crypto";
import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from "@aws-sdk/client-kms";
import { epochMilliseconds } from "#shared/law/dates.ts";
import type { WrappedKeys } from "#shared/store/dynamo-case-keys.ts";
import type { Clock } from "#shared/store/ports.ts";
import { systemClock } from "./clock.ts";

/** The data keys of cases, unwrapped. A case has one key at a time: a destroyed one is never made again. */
export interface DataKeys {
  /** The key of a case that bears this mark, as far as the case still has it. */
  readonly find: (caseId: string, mark: string) => Promise<Uint8Array | undefined>;
  /** The key that the case has now, made if it has none. */
  readonly obtain: (caseId: string) => Promise<Uint8Array>;
}

/** What tells a key from every other and nothing about it: sealed texts bear it. */
export const markOf = (key: Uint8Array): string =>
  createHmac("sha256", key).update("mark of a data key").digest("base64url").slice(0, 16);

/** An unwrapped key is kept this long in a container, so that KMS is not called at every step. */
const keptForMilliseconds = 5 * 60 * 1000;
const keptAtMost = 1000;

interface Kept {
  readonly key: Uint8Array;
  readonly wrapped: Uint8Array;
  readonly until: number;
}

/**
 * Data keys wrapped by KMS, bound to their case by the encryption context. A destroyed key may open
 * what it sealed for five more minutes in a warm container, not longer; nothing is sealed with it
 * once it is destroyed, for whoever seals looks which key the case has.
 */
export const kmsDataKeys = (
  kms: KMSClient,
  kmsKeyId: string,
  wrappedKeys: WrappedKeys,
  clock: Clock = systemClock,
): DataKeys => {
  const kept = new Map<string, Kept>();
  const now = () => epochMilliseconds(clock.now());

  const warm = (caseId: string): Kept | undefined => {
    const found = kept.get(caseId);
    return found !== undefined && found.until > now() ? found : undefined;
  };

  const keep = (caseId: string, wrapped: Uint8Array, key: Uint8Array) => {
    if (kept.size >= keptAtMost) kept.clear();
    kept.set(caseId, { key, wrapped, until: now() + keptForMilliseconds });
    return key;
  };

  const unwrap = async (caseId: string, wrapped: Uint8Array) => {
    const known = warm(caseId);
    if (known !== undefined && Buffer.compare(known.wrapped, wrapped) === 0) return known.key;
    const { Plaintext } = await kms.send(
      new DecryptCommand({
        KeyId: kmsKeyId,
        CiphertextBlob: wrapped,
        EncryptionContext: { caseId },
      }),
    );
    if (Plaintext === undefined) throw new Error("KMS unwrapped a key to nothing");
    return keep(caseId, wrapped, Plaintext);
  };

  const current = async (caseId: string) => {
    const wrapped = await wrappedKeys.find(caseId);
    return wrapped === undefined ? undefined : unwrap(caseId, wrapped);
  };

  const create = async (caseId: string) => {
    const { Plaintext, CiphertextBlob } = await kms.send(
      new GenerateDataKeyCommand({
        KeyId: kmsKeyId,
        KeySpec: "AES_256",
        EncryptionContext: { caseId },
      }),
    );
    if (Plaintext === undefined || CiphertextBlob === undefined) throw new Error("KMS gave no key");
    const wrapped = await wrappedKeys.keep(caseId, CiphertextBlob);
    return wrapped === CiphertextBlob ? keep(caseId, wrapped, Plaintext) : unwrap(caseId, wrapped);
  };

  return {
    find: async (caseId, mark) => {
      const known = warm(caseId);
      if (known !== undefined && markOf(known.key) === mark) return known.key;
      const key = await current(caseId);
      return key !== undefined && markOf(key) === mark ? key : undefined;
    },
    obtain: async (caseId) => (await current(caseId)) ?? create(caseId),
  };
};
