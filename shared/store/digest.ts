import { createHash } from "node:crypto";
import { digestSchema, type Digest } from "#shared/cases/entry.ts";
import { canonicalText } from "./canonical.ts";

/** SHA-256 over the canonical JSON of a value (RFC 8785), so that the order of fields does not matter. */
export const digestOf = (value: unknown): Digest =>
  digestSchema.parse(createHash("sha256").update(canonicalText(value)).digest("hex"));
