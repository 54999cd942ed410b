import canonicalize from "canonicalize";

/** A value as canonical JSON (RFC 8785): the order of fields does not matter. Throws for what is no JSON. */
export const canonicalText = (value: unknown): string => {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new Error("only JSON can be digested");
  return canonical;
};
