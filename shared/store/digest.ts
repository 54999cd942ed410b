import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { digestSchema, type Digest } from "#shared/cases/entry.ts";

/** SHA-256 over the canonical JSON of a value (RFC 8785), so that the order of fields does not matter. */
export const digestOf = (value: unknown): Digest => {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new Error("only JSON can be digested");
  return digestSchema.parse(createHash("sha256").update(canonical).digest("hex"));
};
