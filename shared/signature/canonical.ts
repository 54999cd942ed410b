import canonicalize from "canonicalize";

/**
 * The bytes an applicant signs: the canonical JSON of the application (RFC 8785) as UTF-8, so that
 * neither the order of fields nor white space matters. The application lists its documents with
 * their hashes, so that the signature covers the files too (R377-7b, R377-15b). Throws for what is
 * not JSON, and for a text with half a surrogate pair, which has no UTF-8.
 */
export const signedBytesOf = (application: unknown): Uint8Array => {
  const canonical = canonicalize(application);
  if (canonical === undefined) throw new Error("only JSON can be signed");
  return new TextEncoder().encode(canonical);
};
