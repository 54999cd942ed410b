import type { ClaimStore, ReplayStore } from "#shared/store/ports.ts";

/** Idempotency keys in memory, without expiry. */
export const memoryClaims = (): ClaimStore => {
  const claims = new Map<string, { digest: string; subject: string }>();
  return {
    claim: async (key, digest, subject) => {
      const earlier = claims.get(key);
      if (earlier === undefined) {
        claims.set(key, { digest, subject });
        return { claimed: "new", subject };
      }
      return earlier.digest === digest
        ? { claimed: "same", subject: earlier.subject }
        : { claimed: "other" };
    },
  };
};

/** Webhook identifiers in memory, without expiry. */
export const memoryReplays = (): ReplayStore => {
  const known = new Set<string>();
  return {
    seen: async (source, messageId) => known.has(`${source}#${messageId}`),
    remember: async (source, messageId) => {
      known.add(`${source}#${messageId}`);
    },
  };
};
