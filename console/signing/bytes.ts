import canonicalize from "canonicalize";

/** A command on its way to a case, a sitting or a Commission, as an official signs it. */
export interface ToSign {
  /** The id of what the command is on. */
  readonly case: string;
  /** The Idempotency-Key of the request: with it, a signature serves one command. */
  readonly key: string;
  readonly command: object;
}

/** What is signed, to the letter: canonical JSON (RFC 8785), the same that the API makes of what it received. */
export const textToSign = (order: ToSign): string => {
  const text = canonicalize(order);
  if (text === undefined) throw new Error("a command is JSON");
  return text;
};

/** The same in UTF-8, which is what the certificate signs. */
export const bytesToSign = (order: ToSign): Uint8Array =>
  new TextEncoder().encode(textToSign(order));
