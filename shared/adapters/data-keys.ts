import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from "@aws-sdk/client-kms";
import type { WrappedKeys } from "#shared/store/dynamo-case-keys.ts";

/** The data keys of cases, unwrapped. `find` gives nothing once a key is destroyed. */
export interface DataKeys {
  readonly find: (caseId: string) => Promise<Uint8Array | undefined>;
  readonly obtain: (caseId: string) => Promise<Uint8Array>;
}

/** An unwrapped key is kept this long in a container, so that KMS is not called at every step. */
const keptForMilliseconds = 5 * 60 * 1000;
const keptAtMost = 1000;

/**
 * Data keys wrapped by KMS, bound to their case by the encryption context. A destroyed key may
 * live on in a warm container for five minutes, not longer.
 */
export const kmsDataKeys = (
  kms: KMSClient,
  kmsKeyId: string,
  wrappedKeys: WrappedKeys,
): DataKeys => {
  const kept = new Map<string, { key: Uint8Array; until: number }>();

  const keep = (caseId: string, key: Uint8Array) => {
    if (kept.size >= keptAtMost) kept.clear();
    kept.set(caseId, { key, until: Date.now() + keptForMilliseconds });
    return key;
  };

  const unwrap = async (caseId: string, wrapped: Uint8Array) => {
    const { Plaintext } = await kms.send(
      new DecryptCommand({
        KeyId: kmsKeyId,
        CiphertextBlob: wrapped,
        EncryptionContext: { caseId },
      }),
    );
    if (Plaintext === undefined) throw new Error("KMS unwrapped a key to nothing");
    return keep(caseId, Plaintext);
  };

  const find: DataKeys["find"] = async (caseId) => {
    const warm = kept.get(caseId);
    if (warm !== undefined && warm.until > Date.now()) return warm.key;
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
    return wrapped === CiphertextBlob ? keep(caseId, Plaintext) : unwrap(caseId, wrapped);
  };

  return { find, obtain: async (caseId) => (await find(caseId)) ?? create(caseId) };
};
