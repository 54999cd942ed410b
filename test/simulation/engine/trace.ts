import { createHash } from "node:crypto";

/** What happened in a run, step by step: kept as one digest, and told line by line if wished. */
export interface Trace {
  readonly line: (text: string) => void;
  /** The digest of every line so far. */
  readonly digest: () => string;
}

export const openTrace = (tell?: (line: string) => void): Trace => {
  const hash = createHash("sha256");
  return {
    line: (text) => {
      hash.update(text).update("\n");
      tell?.(text);
    },
    digest: () => hash.copy().digest("hex").slice(0, 16),
  };
};
