import { DecryptCommand, EncryptCommand, KMSClient } from "@aws-sdk/client-kms";
import { epochMilliseconds } from "#shared/law/dates.ts";
import type { Clock } from "#shared/store/ports.ts";
import { systemClock } from "./clock.ts";

/** Seals the keys that webhooks are signed with; what is sealed for one subscription opens for no other. */
export interface KeySeal {
  readonly seal: (subscription: string, key: string) => Promise<string>;
  readonly open: (subscription: string, sealed: string) => Promise<string>;
}

/** An opened key is kept this long in a container, so that KMS is not called for every event. */
const keptForMilliseconds = 5 * 60 * 1000;
const keptAtMost = 500;

/** Keys sealed by KMS itself: they are short. */
export const kmsKeySeal = (
  kmsKeyId: string,
  kms = new KMSClient({}),
  clock: Clock = systemClock,
): KeySeal => {
  const kept = new Map<string, { readonly key: string; readonly until: number }>();
  const now = () => epochMilliseconds(clock.now());

  return {
    seal: async (subscription, key) => {
      const { CiphertextBlob } = await kms.send(
        new EncryptCommand({
          KeyId: kmsKeyId,
          Plaintext: Buffer.from(key, "utf8"),
          EncryptionContext: { subscription },
        }),
      );
      if (CiphertextBlob === undefined) throw new Error("KMS sealed a key to nothing");
      return Buffer.from(CiphertextBlob).toString("base64");
    },
    open: async (subscription, sealed) => {
      const name = `${subscription} ${sealed}`;
      const warm = kept.get(name);
      if (warm !== undefined && warm.until > now()) return warm.key;
      const { Plaintext } = await kms.send(
        new DecryptCommand({
          KeyId: kmsKeyId,
          CiphertextBlob: Buffer.from(sealed, "base64"),
          EncryptionContext: { subscription },
        }),
      );
      if (Plaintext === undefined) throw new Error("KMS opened a key to nothing");
      const key = Buffer.from(Plaintext).toString("utf8");
      if (kept.size >= keptAtMost) kept.clear();
      kept.set(name, { key, until: now() + keptForMilliseconds });
      return key;
    },
  };
};
