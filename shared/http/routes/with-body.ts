/** What may be wrong with a request that carries JSON, before its rules are looked at. */
export const withBody = [
  "request-invalid",
  "json-malformed",
  "body-too-large",
  "content-type-unsupported",
] as const;
