import { createHash } from "node:crypto";
import { ObjectIdentifier, OctetString, Sequence, Constructed, Null } from "asn1js";
import { readAsn1 } from "./asn1.ts";
import type { Link } from "./chain.ts";
import { digestOids, extensionOids } from "./oids.ts";

const octets = (bytes: Uint8Array) => new OctetString({ valueHex: new Uint8Array(bytes).buffer });

/** The two hashes by which an answer names the authority (RFC 6960, 4.1.1). */
export const issuerHashes = (
  { issuer }: Link,
  hash: "sha1" | "sha256",
): { readonly name: Buffer; readonly key: Buffer } => ({
  name: createHash(hash).update(Buffer.from(issuer.name, "hex")).digest(),
  key: createHash(hash).update(issuer.keyBits).digest(),
});

/**
 * The question whether one certificate was revoked, in DER (RFC 6960, 4.1). SHA-1 only names the
 * authority, among those that are trusted: it is what every responder understands (RFC 5019, 2.1.1).
 */
export const ocspRequest = (link: Link, nonce: Uint8Array | undefined): Uint8Array => {
  const { name, key } = issuerHashes(link, "sha1");
  const serialNumber = readAsn1(Buffer.from(link.certificate.serialNumber, "hex"));
  const algorithm = new Sequence({
    value: [new ObjectIdentifier({ value: digestOids.sha1 }), new Null()],
  });
  const id = new Sequence({ value: [algorithm, octets(name), octets(key), serialNumber] });
  const requests = new Sequence({ value: [new Sequence({ value: [id] })] });
  const extensions =
    nonce === undefined
      ? []
      : [
          new Sequence({
            value: [
              new ObjectIdentifier({ value: extensionOids.ocspNonce }),
              octets(new Uint8Array(octets(nonce).toBER())),
            ],
          }),
        ];
  const tagged = extensions.map(
    (one) =>
      new Constructed({
        idBlock: { tagClass: 3, tagNumber: 2 },
        value: [new Sequence({ value: [one] })],
      }),
  );
  const request = new Sequence({ value: [new Sequence({ value: [requests, ...tagged] })] });
  return new Uint8Array(request.toBER());
};
