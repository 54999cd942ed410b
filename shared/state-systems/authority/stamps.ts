import { createHash, createPrivateKey, sign } from "node:crypto";
import { Integer, Set as SetOf, type BaseBlock } from "asn1js";
import type { Instant } from "#shared/law/dates.ts";
import { octetsOf, oidOf, partsOf, readAsn1 } from "#shared/signature/asn1.ts";
import { attributeOids, contentOids, digestOids } from "#shared/signature/oids.ts";
import {
  algorithm,
  derOf,
  generalizedTime,
  number,
  octets,
  oid,
  partOf,
  sequence,
  tagged,
} from "./der.ts";
import type { Identity } from "./identity.ts";
import { digestAlgorithm, signatureAlgorithm, type Hash } from "./keys.ts";
import { certificateOf } from "./pem.ts";

/** A policy of our own branch: nobody else gives time-stamps under it. */
const policy = "1.2.398.3.3.2.6.999";

/** How a token may be made otherwise than a good one. */
export interface StampOptions {
  /** The hash of the imprint. */
  readonly imprint?: Hash | undefined;
  /** Names another certificate than its own. */
  readonly naming?: Uint8Array | undefined;
  /** Without saying which certificate signs. */
  readonly anonymous?: boolean | undefined;
  /** Says by the first edition, which knows SHA-1 alone, which certificate signs. */
  readonly firstEdition?: boolean | undefined;
}

const infoOf = (imprint: Uint8Array, hash: string, at: Instant): Uint8Array =>
  derOf(
    sequence(
      number(1),
      oid(policy),
      sequence(algorithm(hash), octets(imprint)),
      new Integer({
        valueHex: Uint8Array.from(imprint.subarray(0, 8), (byte, place) =>
          place === 0 ? (byte & 0x7f) | 0x40 : byte,
        ).buffer,
      }),
      generalizedTime(at),
    ),
  );

const attribute = (type: string, value: BaseBlock) =>
  sequence(oid(type), new SetOf({ value: [value] }));

const signingCertificate = (
  der: Uint8Array,
  { naming = der, firstEdition = false }: StampOptions,
) => {
  const hash = firstEdition ? "sha1" : "sha256";
  const digest = createHash(hash).update(naming).digest();
  const { signingCertificate: first, signingCertificateV2: second } = attributeOids;
  return attribute(firstEdition ? first : second, sequence(sequence(sequence(octets(digest)))));
};

/** A token of RFC 3161 over an imprint that was made already, in DER. */
const tokenOf = (
  stamper: Identity,
  at: Instant,
  { imprint, hash }: { readonly imprint: Uint8Array; readonly hash: string },
  options: StampOptions,
): Uint8Array => {
  const certificate = certificateOf(stamper.certificate);
  const der = derOf(certificate.toSchema(true));
  const key = createPrivateKey(stamper.privateKey);
  const info = infoOf(imprint, hash, at);
  const digest = createHash("sha256").update(info).digest();
  const attributes = [
    attribute(attributeOids.contentType, oid(contentOids.timeStampInfo)),
    attribute(attributeOids.messageDigest, octets(digest)),
    ...(options.anonymous ? [] : [signingCertificate(der, options)]),
  ].toSorted((one, other) => Buffer.compare(derOf(one), derOf(other)));
  const value = sign("sha256", derOf(new SetOf({ value: attributes })), key);
  const signer = sequence(
    number(1),
    sequence(partOf(derOf(certificate.issuer.toSchema())), certificate.serialNumber),
    digestAlgorithm("sha256").toSchema(),
    tagged(0, ...attributes),
    signatureAlgorithm(key, "sha256").toSchema(),
    octets(value),
  );
  const authorities = stamper.authorities.map((pem) => derOf(certificateOf(pem).toSchema(true)));
  const signedData = sequence(
    number(3),
    new SetOf({ value: [digestAlgorithm("sha256").toSchema()] }),
    sequence(oid(contentOids.timeStampInfo), tagged(0, octets(info))),
    tagged(0, ...[der, ...authorities].map(partOf)),
    new SetOf({ value: [signer] }),
  );
  return derOf(sequence(oid(contentOids.signedData), tagged(0, signedData)));
};

/** Gives time-stamps at a moment, by the authority's key: what `sign` puts beside a signature. */
export const stampsAt =
  (stamper: Identity, at: Instant, options: StampOptions = {}) =>
  (value: Uint8Array): Uint8Array => {
    const hash = options.imprint ?? "sha256";
    const imprint = createHash(hash).update(value).digest();
    return tokenOf(stamper, at, { imprint, hash: digestOids[hash] }, options);
  };

/**
 * Answers a request for a time-stamp (RFC 3161, 2.4): bytes in, bytes out. What is no request gets the
 * answer that says so.
 */
export const answerStampRequest = (
  stamper: Identity,
  request: Uint8Array,
  now: Instant,
): Uint8Array => {
  try {
    const [, imprint] = partsOf(readAsn1(request));
    const [hash, digest] = partsOf(imprint);
    const wanted = { imprint: octetsOf(digest), hash: oidOf(partsOf(hash)[0]) };
    const token = tokenOf(stamper, now, wanted, {});
    return derOf(sequence(sequence(number(0)), partOf(token)));
  } catch {
    return derOf(sequence(sequence(number(2))));
  }
};
