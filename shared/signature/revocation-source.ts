/** How an authority tells that it revoked a certificate: when asked of one, or in a list of all. */
export type RevocationKind = "ocsp" | "crl";

/** The port to what authorities answer of their certificates. The answers are judged here, not there. */
export interface RevocationSource {
  /**
   * Where to ask, the best address first: of those that the deployment allows. `named` are the
   * addresses in the certificate, which anybody could have written.
   */
  readonly addresses: (kind: RevocationKind, named: readonly string[]) => readonly string[];
  /** Posts a question or fetches a list; nothing where no answer can be had. Never throws. */
  readonly fetch: (
    address: string,
    request: Uint8Array | undefined,
  ) => Promise<Uint8Array | undefined>;
  /** A number used once, which the answer has to repeat if it repeats any; nothing to do without. */
  readonly nonce: () => Uint8Array | undefined;
}
